/** Where everyone lives at a moment, and exactly what it would change if one person lived elsewhere: rules broken first, then the tiers. */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { limitsByPerson } from './limits-by-person'
import { leastCompany } from './nests'
import type { CostTable } from './tables'
import { alone } from './wing-side'

/** Rules broken, then the five tiers. */
export type Change = Float64Array
export const CHANGE_LENGTH = 1 + TIERS.length

export function unchanged(): Change {
  return new Float64Array(CHANGE_LENGTH)
}

/** Whether a change is better than another: by rules broken first, then tier by tier. */
export function isBelow(some: Change, others: Change): boolean {
  return compareFrom(some, others, 0) < 0
}

/** The same as a difference; `from` 1 leaves rules broken aside. */
export function compareFrom(some: Change, others: Change, from: number): number {
  for (let index = from; index < CHANGE_LENGTH; index++) if (some[index] !== others[index]) return some[index]! - others[index]!
  return 0
}

const ALONE = 1 + TIERS.indexOf('alone')
const NOBODY: readonly number[] = []

export type Standing = {
  /** By person; -1: nowhere. */
  readonly wings: Int32Array
  /** By wing, the people who live there, in no order. */
  readonly residents: readonly (readonly number[])[]
  /** Adds to `into` what it costs that a person, who lives nowhere now, lives in this wing (-1: nowhere still, which costs as well). */
  readonly price: (person: number, wing: number, into: Change) => void
  readonly put: (person: number, wing: number) => void
  readonly take: (person: number) => void
  /** Rules broken by this person where they live. */
  readonly troubles: (person: number) => number
  /** Those who live together with this person, and must not. */
  readonly clashing: (person: number) => readonly number[]
}

