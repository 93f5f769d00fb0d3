/** Reads the policies that are kept beside an estate: the one in force, and those kept under their names. */

import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { readPolicy } from '../../src/intake/read'
import { onceFor } from '../../src/domain/once-for'
import type { Item, Shelves } from '../../src/working/shelves'
import { CURRENT_POLICY } from '../storage/database'

const policyFor = onceFor<Policy>()

/** The policy in force; the same object as long as it is the same policy. */
export function policyOn(shelves: Shelves): Policy {
  const item = shelves.policy.get(CURRENT_POLICY)
  return item ? readKept(item) : DEFAULT_POLICY
}

/** The policy kept under a name. */
export function keptPolicy(shelves: Shelves, name: string): Policy | undefined {
  const item = shelves.policies.get(name)
  return item && readKept(item)
}

/** The policies kept under their names, in the order of `compare`. */
export function keptPolicies(shelves: Shelves, compare: (a: string, b: string) => number): readonly Policy[] {
  return [...shelves.policies.values()].map(readKept).sort((a, b) => compare(a.name, b.name))
}

function readKept(item: Item): Policy {
  return policyFor(item, () => {
    const reading = readPolicy(JSON.stringify(item))
    if (!reading.ok) throw new Error(`the policy that was kept has a problem: ${reading.problems[0]?.text}`)
    return reading.value
  })
}
