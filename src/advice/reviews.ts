/** What of a person is to be looked at again, and by which day: restrictions, assessments, solitary, children, and coming of age. */

import { addDays, addMonths, completedYears, dayNumber } from '../domain/dates'
import type { Estate, IsoDate, Person } from '../domain/estate'
import type { Limits } from '../domain/policy'
import { isSolitary } from '../domain/situation'
import { rules } from '../rules/registry'
import type { ReviewKind } from '../rules/review-kinds'
import { REVIEW_MONTHS } from './necessity'

export type Review = {
  readonly kind: ReviewKind
  readonly person: string
  /** The last day on which it is in time. */
  readonly due: IsoDate
  /** Which one, where a person has several: the regime, the rule, whom to keep apart, or the years that a child completes. */
  readonly of?: string
  readonly rule: string
  readonly standard: string
}

type Asked = Pick<Review, 'kind' | 'rule' | 'standard'>

const ASKED = new Map(
  rules.flatMap(({ id: rule, reviews = {} }) =>
    Object.entries(reviews).map(([kind, standard]) => [kind, { kind: kind as ReviewKind, rule, standard }]),
  ),
)

/** A kind of review with the rule on which it hangs, and the standard that asks for it. */
function asked(kind: Exclude<ReviewKind, 'exception'>): Asked {
  return ASKED.get(kind)!
}

/** The kinds of which nothing in the estate says that they were looked at: a person says so, and from when on. */
const SAID_BY_HAND: ReadonlySet<ReviewKind> = new Set(['exception', 'child'])

/** The day on which something was last looked at, where a person said so; by the key of the review. */
export type LookedAt = (key: string) => IsoDate | undefined

/** The same for the same thing, whenever it is due. */
export function keyOfReview({ kind, person, of }: Pick<Review, 'kind' | 'person' | 'of'>): string {
  return JSON.stringify(kind === 'child' ? [kind, person] : [kind, person, of ?? ''])
}

/** Whether the review is said to have been made, rather than seen from a fact that is changed. */
export function isSaidByHand({ kind }: Review): boolean {
  return SAID_BY_HAND.has(kind)
}

export function isOverdue({ due }: Review, on: IsoDate): boolean {
  return dayNumber(due) < dayNumber(on)
}

/** Everything of everyone that has a day, the first due first. */
export function reviewCalendar(estate: Estate, limits: Limits, lookedAt: LookedAt): readonly Review[] {
  const reviewsOf = openReviews(estate, limits, lookedAt)
  return estate.people
    .flatMap(reviewsOf)
    .sort((a, b) => dayNumber(a.due) - dayNumber(b.due) || (a.person < b.person ? -1 : a.person > b.person ? 1 : 0))
}

/** What has a day for one person after another. */
export function openReviews(estate: Estate, limits: Limits, lookedAt: LookedAt): (person: Person) => Review[] {
  const { asOf } = estate
  const wings = new Map(estate.wings.map((wing) => [wing.id, wing]))
  const solitary = new Set(estate.regimes.filter(isSolitary).map(({ id }) => id))
  const apart = endingApart(estate)
  return (person) => [
    ...assessments(person, asOf, limits.assessmentValidMonths),
    ...authorisations(person, asOf, wings.get(person.currentWing ?? '')?.regime),
    ...solitaryDays(person, limits.solitaryDays, solitary.has(wings.get(person.currentWing ?? '')?.regime ?? '')),
    ...exceptions(person, lookedAt),
    ...(apart.get(person.id) ?? []),
    ...children(person, asOf, lookedAt),
    ...comingOfAge(person, asOf, wings.get(person.currentWing ?? '')?.ageGroup === 'juvenile'),
  ]
}

function assessments({ id, extremism }: Person, asOf: IsoDate, validMonths: number | null): Review[] {
  if (!extremism) return []
  const made = extremism.assessment?.date
  if (made === undefined || dayNumber(made) > dayNumber(asOf)) return [{ ...asked('first-assessment'), person: id, due: asOf }]
  return validMonths === null ? [] : [{ ...asked('assessment'), person: id, due: addMonths(made, validMonths) }]
}

