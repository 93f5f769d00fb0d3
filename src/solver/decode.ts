/** Reads where each person lives out of the numbers that a solver chose. */

import type { Wings } from '../rules/measure'
import type { Formulation } from './formulate'

/** The wing of each person; members of one cohort, who are all alike, fill its wings in the order of their ids. */
export function decode({ judgement, cohorts, placed }: Formulation, values: Float64Array): Wings {
  const wings = judgement.situation.people.map(() => -1)
  cohorts.forEach((cohort, index) => {
    let next = 0
    cohort.wings.forEach((wing, at) => {
      const count = Math.round(values[placed[index]![at]!]!)
      for (const person of cohort.members.slice(next, next + count)) wings[person] = wing
      next += count
    })
  })
  return wings
}

/** The numbers that stand for a placement: how many of each cohort live in each wing or nowhere, and all that follows from it. */
export function encode({ program, cohorts, placed, unplaced, derived }: Formulation, wings: Wings): Float64Array {
  const values = new Float64Array(program.columns.length)
  cohorts.forEach((cohort, index) => {
    const living = cohort.members.map((person) => wings[person]!)
    cohort.wings.forEach((wing, at) => (values[placed[index]![at]!] = living.filter((other) => other === wing).length))
    values[unplaced[index]!] = living.filter((wing) => wing < 0).length
  })
  for (const { column, valueFrom } of derived) values[column] = valueFrom(values)
  return values
}
