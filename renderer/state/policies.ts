/** The policies of the open estate: one is in force, others are kept under their names; each change of them can be undone. */

import { canonicalJson } from '../../src/domain/canonical'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { edit } from '../../src/working/change'
import { CURRENT_POLICY } from '../storage/database'
import { perform, type Performed } from './changes'
import { desk } from './desk'
import { keptPolicy } from './policy-on'

export const MODELS = ['dispersal', 'concentration', 'isolation', 'integration'] as const
export const MOVABLE = ['all', 'needed'] as const

export type PolicyChoice = Pick<Policy, 'model' | 'movable'>

const NOT_OPEN: Performed = { status: 'read-only' }

/** A model as it comes, under the name that `nameOf` gives it. The default choice is the default policy itself. */
export function policyOf(choice: PolicyChoice, nameOf: (choice: PolicyChoice) => string): Policy {
  if (choice.model === DEFAULT_POLICY.model && choice.movable === DEFAULT_POLICY.movable) return DEFAULT_POLICY
  return { ...DEFAULT_POLICY, ...choice, name: nameOf(choice) }
}

/** Whether two policies say the same, whatever they are called. */
export function isSame(one: Policy, other: Policy): boolean {
  return one === other || canonicalJson({ ...one, name: '' }) === canonicalJson({ ...other, name: '' })
}

/** Whether a policy is one of the models as it comes, with default limits and weights. */
export function isModelAsItComes(policy: Policy): boolean {
  return policy.model !== 'combined' && isSame(policy, { ...DEFAULT_POLICY, model: policy.model, movable: policy.movable })
}

/** Puts a policy in force. */
export function choosePolicy(policy: Policy): void {
  const { opened } = desk()
  if (!opened) return
  perform({
    name: { words: 'did.policy', values: { policy: policy.name } },
    edits: [edit(opened.shelves, 'policy', CURRENT_POLICY, policy === DEFAULT_POLICY ? undefined : { ...policy })],
  })
}

/** Changes who may move under the policy in force: a model as it comes gets the name of what it then is, one that is kept stays kept. */
export function chooseMovable(movable: Policy['movable'], nameOf: (choice: PolicyChoice) => string): void {
  const { opened, policy } = desk()
  if (!opened) return
  const kept = keptPolicy(opened.shelves, policy.name)
  if (kept && isSame(kept, policy)) savePolicy({ ...policy, movable }, { replaces: policy.name, inForce: true })
  else choosePolicy(isModelAsItComes(policy) ? policyOf({ model: policy.model, movable }, nameOf) : { ...policy, movable })
}

/** Keeps a policy under its name, in the place of another one where it `replaces` it. What is in force stays in force as it is now. */
export function savePolicy(policy: Policy, options: { readonly replaces?: string; readonly inForce: boolean }): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const { shelves } = opened
  const { replaces, inForce } = options
  return perform({
    name: { words: inForce ? 'did.policy.save-in-force' : 'did.policy.save', values: { policy: policy.name } },
    edits: [
      ...(replaces !== undefined && replaces !== policy.name ? [edit(shelves, 'policies', replaces, undefined)] : []),
      edit(shelves, 'policies', policy.name, { ...policy }),
      ...(inForce ? [edit(shelves, 'policy', CURRENT_POLICY, { ...policy })] : []),
    ],
  })
}

/** Keeps a policy no longer. If it is in force, it stays so. */
export function forgetPolicy(name: string): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  return perform({
    name: { words: 'did.policy.forget', values: { policy: name } },
    edits: [edit(opened.shelves, 'policies', name, undefined)],
  })
}
