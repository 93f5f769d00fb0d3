/** The reasons for an advice, each with the standards behind it and how sure we are of them; what tells wings apart comes first. */

import type { Because } from '../../../src/domain/explanation'
import { standard } from '../../../src/rules/standards'
import { Sentence } from '../../parts/sentence'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'

type Props = {
  readonly title: string
  readonly reasons: readonly Because[]
  /** How many are shown at once; the others on request. */
  readonly atOnce?: number
}

export function Reasons({ title, reasons, atOnce = Infinity }: Props) {
  const { say } = useSpeech()
  const sorted = [...reasons].sort((a, b) => Number(a.tier === undefined) - Number(b.tier === undefined))
  const others = sorted.slice(atOnce)
  return (
    <section>
      <h3>{title}</h3>
      <ReasonList reasons={sorted.slice(0, atOnce)} />
      {others.length > 0 && (
        <details className="more-reasons">
          <summary>{say('why.more', { count: others.length })}</summary>
          <ReasonList reasons={others} />
        </details>
      )}
    </section>
  )
}

function ReasonList({ reasons }: { readonly reasons: readonly Because[] }) {
  const { retell } = useSpeech()
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => (
        <li key={index}>
          <p>
            <Sentence>{retell(reason.text)}</Sentence>
          </p>
          {reason.rule !== undefined && (
            <p className="rule-links">
              <RuleLink id={reason.rule} />
            </p>
          )}
          {reason.sources.length > 0 && <Sources ids={reason.sources} />}
        </li>
      ))}
    </ul>
  )
}

export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { say, retell } = useSpeech()
  const standards = ids.map(standard).map(({ id, title, says, instrument, number, confidence }) => ({
    id,
    title: retell(title),
    says: retell(says),
    where: { instrument: retell(instrument), number: retell(number) },
    confidence: retell(confidence),
  }))
  const [first] = standards
  return (
    <details className="sources">
      <summary>
        {say('why.sources-of', {
          first: first ? say('why.source-sure', { ...first.where, confidence: first.confidence }) : '',
          others: ids.length - 1,
        })}
      </summary>
      <ul>
        {standards.map(({ id, title, says, where, confidence }) => (
          <li key={id}>
            {say('why.source-says', { title, says })} <cite>{say('why.source', where)}</cite>{' '}
            <span className="confidence">{confidence}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
