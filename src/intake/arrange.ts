/** Puts a validated document into canonical order, so that in whatever order a file lists things, the same is read. */

import { canonicalJson, sortedBy } from '../domain/canonical'
import { completedYears } from '../domain/dates'
import type { Known, Network, Person, Wing } from '../domain/estate'
import type { AssignLine } from '../domain/policy'

/** Pregnancy is a question for women of these ages (completed years); not known is not no. */
const PREGNANCY_FROM = 12
const PREGNANCY_UNTIL = 55

/** A person as validated, of whom it may not be said whether they are pregnant. */
type PersonRow = Omit<Person, 'pregnant'> & { readonly pregnant?: Known }

/** Items with ids, by id. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return sortedBy(items, ({ id }) => id)
}

/** Items without ids, by their canonical JSON. */
export function byJson<T>(items: readonly T[]): readonly T[] {
  return sortedBy(items, canonicalJson)
}

export function arrangeWing(wing: Wing): Wing {
  return {
    ...wing,
    legalStatuses: byJson(wing.legalStatuses),
    features: byJson(wing.features),
    programmes: byJson(wing.programmes),
  }
}

export function arrangePerson(person: PersonRow, asOf: string): Person {
  return {
    ...person,
    pregnant: person.pregnant ?? pregnancyWhereNotSaid(person, asOf),
    children: byJson(person.children),
    requires: byJson(person.requires),
    programmes: byJson(person.programmes),
    authorisations: byJson(person.authorisations),
    exceptions: byJson(person.exceptions),
  }
}

export function arrangeNetwork(network: Network): Network {
  return { ...network, members: byJson(network.members) }
}

export function arrangeLine({ recruiter, level, model }: AssignLine): AssignLine {
  return { ...(recruiter && { recruiter: byJson(recruiter) }), ...(level && { level: byJson(level) }), model }
}

function pregnancyWhereNotSaid({ sex, birthDate }: Pick<Person, 'sex' | 'birthDate'>, asOf: string): Known {
  const age = completedYears(birthDate, asOf)
  return sex === 'female' && age >= PREGNANCY_FROM && age <= PREGNANCY_UNTIL ? 'unknown' : 'no'
}