/** An authorisation that is over is nobody's to review, unless the person still lives in that regime and no other allows it. */
function authorisations({ id, authorisations }: Person, asOf: IsoDate, regimeNow: string | undefined): Review[] {
  const today = dayNumber(asOf)
  return authorisations.flatMap(({ regime, from, until, reviewed }): Review[] => {
    const end: Review = { ...asked('authorisation-end'), person: id, of: regime, due: until }
    if (dayNumber(until) < today) {
      const isCovered = authorisations.some((other) => other.regime === regime && dayNumber(other.until) > dayNumber(until))
      return regime === regimeNow && !isCovered ? [end] : []
    }
    const due = addMonths(reviewed ?? from, REVIEW_MONTHS)
    const review: Review = { ...asked('authorisation'), person: id, of: regime, due }
    return dayNumber(due) < dayNumber(until) ? [review, end] : [end]
  })
}

/** `livesThere`: their wing is solitary now. */
function solitaryDays({ id, solitarySince }: Person, most: number | null, livesThere: boolean): Review[] {
  if (solitarySince === undefined || most === null || !livesThere) return []
  const due = addDays(solitarySince, Math.max(0, most - 1))
  return [{ ...asked('solitary'), person: id, due }]
}

function exceptions({ id, exceptions }: Person, lookedAt: LookedAt): Review[] {
  return exceptions.map(({ rule, date }) => {
    const one = { kind: 'exception', person: id, of: rule } as const
    const since = latest(date, lookedAt(keyOfReview(one)))
    return { ...one, due: addMonths(since, REVIEW_MONTHS), rule, standard: rules.find((one) => one.id === rule)!.sources[0]! }
  })
}

/** The first birthday of each child since it was last looked at: until somebody says that it was, the one that went by stays due. */
function children({ id, sex, children }: Person, asOf: IsoDate, lookedAt: LookedAt): Review[] {
  if (sex !== 'female') return []
  const looked = lookedAt(keyOfReview({ kind: 'child', person: id }))
  return children.flatMap(({ birthDate }): Review[] => {
    if (dayNumber(birthDate) > dayNumber(asOf)) return []
    const last = Math.max(1, completedYears(birthDate, asOf))
    const isLookedAt = looked !== undefined && looked >= birthday(birthDate, last)
    const years = isLookedAt ? last + 1 : last
    const due = birthday(birthDate, years)
    return [{ ...asked('child'), person: id, of: String(years), due }]
  })
}

/** @param amongChildren whether their wing is for children, in which an adult stays due until they have moved */
function comingOfAge({ id, birthDate, exceptions }: Person, asOf: IsoDate, amongChildren: boolean): Review[] {
  const review = asked('eighteenth')
  const isAdult = completedYears(birthDate, asOf) >= ADULT_AGE
  const mayStay = exceptions.some(({ rule }) => rule === review.rule)
  if (isAdult && (!amongChildren || mayStay)) return []
  const due = birthday(birthDate, ADULT_AGE)
  return [{ ...review, person: id, due }]
}

const ADULT_AGE = 18
const MONTHS = 12

/** The day on which so many years are completed: of those born on 29 February, 1 March in other years. */
function birthday(birthDate: IsoDate, years: number): IsoDate {
  const day = addMonths(birthDate, years * MONTHS)
  return completedYears(birthDate, day) < years ? addDays(day, 1) : day
}

/** The entries of two people that end on a day to come, by the first of the two. */
function endingApart({ asOf, people, nonAssociations }: Estate): ReadonlyMap<string, readonly Review[]> {
  const known = new Set(people.map(({ id }) => id))
  const ending = new Map<string, Review[]>()
  for (const { a, b, until } of nonAssociations) {
    if (until === undefined || dayNumber(until) < dayNumber(asOf) || !known.has(a)) continue
    const review: Review = { ...asked('apart'), person: a, of: b, due: until }
    ending.set(a, [...(ending.get(a) ?? []), review])
  }
  return ending
}

function latest(one: IsoDate, other: IsoDate | undefined): IsoDate {
  return other !== undefined && dayNumber(other) > dayNumber(one) ? other : one
}
