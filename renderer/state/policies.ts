/** The policy of the open estate: chosen in the window as a model and who may move, with every limit and weight at its default. */

import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { edit } from '../../src/working/change'
import { perform } from './changes'
import { desk } from './desk'
import { CURRENT_POLICY } from '../storage/database'

export const MODELS = ['dispersal', 'concentration', 'isolation', 'integration'] as const
export const MOVABLE = ['all', 'needed'] as const

export type PolicyChoice = Pick<Policy, 'model' | 'movable'>

/** The policy of a choice, under the name that `nameOf` gives it. The default choice is the default policy itself. */
export function policyOf(choice: PolicyChoice, nameOf: (choice: PolicyChoice) => string): Policy {
  if (choice.model === DEFAULT_POLICY.model && choice.movable === DEFAULT_POLICY.movable) return DEFAULT_POLICY
  return { ...DEFAULT_POLICY, ...choice, name: nameOf(choice) }
}

/** Changes the policy of the open estate. */
export function choosePolicy(policy: Policy): void {
  const { opened } = desk()
  if (!opened) return
  perform({
    name: { words: 'did.policy', values: { policy: policy.name } },
    edits: [edit(opened.shelves, 'policy', CURRENT_POLICY, policy === DEFAULT_POLICY ? undefined : { ...policy })],
  })
}
