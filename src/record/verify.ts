/** Verifies the record: says where entries were changed, taken out, put in or exchanged, and whether it still holds what heads vouch for. */

import type { Linker } from './chain'
import type { Entry, Head } from './entry'

export type Finding =
  /** The entry with this number, at this place (from 1), was changed or put in, or what stood before it was. */
  | { readonly kind: 'changed'; readonly place: number; readonly number: number }
  /** An entry stands here that has another number than its place says. */
  | { readonly kind: 'out of place'; readonly place: number; readonly number: number }
  /** A head vouches for entries from this number on that are not there. */
  | { readonly kind: 'cut short'; readonly from: number; readonly to: number }
  /** The entry to which a head belongs, or one before it, is another one now: the record was written anew. */
  | { readonly kind: 'not what a head vouches for'; readonly number: number }

export type Verification =
  | { readonly status: 'whole'; readonly head: Head }
  /** The first findings, and how many there are. */
  | { readonly status: 'broken'; readonly findings: readonly Finding[]; readonly count: number }

const MOST_FINDINGS = 1_000

/**
 * Verifies all entries in their order, and every head that was ever written elsewhere. What was cut off after the last such head is
 * not found: nothing in what is left tells of it.
 */
export function verify({ origin, linkOf }: Linker, entries: readonly Entry[], heads: readonly Head[] = []): Verification {
  const findings: Finding[] = []
  let count = 0
  const find = (finding: Finding): void => {
    count += 1
    if (findings.length < MOST_FINDINGS) findings.push(finding)
  }
  let before = origin.link
  entries.forEach((entry, index) => {
    const place = index + 1
    // All the rest, so that a field added to an entry is found as well.
    const { number, link, ...deed } = entry
    if (number !== place) find({ kind: 'out of place', place, number })
    // What is stated counts as the link before, so that one change is found in one place.
    if (linkOf(before, number, deed) !== link) find({ kind: 'changed', place, number })
    before = link
  })
  for (const head of heads) {
    if (head.entries > entries.length) find({ kind: 'cut short', from: entries.length + 1, to: head.entries })
    else if (linkAt(head.entries) !== head.link) find({ kind: 'not what a head vouches for', number: head.entries })
  }
  if (count > 0) return { status: 'broken', findings, count }
  return { status: 'whole', head: { entries: entries.length, link: before } }

  function linkAt(number: number): string | undefined {
    return number === 0 ? origin.link : entries[number - 1]?.link
  }
}
