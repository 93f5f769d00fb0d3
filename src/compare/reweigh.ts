/** Judges an estate under a policy that differs from one judged before in its weights alone: only what is preferred changes. */

import type { Policy } from '../domain/policy'
import type { Situation } from '../domain/situation'
import type { Judgement } from '../rules/judge'

/** The judgement under the changed policy, as `judge` would give it. The policies differ in nothing but weights and name. */
export function reweigh(before: Judgement, policy: Policy): Judgement {
  const situation: Situation = { ...before.situation, policy }
  const terms = before.rules.flatMap((rule) =>
    rule.kind === 'preference' ? rule.terms(situation).map((term) => ({ ...term, rule: rule.id, tier: rule.tier })) : [],
  )
  return { ...before, situation, terms }
}
