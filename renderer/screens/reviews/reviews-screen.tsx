/** Reviews: what is to be looked at again, what is overdue first, then month by month; beside it the one that was chosen. */

import { useMemo, useState } from 'react'
import { isOverdue, keyOfReview, type Review } from '../../../src/advice/reviews'
import { REVIEW_KINDS, type ReviewKind } from '../../../src/rules/review-kinds'
import { addMonths } from '../../../src/domain/dates'
import type { Estate } from '../../../src/domain/estate'
import { go } from '../../frame/route'
import { ScreenMain } from '../../frame/screen-main'
import { useSearchField } from '../../frame/shortcuts'
import { today } from '../../frame/today'
import { GridTable } from '../../parts/grid-table'
import { sortRows } from '../../parts/sort-rows'
import { useSorting } from '../../parts/use-sorting'
import { useDesk } from '../../state/desk'
import { useRetention } from '../../state/retention'
import { REVIEWS, useReviews } from '../../view/reviews'
import { useSpeech } from '../../words/say'
import { openPaper, PAPER } from '../paper/go-to-paper'
import type { ScreenProps } from '../screens'
import { reviewColumns } from './columns'
import { ReviewPanel } from './review-panel'
import { monthOf, openReviewWords, type ReviewWords } from './review-words'
import { ReviewsPaper } from './reviews-paper'
import { saveReviews } from './save-reviews'

/** Months ahead that can be looked at one by one; what is due later is looked at together. */
const MONTHS_AHEAD = 12
const OVERDUE = 'overdue'
const LATER = 'later'

/** Of when; of what kind; and words to find. */
type Filter = { readonly when: string; readonly kind: ReviewKind | 'any'; readonly text: string }

const ALL: Filter = { when: 'any', kind: 'any', text: '' }

export default function ReviewsScreen({ place }: ScreenProps) {
  const estate = useDesk((desk) => desk.opened?.estate)
  if (!estate) return null
  if (place[0] === PAPER) return <ReviewsPaper estate={estate} />
  return <Calendar estate={estate} chosen={place[0]} />
}

