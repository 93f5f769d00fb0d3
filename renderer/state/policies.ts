/** The policies that can be chosen in the window: a model, and who may move, with every limit and weight at its default. */

import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { remember } from '../storage/remembered'
import { lay } from './desk'
import { report } from './report-bug'

export const MODELS = ['dispersal', 'concentration', 'isolation', 'integration'] as const
export const MOVABLE = ['all', 'needed'] as const

export type PolicyChoice = Pick<Policy, 'model' | 'movable'>

/** The policy of a choice, under the name that `nameOf` gives it. The default choice is the default policy itself. */
export function policyOf(choice: PolicyChoice, nameOf: (choice: PolicyChoice) => string): Policy {
  if (choice.model === DEFAULT_POLICY.model && choice.movable === DEFAULT_POLICY.movable) return DEFAULT_POLICY
  return { ...DEFAULT_POLICY, ...choice, name: nameOf(choice) }
}

export function choosePolicy(policy: Policy): void {
  lay({ policy })
  report(remember({ policy: { model: policy.model, movable: policy.movable } }))
}
