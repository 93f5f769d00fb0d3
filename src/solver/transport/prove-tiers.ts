/** Works out from prices what is proven of each tier of a plan. */

import { TIERS, type TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { ONE_BY_ONE, prove, proveUpper, type Prices } from './bound'
import { climb } from './climb'
import { MANY_CROWDS, UPPER_TIERS, type Crowds } from './crowds'
import type { Nests } from './nests'

/** Weights that tiers above may have beside the tier that is bounded, where they are not at their bound. */
const WEIGHTS = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000]
/** The first weight to try takes about this share of the tier for what the tiers above are over their bounds. */
const TAKEN = 0.0003
/** Shares of its weight beside welfare by which security is weighed where it is not at its bound, and all its weight counts against it. */
const SHARES = [1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1]
const FIRST_SHARE = 1 / 4
/** For many crowds, what is proven may be so much less than what it could be, and than the tier, as shares of the tier. */
const ENOUGH = 0.0001
const CLOSE = 0.001

const SECURITY = TIERS.indexOf('security')

/** What is proven of a tier, and by how much that rises with a weight: by as much as the answer that proves it is above the plan. */
type Proven = { readonly value: number; readonly byWeight: number; readonly byShare: number }

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
  const apart =
    securityWeight > 0 ? proveUpper(judgement, nests, crowds, prices) : prove(judgement, nests, crowds, prices, ONE_BY_ONE).least
  const tiers: TierResult[] = []
  /** Tiers, from the first on, that are at their bounds one after another. */
  let settled = 0
  for (const [tier, id] of TIERS.entries()) {
    const value = values[tier]!
    const isWeighed = settled < tier || (tier === UPPER_TIERS && securityWeight > 0)
    const bound = isWeighed ? weighed(tier) : apart[tier]!
    if (settled === tier && bound >= value) settled++
    tiers.push({ id, value, bound: Math.max(0, Math.min(value, Math.ceil(bound))) })
  }
  return tiers

  function weighed(tier: number): number {
    const withSecurity = tier === UPPER_TIERS && securityWeight > 0
    /** Tiers before this one are compared one by one where they are settled, and weighed beside it from there on. */
    const end = withSecurity ? SECURITY : tier
    const oneByOne = ONE_BY_ONE.slice(0, Math.min(settled, end))
    const unsettled = ONE_BY_ONE[tier]!.map((_, other) => (other >= oneByOne.length && other < end ? 1 : 0))
    const valueOn = (scale: Float64Array): number => scale.reduce((sum, each, above) => sum + each * values[above]!, 0)
    const isLarge = crowds.crowds.length > MANY_CROWDS
    const until = { enough: isLarge ? ENOUGH * values[tier]! : 0, wanted: (isLarge ? 1 - CLOSE : 1) * values[tier]! }
    const isShared = withSecurity && settled < tier
    const ofSecurity = (share: number): number => Math.ceil(securityWeight * share)
    const shares = isShared ? [...new Set(SHARES.map(ofSecurity))] : [withSecurity ? securityWeight : 0]
    const firstShare = isShared ? shares.indexOf(ofSecurity(FIRST_SHARE)) : 0
    const weights = oneByOne.length < end ? WEIGHTS : [0]
    const known = new Map<string, Proven>()

    const best = climb(weights, firstAmong(weights, tier, end), until, (weight) => {
      const { value, byWeight } = provenBy(weight, shares[firstShare]!)
      return { value, slope: byWeight }
    })
    return climb(shares, firstShare, until, (share) => {
      const { value, byShare } = provenBy(best.step, share)
      return { value, slope: byShare }
    }).value

    /** By the weight of what isn't settled, and that of security beside welfare. */
    function provenBy(weight: number, share: number): Proven {
      const before = known.get(`${weight} ${share}`)
      if (before) return before
      const above = unsettled.map((each, other) => weight * each + share * ONE_BY_ONE[SECURITY]![other]!)
      const scale = above.map((each, other) => each + ONE_BY_ONE[tier]![other]!)
      const beside = [unsettled, ONE_BY_ONE[SECURITY]!]
      const proof = prove(judgement, nests, crowds, prices, [...oneByOne, scale], beside)
      const [byWeight, byShare] = beside.map((each, index) => proof.beside[index]! - valueOn(each))
      const found = { value: proof.least[oneByOne.length]! - valueOn(above), byWeight: byWeight!, byShare: byShare! }
      known.set(`${weight} ${share}`, found)
      return found
    }
  }

  function firstAmong(weights: readonly number[], tier: number, end: number): number {
    const over = tiers.slice(0, end).reduce((sum, { value, bound }) => sum + value - bound, 0)
    const wanted = (TAKEN * values[tier]!) / Math.max(1, over)
    return Math.max(
      0,
      weights.findLastIndex((weight) => weight <= wanted),
    )
  }
}
