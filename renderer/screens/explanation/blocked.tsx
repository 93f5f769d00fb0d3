/** Why someone has no place, and what would give them one. */

import type { Unplaced } from '../../../src/domain/plan'
import { Sentence } from '../../parts/sentence'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'

export function Blocked({ unplaced }: { readonly unplaced: Unplaced }) {
  const { say, retell } = useSpeech()
  return (
    <>
      <h4>{say('why.blocked')}</h4>
      <ul>
        {unplaced.blocked.map(({ rule, wings }) => (
          <li key={rule}>
            <RuleLink id={rule} /> {say('attention.blocks', { wings })}
          </li>
        ))}
      </ul>
      <h4>{say('attention.remedy')}</h4>
      {unplaced.remedies.length === 0 ? (
        <p>{say('attention.no-remedy')}</p>
      ) : (
        <ol>
          {unplaced.remedies.map((remedy) => (
            <li key={`${remedy.at} ${String(remedy.to)}`}>
              <Sentence>{retell(remedy.text)}</Sentence>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
