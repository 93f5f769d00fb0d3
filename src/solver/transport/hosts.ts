/**
 * In which wings people who recruit would do least harm: where prices say that a wing loses least by exposing whoever lives there. A
 * guess to begin with, made by opening wings one after another; what it is worth is found by solving with it.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import { gainsOf, type Prices } from './bound'
import { UPPER_TIERS, type Crowds } from './crowds'
import type { Nests } from './nests'
import { stayingSources } from './upper'

/** By wing, 1 where people who recruit should live. */
export function hostsFor(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices): Uint8Array {
  const open = stayingSources(judgement)
  const gains = gainsOf(judgement, nests, crowds, prices)
  const sources = crowds.crowds.flatMap((crowd, number) => (crowd.kind.isSource ? [{ crowd, number }] : []))
  sources.sort((a, b) => a.crowd.kind.wings.length - b.crowd.kind.wings.length || a.number - b.number)
  const living = nests.nests.map(() => new Int32Array(open.length))
  for (const { crowd, number } of sources) {
    const { kind } = crowd
    const groups: number[] = []
    for (let nest = kind.nest; nest >= 0; nest = nests.nests[nest]!.parent) groups.push(nest)
    let best: { wing: number; cost: number[] } | undefined
    kind.wings.forEach((wing, at) => {
      const { with: exposing, without } = gains[wing]!
      const cost = TIERS.map((_, tier) => {
        const own = tier < UPPER_TIERS ? kind.costs[tier]![at]! - prices.kinds[tier]![kind.number]! : 0
        const welfare = tier < UPPER_TIERS ? 0 : crowds.welfare(crowd, wing) - prices.crowds[number]!
        const besideOthers = groups.reduce((sum, nest) => sum + pairsIn(nest, tier) * living[nest]![wing]!, 0)
        return own + welfare + besideOthers + (open[wing] === 1 ? 0 : exposing[tier]! - without[tier]!)
      })
      if (!best || compareTiers(cost, best.cost) < 0) best = { wing, cost }
    })
    if (!best) continue
    open[best.wing] = 1
    for (const nest of groups) living[nest]![best.wing]! += crowd.members.length
  }
  return open

  function pairsIn(nest: number, tier: number): number {
    return nests.nests[nest]!.pairs.reduce((sum, pair) => sum + (pair.tier === tier ? pair.weight : 0), 0)
  }
}
