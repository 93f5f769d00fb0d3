/** The limits and weights of a policy one by one: what they are called, and the policy with one of them changed. */

import type { PolicySetting } from '../domain/comparison'
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS, type Limits, type Policy, type Weights } from '../domain/policy'

/** The largest weight that a policy may have. */
export const MOST_WEIGHT = 1_000_000

/** One setting of a policy, from what it is to what it is changed to. */
export type PolicyChange = { readonly what: PolicySetting; readonly from: number; readonly to: number }

/** What each weight weighs, as in 'if … weighed 30 % less'. */
export const WEIGHT_WORDS: Readonly<Record<keyof Weights, string>> = {
  km: 'a kilometre from home',
  kmCaregiver: 'a kilometre from home, for people with children in custody,',
  kmPreRelease: 'a kilometre from home, for people due for release within a year,',
  programme: 'a programme asked for and not offered',
  transfer: 'a move to another facility',
  move: 'a move within a facility',
  overCertified: 'a person over the certified places of a wing',
  exposed: 'exposure to a recruiter',
  exposedUnknown: 'exposure to a recruiter of people not known to be open to recruitment',
  networkPair: 'a pair of one network in one wing',
  vepPair: 'a pair of dispersed violent extremist prisoners in one wing',
  notAsModel: 'a placement that is not as the model says',
}

const WEIGHTS = Object.keys(DEFAULT_WEIGHTS) as readonly (keyof Weights)[]
const LIMITS = Object.keys(DEFAULT_LIMITS) as readonly (keyof Limits)[]

export const SETTINGS: readonly PolicySetting[] = [
  ...WEIGHTS.map((weight) => `weights.${weight}` as const),
  ...LIMITS.map((limit) => `limits.${limit}` as const),
]

/** The weight that a setting is; undefined: it is a limit. */
export function weightIn(what: PolicySetting): keyof Weights | undefined {
  return WEIGHTS.find((weight) => what === `weights.${weight}`)
}

/** What a policy says; null: it does not limit. */
export function settingOf({ weights, limits }: Policy, what: PolicySetting): number | null {
  const weight = weightIn(what)
  return weight ? weights[weight] : limits[limitIn(what)]
}

/** The policy with one setting changed; its name stays. */
export function withSetting(policy: Policy, what: PolicySetting, value: number): Policy {
  const weight = weightIn(what)
  return weight
    ? { ...policy, weights: { ...policy.weights, [weight]: value } }
    : { ...policy, limits: { ...policy.limits, [limitIn(what)]: value } }
}

/**
 * Every weight halved (rounded down, so that 1 becomes 0: not counted) and doubled, every limit one down and one up. A weight of 0
 * and a limit that does not limit have nothing to change; a limit of 0 goes up only.
 */
export function changesOf(policy: Policy): PolicyChange[] {
  return SETTINGS.flatMap((what) => {
    const from = settingOf(policy, what)
    if (from === null) return []
    const values = weightIn(what) ? [Math.floor(from / 2), Math.min(2 * from, MOST_WEIGHT)] : [from - 1, from + 1]
    return values.filter((to) => to >= 0 && to !== from).map((to) => ({ what, from, to }))
  })
}

function limitIn(what: PolicySetting): keyof Limits {
  const limit = LIMITS.find((one) => what === `limits.${one}`)
  if (!limit) throw new Error(`a policy has no setting "${what}"`)
  return limit
}
