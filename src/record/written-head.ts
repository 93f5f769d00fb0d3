/** Writes the head of a record so that it can be read aloud and typed from a printed sheet, or whole as files carry it; and reads both. */

import { bytesToHex } from '@noble/hashes/utils.js'
import { BITS, bytesOf, digitsOf, IN_GROUP, readGroup, writeGroup } from '../vault/groups'
import { hexOf, type Head } from './chain'

/** What a head on paper or in a file vouches for: so many entries, and how the last link begins, in hexadecimal digits. */
export type Vouched = { readonly entries: number; readonly begins: string }

const GROUPS = 2
/** 40 bits: whoever has no key finds no other record of so many entries that ends like this. */
const BYTES = (GROUPS * IN_GROUP * BITS) / 8
const LINK_DIGITS = 64

/** Such as `1234-7Q3ZK-8MN0P`: the number of entries, and the beginning of the last link in two groups with check characters. */
export function writeHead({ entries, link }: Head): string {
  const digits = digitsOf(link.subarray(0, BYTES))
  const groups = Array.from({ length: GROUPS }, (_, group) =>
    writeGroup(digits.slice(group * IN_GROUP, (group + 1) * IN_GROUP), entries + group),
  )
  return [entries, ...groups].join('-')
}

/** Such as `1234-` and all 64 hexadecimal digits of the last link. */
export function writeWholeHead({ entries, link }: Head): string {
  return `${entries}-${hexOf(link)}`
}

/** A head as a person typed or pasted it, short or whole; `mistyped`: a check character does not fit; `other`: it is no head. */
export function readHead(typed: string): Vouched | 'mistyped' | 'other' {
  const parts = typed
    .toUpperCase()
    .split(/[\s\-\u2010-\u2015\u200e\u200f\u2066-\u2069]+/)
    .filter((part) => part !== '')
  const [counted = '', ...rest] = parts
  const entries = Number(counted)
  if (!/^\d{1,15}$/.test(counted)) return 'other'
  const together = rest.join('')
  if (new RegExp(`^[0-9A-F]{${LINK_DIGITS}}$`).test(together)) return { entries, begins: together.toLowerCase() }
  const groups = together.match(/.{1,5}/gsu) ?? []
  if (groups.length !== GROUPS) return 'other'
  const digits: number[] = []
  for (const [index, group] of groups.entries()) {
    const read = readGroup(group, entries + index)
    if (read.status !== 'read') return read.status === 'mistyped' ? 'mistyped' : 'other'
    digits.push(...read.digits)
  }
  return { entries, begins: bytesToHex(bytesOf(digits, BYTES)) }
}
