/** What is to be looked at, in words, and when. */

import type { Review } from '../../../src/advice/reviews'
import { daysBetween } from '../../../src/domain/dates'
import type { Estate } from '../../../src/domain/estate'
import { standard } from '../../../src/rules/standards'
import { ruleTitle } from '../../view/names'
import type { Speech } from '../../words/say'

export function openReviewWords({ say, retell, locale }: Speech, estate: Estate) {
  const regimes = new Map(estate.regimes.map(({ id, name }) => [id, name]))
  const wings = new Map(estate.wings.map((wing) => [wing.id, wing]))
  const facilities = new Map(estate.facilities.map(({ id, name }) => [id, name]))
  const livesIn = new Map(estate.people.map(({ id, currentWing }) => [id, wings.get(currentWing ?? '')]))
  const monthName = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return {
    what: ({ kind, of = '' }: Review): string => {
      const values = {
        regime: regimes.get(of) ?? of,
        rule: kind === 'exception' ? retell(ruleTitle(of)) : '',
        other: of,
        years: Number(of) || 0,
      }
      return say(`reviews.is.${kind}`, values)
    },
    where: ({ person }: Review): string => {
      const wing = livesIn.get(person)
      return wing ? say('person.wing', { wing: wing.name, facility: facilities.get(wing.facility)! }) : say('people.nowhere')
    },
    /** How long it is overdue, or how long there is left. */
    when: ({ due }: Review): string => {
      const days = daysBetween(estate.asOf, due)
      if (days < 0) return say('reviews.overdue-by', { days: -days })
      return days === 0 ? say('reviews.due-today') : say('reviews.in-days', { days })
    },
    month: (month: string): string => monthName.format(new Date(`${month}-01T00:00:00Z`)),
    rule: ({ rule }: Review): string => retell(ruleTitle(rule)),
    standard: (review: Review): string => {
      const { instrument, number: where } = standard(review.standard)
      return say('why.source', { instrument: retell(instrument), number: retell(where) })
    },
    daysOverdue: ({ due }: Review): string => String(Math.max(0, daysBetween(due, estate.asOf))),
  }
}

export type ReviewWords = ReturnType<typeof openReviewWords>

/** The calendar month of a day, such as `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, MONTH_LENGTH)
}

const MONTH_LENGTH = 7
