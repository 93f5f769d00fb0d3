/** What of a judgement hangs on one setting of the policy. */

import type { PolicySetting } from '../domain/comparison'
import type { Judgement } from '../rules/judge'

/** The same by the rules alone that name the setting, with what they alone prefer. */
export function partOn(judgement: Judgement, what: PolicySetting): Judgement {
  const rules = judgement.rules.filter(({ settings }) => settings?.includes(what))
  const theirs = new Set(rules.map(({ id }) => id))
  return { ...judgement, rules, terms: judgement.terms.filter(({ rule }) => theirs.has(rule)) }
}
