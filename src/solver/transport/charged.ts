/** What limits on groups in several wings together charge their people, on the scales by which costs are compared. */

import type { Measures, Prices } from './bound'
import type { Nests } from './nests'
import { tollsAt } from './wing-side'

/**
 * By measure and limit. No plan pays less for a limit than all who may come, at a toll that is above zero on the first scale on which it is
 * anything at all: whichever isn't charges nothing, as it would prove nothing.
 */
export function chargedOn(
  { shared }: Nests,
  { tolls }: Pick<Prices, 'tolls'>,
  { all, compared }: Measures,
): readonly Float64Array[] {
  const charged = all.map((scale) =>
    Float64Array.from(shared, (_, limit) => scale.reduce((sum, weight, tier) => sum + weight * tolls[tier]![limit]!, 0)),
  )
  shared.forEach((_, limit) => {
    const first = charged.slice(0, compared).find((each) => each[limit] !== 0)
    if (first && first[limit]! < 0) for (const each of charged) each[limit] = 0
  })
  return charged
}

/** What someone of a group is charged in a wing by each measure, by the limits on it and on the groups around it. */
export function openCharges(
  nests: Nests,
  charged: readonly Float64Array[],
): (measure: number, nest: number, wing: number) => number {
  const byMeasure = charged.map((prices) => tollsAt(nests, prices))
  if (byMeasure.every(({ size }) => size === 0)) return () => 0
  const chargedIn = nests.nests.map((_, nest) =>
    byMeasure.map((tolls) => {
      const found: Float64Array[] = []
      for (let around = nest; around >= 0; around = nests.nests[around]!.parent) {
        const own = tolls.get(around)
        if (own) found.push(own)
      }
      return found
    }),
  )
  return (measure, nest, wing) => {
    let sum = 0
    for (const own of chargedIn[nest]![measure]!) sum += own[wing]!
    return sum
  }
}
