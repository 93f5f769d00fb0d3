/** Ways to give made-up people a story: children, extremism, authorisations, things that changed since they came. */

import { addDays, addMonths } from '../domain/dates'
import type { Authorisation, IsoDate, Network, NonAssociation } from '../domain/estate'
import type { Chance } from './chance'
import type { PersonDocument } from './documents'
import type { Changes, Roster } from './roster'

const TOOL = 'Structured assessment (invented)'

type Extremism = NonNullable<PersonDocument['extremism']>
type Level = NonNullable<Extremism['assessment']>['level']

/** An extremist prisoner's record. `months`: the age of the assessment; absent: there is none. `recruiter` absent: not known. */
export function extremism(
  asOf: IsoDate,
  months?: number,
  level: Level = 'medium',
  recruiter?: 'yes' | 'no',
): Pick<PersonDocument, 'extremism'> {
  const assessment = months === undefined ? undefined : { tool: TOOL, date: addMonths(asOf, -months), level }
  return { extremism: { ...(assessment && { assessment }), ...(recruiter && { recruiter }) } }
}

/** A regime authorised for so many days either side of a day. */
export function authorised(
  asOf: IsoDate,
  regime: string,
  since: number,
  still: number,
  reviewed?: number,
): Pick<PersonDocument, 'authorisations'> {
  const authorisation: Authorisation = {
    regime,
    from: addDays(asOf, -since),
    until: addDays(asOf, still),
    by: 'Duty governor',
    reason: 'Violence on the wing (invented)',
    ...(reviewed !== undefined && { reviewed: addDays(asOf, -reviewed) }),
  }
  return { authorisations: [authorisation] }
}

/** So many children, born in the last year and a half, who live with their mother. */
export function withChildren(asOf: IsoDate, children: number, chance: Chance): Pick<PersonDocument, 'children'> {
  return { children: Array.from({ length: children }, () => ({ birthDate: addDays(asOf, -chance.whole(20, 540)) })) }
}

/** Someone whose birthday makes them an adult so many days ago; a negative number is still to come. */
export function turnedEighteen(asOf: IsoDate, days: number): Changes {
  return { birthDate: addMonths(addDays(asOf, -days), -18 * 12) }
}

/** Pairs up neighbours of a list who must be kept apart: the first and the second, the third and the fourth, and so on. */
export function keptApart(people: readonly string[], scope: NonAssociation['scope'], reason: string): NonAssociation[] {
  return people.flatMap((a, index) => {
    const b = people[index + 1]
    return index % 2 === 0 && b !== undefined ? [{ a, b, scope, reason }] : []
  })
}

/** A network of these people, listed by id. */
export function network(id: string, name: string, members: readonly string[]): Network {
  return { id, name, members: [...members].sort() }
}

/** Gives each of these people one change of a list. */
export function changeEach(roster: Roster, ids: readonly string[], changes: readonly Changes[]): void {
  ids.forEach((id, index) => roster.change([id], changes[index] ?? {}))
}
