/** Says how far from ideal a placement is, tier by tier, by the preference rules alone. */

import { TIERS, type TierId } from '../domain/plan'
import type { TierValues } from '../domain/explanation'
import type { Situation } from '../domain/situation'
import type { Judgement } from './judge'
import type { Term } from './rule'

/** Where each person of the estate lives, as indexes of wings; -1: nowhere. */
export type Wings = readonly number[]

/** The five tier values of a placement. People without a place count in `unplaced` and nowhere else. */
export function measure(judgement: Judgement, wings: Wings): TierValues {
  const { situation } = judgement
  const residents = residentsOf(situation, wings)
  return inTiers(judgement, (term) => costOf(term, situation, wings, residents))
}

/**
 * By tier, what a placement costs more than another, by whatever judgement of the situation. Those who live in the same wing in both are
 * asked nothing: each costs the same in both.
 */
export function openDifference(situation: Situation, wings: Wings, from: Wings): (judgement: Judgement) => TierValues {
  const residents = residentsOf(situation, wings)
  const before = residentsOf(situation, from)
  const moved: number[] = []
  wings.forEach((wing, person) => {
    if (wing !== from[person]) moved.push(person)
  })
  return (judgement) =>
    inTiers(judgement, (term) =>
      term.kind === 'each'
        ? costOfEach(term, situation, wings, moved) - costOfEach(term, situation, from, moved)
        : costOf(term, situation, wings, residents) - costOf(term, situation, from, before),
    )
}

function inTiers({ terms }: Judgement, cost: (term: Term) => number): TierValues {
  const sums = new Map<TierId, number>(TIERS.map((tier) => [tier, 0]))
  for (const term of terms) sums.set(term.tier, sums.get(term.tier)! + cost(term))
  return TIERS.map((tier) => sums.get(tier)!) as unknown as TierValues
}

/** The first tier in which two plans differ, as an index; -1: they are equally good. */
export function firstDifference(some: readonly number[], others: readonly number[]): number {
  return some.findIndex((value, tier) => value !== others[tier])
}

/** Below zero where the first plan is the better one, zero where both are equally good. */
export function compareTiers(some: readonly number[], others: readonly number[]): number {
  const tier = firstDifference(some, others)
  return tier < 0 ? 0 : some[tier]! - others[tier]!
}

/** The people (indexes, ascending) who live in each wing. */
export function residentsOf(situation: Situation, wings: Wings): number[][] {
  const residents: number[][] = situation.wings.map(() => [])
  wings.forEach((wing, person) => {
    if (wing >= 0) residents[wing]!.push(person)
  })
  return residents
}

function costOf(term: Term, situation: Situation, wings: Wings, residents: readonly (readonly number[])[]): number {
  switch (term.kind) {
    case 'unplaced':
      return wings.reduce((sum, wing) => (wing < 0 ? sum + 1 : sum), 0)
    case 'each':
      return costOfEach(term, situation, wings, wings.keys())
    case 'over':
      return term.weight * Math.max(0, residents[term.wing]!.length - term.free)
    case 'company':
      return sum(term.wings.map((wing) => (residents[wing]!.length < term.least ? residents[wing]!.length : 0)))
    case 'pairs':
      return term.weight * sum([...countByWing(term.people, wings).values()].map((count) => (count * (count - 1)) / 2))
    case 'exposure': {
      const exposing = countByWing(term.sources, wings)
      let exposed = 0
      for (const [person, weight] of term.weights) if (exposing.has(wings[person]!)) exposed += weight
      return exposed
    }
  }
}

function costOfEach(
  { cost }: Term & { readonly kind: 'each' },
  situation: Situation,
  wings: Wings,
  people: Iterable<number>,
): number {
  let total = 0
  for (const person of people) {
    const wing = wings[person]!
    if (wing >= 0) total += cost(situation.people[person]!, situation.wings[wing]!)
  }
  return total
}

function countByWing(people: readonly number[], wings: Wings): Map<number, number> {
  const counts = new Map<number, number>()
  for (const person of people) {
    const wing = wings[person]!
    if (wing >= 0) counts.set(wing, (counts.get(wing) ?? 0) + 1)
  }
  return counts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