export function openStanding(judgement: Judgement, tables: readonly CostTable[], from: Wings): Standing {
  const { situation, limits, aparts, terms, stays } = judgement
  const { people } = situation
  const allWings = situation.wings
  const wings = new Int32Array(people.length).fill(-1)
  const residents: number[][] = allWings.map(() => [])
  const placeIn = new Int32Array(people.length)

  const limitsOn = limitsByPerson(judgement)
  const totals = new Float64Array(limits.length)
  const most = Float64Array.from(limits, ({ most: value }) => value)

  const apartFrom = new Map<number, { other: number; byFacility: boolean }[]>()
  for (const { first, second, scope } of aparts) {
    if (stays[first] && stays[second]) continue
    for (const [person, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const known = apartFrom.get(person)
      const entry = { other, byFacility: scope === 'facility' }
      if (known) known.push(entry)
      else apartFrom.set(person, [entry])
    }
  }

  const pairs = terms.flatMap((term) => (term.kind === 'pairs' ? [{ ...term, tier: 1 + TIERS.indexOf(term.tier) }] : []))
  const pairsOf = new Map<number, number[]>()
  pairs.forEach(({ people: members }, index) => {
    for (const person of members) {
      const known = pairsOf.get(person)
      if (known) known.push(index)
      else pairsOf.set(person, [index])
    }
  })
  const together = pairs.map(() => new Int32Array(allWings.length))

  const overs: { tier: number; free: number; weight: number }[][] = allWings.map(() => [])
  const company = leastCompany(judgement)
  for (const term of terms) {
    const tier = 1 + TIERS.indexOf(term.tier)
    if (term.kind === 'over') overs[term.wing]!.push({ tier, free: term.free, weight: term.weight })
  }
  const exposures = terms.flatMap((term) =>
    term.kind === 'exposure'
      ? [
          {
            tier: 1 + TIERS.indexOf(term.tier),
            isSource: flagsOf(term.sources, people.length),
            weightOf: weightsOf(term.weights, people.length),
            sourcesIn: new Int32Array(allWings.length),
            weightIn: new Float64Array(allWings.length),
          },
        ]
      : [],
  )

  const standing: Standing = {
    wings,
    residents,
    price: (person, wing, into) => {
      if (wing < 0) {
        into[1]! += 1
        return
      }
      for (const limit of limitsOn(person, wing)) {
        const count = limits[limit]!.count(person, wing)
        if (count === 0) continue
        const [total, top] = [totals[limit]!, most[limit]!]
        into[0]! += Math.max(0, total + count - top) - Math.max(0, total - top)
      }
      const apart = apartFrom.get(person)
      if (apart) for (const { other, byFacility } of apart) if (areTogether(wing, wings[other]!, byFacility)) into[0]! += 1
      for (const { tier, rows, rowOf, columnOf } of tables) into[1 + tier]! += rows[rowOf[person]!]![columnOf[wing]!]!
      const living = residents[wing]!.length
      for (const { tier, free, weight } of overs[wing]!) if (living >= free) into[tier]! += weight
      if (company[wing]! > 0) into[ALONE]! += alone(living + 1, company[wing]!) - alone(living, company[wing]!)
      const groups = pairsOf.get(person)
      if (groups) for (const group of groups) into[pairs[group]!.tier]! += pairs[group]!.weight * together[group]![wing]!
      for (const { tier, isSource, weightOf, sourcesIn, weightIn } of exposures) {
        if (isSource[person] === 1 && sourcesIn[wing] === 0) into[tier]! += weightIn[wing]!
        if (sourcesIn[wing]! > 0) into[tier]! += weightOf[person]!
      }
    },
    put: (person, wing) => {
      if (wing < 0) return
      wings[person] = wing
      placeIn[person] = residents[wing]!.push(person) - 1
      change(person, wing, 1)
    },
    take: (person) => {
      const wing = wings[person]!
      if (wing < 0) return
      const list = residents[wing]!
      const last = list.pop()!
      if (last !== person) {
        list[placeIn[person]!] = last
        placeIn[last] = placeIn[person]!
      }
      wings[person] = -1
      change(person, wing, -1)
    },
    troubles: (person) => {
      const wing = wings[person]!
      if (wing < 0) return 0
      let found = 0
      for (const limit of limitsOn(person, wing))
        if (totals[limit]! > most[limit]! && limits[limit]!.count(person, wing) > 0) found += 1
      return found + standing.clashing(person).length
    },
    clashing: (person) => {
      const wing = wings[person]!
      const apart = wing < 0 ? undefined : apartFrom.get(person)
      if (!apart) return NOBODY
      return apart.flatMap(({ other, byFacility }) => (areTogether(wing, wings[other]!, byFacility) ? [other] : []))
    },
  }
  // Where those who stay exceed a limit already, nobody may be added, but they are no trouble.
  people.forEach(({ presentWing }, person) => {
    if (stays[person]) standing.put(person, presentWing)
  })
  totals.forEach((total, limit) => (most[limit] = Math.max(most[limit]!, total)))
  from.forEach((wing, person) => {
    if (!stays[person]) standing.put(person, wing)
  })
  return standing

  function areTogether(wing: number, other: number, byFacility: boolean): boolean {
    if (other < 0) return false
    return byFacility ? allWings[wing]!.facilityIndex === allWings[other]!.facilityIndex : wing === other
  }

  function change(person: number, wing: number, by: 1 | -1): void {
    for (const limit of limitsOn(person, wing)) totals[limit]! += by * limits[limit]!.count(person, wing)
    const groups = pairsOf.get(person)
    if (groups) for (const group of groups) together[group]![wing]! += by
    for (const { isSource, weightOf, sourcesIn, weightIn } of exposures) {
      if (isSource[person] === 1) sourcesIn[wing]! += by
      weightIn[wing]! += by * weightOf[person]!
    }
  }
}

/** By person, of so many: 1 for those in a list. */
function flagsOf(list: readonly number[], count: number): Uint8Array {
  const flags = new Uint8Array(count)
  for (const person of list) flags[person] = 1
  return flags
}

/** By person, of so many; 0 for those of whom nothing is said. */
function weightsOf(weights: ReadonlyMap<number, number>, count: number): Float64Array {
  const all = new Float64Array(count)
  for (const [person, weight] of weights) all[person] = weight
  return all
}
