/** Says why something is not offered to whoever is here: it needs a role that they have not. */

import { may, NEEDS } from '../../src/people/permissions'
import type { ShelfName } from '../../src/working/shelves'
import { useHere } from '../state/here'
import { useSpeech } from '../words/say'
import { neededWords, rolesWords } from './denial-words'

/** What has a sentence of its own, where something else beside it is offered. */
const SAID_APART = ['plans', 'decisions', 'policy'] as const

function isSaidApart(shelf: ShelfName): shelf is (typeof SAID_APART)[number] {
  return SAID_APART.some((one) => one === shelf)
}

export function NotOffered({ shelf }: { readonly shelf: ShelfName }) {
  const speech = useSpeech()
  const person = useHere((here) => here.person)
  if (may(person, shelf)) return null
  const values = { needs: neededWords(NEEDS[shelf], speech), roles: rolesWords(person.roles, speech) }
  return <p className="aside not-offered">{speech.say(isSaidApart(shelf) ? `offered.${shelf}` : 'offered.role', values)}</p>
}
