/** Time that goes by is not lost with a clock that is set, and a reminder is not silenced by it. */

import { describe, expect, it } from 'vitest'
import { elapsed, isOld } from '../../renderer/state/elapsed'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const YEARS = 3_000 * DAY
const now = Date.UTC(2026, 10, 28, 12)

describe('time that went by', () => {
  it('is that of the clock that nobody can set, however far the other one is set back', () => {
    expect(elapsed({ ticks: 1_000, time: now }, { ticks: 6_000, time: now - YEARS })).toBe(5_000)
  })

  it('is that of the other one where that one stood still, as in a sleep', () => {
    expect(elapsed({ ticks: 1_000, time: now }, { ticks: 1_000, time: now + HOUR })).toBe(HOUR)
  })
})

describe('what is old', () => {
  it('is old after its time, and where it is of a time to come', () => {
    expect(isOld(now - 6 * DAY, now, 7 * DAY)).toBe(false)
    expect(isOld(now - 7 * DAY, now, 7 * DAY)).toBe(true)
    expect(isOld(now + 2 * HOUR, now, 7 * DAY)).toBe(true)
    expect(isOld(now + YEARS, now, 7 * DAY)).toBe(true)
    expect(isOld(now - YEARS, now, 7 * DAY)).toBe(true)
  })

  it('is not old because a clock was put right by moments', () => {
    expect(isOld(now + 5_000, now, 7 * DAY)).toBe(false)
  })
})
