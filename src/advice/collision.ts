/** Names the people and the places that collide when someone is left without a place: more people than places, and nowhere else. */

import type { PersonFacts } from '../domain/situation'
import type { Judgement } from '../rules/judge'
import type { Wings } from '../rules/measure'
import { cutAround } from '../solver/transport/cut'

/** Wings named in the sentence, at most. */
const MOST_NAMED = 6

/** Undefined where it is not places that collide. */
export function collisionOf(judgement: Judgement, person: PersonFacts, wings: Wings): string | undefined {
  const cut = cutAround(judgement, person.index, wings)
  if (!cut || cut.wings.length === 0) return undefined
  const { people, places, isLimited } = cut
  const names = cut.wings.map((wing) => judgement.situation.wings[wing]!.id)
  const named =
    names.length <= MOST_NAMED
      ? names.join(', ')
      : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
  const over = people - places
  const tooMany = `${over} too ${over === 1 ? 'many, this one or another' : 'many'}.`
  return isLimited
    ? `${people} people can live only in ${named}, where places and limits on groups leave room for ${places} of them: ${tooMany}`
    : `${people} people can live only in ${named}, which have ${places} operational places: ${tooMany}`
}
