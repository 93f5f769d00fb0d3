/** Kinds of people and of places: by sex, age group, legal status and security level. */

import type { LegalStatus, Person } from '../domain/estate'
import type { PersonFacts, Situation, WingFacts } from '../domain/situation'

const SEXES: readonly Person['sex'][] = ['female', 'male', 'individual-decision']
const AGE_GROUPS = ['juvenile', 'adult'] as const
const LEGAL_STATUSES: readonly LegalStatus[] = ['pretrial', 'sentenced', 'civil']

export type Kinds = {
  /** Every kind that there can be, in words; a kind is its number in this list. */
  readonly names: readonly string[]
  readonly kindOf: (person: PersonFacts) => number
  /** The kinds that a wing's places are made for; none for a wing in which a plain person of no kind may live. */
  readonly kindsFor: (wing: WingFacts) => readonly number[]
}

/** A security level that is not known counts as the rules count it. */
export function kindsOf({ estate }: Situation): Kinds {
  const levels = estate.securityLevels
  const number = (sex: number, age: number, legal: number, level: number): number =>
    ((sex * AGE_GROUPS.length + age) * LEGAL_STATUSES.length + legal) * levels.length + level
  const names = SEXES.flatMap((sex) =>
    AGE_GROUPS.flatMap((age) => LEGAL_STATUSES.flatMap((legal) => levels.map((level) => `${sex} ${age} ${legal} ${level}`))),
  )
  return {
    names,
    kindOf: (person) =>
      number(
        SEXES.indexOf(person.sex),
        person.juvenile ? 0 : 1,
        LEGAL_STATUSES.indexOf(person.legalStatus),
        person.securityIndex,
      ),
    kindsFor: (wing) => {
      // Wings that need an authorisation or are reserved are places for nobody by their kind alone.
      if (wing.solitary || wing.separated || wing.specialised) return []
      return [...new Set(wing.legalStatuses)].map((legal) =>
        number(SEXES.indexOf(wing.sex), AGE_GROUPS.indexOf(wing.ageGroup), LEGAL_STATUSES.indexOf(legal), wing.securityIndex),
      )
    },
  }
}

/** By kind, the operational places of open wings that are made for it. A wing for several legal statuses counts for each of them. */
export function placesByKind({ names, kindsFor }: Kinds, wings: readonly WingFacts[]): Int32Array {
  const places = new Int32Array(names.length)
  for (const wing of wings) if (wing.open) for (const kind of kindsFor(wing)) places[kind]! += wing.places.operational
  return places
}
