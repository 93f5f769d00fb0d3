/** How many people there were in each facility, month by month. */

/** A month as a number: years times twelve, and the months of the year before it. */
export type MonthNumber = number

export type FacilityHistory = {
  readonly facility: string
  readonly first: MonthNumber
  /** From the first month on: people; undefined where a month is missing. */
  readonly population: readonly (number | undefined)[]
  /** Places in the last month that names them. */
  readonly capacity?: number
}

export type History = {
  readonly facilities: readonly FacilityHistory[]
  readonly first: MonthNumber
  readonly last: MonthNumber
}

const MONTHS_A_YEAR = 12

export function monthNumber(date: string): MonthNumber {
  return Number(date.slice(0, 4)) * MONTHS_A_YEAR + Number(date.slice(5, 7)) - 1
}

/** A month as it is written: `YYYY-MM`. */
export function monthName(month: MonthNumber): string {
  const year = Math.floor(month / MONTHS_A_YEAR)
  return `${String(year).padStart(4, '0')}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}`
}
