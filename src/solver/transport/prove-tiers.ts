/** Works out from prices what is proven of each tier of a plan. */

import { TIERS, type TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { leastBy, ONE_BY_ONE, type Prices, type Scales } from './bound'
import type { Crowds } from './crowds'
import type { Nests } from './nests'

/** Weights that a tier above may have beside the tier that is bounded: none is best everywhere. */
const WEIGHTS = [0, 5, 20, 60, 200, 1000]

/** What prices prove of each tier, given the values of the tiers above it. */
export function proveTiers(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  values: readonly number[],
): TierResult[] {
  const leastOn = (scales: Scales): Float64Array => leastBy(judgement, nests, crowds, prices, scales)
  const loose: number[] = []
  let least = leastOn(ONE_BY_ONE)
  return TIERS.map((id, tier) => {
    const value = values[tier]!
    let bound = least[tier]!
    if (loose.length > 0) {
      bound = 0
      for (const weight of WEIGHTS) {
        const scales = ONE_BY_ONE.flatMap((scale, above) => {
          if (above < tier) return loose.includes(above) ? [] : [scale]
          if (above > tier) return []
          return [Float64Array.from(scale, (own, other) => (loose.includes(other) ? weight : own))]
        })
        const found = leastOn(scales)
        const rest = loose.reduce((sum, above) => sum + weight * (found[above]! - values[above]!), found[tier]!)
        bound = Math.max(bound, rest)
      }
    }
    bound = Math.max(0, Math.min(value, Math.ceil(bound)))
    if (bound < value) loose.push(tier)
    return { id, value, bound }
  })
}
