/** What the cases of an outlook are called in the window: by their scenarios, and by their policies too where these differ. */

import type { NamedCase } from '../state/outlook'
import { useSpeech } from '../words/say'
import { usePolicyName } from './policy-name'

/** By case. */
export function useCaseNames(cases: readonly NamedCase[]): string[] {
  const { say, retell } = useSpeech()
  const policyName = usePolicyName()
  const scenarios = cases.map(({ scenario }) => retell(scenario.name))
  const policies = cases.map(({ policy }) => policyName(policy))
  if (new Set(policies).size === 1 && new Set(scenarios).size === cases.length) return scenarios
  return scenarios.map((scenario, index) => say('outlook.case', { scenario, policy: policies[index]! }))
}
