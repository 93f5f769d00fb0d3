/** Names the people and the places that collide when someone is left without a place: more people than places, and nowhere else. */

import type { PersonFacts } from '../domain/situation'
import type { Judgement } from '../rules/judge'
import { residentsOf, type Wings } from '../rules/measure'

/** Wings named in the sentence, at most. */
const MOST_NAMED = 6

/**
 * From the person's wings to the people in them, to the wings those could live in, and so on: if all of these are full, the people
 * who can live nowhere else are more than the places (Hall's condition). Undefined where it is not places that collide.
 */
export function collisionOf(judgement: Judgement, person: PersonFacts, wings: Wings): string | undefined {
  const { situation, eligible, stays } = judgement
  const residents = residentsOf(judgement, wings)
  const reached = new Set(eligible[person.index])
  for (const wing of reached) {
    for (const resident of residents[wing]!) if (!stays[resident]) eligible[resident]!.forEach((other) => reached.add(other))
  }
  if (reached.size === 0) return undefined
  const within = situation.people.filter(({ index }) =>
    wings[index]! >= 0
      ? reached.has(wings[index]!)
      : eligible[index]!.length > 0 && eligible[index]!.every((wing) => reached.has(wing)),
  ).length
  const places = [...reached].reduce((sum, wing) => sum + situation.wings[wing]!.places.operational, 0)
  if (within <= places) return undefined
  const names = [...reached].sort((a, b) => a - b).map((wing) => situation.wings[wing]!.id)
  const named =
    names.length <= MOST_NAMED
      ? names.join(', ')
      : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
  const over = within - places
  return `${within} people can live only in ${named}, which have ${places} operational places: ${over} too ${over === 1 ? 'many, this one or another' : 'many'}.`
}
