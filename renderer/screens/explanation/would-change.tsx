/** The smallest changes of a fact, a place or a limit that would change an advice. */

import type { Change } from '../../../src/domain/plan'
import { Sentence } from '../../parts/sentence'
import { useSpeech } from '../../words/say'

export function WouldChange({ changes }: { readonly changes: readonly Change[] }) {
  const { say, retell } = useSpeech()
  return (
    <section>
      <h3>{say('why.would-change')}</h3>
      <p className="aside">{say(changes.length === 0 ? 'why.would-change-none' : 'why.would-change-about')}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={`${change.at} ${String(change.to)}`}>
              <Sentence>{retell(change.text)}</Sentence>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
