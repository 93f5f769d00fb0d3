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
const FEW_WEIGHTS = [100]
const MANY = 20_000
/** Shares of its weight beside welfare by which security is weighed where it is not at its bound, and all its weight counts against it. */
const SHARES = [1, 1 / 2, 1 / 8]

const SECURITY = TIERS.indexOf('security')

/**
 * The bound of each tier, given that the tiers above it have their values. Tiers are compared one after another as far as each is at its
 * own bound: past the first that is not, prices say nothing of the next by itself. So every tier from there on is weighed together with
 * those below: no plan goes below the sum on that scale, of which the tiers above take what they are worth. So is security with
 * welfare where that is how the prices were found, and by less than there where that proves more: of what security is above its
 * bound, each unit takes its weight from what is proven of welfare.
 */
export function proveTiers(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  values: readonly number[],
): TierResult[] {
  const { securityWeight } = prices
  const apart = prove(judgement, nests, crowds, prices, securityWeight > 0 ? ONE_BY_ONE.slice(0, UPPER_TIERS) : ONE_BY_ONE).least
  /** Tiers, from the first on, that are at their bounds one after another. */
  let settled = 0
  return TIERS.map((id, tier) => {
    const value = values[tier]!
    const isWeighed = settled < tier || (tier === UPPER_TIERS && securityWeight > 0)
    const bound = isWeighed ? weighed(tier) : apart[tier]!
    if (settled === tier && bound >= value) settled++
    return { id, value, bound: Math.max(0, Math.min(value, Math.ceil(bound))) }
  })

  function weighed(tier: number): number {
    const withSecurity = tier === UPPER_TIERS && securityWeight > 0
    /** Tiers before this one are compared one by one where they are settled, and weighed beside it from there on. */
    const end = withSecurity ? SECURITY : tier
    const oneByOne = ONE_BY_ONE.slice(0, Math.min(settled, end))
    const weightsOf = (other: number, weight: number, share: number): number => {
      if (other === tier) return 1
      if (withSecurity && other === SECURITY) return Math.ceil(securityWeight * share)
      return other >= oneByOne.length && other < end ? weight : 0
    }
    const provenBy = (weight: number, share: number): number => {
      const scale = Float64Array.from(TIERS, (_, other) => weightsOf(other, weight, share))
      const proof = prove(judgement, nests, crowds, prices, [...oneByOne, scale])
      const worth = values.reduce((sum, value, above) => (above < tier ? sum + scale[above]! * value : sum), 0)
      return proof.least[oneByOne.length]! - worth
    }
    let best = -Infinity
    for (const share of withSecurity && settled < tier ? SHARES : [1]) {
      const before = best
      for (const weight of oneByOne.length < end ? weightsFor(tier) : [1]) {
        const found = provenBy(weight, share)
        if (found <= best && tier === UPPER_TIERS) break
        best = Math.max(best, found)
      }
      // What is proven is concave in the weights: where less of one proves no more, still less of it doesn't either.
      if (best === before) break
    }
    return best
  }

  function weightsFor(tier: number): readonly number[] {
    if (tier < UPPER_TIERS) return WEIGHTS
    return crowds.crowds.length > MANY ? FEW_WEIGHTS : WELFARE_WEIGHTS
  }
}
