/** Leaves each person only the wings in which prices don't prove that every plan is worse than the one at hand. */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import { prove, type Prices } from './bound'
import { UPPER_TIERS, type Crowds } from './crowds'
import type { Nests } from './nests'

/** By person, the wings that a plan as good as these values can have them in; and how many there are in all, crowd by crowd. */
export function narrowWings(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, values: readonly number[]) {
  const { least, toBetter } = prove(judgement, nests, crowds, prices)
  const eligible = [...judgement.eligible]
  let left = 0
  const sum = new Float64Array(TIERS.length)
  crowds.crowds.forEach((crowd, number) => {
    const { kind } = crowd
    const wings = kind.wings.filter((wing, at) => {
      const home = crowd.homes.includes(wing)
      for (let tier = 0; tier < UPPER_TIERS; tier++)
        sum[tier] = least[tier]! + kind.costs[tier]![at]! - prices.kinds[tier]![kind.number]! - toBetter[wing]![tier]!
      const welfare = crowds.welfare(crowd, wing) - (home ? crowds.discount(crowd, wing) : 0)
      sum[UPPER_TIERS] = least[UPPER_TIERS]! + welfare - prices.crowds[number]! - toBetter[wing]![UPPER_TIERS]!
      return compareTiers([...sum], values) <= 0
    })
    left += wings.length
    for (const person of crowd.members) eligible[person] = wings
  })
  return { eligible, left }
}
