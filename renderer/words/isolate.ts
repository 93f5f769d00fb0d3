/** What fills a sentence kept apart from it in direction, as the Unicode Bidirectional Algorithm asks of names in other scripts. */

import type { Language, Loaded } from './languages'
import type { Words } from './words'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'
const MARKS = /[\u2066-\u2069]/gu

/**
 * In a language read from the right, every plain argument, as `{name}`, stands apart: 'P-0007', 'Farm C (women)' or '2026-11-01' in the
 * midst of a sentence keeps its own order. A language read from the left is left as it is.
 */
export function isolate(spoken: Loaded & { readonly language: Pick<Language, 'dir'> }): Loaded {
  if (spoken.language.dir === 'ltr') return spoken
  return {
    words: Object.fromEntries(Object.entries(spoken.words).map(([key, text]) => [key, isolated(text)])) as Words,
    phrases: spoken.phrases.map(([english, other]) => [english, isolated(other)]),
  }
}

/** The same text as it is kept in a document or names a file, where marks of direction would be taken for letters. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, '')
}

/** Arguments begin at even depths of brackets in ICU MessageFormat; at odd ones `{none}` is the text of a choice. */
function isolated(text: string): string {
  let depth = 0
  return text.replaceAll(/\{\w+\}|[{}]/gu, (brackets) => {
    if (brackets === '{') depth += 1
    if (brackets === '}') depth -= 1
    if (brackets.length === 1 || depth % 2 === 1) return brackets
    return FIRST_STRONG_ISOLATE + brackets + POP_DIRECTIONAL_ISOLATE
  })
}
