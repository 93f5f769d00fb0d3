/** 'This recommendation would be different if …': from where on another plan that was found is better than the one recommended. */

import type { DifferentIf } from '../domain/comparison'
import { TIERS } from '../domain/plan'
import type { Weights } from '../domain/policy'
import type { Judgement } from '../rules/judge'
import { openDifference, type Wings } from '../rules/measure'
import { partOn } from './part-on'
import { reweigh } from './reweigh'
import { WEIGHT_WORDS, weightIn, withSetting, type PolicyChange } from './settings'

type Found = PolicyChange & { readonly planned: { readonly wings: Wings }; readonly asGood: boolean }

/**
 * What would make the plan of a policy, as judged, no longer the best one, as far as the plans found for changed policies show.
 *
 * What a plan costs in a tier is a straight line in any one weight. Two plans that are equal in the tiers above therefore cross at one
 * weight, and beyond it the other one is better: that is certain, whoever proved what. A change that is smaller still might do, if
 * there is a plan that nobody has found; so each entry says 'at the latest'.
 */
export function turningPoints(judgement: Judgement, base: { readonly wings: Wings }, found: readonly Found[]): DifferentIf[] {
  const { policy } = judgement.situation
  const limits = found.flatMap(({ what, from, to, asGood }): DifferentIf[] => {
    if (weightIn(what) || asGood) return []
    return [
      {
        policy: policy.name,
        what,
        from,
        to,
        text: `This recommendation would be different if ${what} were ${to} instead of ${from}.`,
      },
    ]
  })
  const others = found.filter(({ what, asGood }) => weightIn(what) && !asGood).map(({ planned }) => planned.wings)
  if (others.length === 0) return limits
  const plans = others.map((wings) => {
    const differenceBy = openDifference(judgement.situation, wings, base.wings)
    return { differenceBy, worseBy: differenceBy(judgement) }
  })
  const weights = [...new Set(found.flatMap(({ what }) => weightIn(what) ?? []))]
  return [...weights.flatMap(crossings), ...limits]

  function crossings(weight: keyof Weights): DifferentIf[] {
    const from = policy.weights[weight]
    const { lighter, heavier } = oneMoreOf(judgement, weight)
    let [less, more] = [-Infinity, Infinity]
    for (const { differenceBy, worseBy } of plans) {
      const before = differenceBy(lighter)
      const steeper = differenceBy(heavier).map((value, tier) => value - before[tier]!)
      const tier = TIERS.findIndex((_, index) => worseBy[index] !== 0 || steeper[index] !== 0)
      const worse = worseBy[tier]!
      if (tier < 0 || steeper[tier] === 0 || worse < 0) continue
      const crossing = from - worse / steeper[tier]!
      if (steeper[tier]! > 0) less = Math.max(less, crossing)
      else more = Math.min(more, crossing)
    }
    return [entry(weight, from, less, 'less'), entry(weight, from, more, 'more')].flat()
  }

  function entry(weight: keyof Weights, from: number, to: number, way: 'less' | 'more'): DifferentIf[] {
    if (!Number.isFinite(to)) return []
    const percent = Math.floor((100 * Math.abs(to - from)) / from) + 1
    if (way === 'less' && percent >= 100) return []
    const text = `This recommendation would be different, at the latest, if ${WEIGHT_WORDS[weight]} weighed ${percent} % ${way}.`
    return [{ policy: policy.name, what: `weights.${weight}`, from, to, text }]
  }
}

/** What was judged and the same with one more of a weight, by the rules alone that hang on it. */
function oneMoreOf(judgement: Judgement, weight: keyof Weights): { readonly lighter: Judgement; readonly heavier: Judgement } {
  const { policy } = judgement.situation
  const lighter = partOn(judgement, `weights.${weight}`)
  return { lighter, heavier: reweigh(lighter, withSetting(policy, `weights.${weight}`, policy.weights[weight] + 1)) }
}
