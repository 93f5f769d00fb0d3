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

const MONTHS_A_YEAR = 12

/** The first day after `today` on which a fact about someone may be another; undefined: none will be. */
export function factsChangeOn(person: PersonFacts, today: IsoDate, { limits }: Policy): IsoDate | undefined {
  // Days in solitary are counted day by day.
  if (person.solitarySince !== undefined) return addDays(today, 1)
  const days: IsoDate[] = [birthdayAfter(person, today)]
  if (person.releaseDate !== undefined)
    days.push(addDays(person.releaseDate, -DAYS_BEFORE_RELEASE), addDays(person.releaseDate, 1))
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
function birthdayAfter({ birthDate, age }: PersonFacts, today: IsoDate): IsoDate {
  const birthday = addMonths(birthDate, (age + 1) * MONTHS_A_YEAR)
  const isLeapDay = birthDate.endsWith('02-29') && birthday.endsWith('02-28')
  const day = isLeapDay ? addDays(birthday, 1) : birthday
  return day > today ? day : addDays(today, 1)
}
