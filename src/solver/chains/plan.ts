/** Plans for few who may move among many who stay: each is placed by the cheapest way for others to make room. */

import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { ownCostsOf, type OwnCosts } from './costs'
import { openSettling } from './settle'
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
  const settling = openSettling(tally)
  const order = [...tally.movers.keys()]
  const rank = order.map((mover) => (tally.isSpecial(mover) ? 0 : 1))
  order.sort((a, b) => rank[a]! - rank[b]! || tally.eligible[a]!.length - tally.eligible[b]!.length || a - b)
  for (const mover of order) settling.place(mover)
  settling.better()
  const wings: number[] = judgement.situation.people.map(({ presentWing }, person) =>
    judgement.stays[person] ? presentWing : -1,
  )
  tally.movers.forEach((person, mover) => (wings[person] = tally.wings[mover]!))
  return { wings, tally }
}
