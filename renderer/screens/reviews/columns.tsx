/** The columns of the review calendar. What a review rests on is told beside it, once it is chosen. */

import type { Review } from '../../../src/advice/reviews'
import { isOverdue } from '../../../src/advice/reviews'
import { dayNumber } from '../../../src/domain/dates'
import type { Estate } from '../../../src/domain/estate'
import type { Column } from '../../parts/grid-table'
import { Mark } from '../../parts/mark'
import type { Speech } from '../../words/say'
import type { ReviewWords } from './review-words'

export function reviewColumns({ say, shortDate }: Speech, words: ReviewWords, estate: Estate): readonly Column<Review>[] {
  const byWords = (cell: (review: Review) => string) => ({ cell, key: cell })
  const byDay = (review: Review): number => dayNumber(review.due)
  return [
    {
      id: 'due',
      title: say('reviews.due'),
      width: { least: 8.25, share: 0.4 },
      cell: ({ due }) => shortDate(due),
      key: byDay,
    },
    {
      id: 'when',
      title: say('reviews.when'),
      width: { least: 9.5, share: 0.4 },
      cell: (review) =>
        isOverdue(review, estate.asOf) ? (
          <Mark tone="alarm">{words.when(review)}</Mark>
        ) : review.due === estate.asOf ? (
          <Mark tone="caution">{words.when(review)}</Mark>
        ) : (
          words.when(review)
        ),
      key: byDay,
    },
    { id: 'person', title: say('people.person'), width: { least: 5, share: 0.5 }, ...byWords(({ person }) => person) },
    { id: 'what', title: say('reviews.what'), width: { least: 13.25, share: 2.4 }, ...byWords(words.what) },
    { id: 'where', title: say('people.now'), width: { least: 8, share: 1.1 }, ...byWords(words.where) },
    { id: 'rule', title: say('reviews.rule'), width: { least: 6, share: 1.1 }, ...byWords(words.rule) },
  ]
}
