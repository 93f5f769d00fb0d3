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
 * The bound of each tier, given that the tiers above it have their values. Where one above is not at its own bound, it is weighed
 * together with the tier: no plan goes below the sum on that scale, of which the tiers above take what they are worth. So is security
 * with welfare where that is how the prices were found, and by less than there where that proves more: of what security is above its
 * bound, each unit takes its weight from what is proven of welfare.
 */
export function proveTiers(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  values: readonly number[],
): TierResult[] {
  const loose: number[] = []
  const { securityWeight } = prices
  const apart = prove(judgement, nests, crowds, prices, securityWeight > 0 ? ONE_BY_ONE.slice(0, UPPER_TIERS) : ONE_BY_ONE).least
  return TIERS.map((id, tier) => {
    const value = values[tier]!
    const isWeighed = loose.length > 0 || (tier === UPPER_TIERS && securityWeight > 0)
    const bound = isWeighed ? weighed(tier) : apart[tier]!
    const proven = Math.max(0, Math.min(value, Math.ceil(bound)))
    if (proven < value) loose.push(tier)
    return { id, value, bound: proven }
  })

  function weighed(tier: number): number {
    const withSecurity = tier === UPPER_TIERS && securityWeight > 0
    const beside = loose.filter((above) => !(withSecurity && above === SECURITY))
    const tight = ONE_BY_ONE.filter((_, above) => above < tier && !loose.includes(above) && !(withSecurity && above === SECURITY))
    const weightsOf = (other: number, weight: number, share: number): number => {
      if (other === tier) return 1
      if (withSecurity && other === SECURITY) return Math.ceil(securityWeight * share)
      return beside.includes(other) ? weight : 0
    }
    const provenBy = (weight: number, share: number): number => {
      const scale = Float64Array.from(TIERS, (_, other) => weightsOf(other, weight, share))
      const proof = prove(judgement, nests, crowds, prices, [...tight, scale])
      const worth = values.reduce((sum, value, above) => (above < tier ? sum + scale[above]! * value : sum), 0)
      return proof.least[tight.length]! - worth
    }
    let best = -Infinity
    for (const share of withSecurity && loose.includes(SECURITY) ? SHARES : [1])
      for (const weight of beside.length === 0 ? [1] : weightsFor(tier)) {
        const found = provenBy(weight, share)
        if (found <= best && tier === UPPER_TIERS) break
        best = Math.max(best, found)
      }
    return best
  }

  function weightsFor(tier: number): readonly number[] {
    if (tier < UPPER_TIERS) return WEIGHTS
    return crowds.crowds.length > MANY ? FEW_WEIGHTS : WELFARE_WEIGHTS
  }
}
