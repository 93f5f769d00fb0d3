/** What a rule says of an example: the verdict, and the sentences that a planner would read. */

import type { Outcome } from '../../../src/rules/examples'
import { Mark } from '../../parts/mark'
import { useSpeech } from '../../words/say'

export function FoundMark({ found }: { readonly found: Outcome['found'] }) {
  const { say } = useSpeech()
  if (typeof found === 'number') {
    return <Mark tone={found === 0 ? 'good' : 'caution'}>{say('example.counts', { count: found })}</Mark>
  }
  return <Mark tone={found === 'holds' ? 'good' : 'alarm'}>{say(`example.${found}`)}</Mark>
}

export function Sentences({ outcome }: { readonly outcome: Outcome }) {
  const { say, retell } = useSpeech()
  const sentences = outcome.lifted ? [say('example.lifted')] : outcome.sentences.map(retell)
  return (
    <ul className="example-sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
