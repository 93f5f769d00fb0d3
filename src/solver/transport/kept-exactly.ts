/**
 * Whether sums of costs and prices are kept exactly. Prices may come from anywhere, and beyond 2^53 whole numbers lose units: what is proven
 * with such numbers would be proven of others.
 */

import { TIERS } from '../../domain/plan'
import type { Prices, Scales } from './bound'
import type { Crowds } from './crowds'
import type { Nests } from './nests'
import { dearestIn } from './tables'

const SECURITY = TIERS.indexOf('security')

/** The sum where it is kept exactly, and so is everything in it; else less than anything, which proves nothing. */
export function orNothing(sum: number): number {
  return Math.abs(sum) <= Number.MAX_SAFE_INTEGER ? sum : -Infinity
}

/** Whether all that a person could cost and be priced at together, by every cost there is, is kept exactly on each of these scales. */
export function areKeptExactly(nests: Nests, crowds: Crowds, { kinds, crowds: byCrowd, tolls }: Prices, scales: Scales): boolean {
  const each = [...kinds, byCrowd].map(
    (prices, tier) =>
      largest(prices) + sum(tolls[tier]!.map(Math.abs)) + dearestIn(crowds.tables, tier) + mostCrowded(nests, tier),
  )
  each[SECURITY]! += mostPaired(nests) + crowds.kinds.reduce((most, kind) => Math.max(most, kind.exposure), 0)
  return scales.every((scale) => sum(scale.map((weight, tier) => weight * each[tier]!)) <= Number.MAX_SAFE_INTEGER)
}

function largest(prices: Float64Array): number {
  return prices.reduce((most, price) => Math.max(most, Math.abs(price)), 0)
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, each) => total + each, 0)
}

/** What a place costs by crowding in a tier at most. */
function mostCrowded({ over }: Nests, tier: number): number {
  const inWing = over.map((costs) => costs.reduce((total, cost) => total + (cost.tier === tier ? cost.weight : 0), 0))
  return inWing.reduce((most, each) => Math.max(most, each), 0)
}

/** What the pairs that one person can be in cost together: with everyone of their groups. */
export function mostPaired({ nests }: Nests): number {
  const sums: number[] = []
  for (const { parent, weight, people } of nests) sums.push((parent < 0 ? 0 : sums[parent]!) + weight * people.length)
  return sums.reduce((most, each) => Math.max(most, each), 0)
}
