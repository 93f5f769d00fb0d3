/** Which policy the address names: one that is kept, a model as it comes, or else the one in force. */

import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy'
import { go } from '../../frame/route'
import type { Opened } from '../../state/desk'
import { isModelAsItComes, isSame, MODELS } from '../../state/policies'
import { keptPolicy } from '../../state/policy-on'

/** A policy to look at. `kept`: under this name; otherwise it needs a name of its own before it can be kept. */
export type Looked = {
  readonly policy: Policy
  readonly kept?: string
  readonly inForce: boolean
}

export const POLICIES = 'policies'

export function lookedAt([kind, name]: readonly string[], { shelves }: Opened, inForce: Policy): Looked | undefined {
  if (kind === 'kept' && name !== undefined) {
    const policy = keptPolicy(shelves, name)
    return policy && { policy, kept: name, inForce: inForce.name === name && isSame(policy, inForce) }
  }
  const model = kind === 'model' ? MODELS.find((one) => one === name) : undefined
  if (model) {
    const policy: Policy = { ...DEFAULT_POLICY, model }
    return { policy, inForce: isSame(policy, inForce) && !shelves.policies.has(inForce.name) }
  }
  const kept = keptPolicy(shelves, inForce.name)
  return { policy: inForce, inForce: true, ...(kept && isSame(kept, inForce) && { kept: inForce.name }) }
}

export function lookAtKept(name: string): void {
  go(POLICIES, ['kept', name])
}

export function lookAt(policy: Policy, isKept: boolean): void {
  if (isKept) lookAtKept(policy.name)
  else if (isModelAsItComes(policy)) go(POLICIES, ['model', policy.model])
  else go(POLICIES)
}
