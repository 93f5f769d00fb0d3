/** What the auditor is asked and what it answers. What is monitored goes in as the bytes of a file, and never comes out. */

import type { Disparity } from '../../src/domain/comparison'
import type { Estate } from '../../src/domain/estate'
import type { StatedPlan } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import type { Reading } from '../../src/problem'

export type AuditQuestion = {
  /** A file of an estate in which people have `monitoring`. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly columns: readonly { readonly estate: Estate; readonly policy: Policy; readonly plan: StatedPlan }[]
}

/** `known`: people of whom something is monitored, `of` those of the first estate. */
export type Audited = { readonly disparity: readonly Disparity[]; readonly known: number; readonly of: number }
export type AuditAnswer = Reading<Audited>

export type AuditPosted =
  { readonly kind: 'answer'; readonly answer: AuditAnswer } | { readonly kind: 'bug'; readonly message: string }
