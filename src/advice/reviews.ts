/** Which restrictions and assessments of a person are due to be looked at again. */

import { addMonths, dayNumber } from '../domain/dates'
import type { IsoDate } from '../domain/estate'
import type { PersonFacts } from '../domain/situation'
import { REVIEW_MONTHS } from './necessity'

/** `since`: the day from which it is due. */
export type Review =
  | { readonly kind: 'authorisation'; readonly regime: string; readonly since: IsoDate }
  | { readonly kind: 'assessment'; readonly since: IsoDate }

/**
 * An authorisation in force is due three months after it was last reviewed, or given; an individual assessment once it is no longer
 * current (`validMonths`; null: it stays current).
 */
export function reviewsDue(person: PersonFacts, asOf: IsoDate, validMonths: number | null): readonly Review[] {
  const today = dayNumber(asOf)
  const due: Review[] = []
  for (const { regime, from, until, reviewed } of person.authorisations) {
    const since = addMonths(reviewed ?? from, REVIEW_MONTHS)
    const isInForce = dayNumber(from) <= today && dayNumber(until) >= today
    if (isInForce && dayNumber(since) <= today) due.push({ kind: 'authorisation', regime, since })
  }
  const assessed = person.extremism?.assessment?.date
  if (assessed !== undefined && validMonths !== null && !person.assessmentCurrent) {
    due.push({ kind: 'assessment', since: addMonths(assessed, validMonths) })
  }
  return due
}
