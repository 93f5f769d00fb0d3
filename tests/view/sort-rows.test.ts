/** Rows are sorted as a person would: words as read, numbers as numbers, alike ones left in their order. */

import { expect, it } from 'vitest'
import { sortRows } from '../../renderer/parts/sort-rows'

const compare = new Intl.Collator('en', { numeric: true }).compare
const rows = [
  { name: 'wing 10', count: 2 },
  { name: 'Wing 9', count: 10 },
  { name: 'wing 10', count: 1 },
]

it('sorts words as a reader expects, 9 before 10, whatever their case', () => {
  expect(sortRows(rows, { key: ({ name }) => name }, false, compare)).toEqual([rows[1], rows[0], rows[2]])
})

it('sorts either way, and leaves those alike in the order that they came in', () => {
  expect(sortRows(rows, { key: ({ name }) => name }, true, compare)).toEqual([rows[0], rows[2], rows[1]])
})

it('sorts numbers as numbers', () => {
  expect(sortRows(rows, { key: ({ count }) => count }, false, compare)).toEqual([rows[2], rows[0], rows[1]])
})
