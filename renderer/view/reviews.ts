/** The review calendar of the open estate, worked out once for all who look at it. */

import { useMemo } from 'react'
import { isOverdue, reviewCalendar, type Review } from '../../src/advice/reviews'
import type { Estate } from '../../src/domain/estate'
import type { Limits } from '../../src/domain/policy'
import type { Shelf } from '../../src/working/shelves'
import { useDesk } from '../state/desk'

/** The screen of it. */
export const REVIEWS = 'reviews'

export type Reviews = {
  /** The first due first. */
  readonly all: readonly Review[]
  readonly overdue: readonly Review[]
  /** What is due on the day of the estate or was before, by person. */
  readonly dueBy: ReadonlyMap<string, readonly Review[]>
}

const NONE: Reviews = { all: [], overdue: [], dueBy: new Map() }

export function useReviews(): Reviews {
  const estate = useDesk((desk) => desk.opened?.estate)
  const lookedAt = useDesk((desk) => desk.opened?.shelves.reviews)
  const { limits } = useDesk((desk) => desk.policy)
  return useMemo(() => (estate && lookedAt ? reviewsOf(estate, limits, lookedAt) : NONE), [estate, limits, lookedAt])
}

let known: { readonly estate: Estate; readonly limits: Limits; readonly lookedAt: Shelf; readonly reviews: Reviews } | undefined

function reviewsOf(estate: Estate, limits: Limits, lookedAt: Shelf): Reviews {
  if (known?.estate === estate && known.limits === limits && known.lookedAt === lookedAt) return known.reviews
  const all = reviewCalendar(estate, limits, (key) => lookedAt.get(key)?.on as string | undefined)
  const dueBy = new Map<string, Review[]>()
  for (const review of all.filter(({ due }) => due <= estate.asOf)) {
    const others = dueBy.get(review.person)
    if (others) others.push(review)
    else dueBy.set(review.person, [review])
  }
  const reviews = { all, overdue: all.filter((review) => isOverdue(review, estate.asOf)), dueBy }
  known = { estate, limits, lookedAt, reviews }
  return reviews
}
