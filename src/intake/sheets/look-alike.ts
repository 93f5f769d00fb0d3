/** Finds ids that people take for each other: a letter O for a zero, a Cyrillic А for a Latin A, capitals and spaces. */

import type { Estate } from '../../domain/estate'
import { quote } from '../show'
import type { SheetFile } from './import'
import type { Note } from './table'

/** Letters of other alphabets, and digits, that look like Latin letters (a part of Unicode's table of confusables). */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  χ: 'x',
  υ: 'y',
  '0': 'o',
  '1': 'i',
  l: 'i',
  '5': 's',
}

/** The same for all texts that look alike. */
export function likeness(id: string): string {
  return Array.from(
    id
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
    (letter) => LOOKS_LIKE[letter] ?? letter,
  ).join('')
}

/** Ids of one list that look alike though they are not the same: right as they may be, someone should look. */
export function looksAlike({ people, wings, facilities }: Estate, files: readonly SheetFile[]): Note[] {
  const file = files.map(({ name }) => name).join(', ')
  return [people, wings, facilities].flatMap((list) => {
    const seen = new Map<string, string>()
    return list.flatMap(({ id }): Note[] => {
      const look = likeness(id)
      const before = look === '' ? undefined : seen.get(look)
      if (before === undefined) {
        seen.set(look, id)
        return []
      }
      return [{ file, text: `${quote(before)} and ${quote(id)} look alike; are they two, or one written in two ways?` }]
    })
  })
}
