/** A clock that was set destroys nothing early, and what it may have done to what is due is said. */

import { describe, expect, it } from 'vitest'
import { countingDays, doubtOfClock } from '../../src/retention/clock'

const TODAY = '2026-11-28'

describe('a doubtful clock', () => {
  it('is behind where the record has entries of a day to come', () => {
    expect(doubtOfClock(['2026-11-20', '2031-05-01', '2026-11-28'], TODAY)).toEqual({ kind: 'behind', latest: '2031-05-01' })
    expect(doubtOfClock(['2026-11-28', '2026-11-29'], TODAY)).toBeUndefined()
  })

  it('may be ahead where nothing was recorded for long, until a month after', () => {
    const days = ['2024-01-01', '2024-01-02', '2026-11-01', '2026-11-02']
    expect(doubtOfClock(days, TODAY)).toEqual({ kind: 'ahead', from: '2024-01-02', to: '2026-11-01' })
    expect(doubtOfClock(days, '2026-12-20')).toBeUndefined()
  })

  it('is right where people worked here all along, or nothing is recorded yet', () => {
    expect(doubtOfClock(['2026-09-30', '2026-11-27', '2026-11-28'], TODAY)).toBeUndefined()
    expect(doubtOfClock([], TODAY)).toBeUndefined()
  })
})

describe('the day from which an entry counts', () => {
  it('is never before an earlier entry, so that nothing is due early after a clock was set back', () => {
    expect(countingDays(['2026-01-01', '2010-01-01', '2026-01-03'], TODAY)).toEqual(['2026-01-01', '2026-01-01', '2026-01-03'])
  })

  it('is its own where that is to come, and holds nothing else up', () => {
    expect(countingDays(['2026-01-01', '2040-01-01', '2026-01-03'], TODAY)).toEqual(['2026-01-01', '2040-01-01', '2026-01-03'])
    expect(countingDays(['2026-01-01', '2026-01-03'], '2020-01-01')).toEqual(['2026-01-01', '2026-01-03'])
  })
})
