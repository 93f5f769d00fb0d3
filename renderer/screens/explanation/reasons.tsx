/** The reasons for an advice, each with the standards behind it and how sure we are of them; what tells wings apart comes first. */

import type { Because } from '../../../src/domain/explanation'
import { standardOf } from '../../view/names'
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
              {reason.sources.length > 0 && <Sources ids={reason.sources} />}
            </li>
          ))}
      </ul>
    </section>
  )
}

function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useSpeech()
  const first = standardOf(ids[0] ?? '')
  return (
    <details className="sources">
      <summary>
        {say('why.sources-of', { first: first ? say('why.source-sure', first) : (ids[0] ?? ''), others: ids.length - 1 })}
      </summary>
      <ul>
        {ids.map((id) => {
          const standard = standardOf(id)
          if (!standard) return <li key={id}>{id}</li>
          return (
            <li key={id}>
              {standard.title}: {standard.says}{' '}
              <cite>{say('why.source', { instrument: standard.instrument, number: standard.number })}</cite>{' '}
              <span className="confidence">{standard.confidence}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
