/** How long someone stays: the trial, its verdict, and the sentence, all drawn when they come, whatever happens to them later. */

import type { IsoDate, Person } from '../domain/estate'
import type { Stay } from '../domain/scenario'
import type { Stream } from './chance'

/** A scenario's parameters as they are in one run. */
export type StayMeans = { readonly [Name in keyof Stay]: number }

/** Times are in months after the estate's day. */
export type Course = {
  /** The end of the trial; never for someone who is not on trial. */
  readonly trialEnds: number
  readonly isConvicted: boolean
  /** When someone leaves who has no release date; never where nothing is assumed. */
  readonly leaves: number
}

/**
 * Draws the course of someone who is there since a time. Trials and sentences are exponential, so how long someone was there before
 * does not matter. A civil prisoner leaves on the release date; without one nothing is assumed, and they stay.
 */
export function drawCourse({ legalStatus }: Person, since: number, means: StayMeans, stream: Stream): Course {
  const trialTakes = stream.exponential() * means.pretrialMonths
  const isConvicted = stream.uniform() <= means.convictedShare
  const sentence = stream.exponential() * means.sentenceMonths
  switch (legalStatus) {
    case 'pretrial': {
      const trialEnds = since + trialTakes
      return { trialEnds, isConvicted, leaves: isConvicted ? trialEnds + sentence : trialEnds }
    }
    case 'sentenced':
      return { trialEnds: Infinity, isConvicted, leaves: since + sentence }
    case 'civil':
      return { trialEnds: Infinity, isConvicted, leaves: Infinity }
  }
}

/** Whether someone's trial ends by a month with a sentence. */
export function becomesSentenced({ legalStatus }: Person, { trialEnds, isConvicted }: Course, month: number): boolean {
  return legalStatus === 'pretrial' && isConvicted && trialEnds <= month
}

/** Whether someone has left by a month, which begins on this day. */
export function hasLeft({ legalStatus, releaseDate }: Person, course: Course, month: number, day: IsoDate): boolean {
  if (legalStatus === 'pretrial') return !course.isConvicted && course.trialEnds <= month
  return releaseDate === undefined ? course.leaves <= month : releaseDate <= day
}

/** The first month in which one of these happens to someone; never: Infinity. */
export function nextTurn(person: Person, course: Course, monthOf: (day: IsoDate) => number): number {
  if (person.legalStatus === 'pretrial') return Math.ceil(course.trialEnds)
  return person.releaseDate === undefined ? Math.ceil(course.leaves) : monthOf(person.releaseDate)
}
