/** Who counts against a preference, where people live. */

import type { Situation } from '../domain/situation'
import type { Wings } from './measure'
import type { Term } from './rule'

/** The people (indexes) who have a part in what a term costs, when everyone lives in these wings (-1: nowhere). */
export function countingIn(term: Term, { people, wings: allWings }: Situation, wings: Wings): readonly number[] {
  const residents = (wing: number): readonly number[] => wings.flatMap((home, person) => (home === wing ? [person] : []))
  switch (term.kind) {
    case 'unplaced':
      return residents(-1)
    case 'each':
      return people.flatMap((person) => {
        const wing = allWings[wings[person.index]!]
        return wing && term.cost(person, wing) > 0 ? [person.index] : []
      })
    case 'over': {
      const living = residents(term.wing)
      return term.weight > 0 && living.length > term.free ? living : []
    }
    case 'company':
      return term.wings.flatMap((wing) => {
        const living = residents(wing)
        return living.length < term.least ? living : []
      })
    case 'pairs': {
      const homes = new Map<number, number>()
      for (const person of term.people) homes.set(wings[person]!, (homes.get(wings[person]!) ?? 0) + 1)
      return term.weight > 0 ? term.people.filter((person) => wings[person]! >= 0 && homes.get(wings[person]!)! > 1) : []
    }
    case 'exposure': {
      const exposing = new Set(term.sources.map((person) => wings[person]!))
      return [...term.weights.keys()].filter((person) => wings[person]! >= 0 && exposing.has(wings[person]!))
    }
  }
}
