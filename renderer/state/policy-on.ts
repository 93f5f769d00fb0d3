/** Reads the policy that is kept beside an estate. */

import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { readPolicy } from '../../src/intake/read'
import type { Item, Shelves } from '../../src/working/shelves'
import { CURRENT_POLICY } from '../storage/database'

let lastRead: { readonly item: Item; readonly policy: Policy } | undefined

/** The policy on the shelves; the same object as long as it is the same policy. */
export function policyOn(shelves: Shelves): Policy {
  const item = shelves.policy.get(CURRENT_POLICY)
  if (!item) return DEFAULT_POLICY
  if (lastRead?.item === item) return lastRead.policy
  const reading = readPolicy(JSON.stringify(item))
  if (!reading.ok) throw new Error(`the policy that was kept has a problem: ${reading.problems[0]?.text}`)
  lastRead = { item, policy: reading.value }
  return reading.value
}
