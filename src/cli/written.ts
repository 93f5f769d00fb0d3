/** Writes an answer in the forms that are wanted. */

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

/** A document for programs alone, in one line. */
export function inOneLine(document: object): readonly Uint8Array[] {
  return [new TextEncoder().encode(`${JSON.stringify(document)}\n`)]
}
