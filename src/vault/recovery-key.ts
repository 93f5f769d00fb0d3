/** Writes a recovery key so that it can be printed and typed: eight groups of four characters, each with a check character that finds typos. */

import type { Problem, Reading } from '../problem'

/** 160 bits: nothing needs to make guessing dearer. */
export const RECOVERY_BYTES = 20

/** Crockford's base 32: without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5
const GROUPS = 8
const IN_GROUP = 4
/** The field of 32 elements by the polynomial x⁵ + x² + 1, of which x is a generator. */
const POLYNOMIAL = 0b100101
const FIELD = 32

/** Eight groups of five characters, such as `7Q3ZK`, the last of each its check character. */
export function writeRecoveryKey(key: Uint8Array): string {
  if (key.length !== RECOVERY_BYTES) throw new Error(`a recovery key has ${RECOVERY_BYTES} bytes, not ${key.length}`)
  const digits = digitsOf(key)
  return Array.from({ length: GROUPS }, (_, group) => {
    const own = digits.slice(group * IN_GROUP, (group + 1) * IN_GROUP)
    return [...own, checkOf(own, group)].map((digit) => ALPHABET[digit]).join('')
  }).join('-')
}

/**
 * The bytes of a key as a person typed it: in capitals or not, with spaces, hyphens or neither, O for 0 and I or L for 1. In each
 * group any one wrong character, and any two neighbours exchanged, are found and the group is named; so are groups exchanged.
 */
export function readRecoveryKey(typed: string): Reading<Uint8Array> {
  const parts = typed
    .toUpperCase()
    .split(/[\s\-\u2010-\u2015]+/)
    .filter((part) => part !== '')
  const together = parts.join('')
  const groups = parts.length === GROUPS ? parts : (together.match(/.{1,5}/gsu) ?? [])
  if (groups.length !== GROUPS) {
    return refusal(
      `The recovery key has ${Array.from(together).length} of ${GROUPS * (IN_GROUP + 1)} characters; compare it with the print.`,
    )
  }
  const problems: Problem[] = []
  const digits = groups.flatMap((group, index) => {
    const read = readGroup(group, index)
    if (typeof read !== 'string') return read
    problems.push({ at: `/${index}`, text: read })
    return []
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: bytesOf(digits) }
}

/** The digits of a group without the check; a sentence where it is mistyped. */
function readGroup(group: string, index: number): number[] | string {
  const name = `Group ${index + 1}, "${group.replace(/\p{Cc}/gu, '·').slice(0, 20)}",`
  const characters = Array.from(group.replaceAll('O', '0').replace(/[IL]/g, '1'))
  const stranger = characters.find((character) => !ALPHABET.includes(character))
  if (stranger !== undefined)
    return `${name} has "${stranger.replace(/\p{Cc}/u, '·')}", which no recovery key has; compare it with the print.`
  if (characters.length !== IN_GROUP + 1)
    return `${name} has ${characters.length} characters instead of ${IN_GROUP + 1}; compare it with the print.`
  const digits = characters.map((character) => ALPHABET.indexOf(character))
  const own = digits.slice(0, IN_GROUP)
  return checkOf(own, index) === digits[IN_GROUP] ? own : `${name} is mistyped; compare its characters with the print.`
}

/**
 * x·a + x²·b + x³·c + x⁴·d + the number of the group. All weights, that of the check itself (1) included, are different and none is
 * 0, so no single change and no exchange of two characters leaves it as it is.
 */
function checkOf(digits: readonly number[], group: number): number {
  return digits.reduceRight((sum, digit) => timesX(sum ^ digit), 0) ^ group
}

function timesX(element: number): number {
  const shifted = element << 1
  return shifted < FIELD ? shifted : shifted ^ POLYNOMIAL
}

function digitsOf(bytes: Uint8Array): number[] {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const count = (bytes.length * 8) / BITS
  return Array.from({ length: count }, (_, place) => Number((bits >> BigInt((count - 1 - place) * BITS)) & 31n))
}

function bytesOf(digits: readonly number[]): Uint8Array {
  let bits = 0n
  for (const digit of digits) bits = (bits << BigInt(BITS)) | BigInt(digit)
  return Uint8Array.from({ length: RECOVERY_BYTES }, (_, place) =>
    Number((bits >> BigInt((RECOVERY_BYTES - 1 - place) * 8)) & 255n),
  )
}

function refusal(text: string): Reading<never> {
  return { ok: false, problems: [{ at: '', text }] }
}
