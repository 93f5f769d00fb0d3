/** Who is a member of a list is the same however it is looked up. */

import { describe, expect, it } from 'vitest'
import { includes, membersAmong } from '../../src/rules/members'

describe('a member of an ascending list', () => {
  it.each([
    ['of nobody', []],
    ['of everyone', [0, 1, 2, 3, 4]],
    ['of most', [1, 2, 4]],
    ['of few among many', [7, 5_000, 90_000]],
  ])('%s is found, and nobody else', (_what, list: readonly number[]) => {
    const asked = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 4_999, 5_000, 90_000, 90_001]
    const expected = asked.filter((number) => list.includes(number))
    expect(asked.filter(membersAmong(list))).toEqual(expected)
    expect(asked.filter((number) => includes(list, number))).toEqual(expected)
  })
})
