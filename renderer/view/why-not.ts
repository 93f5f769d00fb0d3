/** Why a change was not made, as sentences for the form that wanted it. */

import type { Performed } from '../state/changes'
import { useHere } from '../state/here'
import { useSpeech } from '../words/say'
import type { WordKey } from '../words/words'
import { denialWords } from './denial-words'

type NotDone = Exclude<Performed, { readonly status: 'done' }>

/** The answer takes what came of a change, and the words for an estate that another window has. */
export function useWhyNot(): (performed: NotDone, readOnly: WordKey) => readonly string[] {
  const speech = useSpeech()
  const { roles } = useHere((here) => here.person)
  return (performed, readOnly) => {
    if (performed.status === 'refused') return performed.problems.map(({ text }) => text)
    return [performed.status === 'denied' ? denialWords(performed.denial, roles, speech) : speech.say(readOnly)]
  }
}
