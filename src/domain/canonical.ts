/** One way of writing a document (RFC 8785), so that the same estate or policy has the same bytes and the same hash everywhere. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Estate } from './estate'
import type { Policy } from './policy'

/** The canonical JSON of a value; fields that are undefined are left out. Throws on what JSON cannot say, such as NaN. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error(`${typeof value} has no JSON`)
  return text
}

/** The SHA-256 of a document as the planner receives it: in canonical order, defaults filled in. */
export function sha256Of(document: Estate | Policy): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(document))))
}

/** Sorts by a text that each item has, compared by its UTF-16 code units, which is the same on every machine. */
export function sortedBy<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  if (items.length < 2) return items
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .map(({ item }) => item)
}
