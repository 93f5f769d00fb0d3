/** Plans for few who may move among many who stay: each is placed by the cheapest way for others to make room. */

import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { ownCostsOf, type OwnCosts } from './costs'
import { openSettling, type Settling } from './settle'
import { openTally, type Tally } from './tally'

export type PlannedByChains = {
  readonly wings: Wings
  /** Where everyone ended up, as it is counted; for questions about the plan. */
  readonly tally: Tally
}

/**
 * Plans a judgement. The plan is lawful; it is best in every tier where people meet in nothing but places, and near the best elsewhere.
 *
 * @param costs what is known from a judgement of the same wings and policy; it is worked out anew where nothing is given.
 */
export function planByChains(judgement: Judgement, costs: OwnCosts = ownCostsOf(judgement)): PlannedByChains {
  const tally = openTally(judgement, costs)
  placeAll(tally, openSettling(tally), [...tally.movers.keys()])
  const wings: number[] = judgement.situation.people.map(({ presentWing }, person) =>
    judgement.stays[person] ? presentWing : -1,
  )
  tally.movers.forEach((person, mover) => (wings[person] = tally.wings[mover]!))
  return { wings, tally }
}

/**
 * Plans for everyone but the last ones, then places these one after another, as long as nobody is left without a place for it.
 *
 * @param last people (indexes) who come last.
 * @returns how many of them were placed, and the number of the first one who was not.
 */
export function placeMore(
  judgement: Judgement,
  costs: OwnCosts,
  last: readonly number[],
): { readonly placed: number; readonly tally: Tally; readonly next: number | undefined } {
  const tally = openTally(judgement, costs)
  const settling = openSettling(tally)
  const areLast = new Set(last)
  const coming = [...tally.movers.keys()].filter((mover) => areLast.has(tally.movers[mover]!))
  placeAll(
    tally,
    settling,
    [...tally.movers.keys()].filter((mover) => !areLast.has(tally.movers[mover]!)),
  )
  const failing = coming.findIndex((mover) => !settling.placeBeside(mover))
  return failing < 0 ? { placed: coming.length, tally, next: undefined } : { placed: failing, tally, next: coming[failing] }
}

/** Those whom others than places stand against come first, then those with the fewest wings. */
function placeAll(tally: Tally, settling: Settling, order: number[]): void {
  const rank = tally.movers.map((_, mover) => (tally.isSpecial(mover) ? 0 : 1))
  order.sort((a, b) => rank[a]! - rank[b]! || tally.eligible[a]!.length - tally.eligible[b]!.length || a - b)
  for (const mover of order) settling.place(mover)
  settling.better(order)
  for (const mover of order) if (tally.wings[mover]! < 0) settling.place(mover)
}
