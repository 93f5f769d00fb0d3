/** Answers `rule36 check REVIEW`: verifies a review file, and shows what it says. */

import { checkReview } from '../compare/review/check-review'
import { TIERS } from '../domain/plan'
import type { Review } from '../domain/review'
import { reviewFrom } from './documents'
import { paragraph, table, type Paint } from './page'
import type { Answer, CheckReviewQuestion } from './questions'
import { EXIT } from './trouble'
import { written } from './written'

export function answerCheckReview({ review: source, wanted }: CheckReviewQuestion): Answer {
  const review = reviewFrom(source)
  const broken = checkReview(review)
  const page = (paint: Paint): string => {
    if (broken.length === 0) return verifiedPage(review, paint)
    return `${table(
      ['rule', 'what is wrong'],
      broken.map(({ rule, text }) => [rule ?? 'stated', text]),
    )}\n`
  }
  return written(broken.length === 0 ? EXIT.done : EXIT.broken, { broken }, page, wanted)
}

function verifiedPage({ program, estates, columns, assumptions }: Review, { heading }: Paint): string {
  return [
    paragraph(
      `No breach found of the rules checked in ${columns.length} plans; their bounds follow from their prices, and the figures from the plans.`,
    ),
    '',
    ...estates.map(({ name, asOf, people }) => paragraph(`${name}, as of ${asOf}: ${people.length} people`)),
    paragraph(`Written by ${program.name} ${program.version}.`),
    '',
    table(
      ['column', ...TIERS, 'policy'],
      columns.map(({ policy, certificate }, index) => [
        index + 1,
        ...certificate.tiers.map(({ value, bound }) => (value === bound ? String(value) : `${value} (${bound})`)),
        policy.name,
      ]),
    ),
    paragraph('In brackets: no lawful plan is below that.'),
    '',
    heading('What it assumes'),
    ...assumptions.map((text) => paragraph(text, '  ')),
    '',
  ].join('\n')
}
