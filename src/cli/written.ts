/** A document in the forms that are wanted of it: JSON, a page, or both. */

import { paintFor, type Paint } from './page'
import type { Answer, Wanted } from './questions'
import { writeJson } from './write-json'

export function written(
  status: number,
  document: object,
  page: (paint: Paint) => string,
  { json, page: wanted }: Wanted,
): Answer {
  return {
    status,
    ...(wanted !== 'none' && { page: page(paintFor({ isTTY: wanted === 'coloured' })) }),
    ...(json && { json: writeJson(document) }),
  }
}
