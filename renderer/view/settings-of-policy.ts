/** The limits and weights of a policy by name, and the rules whose outcome hangs on each. */

import type { Limits, Policy, Weights } from '../../src/domain/policy'
import { rules } from '../../src/rules/registry'
import type { Rule, SettingName } from '../../src/rules/rule'

/** What a policy sets; null: no limit. */
export function settingIn(policy: Pick<Policy, 'limits' | 'weights'>, setting: SettingName): number | null {
  const [group, name] = setting.split('.') as ['limits', keyof Limits] | ['weights', keyof Weights]
  return group === 'limits' ? policy.limits[name] : policy.weights[name]
}

export function rulesOf(setting: SettingName): readonly Rule[] {
  return rules.filter(({ settings }) => settings?.includes(setting))
}
