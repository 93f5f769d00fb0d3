/** How far people can be told apart in a pseudonymised estate by what many know of them: k-anonymity. */

import { completedYears } from '../domain/dates'
import type { Estate, Person } from '../domain/estate'

/** Groups smaller than this are reported: below five, knowing a little of somebody may be knowing who it is. */
export const SMALL_GROUP = 5

export type Anonymity = {
  readonly people: number
  /** Of the smallest group of people alike (the k of k-anonymity); 0 where there is nobody. */
  readonly smallest: number
  /** People in groups of fewer than `SMALL_GROUP`. */
  readonly inSmallGroups: number
}

const ADULT_AGE = 18
const DECADE = 10

/** Alike are people of one wing, sex, age as the bundle has it (adults by the decade), legal status and security level. */
export function anonymityOf({ people, asOf }: Pick<Estate, 'people' | 'asOf'>): Anonymity {
  const groups = new Map<string, number>()
  for (const person of people) {
    const key = knownOf(person, asOf)
    groups.set(key, (groups.get(key) ?? 0) + 1)
  }
  const sizes = [...groups.values()]
  return {
    people: people.length,
    smallest: sizes.reduce((least, size) => Math.min(least, size), people.length),
    inSmallGroups: sizes.reduce((sum, size) => sum + (size < SMALL_GROUP ? size : 0), 0),
  }
}

/** What people who know a prison know of somebody in it without any file. */
function knownOf({ currentWing, sex, birthDate, legalStatus, securityLevel }: Person, asOf: string): string {
  const age = completedYears(birthDate, asOf)
  const about = age < ADULT_AGE ? age : Math.max(ADULT_AGE, age - (age % DECADE))
  return JSON.stringify([currentWing, sex, about, legalStatus, securityLevel])
}

/** The same in English, for those who get the bundle and those who make it. */
export function anonymityInWords({ people, smallest, inSmallGroups }: Anonymity): string {
  return `k-anonymity by wing, sex, age, legal status and security level: the smallest group of people alike has ${smallest}; ${inSmallGroups} of ${people} people are in groups of fewer than ${SMALL_GROUP}.`
}
