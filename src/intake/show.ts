/** Shows what a file says inside a sentence: short, on one line, and without anything that a terminal would obey. */

const LONGEST = 60

/** What JSON leaves as it is but no line can hold or nobody can see: further control characters, line ends, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A value as a sentence begins with it: texts in quotes, numbers as they are, 'A list', 'An object'. */
export function show(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return showNumber(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'A list' : 'An object'
  return String(value)
}

/** A text in double quotes, shortened where it is long. */
export function quote(text: string): string {
  return plain(JSON.stringify(shorten(text, LONGEST)))
}

/** A text with everything unseen written as \\u and four digits. */
export function plain(text: string): string {
  return text.replace(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

/** The beginning of a text, with … where the rest was. Never cuts a character in two. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${Array.from(text.slice(0, longest + 1))
    .slice(0, -1)
    .join('')}…`
}

/** Words as a choice: 'a, b or c'. */
export function anyOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function showNumber(value: number): string {
  if (Object.is(value, -0)) return '-0'
  return Number.isFinite(value) ? String(value) : 'A number beyond all that can be counted'
}
