/** A standard: what it asks, where it stands, and how sure we are of that. */

import type { Standard } from '../../../src/rules/standards'
import { Mark, type Tone } from '../../parts/mark'
import type { WordKey } from '../../words/words'
import { useSpeech } from '../../words/say'

const CONFIDENCE = {
  'verified in a stored text': { words: 'confidence.verified', tone: 'good' },
  'partly verified': { words: 'confidence.partly', tone: 'caution' },
  'from knowledge': { words: 'confidence.knowledge', tone: 'alarm' },
} as const satisfies Record<Standard['confidence'], { readonly words: WordKey; readonly tone: Tone }>

export function OneSource({ standard }: { readonly standard: Standard }) {
  const { say, retell } = useSpeech()
  const { title, says, instrument, number, confidence } = standard
  return (
    <>
      <p>
        <strong>{retell(title)}.</strong> {retell(says)}
      </p>
      <p className="source-where">
        <cite>{say('why.source', { instrument: retell(instrument), number: retell(number) })}</cite>{' '}
        <Mark tone={CONFIDENCE[confidence].tone}>{say(CONFIDENCE[confidence].words)}</Mark>
      </p>
    </>
  )
}
