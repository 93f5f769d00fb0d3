/** English made strange and a third longer: what is still plain on the screen was never translated, what is cut has too little room. */

import type { Words } from './words'

const STRANGE: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  O: 'Ó',
  S: 'Š',
  U: 'Ú',
}
const LONGER = 3

export function pseudo(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, strangely(text)])) as Words
}

/** One text, in brackets that show where it ends. */
export function strangely(text: string): string {
  return `⟦${strange(text)}⟧`
}

/** Text lies at even depths of brackets in ICU MessageFormat, and what it is filled with at odd ones. */
function strange(text: string): string {
  let depth = 0
  return Array.from(text, (character, index) => {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (depth % 2 === 1) return character
    const other = STRANGE[character] ?? character
    return index % LONGER === 0 && /\p{Letter}/u.test(other) ? other + other : other
  }).join('')
}
