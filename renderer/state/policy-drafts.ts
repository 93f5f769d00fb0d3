/** A policy that is being written. */

import type { Policy } from '../../src/domain/policy'
import { readPolicy } from '../../src/intake/read'
import type { Reading } from '../../src/problem'

/** A policy as it is written so far: any of its fields may hold anything. */
export type PolicyDraft = Readonly<Record<string, unknown>>

/** Reads a draft as if it came from a file. Lines of a combined model are kept while another model is tried, and count only in it. */
export function readDraft(draft: PolicyDraft): Reading<Policy> {
  const { assign, ...rest } = draft
  return readPolicy(JSON.stringify(draft.model === 'combined' ? { ...rest, assign } : rest))
}
