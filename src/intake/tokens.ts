/** The smallest parts of JSON: where a text, a number, true, false or null ends, or why it is none of them. */

import { atTheEnd, unexpected } from './not-json'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LITERALS = ['true', 'false', 'null']
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const CUT_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/

/** The place after a text, number, true, false or null; or why there is none. */
export function endOfScalar(text: string, at: number, code: number, expected: string): number | string {
  if (code === QUOTE) return endOfText(text, at)
  const literal = LITERALS.find((word) => text.startsWith(word, at))
  const end = literal ? at + literal.length : endOfNumber(text, at)
  if (end === undefined || isWordCharacter(text.charCodeAt(end))) return unexpected(text, at, expected)
  return end
}

/** The place after a text that begins here, or why it does not end. */
export function endOfText(text: string, start: number): number | string {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code < 0x20) return unexpected(text, at, 'a double quote to end the text, or an escape such as \\n,')
    if (code !== BACKSLASH) continue
    ESCAPE.lastIndex = at
    if (!ESCAPE.test(text)) {
      const isCutShort = CUT_ESCAPE.test(text.slice(at, at + 6)) && text.length - at < 6
      return isCutShort ? atTheEnd(text, 'the rest of a text') : unexpected(text, at, 'an escape such as \\n or \\u00e9')
    }
    at = ESCAPE.lastIndex - 1
  }
  return atTheEnd(text, 'a double quote to end a text')
}

function endOfNumber(text: string, start: number): number | undefined {
  let at = text[start] === '-' ? start + 1 : start
  const whole = endOfDigits(text, at)
  if (whole === at || (text[at] === '0' && whole > at + 1)) return undefined
  at = whole
  if (text[at] === '.') {
    const fraction = endOfDigits(text, at + 1)
    if (fraction === at + 1) return undefined
    at = fraction
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const digits = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1
    const exponent = endOfDigits(text, digits)
    if (exponent === digits) return undefined
    at = exponent
  }
  return at
}

function endOfDigits(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at += 1
  return at
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2e ||
    code === 0x2d
  )
}

/** The name between two double quotes, its escapes resolved. */
export function nameIn(text: string, start: number, end: number): string {
  const inside = text.slice(start + 1, end - 1)
  return inside.includes('\\') ? String(JSON.parse(text.slice(start, end))) : inside
}
