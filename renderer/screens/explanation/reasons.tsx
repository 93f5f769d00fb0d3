/** The reasons for an advice, each with the standards behind it and how sure we are of them; what tells wings apart comes first. */

import type { Because } from '../../../src/domain/explanation'
import { standard } from '../../../src/rules/standards'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'

export function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly Because[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="reasons">
        {[...reasons]
          .sort((a, b) => Number(a.tier === undefined) - Number(b.tier === undefined))
          .map((reason, index) => (
            <li key={index}>
              <p>{reason.text}</p>
              {reason.rule !== undefined && (
                <p className="rule-links">
                  <RuleLink id={reason.rule} />
                </p>
              )}
              {reason.sources.length > 0 && <Sources ids={reason.sources} />}
            </li>
          ))}
      </ul>
    </section>
  )
}

export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useSpeech()
  const standards = ids.map(standard)
  return (
    <details className="sources">
      <summary>{say('why.sources-of', { first: say('why.source-sure', standards[0]), others: ids.length - 1 })}</summary>
      <ul>
        {standards.map(({ id, title, says, instrument, number, confidence }) => (
          <li key={id}>
            {title}: {says} <cite>{say('why.source', { instrument, number })}</cite>{' '}
            <span className="confidence">{confidence}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
