/** Works out from prices what is proven of each tier of a plan. */

import { TIERS, type TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { ONE_BY_ONE, prove, type Prices } from './bound'
import { UPPER_TIERS, type Crowds } from './crowds'
import type { Nests } from './nests'

/** Weights that tiers above may have beside the tier that is bounded, where they are not at their bound. */
const WEIGHTS = [3, 10, 30, 100, 300, 1000]
/** For welfare, which looks at every crowd, and for many crowds. */
const WELFARE_WEIGHTS = [10, 100, 1000]
const FEW_WEIGHTS = [10, 100]
const MANY = 20_000

/**
 * The bound of each tier, given that the tiers above it have their values. Where one above is not at its own bound, it is weighed
 * together with the tier: no plan goes below the sum on that scale, of which the tiers above take what they are worth.
 */
export function proveTiers(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  values: readonly number[],
): TierResult[] {
  const loose: number[] = []
  const { least } = prove(judgement, nests, crowds, prices)
  return TIERS.map((id, tier) => {
    const value = values[tier]!
    const bound = loose.length === 0 ? least[tier]! : weighed(tier)
    const proven = Math.max(0, Math.min(value, Math.ceil(bound)))
    if (proven < value) loose.push(tier)
    return { id, value, bound: proven }
  })

  function weighed(tier: number): number {
    const tight = ONE_BY_ONE.filter((_, above) => above < tier && !loose.includes(above))
    let best = -Infinity
    const weights = tier < UPPER_TIERS ? WEIGHTS : crowds.crowds.length > MANY ? FEW_WEIGHTS : WELFARE_WEIGHTS
    for (const weight of weights) {
      const scale = Float64Array.from(TIERS, (_, other) => (other === tier ? 1 : loose.includes(other) ? weight : 0))
      const proof = prove(judgement, nests, crowds, prices, [...tight, scale])
      const worth = loose.reduce((sum, above) => sum + weight * values[above]!, 0)
      const found = proof.least[tight.length]! - worth
      if (found <= best && tier === UPPER_TIERS) break
      best = Math.max(best, found)
    }
    return best
  }
}
