/** Turns the bytes of a file into text, or says at which byte it stops being UTF-8. */

import type { Reading } from '../problem'
import { isSealed } from '../vault/mark'
import { refusal } from './problem-list'

/** Every host has this one; it belongs neither to the DOM nor to Node. */
declare const TextDecoder: new (label: Encoding, options: { readonly fatal: true }) => { decode: (bytes: Uint8Array) => string }

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The longest text that V8 can hold (one byte a character); an estate of a million people is shorter. */
export const MOST_BYTES = 0x1fffffe8

/** What to say of a sealed file where a document is wanted. */
export const SEALED = 'The file is sealed; open it first, with its passphrase: rule36 open SEALED --out FILE.'

/** The text of a file; a byte order mark at its beginning is left out. */
export function decodeUtf8(bytes: Uint8Array): Reading<string> {
  if (bytes.length > MOST_BYTES) return refusal(tooLarge(`${bytes.length.toLocaleString('en-GB')} bytes`))
  if (isSealed(bytes)) return refusal(SEALED)
  const offset = firstBadByte(bytes)
  if (offset === undefined) return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  const isUtf16 = offset === 0 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
  const found = isUtf16 ? 'The file seems to be UTF-16' : 'The file is not UTF-8 text'
  const byte = `0x${bytes[offset]!.toString(16).padStart(2, '0')}`
  return refusal(`${found}: byte ${offset}, counted from 0, is ${byte}; save it as UTF-8.`)
}

/** The text of bytes in an encoding, without a mark at its beginning; undefined where they are not in it. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export function tooLarge(size: string): string {
  return `The file has ${size}, more than the ${MOST_BYTES.toLocaleString('en-GB')} that can be read; take out what is not needed.`
}

/** Where the text stops being UTF-8 (RFC 3629): the first byte of the first character that is not one. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at]!
    if (first < 0x80) {
      at += 1
      continue
    }
    const length = lengthOfCharacter(first, bytes[at + 1] ?? 0)
    if (length === 0) return at
    for (let next = 2; next < length; next += 1) if (!isContinuation(bytes[at + next] ?? 0)) return at
    at += length
  }
  return undefined
}

/** The bytes of a character by its first two; 0: no character begins so (overlong, half of a pair, beyond the last one). */
function lengthOfCharacter(first: number, second: number): number {
  if (!isContinuation(second)) return 0
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first === 0xe0) return second >= 0xa0 ? 3 : 0
  if (first === 0xed) return second <= 0x9f ? 3 : 0
  if (first >= 0xe1 && first <= 0xef) return 3
  if (first === 0xf0) return second >= 0x90 ? 4 : 0
  if (first === 0xf4) return second <= 0x8f ? 4 : 0
  return first >= 0xf1 && first <= 0xf3 ? 4 : 0
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}
