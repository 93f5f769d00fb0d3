/** Leaves each person only the wings in which prices don't prove that every plan is worse than the one at hand. */

import { TIERS, type TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import { ONE_BY_ONE, prove, scalesFor, type Prices, type Scales } from './bound'
import { UPPER_TIERS, type Crowd, type Crowds } from './crowds'
import type { Nests } from './nests'

const SECURITY = TIERS.indexOf('security')

/**
 * By person, the wings that a plan as good as these tiers can have them in; and how many there are in all, crowd by crowd.
 *
 * Prices that weigh security with welfare say nothing of a plan that is better in security and worse in welfare, so they are asked
 * only where none is better in security.
 */
export function narrowWings(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  tiers: readonly Pick<TierResult, 'value' | 'bound'>[],
) {
  const values = tiers.map(({ value }) => value)
  const isWeighed = prices.securityWeight > 0
  const tests = [possibleOn(isWeighed ? ONE_BY_ONE.slice(0, UPPER_TIERS) : ONE_BY_ONE)]
  if (isWeighed && tiers[SECURITY]!.bound === tiers[SECURITY]!.value) tests.push(possibleOn(scalesFor(prices)))
  const eligible = [...judgement.eligible]
  let left = 0
  for (const crowd of crowds.crowds) {
    const wings = crowd.kind.wings.filter((wing, at) => tests.every((isPossible) => isPossible(crowd, wing, at)))
    left += wings.length
    for (const person of crowd.members) eligible[person] = wings
  }
  return { eligible, left }

  /** Whether a plan with one of a crowd in a wing can be as good, as far as these scales tell. */
  function possibleOn(scales: Scales): (crowd: Crowd, wing: number, at: number) => boolean {
    const { least, toBetter } = prove(judgement, nests, crowds, prices, scales)
    const most = scales.map((scale) => scale.reduce((sum, weight, tier) => sum + weight * values[tier]!, 0))
    const sums: number[] = scales.map(() => 0)
    return (crowd, wing, at) => {
      const { kind, number } = crowd
      scales.forEach((scale, index) => {
        let cost = least[index]! - toBetter[wing]![index]!
        for (let tier = 0; tier < UPPER_TIERS; tier++)
          if (scale[tier] !== 0) cost += scale[tier]! * (kind.costs[tier]![at]! - prices.kinds[tier]![kind.number]!)
        if (scale[UPPER_TIERS] !== 0)
          cost += scale[UPPER_TIERS]! * (crowds.welfare(crowd, wing) - crowds.discount(crowd, wing) - prices.crowds[number]!)
        sums[index] = cost
      })
      return compareTiers(sums, most) <= 0
    }
  }
}
