/** Whether a decision was approved by another person, was sent back, or waits. */

import { sha256Of } from '../domain/canonical'
import type { Item } from '../working/shelves'
import type { Approvals } from './roster'

/** What another person said about a decision, which it names by its content. */
export type Approval = {
  readonly verdict: 'approved' | 'sent back'
  /** `contentOf` the decision. */
  readonly decision: string
  /** Owed where it was sent back. */
  readonly why?: string
  readonly by: string
  /** In milliseconds since 1970. */
  readonly at: number
  readonly signature?: string
}

/** What of a decision matters here. `by` and `at` are absent where it was made before people had names, or without a vault. */
export type Decided = {
  readonly kind: 'accepted' | 'changed' | 'refused'
  readonly wing: string | null
  readonly by?: string
  readonly at?: number
  /** Whether it is above what the security level requires, or against an earlier decision; and whether above where they live now. */
  readonly overrides?: boolean
  readonly restricts?: boolean
  readonly signature?: string
}

/**
 * `not needed`: by the setting of the administrator. `nobody's`: it isn't known who decided, so nobody can approve it; it has to be
 * decided anew. `forged`: the decision, or what was said about it, is not as somebody signed it, and counts as not approved.
 */
export type Standing =
  | { readonly status: 'not needed' | 'awaiting' | 'nobody’s' }
  | { readonly status: 'approved' | 'sent back'; readonly approval: Approval }
  | { readonly status: 'forged'; readonly what: 'decision' | 'approval' }

/** The SHA-256 of all that a decision says, about whom and in which estate. */
export function contentOf(decision: Item, estate: string, person: string): string {
  const { signature: _, ...said } = decision
  return sha256Of({ estate, person, decision: said })
}

/**
 * How a decision stands.
 *
 * @param isDoubted whether an item was found to be not as somebody signed it, when it was read
 */
export function standingOf(
  decided: Decided & Item,
  approval: Approval | undefined,
  {
    estate,
    person,
    approvals,
    isDoubted,
  }: {
    readonly estate: string
    readonly person: string
    readonly approvals: Approvals
    readonly isDoubted: (item: Item) => boolean
  },
): Standing {
  if (isDoubted(decided)) return { status: 'forged', what: 'decision' }
  if (approval && isDoubted(approval)) return { status: 'forged', what: 'approval' }
  if (approval && approval.by !== decided.by && approval.decision === contentOf(decided, estate, person))
    return { status: approval.verdict, approval }
  if (!isNeeded(approvals, decided)) return { status: 'not needed' }
  return { status: decided.by === undefined ? 'nobody’s' : 'awaiting' }
}

/** Whether the administrator's setting asks for approval of a decision. */
function isNeeded(approvals: Approvals, { kind, overrides, restricts }: Decided): boolean {
  if (approvals === 'overrides') return kind !== 'accepted' || overrides === true
  if (approvals === 'restricting') return restricts === true
  return approvals === 'every'
}
