/** `rule36 check REVIEW`: verifies a review file, and shows what it says. */

import { checkReview } from '../compare/review/check-review'
import { TIERS } from '../domain/plan'
import type { Review } from '../domain/review'
import { reviewFrom } from './files'
import { put, type Words } from './output'
import { paintFor, paragraph, table } from './page'
import { EXIT } from './trouble'

export function checkReviewFile(file: string, options: Words['options']): number {
  const review = reviewFrom(file)
  const broken = checkReview(review)
  const page = (): string => {
    if (broken.length === 0) return verifiedPage(review)
    return `${table(
      ['rule', 'what is wrong'],
      broken.map(({ rule, text }) => [rule ?? 'stated', text]),
    )}\n`
  }
  put({ broken }, page, options)
  return broken.length === 0 ? EXIT.done : EXIT.broken
}

function verifiedPage({ program, estates, columns, assumptions }: Review): string {
  const { heading } = paintFor(process.stdout)
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
