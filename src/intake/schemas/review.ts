/** What a review file may say, apart from the documents in it. */

import * as z from 'zod/mini'
import { REVIEW_FORMAT } from '../../domain/review'
import { choice, count, entriesOfAnyKind, isFields, list, object, text } from './pieces'

/** What canonical JSON can say: whole characters and numbers that end. */
function canBeHashed(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Cs}/u.test(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(canBeHashed)
  return !isFields(value) || Object.entries(value).every((entry) => entry.every(canBeHashed))
}

const anything = z
  .unknown()
  .check(z.refine(canBeHashed, 'This holds half a character or a number beyond all bounds; write the file anew.'))

const comparison = z.looseObject(
  { columns: entriesOfAnyKind, people: entriesOfAnyKind, extra: z.looseObject({ notApplicable: entriesOfAnyKind }) },
  'A review file has a comparison with columns, people and extra; write the file anew.',
)

export const reviewHead = object({
  format: choice([REVIEW_FORMAT]),
  program: object({ name: text, version: text }),
  assumptions: list(text),
  estates: entriesOfAnyKind.check(
    z.refine((estates) => estates.length > 0, 'An empty list is not enough; a review file holds at least one estate.'),
  ),
  columns: entriesOfAnyKind,
  comparison: z.pipe(anything, comparison),
  sha256: text,
})

/** A column of so many estates, apart from the documents in it. */
export function reviewColumn(estates: number) {
  return object({
    estate: count(Math.max(0, estates - 1)),
    policy: anything,
    plan: anything,
    certificate: anything,
    found: anything,
  })
}
