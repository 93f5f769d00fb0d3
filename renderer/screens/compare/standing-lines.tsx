/** What is shown: which columns there are and how good they are, where it comes from, and whether it still holds. */

import { PagedList } from '../../parts/paged-list'
import { Sentence } from '../../parts/sentence'
import type { Shown } from '../../state/compare'
import { useDesk } from '../../state/desk'
import { columnsOf } from '../../view/compare-view'
import { useSpeech } from '../../words/say'

export function StandingLines({ shown }: { readonly shown: Shown }) {
  const { say, retell } = useSpeech()
  const standing = useDesk((desk) => desk.opened?.standing)
  const { origin, withheld } = shown
  return (
    <div className="compare-standing">
      <ColumnsKey shown={shown} />
      {origin.kind === 'made' && origin.stopped && <p className="result-caution">{say('compare.stopped')}</p>}
      {origin.kind === 'made' && origin.standing !== standing && <p className="result-caution">{say('compare.stale')}</p>}
      {withheld.map(({ policy, findings }, index) => (
        <p key={index} className="withheld">
          {say('compare.withheld', { policy: retell(policy), finding: retell(findings[0]?.text ?? '') })}
        </p>
      ))}
      {origin.kind === 'review' && <ReviewLines origin={origin} />}
    </div>
  )
}

export function ColumnsKey({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <ul className="columns-key" aria-label={say('compare.columns')}>
      {columnsOf(shown, speech).map(({ name, index }) => {
        const { status, extra } = shown.comparison.columns[index]!
        return (
          <li key={index}>
            <strong>{name}</strong>{' '}
            <span className={status === 'optimal' ? 'tier-proven' : undefined}>{say(`compare.column.${status}`)}</span>
            {extra?.givenBy !== undefined && `, ${say('compare.column.given')}`}
          </li>
        )
      })}
    </ul>
  )
}

function ReviewLines({ origin: { file, review, findings } }: { readonly origin: Shown['origin'] & { readonly kind: 'review' } }) {
  const { say, retell } = useSpeech()
  const { name, version } = review.program
  return (
    <section className={findings.length === 0 ? 'necessity' : 'withheld'} aria-label={say('compare.review.title', { file })}>
      <p>
        <strong>{say('compare.review.title', { file })}</strong>{' '}
        {findings.length === 0 ? say('compare.review.holds') : say('compare.review.broken', { count: findings.length })}{' '}
        {say('compare.review.written-by', { name, version })}
      </p>
      <PagedList items={findings} item={({ text }) => retell(text)} />
      <details>
        <summary>{say('compare.review.assumes')}</summary>
        <ul>
          {review.assumptions.map((text) => (
            <li key={text}>
              <Sentence>{retell(text)}</Sentence>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
