/** Whom each line of a combined model catches: the first line that fits somebody counts. */

import type { Estate } from '../domain/estate'
import type { Policy } from '../domain/policy'
import { catches, situationOf } from '../domain/situation'

export type Caught = {
  /** For each line, the people (ids) whom it catches. */
  readonly lines: readonly CaughtByLine[]
  /** The violent extremist prisoners whom no line catches; they are dispersed. */
  readonly rest: readonly string[]
}

export type CaughtByLine = {
  readonly people: readonly string[]
  /** How many more it would fit, whom a line above catches. */
  readonly caughtAbove: number
  /** How many of those whom it catches are to be isolated and have no authorisation in force, so that they are dispersed. */
  readonly unauthorised: number
}

/** Counts for the lines of a policy, whatever its model; everyone else of the estate has no part in it. */
export function caughtBy(estate: Estate, policy: Policy): Caught {
  const veps = estate.people.filter(({ extremism }) => extremism !== undefined)
  const { people } = situationOf({ ...estate, people: veps, networks: [], nonAssociations: [] }, policy)
  const lineOf = people.map((person) => policy.assign.findIndex((line) => catches(line, person, person.assessmentCurrent)))
  const lines = policy.assign.map((line, index): CaughtByLine => {
    const caught = people.filter((_, person) => lineOf[person] === index)
    const above = people.filter(
      (person, at) => lineOf[at]! < index && lineOf[at]! >= 0 && catches(line, person, person.assessmentCurrent),
    )
    return {
      people: caught.map(({ id }) => id),
      caughtAbove: above.length,
      unauthorised:
        line.model === 'isolation' ? caught.filter(({ authorisedRegimes }) => authorisedRegimes.length === 0).length : 0,
    }
  })
  return { lines, rest: people.flatMap(({ id }, index) => (lineOf[index]! < 0 ? [id] : [])) }
}
