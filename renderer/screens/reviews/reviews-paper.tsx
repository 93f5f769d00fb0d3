/** The calendar to print: what is overdue, then month by month. */

import { useMemo } from 'react'
import { isOverdue, type Review } from '../../../src/advice/reviews'
import type { Estate } from '../../../src/domain/estate'
import type { Paper, Section } from '../../../src/paper/paper'
import { REVIEWS, useReviews } from '../../view/reviews'
import { useSpeech } from '../../words/say'
import { PaperStand } from '../paper/paper-stand'
import { monthOf, openReviewWords } from './review-words'

export function ReviewsPaper({ estate }: { readonly estate: Estate }) {
  const speech = useSpeech()
  const { all } = useReviews()
  const papers = useMemo(() => {
    const { say, shortDate, date } = speech
    const words = openReviewWords(speech, estate)
    const groups = new Map<string, Review[]>()
    for (const review of all) {
      const heading = isOverdue(review, estate.asOf) ? say('reviews.overdue') : words.month(monthOf(review.due))
      groups.set(heading, [...(groups.get(heading) ?? []), review])
    }
    const headings = [say('reviews.due'), say('reviews.when'), say('people.person'), say('reviews.what'), say('people.now')]
    const sections = [...groups].map(([heading, reviews]): Section => ({
      heading,
      lines: [],
      table: {
        headings: [...headings, say('reviews.rule')],
        rows: reviews.map((review) => [
          shortDate(review.due),
          words.when(review),
          review.person,
          words.what(review),
          words.where(review),
          words.rule(review),
        ]),
        tick: say('reviews.done'),
      },
    }))
    const paper: Paper = {
      title: say('screen.reviews'),
      basis: say('reviews.basis', { estate: estate.name, date: date(estate.asOf) }),
      audience: say('reviews.audience'),
      sections,
      standards: [],
    }
    return sections.length > 0 ? [paper] : []
  }, [speech, estate, all])
  return <PaperStand screen={REVIEWS} papers={papers} instead={speech.say('reviews.none')} />
}
