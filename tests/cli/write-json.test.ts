/** A document is written in pieces exactly as it would be in one. */

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeJson } from '../../src/cli/write-json'

function written(document: object): string {
  return Buffer.concat(writeJson(document)).toString()
}

it('writes any document as JSON.stringify does', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (document) => {
      expect(written(document)).toBe(`${JSON.stringify(document, null, 2)}\n`)
    }),
  )
})

it('writes lists of any length as JSON.stringify does', () => {
  for (const length of [0, 1, 9_999, 10_000, 10_001, 20_000, 25_000]) {
    const items = Array.from({ length }, (_, index) => (index % 3 === 0 ? { person: `[${index}]`, wings: [index, null] } : index))
    const document = { first: 1, 'a [ "b': items, gone: undefined, last: { items: [] } }
    expect(written(document)).toBe(`${JSON.stringify(document, null, 2)}\n`)
  }
})
