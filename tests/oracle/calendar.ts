/** Days, months and ages, counted once more for the oracle, apart from the dates of the planner. */

const MILLISECONDS_A_DAY = 86_400_000

/** Whole days from one date to another; negative if the other is earlier. */
export function daysFrom(early: string, late: string): number {
  return (Date.parse(`${late}T00:00:00Z`) - Date.parse(`${early}T00:00:00Z`)) / MILLISECONDS_A_DAY
}

/** The same day so many months later, or the last day of a month that is too short for it. */
export function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const monthsSinceZero = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(monthsSinceZero / 12), (monthsSinceZero % 12) + 1]
  const leap = (newYear % 4 === 0 && newYear % 100 !== 0) || newYear % 400 === 0
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][newMonth - 1]!
  return [`${newYear}`.padStart(4, '0'), `${newMonth}`.padStart(2, '0'), `${Math.min(day, length)}`.padStart(2, '0')].join('-')
}

/** Birthdays had since the day of birth. */
export function yearsOld(birthDate: string, asOf: string): number {
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return asOf.slice(5) < birthDate.slice(5) ? years - 1 : years
}
