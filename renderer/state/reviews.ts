/** Says that something was looked at again, where no fact of the estate shows it; a change that can be undone, kept with what came of it. */

import { keyOfReview, type Review } from '../../src/advice/reviews'
import { edit } from '../../src/working/change'
import { perform, type Performed } from './changes'
import { desk } from './desk'

/** @param on the day of the review; `reason`: what came of it, and who was there */
export function sayReviewed(review: Review, on: string, reason: string): Performed {
  const { opened } = desk()
  if (!opened) return { status: 'read-only' }
  return perform({
    name: { words: 'did.reviewed', values: { person: review.person } },
    reason,
    edits: [edit(opened.shelves, 'reviews', keyOfReview(review), { on, reason })],
  })
}
