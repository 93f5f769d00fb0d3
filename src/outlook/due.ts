/** Until when what is known about a person stays as it is: birthdays, assessments, authorisations and release dates come with the calendar. */

import { addDays, addMonths } from '../domain/dates'
import type { IsoDate } from '../domain/estate'
import type { Policy } from '../domain/policy'
import { DAYS_BEFORE_RELEASE, type PersonFacts } from '../domain/situation'

/**
 * The age, in months, up to which a child lives in custody with the mother. Nothing international sets one; many countries of the
 * Council of Europe have three years (an assumption of this program).
 */
export const INFANT_MONTHS = 36

/** The first day after `today` on which a fact about someone may be another; undefined: none will be. */
export function factsChangeOn(person: PersonFacts, today: IsoDate, { limits }: Policy): IsoDate | undefined {
  // Days in solitary are counted day by day.
  if (person.solitarySince !== undefined) return addDays(today, 1)
  const days: IsoDate[] = [birthdayAfter(person, today)]
  if (person.releaseDate !== undefined) days.push(...daysAround(person.releaseDate))
  const assessed = person.extremism?.assessment?.date
  if (assessed !== undefined) {
    days.push(assessed)
    if (limits.assessmentValidMonths !== null) days.push(addDays(addMonths(assessed, limits.assessmentValidMonths), 1))
  }
  for (const { from, until } of person.authorisations) days.push(from, addDays(until, 1))
  for (const { birthDate } of person.children) days.push(outgrowsCustody(birthDate))
  return days.filter((day) => day > today).sort()[0]
}

/** The day on which a child reaches the age up to which it lives with the mother. */
export function outgrowsCustody(birthDate: IsoDate): IsoDate {
  return addMonths(birthDate, INFANT_MONTHS)
}

/** Someone born on 29 February has a birthday on 1 March of a common year. */
function birthdayAfter({ birthDate }: PersonFacts, today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4))
  const thisYear = birthdayIn(year, birthDate)
  return thisYear > today ? thisYear : birthdayIn(year + 1, birthDate)
}

function birthdayIn(year: number, birthDate: IsoDate): IsoDate {
  const day = birthDate.slice(5)
  const isCommon = year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)
  return `${String(year).padStart(4, '0')}-${day === '02-29' && isCommon ? '03-01' : day}`
}

/** Worked out once for each release date: from when it is near, and when it is past. */
const aroundRelease = new Map<IsoDate, readonly [IsoDate, IsoDate]>()

function daysAround(release: IsoDate): readonly [IsoDate, IsoDate] {
  let days = aroundRelease.get(release)
  if (!days) aroundRelease.set(release, (days = [addDays(release, -DAYS_BEFORE_RELEASE), addDays(release, 1)]))
  return days
}
