/** What was written of policies and not saved, so that looking elsewhere loses none of it. */

import { create } from 'zustand'
import type { Policy } from '../../src/domain/policy'
import { readPolicy } from '../../src/intake/read'
import type { Reading } from '../../src/problem'

/** A policy as it is written so far: any of its fields may hold anything. */
export type PolicyDraft = Readonly<Record<string, unknown>>

/** By estate and policy. */
export const usePolicyDrafts = create<Readonly<Record<string, PolicyDraft>>>(() => ({}))

export function draftPolicy(key: string, draft: PolicyDraft | undefined): void {
  usePolicyDrafts.setState((drafts) => {
    const rest = Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key))
    return draft ? { ...rest, [key]: draft } : rest
  }, true)
}

/** Reads a draft as if it came from a file. Lines of a combined model are kept while another model is tried, and count only in it. */
export function readDraft(draft: PolicyDraft): Reading<Policy> {
  const { assign, ...rest } = draft
  return readPolicy(JSON.stringify(draft.model === 'combined' ? { ...rest, assign } : rest))
}
