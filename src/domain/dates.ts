/** Calendar dates as people use them: no clock, no time zone. Days are counted from 1 January 1970. */

import type { IsoDate } from './estate'

const DAY_IN_MILLISECONDS = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
/** The dates that can be written with four digits for the year; adding more days or months than fit ends at the last of them. */
const FIRST_DATE = '0000-01-01'
const LAST_DATE = '9999-12-31'
const YEAR_DIGITS = 4

/** The days from 1 January 1970 to a date. Throws when the date does not exist: intake refuses those first. */
export function dayNumber(date: IsoDate): number {
  const day = dayNumberOrNothing(date)
  if (day === undefined) throw new Error(`"${date}" is not a date`)
  return day
}

/** Whether a text is an ISO date that exists. */
export function isDate(text: string): boolean {
  return dayNumberOrNothing(text) !== undefined
}

/** Dates looked up before: an estate names few days and many people. */
const lookedUp = new Map<string, number | undefined>()
const MOST_KEPT = 50_000

function dayNumberOrNothing(date: string): number | undefined {
  const known = lookedUp.get(date)
  if (known !== undefined || lookedUp.has(date)) return known
  if (lookedUp.size >= MOST_KEPT) lookedUp.clear()
  const found = workOutDayNumber(date)
  lookedUp.set(date, found)
  return found
}

function workOutDayNumber(date: string): number | undefined {
  const parts = SHAPE.exec(date)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  // Through a leap year first: Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const moment = new Date(Date.UTC(2000, month - 1, day))
  moment.setUTCFullYear(year, month - 1, day)
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined
  return Math.round(moment.getTime() / DAY_IN_MILLISECONDS)
}

/** The whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1]
  if (laterYear > 9999) return LAST_DATE
  if (laterYear < 0) return FIRST_DATE
  const lastDay = new Date(Date.UTC(2000 + (laterYear % 400), laterMonth, 0)).getUTCDate()
  return [String(laterYear).padStart(4, '0'), pad(laterMonth), pad(Math.min(day, lastDay))].join('-')
}

/** The first day of the calendar month that is so many months after the one of a date. */
export function monthDate(date: IsoDate, months: number): IsoDate {
  return `${addMonths(`${date.slice(0, 7)}-01`, months).slice(0, 7)}-01`
}

/** The date so many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = dayNumber(date) + days
  if (day > dayNumber(LAST_DATE)) return LAST_DATE
  if (day < dayNumber(FIRST_DATE)) return FIRST_DATE
  return new Date(day * DAY_IN_MILLISECONDS).toISOString().slice(0, 10)
}

/** Completed years on a day. Someone born on 29 February completes a year on 1 March of a common year. */
export function completedYears(birthDate: IsoDate, onDay: IsoDate): number {
  // With four digits for the year, texts compare as the days of a year do.
  const hadBirthday = onDay.slice(YEAR_DIGITS) >= birthDate.slice(YEAR_DIGITS)
  return Number(onDay.slice(0, YEAR_DIGITS)) - Number(birthDate.slice(0, YEAR_DIGITS)) - (hadBirthday ? 0 : 1)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
