/** Writes digits that people copy from paper in groups of four characters, each with a check character that finds typos. */

/** Crockford's base 32: without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Of one character. */
export const BITS = 5
/** Characters of a group, without its check. */
export const IN_GROUP = 4
/** The field of 32 elements by the polynomial x⁵ + x² + 1, of which x is a generator. */
const POLYNOMIAL = 0b100101
const FIELD = 32

/** A group of five characters, such as `7Q3ZK`, the last of them its check. `group`: its number, so that groups exchanged are found. */
export function writeGroup(digits: readonly number[], group: number): string {
  return [...digits, checkOf(digits, group)].map((digit) => ALPHABET[digit]).join('')
}

/** `stranger`: a character that no group has. */
export type ReadGroup =
  | { readonly status: 'read'; readonly digits: readonly number[] }
  | { readonly status: 'stranger'; readonly character: string }
  | { readonly status: 'length'; readonly characters: number }
  | { readonly status: 'mistyped' }

/** The digits of a group in capitals; O stands for 0, and I and L for 1. Any one wrong character, and any two exchanged, are found. */
export function readGroup(group: string, number: number): ReadGroup {
  const characters = Array.from(group.replaceAll('O', '0').replace(/[IL]/g, '1'))
  const character = characters.find((one) => !ALPHABET.includes(one))
  if (character !== undefined) return { status: 'stranger', character }
  if (characters.length !== IN_GROUP + 1) return { status: 'length', characters: characters.length }
  const all = characters.map((one) => ALPHABET.indexOf(one))
  const digits = all.slice(0, IN_GROUP)
  return checkOf(digits, number) === all[IN_GROUP] ? { status: 'read', digits } : { status: 'mistyped' }
}

export function digitsOf(bytes: Uint8Array): number[] {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const count = (bytes.length * 8) / BITS
  return Array.from({ length: count }, (_, place) => Number((bits >> BigInt((count - 1 - place) * BITS)) & 31n))
}

/** So many bytes that digits are. */
export function bytesOf(digits: readonly number[], length: number): Uint8Array {
  let bits = 0n
  for (const digit of digits) bits = (bits << BigInt(BITS)) | BigInt(digit)
  return Uint8Array.from({ length }, (_, place) => Number((bits >> BigInt((length - 1 - place) * 8)) & 255n))
}

/**
 * x·a + x²·b + x³·c + x⁴·d + the number of the group. All weights, that of the check itself (1) included, are different and none is
 * 0, so no single change and no exchange of two characters leaves it as it is.
 */
function checkOf(digits: readonly number[], group: number): number {
  return digits.reduceRight((sum, digit) => timesX(sum ^ digit), 0) ^ (group % FIELD)
}

function timesX(element: number): number {
  const shifted = element << 1
  return shifted < FIELD ? shifted : shifted ^ POLYNOMIAL
}
