/** Judges an estate under a policy that differs from one judged before in its weights alone: only what is preferred changes. */

import type { PolicySetting } from '../domain/comparison'
import type { Policy } from '../domain/policy'
import type { Situation } from '../domain/situation'
import type { Judgement } from '../rules/judge'
import { weightIn } from './settings'

/**
 * The judgement under the changed policy, as `judge` would give it. The policies differ in nothing but weights and name; what doesn't
 * hang on a changed weight is taken over as it is.
 */
export function reweigh(before: Judgement, policy: Policy): Judgement {
  const situation: Situation = { ...before.situation, policy }
  const { weights } = before.situation.policy
  const isChanged = (setting: PolicySetting): boolean => {
    const weight = weightIn(setting)
    return weight !== undefined && policy.weights[weight] !== weights[weight]
  }
  const terms = before.rules.flatMap((rule): Judgement['terms'] => {
    if (rule.kind !== 'preference') return []
    if (!rule.settings?.some(isChanged)) return before.terms.filter((term) => term.rule === rule.id)
    return rule.terms(situation).map((term) => ({ ...term, rule: rule.id, tier: rule.tier }))
  })
  return { ...before, situation, terms }
}