/** @param chosen the key of a review */
function Calendar({ estate, chosen }: { readonly estate: Estate; readonly chosen: string | undefined }) {
  const speech = useSpeech()
  const { say, number, date } = speech
  const { all, overdue } = useReviews()
  const toDestroy = useRetention(({ due }) => due.length)
  const [filter, setFilter] = useState(ALL)
  const search = useSearchField()
  const { sorting, onSort } = useSorting('due')
  const words = useMemo(() => openReviewWords(speech, estate), [speech, estate])
  const columns = useMemo(() => reviewColumns(speech, words, estate), [speech, words, estate])
  const whenOf = useMemo(() => openWhen(estate), [estate])
  const rows = useMemo(() => {
    const shown = all.filter((review) => fits(review, filter, whenOf, words))
    return sortRows(
      shown,
      columns.find(({ id }) => id === sorting.column)!,
      sorting.descending,
      speech.compare,
    )
  }, [all, filter, whenOf, words, columns, sorting, speech])
  const counts = useMemo(() => countBy(all, whenOf), [all, whenOf])
  const sinceThen = all.filter((review) => !isOverdue(review, estate.asOf) && isOverdue(review, today())).length
  const titleOf = (when: string): string =>
    when === OVERDUE ? say('reviews.overdue') : when === LATER ? say('reviews.later') : words.month(when)
  return (
    <>
      <ScreenMain
        title="screen.reviews"
        actions={
          <div className="form-actions">
            <button type="button" disabled={rows.length === 0} onClick={() => saveReviews(speech, estate, words, rows)}>
              {say('reviews.save')}
            </button>
            <button type="button" disabled={all.length === 0} onClick={() => openPaper(REVIEWS, [])}>
              {say('reviews.print')}
            </button>
          </div>
        }
      >
        <section className="people" aria-label={say('screen.reviews')}>
          <p role="status">
            {say('reviews.counts', { all: all.length, date: date(estate.asOf) })}{' '}
            <strong className={overdue.length > 0 ? 'result-caution' : undefined}>
              {say('reviews.overdue-count', { count: overdue.length })}
            </strong>
            {sinceThen > 0 && ` · ${say('reviews.since-then', { count: sinceThen, date: date(today()) })}`}
          </p>
          {toDestroy > 0 && (
            <p>
              <strong className="result-caution">{say('retention.in-reviews', { count: toDestroy })}</strong>{' '}
              <button type="button" className="link" onClick={() => go('data', ['retention'])}>
                {say('retention.show')}
              </button>
            </p>
          )}
          <div className="people-bar">
            <label className="search">
              <span>{say('reviews.search')}</span>
              <input
                ref={search}
                type="search"
                value={filter.text}
                onChange={({ target }) => setFilter({ ...filter, text: target.value })}
              />
            </label>
            <label className="search">
              <span>{say('reviews.when')}</span>
              <select value={filter.when} onChange={({ target }) => setFilter({ ...filter, when: target.value })}>
                <option value="any">{say('reviews.any-time', { count: number(all.length) })}</option>
                {[...counts].map(([when, count]) => (
                  <option key={when} value={when}>
                    {say('tabs.count', { name: titleOf(when), count: number(count) })}
                  </option>
                ))}
              </select>
            </label>
            <label className="search">
              <span>{say('reviews.what')}</span>
              <select
                value={filter.kind}
                onChange={({ target }) =>
                  setFilter({ ...filter, kind: REVIEW_KINDS.find((kind) => kind === target.value) ?? 'any' })
                }
              >
                <option value="any">{say('reviews.any-kind')}</option>
                {REVIEW_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {say(`reviews.kind.${kind}`)}
                  </option>
                ))}
              </select>
            </label>
            <p id="reviews-help" className="people-help">
              {say('reviews.help')}
            </p>
          </div>
          {rows.length === 0 ? (
            <div className="people-none">
              <p>{say(all.length === 0 ? 'reviews.none' : 'reviews.none-fits')}</p>
              {all.length > 0 && (
                <button type="button" onClick={() => setFilter(ALL)}>
                  {say('reviews.show-all')}
                </button>
              )}
            </div>
          ) : (
            <GridTable
              label={say('screen.reviews')}
              describedBy="reviews-help"
              columns={columns}
              rows={rows}
              keyOf={rowKey}
              chosen={chosen}
              onChoose={(review) => go(REVIEWS, [rowKey(review)])}
              sorting={sorting}
              onSort={onSort}
              sortLabel={(column) => say('sort.by', { column })}
            />
          )}
        </section>
      </ScreenMain>
      <ReviewPanel estate={estate} words={words} review={all.find((review) => rowKey(review) === chosen)} chosen={chosen} />
    </>
  )
}

/** Two children of one mother have birthdays of their own. */
function rowKey(review: Review): string {
  return `${keyOfReview(review)} ${review.of ?? ''} ${review.due}`
}

/** Overdue, the month in which it is due, or later. */
function openWhen({ asOf }: Estate): (review: Review) => string {
  const last = monthOf(addMonths(asOf, MONTHS_AHEAD - 1))
  return (review) => {
    if (isOverdue(review, asOf)) return OVERDUE
    const month = monthOf(review.due)
    return month > last ? LATER : month
  }
}

/** In the order of the calendar. */
function countBy(all: readonly Review[], whenOf: (review: Review) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const review of all) counts.set(whenOf(review), (counts.get(whenOf(review)) ?? 0) + 1)
  return counts
}

function fits(review: Review, { when, kind, text }: Filter, whenOf: (review: Review) => string, words: ReviewWords): boolean {
  if (when !== 'any' && whenOf(review) !== when) return false
  if (kind !== 'any' && review.kind !== kind) return false
  const sought = text.trim().toLocaleLowerCase()
  if (sought === '') return true
  return [review.person, words.what(review), words.where(review), words.rule(review)].some((said) =>
    said.toLocaleLowerCase().includes(sought),
  )
}
