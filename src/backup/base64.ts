/** Bytes as base64 (RFC 4648, section 4), and back. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0))
const PAD = '='.charCodeAt(0)
/** By the code of a letter; of others 0. */
const VALUES = new Uint8Array(128)
CODES.forEach((code, value) => (VALUES[code] = value))
/** So many codes become letters at once: more would be too many arguments. */
const AT_ONCE = 8_192

export function bytesToBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const three = (bytes[from]! << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    const digits = Math.min(4, bytes.length - from + 1)
    for (let digit = 0; digit < digits; digit += 1) codes[to + digit] = CODES[(three >> (18 - 6 * digit)) & 63]!
  }
  let text = ''
  for (let from = 0; from < codes.length; from += AT_ONCE) text += String.fromCharCode(...codes.subarray(from, from + AT_ONCE))
  return text
}

/** Of a text that `bytesToBase64` wrote. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const valueAt = (place: number): number => VALUES[text.charCodeAt(place)]!
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const three = (valueAt(from) << 18) | (valueAt(from + 1) << 12) | (valueAt(from + 2) << 6) | valueAt(from + 3)
    for (let place = 0; place < 3 && to + place < bytes.length; place += 1) bytes[to + place] = (three >> (16 - 8 * place)) & 255
  }
  return bytes
}
