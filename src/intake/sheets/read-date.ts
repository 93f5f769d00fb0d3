/** Reads a date as it stands in a spreadsheet; one that can be read in two ways is a problem, never a guess. */

import { isDate } from '../../domain/dates'
import type { IsoDate } from '../../domain/estate'
import { textIn, type Cell } from './cell'
import type { Read } from './kinds'

/** In what order a date in digits has its day and its month. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const DAY_IN_MILLISECONDS = 86_400_000
/** Day 0 of spreadsheets that count from 1900, as all dates from March 1900 on see it. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
/** Counted days are believed from 1927 to 2099: a smaller number may be a year. */
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 73_050]

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/
const MIDNIGHT_IN_UTC = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?Z$/
const BASIC = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const WITH_DOTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/
const IN_DIGITS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?: 0?0:00(?::00)?)?$/
const DAY_AND_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3,9})\.?[ ,-]+(\d{4})$/i
const NAME_AND_DAY = /^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/i

/** The date in a cell that is not blank. */
export function readDate(cell: Cell, order: DateOrder | undefined): Read<IsoDate> {
  if (cell instanceof Date) return asRead(isoOf(cell.getTime()))
  if (typeof cell === 'number') return dateOfNumber(cell)
  if (typeof cell !== 'string') return NOT_A_DATE
  const text = textIn(cell)
  const midnight = MIDNIGHT_IN_UTC.exec(text)
  if (midnight) return asRead(midnight[1])
  const parts = ISO.exec(text) ?? BASIC.exec(text)
  if (parts) return dateOf(parts[1]!, parts[2]!, parts[3]!)
  const dotted = WITH_DOTS.exec(text)
  if (dotted) return dateOf(dotted[3]!, dotted[2]!, dotted[1]!)
  const digits = IN_DIGITS.exec(text)
  if (digits) return dateInDigits(digits[1]!, digits[3]!, digits[4]!, order)
  const named = DAY_AND_NAME.exec(text)
  if (named) return dateOf(named[3]!, monthOf(named[2]!), named[1]!)
  const nameFirst = NAME_AND_DAY.exec(text)
  if (nameFirst) return dateOf(nameFirst[3]!, monthOf(nameFirst[1]!), nameFirst[2]!)
  return /^\d{4,5}$/.test(text) ? dateOfNumber(Number(text)) : NOT_A_DATE
}

const NOT_A_DATE: Read<IsoDate> = { ok: false, expected: 'a date such as 2026-11-01' }

function dateInDigits(first: string, second: string, year: string, order: DateOrder | undefined): Read<IsoDate> {
  const dayFirst = dateOf(year, second, first)
  const monthFirst = dateOf(year, first, second)
  if (order === 'day-first') return dayFirst
  if (order === 'month-first') return monthFirst
  if (!dayFirst.ok || !monthFirst.ok) return dayFirst.ok ? dayFirst : monthFirst
  if (dayFirst.value === monthFirst.value) return dayFirst
  return {
    ok: false,
    expected: `one date, and this could be ${dayFirst.value} or ${monthFirst.value}: say whether dates are day-first or month-first, or write it as YYYY-MM-DD`,
  }
}

/** A number in a column of dates is a count of days if it can be nothing else, or a date written without marks between. */
function dateOfNumber(number: number): Read<IsoDate> {
  const basic = BASIC.exec(String(number))
  if (basic) return dateOf(basic[1]!, basic[2]!, basic[3]!)
  if (number >= FIRST_SERIAL && number <= LAST_SERIAL)
    return asRead(isoOf(SERIAL_ZERO + Math.floor(number) * DAY_IN_MILLISECONDS))
  return NOT_A_DATE
}

function dateOf(year: string, month: string, day: string): Read<IsoDate> {
  return asRead(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function asRead(date: string | undefined): Read<IsoDate> {
  return date !== undefined && isDate(date) ? { ok: true, value: date } : NOT_A_DATE
}

function isoOf(moment: number): string | undefined {
  const date = new Date(Math.floor(moment / DAY_IN_MILLISECONDS) * DAY_IN_MILLISECONDS)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}

/** The number of a month by at least three letters of its English name; '0' where there is none. */
function monthOf(name: string): string {
  const begun = name.toLowerCase().replace(/^sept$/, 'sep')
  return String(MONTHS.findIndex((month) => month.startsWith(begun)) + 1)
}
