/** The kinds of values that a column can hold: how each is read from a cell, written into one, and described. */

import { anyOf } from '../show'
import { cellOf, cellOfTexts, isBlank, textIn, textsIn, tidy, type Cell } from './cell'
import { readDate, type DateOrder } from './read-date'

/** A value read from a cell, or what was expected there, in words that follow 'expected'. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string }

/** How ambiguous cells are to be taken. */
export type Reckoning = { readonly dates?: DateOrder | undefined }

export type Kind = {
  /** What stands in such a cell, for people: 'a date'. */
  readonly describe: string
  /** The value of a cell that is not blank. */
  readonly read: (cell: Cell, reckoning: Reckoning) => Read<unknown>
  /** The cell of a value that `read` gives. Dates are given as they are in documents. */
  readonly write: (value: unknown) => Cell
  /** A date can be written as one where a file has such a thing. */
  readonly isDate?: true
  /** What a blank cell stands for; absent: for nothing. */
  readonly whenBlank?: readonly []
  /** The words that there are, where there are few. */
  readonly words?: readonly string[]
}

/** Digits in groups of three, parted by what nobody takes for a decimal mark in a whole number. */
const GROUPED = /^\d{1,3}(?:[ ',]\d{3})+$/
const WHOLE = /^\d+(?:\.0+)?$/
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
/** Three digits after a comma may be thousands. */
const DECIMAL_COMMA = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/

const YES = ['yes', 'y', 'true', '1', 'x', '✓', 'oui', 'ja']
const NO = ['no', 'n', 'false', '0', 'non', 'nein']
const UNKNOWN = ['unknown', '?', 'not known', 'n/k', 'nk', 'unk', 'inconnu', 'unbekannt']

export const text: Kind = { describe: 'a text', read: readText, write: (value) => cellOf(String(value)) }

export const texts: Kind = {
  describe: 'texts parted by semicolons',
  read: (cell) => {
    if (typeof cell === 'string') return { ok: true, value: textsIn(cell) }
    const one = readText(cell)
    return one.ok ? { ok: true, value: [one.value] } : one
  },
  write: (value) => blankWithout(value as readonly string[], cellOfTexts),
  whenBlank: [],
}

export const date: Kind = {
  describe: 'a date',
  read: (cell, { dates }) => readDate(cell, dates),
  write: (value) => String(value),
  isDate: true,
}

/** Each date of a list is an object with one field. */
export function datesAs(field: string): Kind {
  return {
    describe: 'dates parted by semicolons',
    read: (cell, { dates }) => {
      const found = (typeof cell === 'string' ? textsIn(cell) : [cell]).map((one) => readDate(one, dates))
      const wrong = found.find((one) => !one.ok)
      return wrong ?? { ok: true, value: found.map((one) => ({ [field]: one.ok ? one.value : undefined })) }
    },
    write: (value) =>
      blankWithout(value as readonly Readonly<Record<string, string>>[], (items) =>
        cellOfTexts(items.map((item) => item[field] ?? '')),
      ),
    whenBlank: [],
  }
}

export const count: Kind = {
  describe: 'a whole number',
  read: (cell) => {
    const written = typeof cell === 'string' ? textIn(cell) : cell
    const digits = typeof written === 'string' && GROUPED.test(written) ? written.replace(/[ ',]/g, '') : written
    const number = typeof digits === 'string' && WHOLE.test(digits) ? Number(digits) : digits
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return { ok: true, value: number }
    return { ok: false, expected: 'a whole number of 0 or more, in digits alone' }
  },
  write: (value) => Number(value),
}

export const number: Kind = {
  describe: 'a number',
  read: (cell) => {
    if (typeof cell === 'number') return { ok: true, value: cell }
    const written = typeof cell === 'string' ? textIn(cell).replace('\u2212', '-') : ''
    if (DECIMAL.test(written)) return { ok: true, value: Number(written) }
    if (DECIMAL_COMMA.test(written)) return { ok: true, value: Number(written.replace(',', '.')) }
    return { ok: false, expected: 'a number such as 51.5, with a point before its decimals' }
  },
  write: (value) => Number(value),
}

/** yes or no. */
export const flag: Kind = {
  describe: 'yes or no',
  read: (cell) => {
    const word = wordIn(cell)
    if (YES.includes(word)) return { ok: true, value: true }
    if (NO.includes(word)) return { ok: true, value: false }
    return { ok: false, expected: 'yes or no' }
  },
  write: (value) => (value === true ? 'yes' : 'no'),
  words: ['yes', 'no'],
}

/** A fact that may not be known. */
export const known: Kind = choice({ yes: YES, no: NO, unknown: UNKNOWN })

/** One of a few words; each may be written in several ways. */
export function choice(words: Readonly<Record<string, readonly string[]>>): Kind {
  const means = meanings(words)
  const expected = anyOf(Object.keys(words))
  return {
    describe: expected,
    read: (cell) => {
      const value = means.get(wordIn(cell))
      return value === undefined ? { ok: false, expected } : { ok: true, value }
    },
    write: (value) => String(value),
    words: Object.keys(words),
  }
}

/** Several of a few words, parted by semicolons or commas. */
export function choices(words: Readonly<Record<string, readonly string[]>>): Kind {
  const means = meanings(words)
  return {
    describe: `any of ${Object.keys(words).join(', ')}, parted by semicolons`,
    read: (cell) => {
      const values = wordIn(cell)
        .split(/[;,/]/)
        .map(tidy)
        .filter((word) => word !== '')
        .map((word) => means.get(word))
      if (values.every((value) => value !== undefined)) return { ok: true, value: values }
      return { ok: false, expected: `${anyOf(Object.keys(words))}, several parted by semicolons` }
    },
    write: (value) => blankWithout(value as readonly string[], (items) => items.join('; ')),
    whenBlank: [],
    words: Object.keys(words),
  }
}

/** Whether a part of an item is there at all. */
export const present: Kind = {
  ...flag,
  read: (cell, reckoning) => {
    const read = flag.read(cell, reckoning)
    return read.ok ? { ok: true, value: read.value === true ? {} : false } : read
  },
  write: (value) => (value === undefined || value === false ? 'no' : 'yes'),
}

/** Ids typed as numbers are texts; a date is what a spreadsheet program has made of something else. */
function readText(cell: Cell): Read<string> {
  if (typeof cell === 'string') return { ok: true, value: textIn(cell) }
  if (typeof cell === 'number') {
    if (Number.isSafeInteger(cell) || !Number.isInteger(cell)) return { ok: true, value: String(cell) }
    return {
      ok: false,
      expected: 'a text: the spreadsheet has rounded this long number; format the cell as text and type it anew',
    }
  }
  if (typeof cell === 'boolean') return { ok: true, value: cell ? 'TRUE' : 'FALSE' }
  return { ok: false, expected: 'a text: the spreadsheet has made a date of it; format the cell as text and type it anew' }
}

/** A cell as one of a few words is looked for: in small letters. */
export function wordIn(cell: Cell): string {
  return isBlank(cell) ? '' : (typeof cell === 'string' ? textIn(cell) : String(cell)).toLowerCase()
}

function meanings(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([word, others]) => [word, ...others].map((written) => [written, word])))
}

function blankWithout<T>(items: readonly T[], write: (items: readonly T[]) => string): Cell {
  return items.length === 0 ? null : write(items)
}
