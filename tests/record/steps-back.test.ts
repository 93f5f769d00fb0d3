/** Where the times of entries go back, the clock was set. */

import { describe, expect, it } from 'vitest'
import { stepsBackIn } from '../../src/record/steps-back'

const timed = (...times: readonly string[]) => times.map((when, index) => ({ number: index + 1, when }))

describe('the clock in the record', () => {
  it('was set back before an entry whose time lies before that of its predecessor, by minutes or by years', () => {
    const entries = timed(
      '2026-11-28T10:00:00.000Z',
      '2019-01-01T00:00:00.000Z',
      '2026-11-28T10:05:00.000Z',
      '2026-11-28T10:03:59.000Z',
    )
    expect(stepsBackIn(entries)).toEqual([
      { number: 2, when: '2019-01-01T00:00:00.000Z', before: '2026-11-28T10:00:00.000Z' },
      { number: 4, when: '2026-11-28T10:03:59.000Z', before: '2026-11-28T10:05:00.000Z' },
    ])
  })

  it('goes on where it stands still, goes forward, or is put right by a moment', () => {
    const entries = timed(
      '2026-11-28T10:00:00.000Z',
      '2026-11-28T10:00:00.000Z',
      '2026-11-28T09:59:30.000Z',
      '2040-01-01T00:00:00.000Z',
    )
    expect(stepsBackIn(entries)).toEqual([])
    expect(stepsBackIn([])).toEqual([])
  })
})
