/** A review file: what someone elsewhere needs to judge a comparison, with people under pseudonyms. */

import type { Certificate } from './certificate'
import type { Comparison } from './comparison'
import type { Estate } from './estate'
import type { Plan, StatedPlan } from './plan'
import type { Policy } from './policy'

export const REVIEW_FORMAT = 'rule36/review@1'

/** What wrote the file. */
export const PROGRAM = { name: 'Rule36', version: '0.1.0' } as const

export type ReviewColumn = {
  /** The place of the estate in the file's list. */
  readonly estate: number
  readonly policy: Policy
  /** With the bounds that the certificate's prices prove by themselves. */
  readonly plan: StatedPlan
  readonly certificate: Certificate
  /** How good the plan was found to be of the estate as it is, where a search may have proven more than prices do. */
  readonly found: Pick<Plan, 'status' | 'tiers'>
}

export type Review = {
  readonly format: typeof REVIEW_FORMAT
  readonly program: { readonly name: string; readonly version: string }
  /** What was changed, what is assumed, and what can't be verified from this file. */
  readonly assumptions: readonly string[]
  readonly estates: readonly Estate[]
  readonly columns: readonly ReviewColumn[]
  /** Of the estates in this file. */
  readonly comparison: Comparison
  /** Of everything above, as canonical JSON. */
  readonly sha256: string
}
