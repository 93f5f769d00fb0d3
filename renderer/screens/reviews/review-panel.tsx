/** One review: what it is about, by when and why; the way to the person, and saying that it was made where no fact shows it. */

import { useEffect, useRef, useState } from 'react'
import { isSaidByHand, keyOfReview, type Review } from '../../../src/advice/reviews'
import type { ReviewKind } from '../../../src/rules/review-kinds'
import { dayNumber, isDate } from '../../../src/domain/dates'
import type { Estate } from '../../../src/domain/estate'
import { standard } from '../../../src/rules/standards'
import { go } from '../../frame/route'
import { DayField } from '../../parts/form/day-field'
import { FormFrame } from '../../parts/form/form-frame'
import { Labelled, listed } from '../../parts/form/labelled'
import { useDesk } from '../../state/desk'
import { useDraft } from '../../state/drafts'
import { choosePerson } from '../../state/explain'
import { sayReviewed } from '../../state/reviews'
import { REVIEWS } from '../../view/reviews'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import type { WordKey } from '../../words/words'
import { choose } from '../estate/place'
import { OneSource } from '../standards/one-source'
import type { ReviewWords } from './review-words'

/** How it leaves the list. */
const HOW = {
  assessment: 'reviews.how.assessment',
  'first-assessment': 'reviews.how.first-assessment',
  authorisation: 'reviews.how.authorisation',
  'authorisation-end': 'reviews.how.authorisation-end',
  solitary: 'reviews.how.solitary',
  exception: 'reviews.by-hand',
  apart: 'reviews.how.apart',
  child: 'reviews.by-hand',
  eighteenth: 'reviews.how.eighteenth',
} as const satisfies Record<ReviewKind, WordKey>

type Props = {
  readonly estate: Estate
  readonly words: ReviewWords
  readonly review: Review | undefined
  /** What the address names; without a review it is done by now. */
  readonly chosen: string | undefined
}

export function ReviewPanel({ estate, words, review, chosen }: Props) {
  const { say } = useSpeech()
  const title = useRef<HTMLHeadingElement>(null)
  const shownFirst = useRef(chosen ?? '')
  useEffect(() => {
    // What the address named when the screen was opened takes the focus from nobody.
    if (chosen === undefined || chosen === shownFirst.current) return
    shownFirst.current = ''
    title.current?.focus()
  }, [chosen])
  const close = () => {
    go(REVIEWS)
    document.querySelector<HTMLElement>('.grid-body [role=row][tabindex="0"]')?.focus()
  }
  return (
    <aside
      className="detail"
      aria-label={say('reviews.panel')}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && chosen !== undefined) close()
      }}
    >
      <div className="detail-head">
        <h2 ref={title} tabIndex={-1}>
          {review ? review.person : say('reviews.panel')}
        </h2>
        {chosen !== undefined && (
          <button type="button" className="quiet" onClick={close}>
            {say('panel.close')}
          </button>
        )}
      </div>
      {review ? (
        <OneReview key={chosen} estate={estate} words={words} review={review} />
      ) : (
        <p className="invite" role="status">
          {say(chosen === undefined ? 'reviews.choose' : 'reviews.gone')}
        </p>
      )}
    </aside>
  )
}

function OneReview({ estate, words, review }: { readonly estate: Estate; readonly words: ReviewWords; readonly review: Review }) {
  const { say, date } = useSpeech()
  const { person } = review
  return (
    <>
      <p>
        <strong>{words.what(review)}</strong>
      </p>
      <p>{say('reviews.due-on', { date: date(review.due), when: words.when(review) })}</p>
      <p>{words.where(review)}</p>
      <p>
        <RuleLink id={review.rule} />
      </p>
      <OneSource standard={standard(review.standard)} />
      <p className="aside">{say(HOW[review.kind])}</p>
      <div className="form-actions">
        <button type="button" onClick={() => choose('people', 'people', person)}>
          {say('reviews.to-person')}
        </button>
        <button
          type="button"
          onClick={() => {
            choosePerson(person)
            go('placements', ['people'])
          }}
        >
          {say('reviews.to-placement')}
        </button>
      </div>
      {isSaidByHand(review) && <ReviewedForm estate={estate} review={review} />}
    </>
  )
}

type Written = { readonly on?: string; readonly reason?: string }

function ReviewedForm({ estate, review }: { readonly estate: Estate; readonly review: Review }) {
  const { say } = useSpeech()
  const readOnly = useDesk((desk) => desk.opened?.readOnly ?? true)
  const { written, write, forget } = useDraft<Written>(`reviewed ${keyOfReview(review)}`)
  const { on = estate.asOf, reason = '' } = written ?? {}
  const [problems, setProblems] = useState<{ readonly on?: string; readonly reason?: string }>({})
  if (readOnly) return null
  const submit = () => {
    const isInTime = isDate(on) && dayNumber(on) <= dayNumber(estate.asOf)
    const found = {
      ...(!isInTime && { on: say('reviews.day-wrong') }),
      ...(reason.trim() === '' && { reason: say('reviews.outcome-missing') }),
    }
    setProblems(found)
    if (Object.keys(found).length === 0 && sayReviewed(review, on, reason.trim()).status === 'done') forget()
  }
  return (
    <FormFrame take={say('reviews.say-reviewed')} onTake={submit}>
      <DayField
        label={say('reviews.reviewed-on')}
        value={on}
        most={estate.asOf}
        problems={listed(problems.on)}
        onChange={(day) => write({ ...written, on: day })}
      />
      <Labelled
        label={say('reviews.outcome')}
        problems={listed(problems.reason)}
        field={(wiring) => (
          <textarea {...wiring} rows={2} value={reason} onChange={({ target }) => write({ ...written, reason: target.value })} />
        )}
      />
    </FormFrame>
  )
}
