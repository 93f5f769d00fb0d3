/** Saves the calendar as a table, as it is filtered and sorted. */

import type { Review } from '../../../src/advice/reviews'
import type { Estate } from '../../../src/domain/estate'
import { csvOf } from '../../../src/export/csv'
import { saveTable } from '../../state/save'
import { withoutMarks } from '../../words/isolate'
import type { Speech } from '../../words/say'
import type { ReviewWords } from './review-words'

export function saveReviews({ say }: Speech, estate: Estate, words: ReviewWords, rows: readonly Review[]): void {
  const headings = [
    say('reviews.due'),
    say('reviews.days-overdue'),
    say('people.person'),
    say('reviews.what'),
    say('people.now'),
    say('reviews.rule'),
    say('reviews.standard'),
  ]
  const cells = rows.map((review) =>
    [
      review.due,
      words.daysOverdue(review),
      review.person,
      words.what(review),
      words.where(review),
      words.rule(review),
      words.standard(review),
    ].map(withoutMarks),
  )
  saveTable(estate, say('reviews.file'), csvOf({ headings: headings.map(withoutMarks), rows: cells }), say('reviews.files'))
}
