/** Dates are those of the calendar, whatever the clock or the time zone. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, completedYears, dayNumber, daysBetween, isDate } from '../../src/domain/dates'

describe('a date', () => {
  it.each(['2026-11-01', '2024-02-29', '2000-02-29', '0000-01-01', '0000-02-29', '0004-02-29', '0099-12-31', '9999-12-31'])(
    '%s exists',
    (date) => {
      expect(isDate(date)).toBe(true)
    },
  )

  it.each([
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '1900-02-29',
    '0100-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '+02026-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('%j does not', (date) => {
    expect(isDate(date)).toBe(false)
  })

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0099-12-31', -683_004],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i from 1 January 1970', (date, day) => {
    expect(dayNumber(date)).toBe(day)
  })

  it('that does not exist is a bug by the time it is counted with', () => {
    expect(() => dayNumber('2026-02-30')).toThrow('"2026-02-30" is not a date')
  })
})

describe('counting', () => {
  it('goes over the ends of months, years and leap days', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
    expect(daysBetween('2026-12-31', '2026-01-01')).toBe(-364)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('0100-01-01', -1)).toBe('0099-12-31')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-06-15', 0, '2026-06-15'],
    ['0099-12-31', 2, '0100-02-28'],
    ['1896-02-29', 48, '1900-02-28'],
  ])('from %s, %i months later is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later)
  })

  it('ends at the first and the last date that can be written', () => {
    expect(addMonths('2026-01-01', 1_000_000)).toBe('9999-12-31')
    expect(addMonths('2026-01-01', Number.MAX_SAFE_INTEGER)).toBe('9999-12-31')
    expect(addMonths('2026-01-01', -1_000_000)).toBe('0000-01-01')
    expect(addDays('2026-01-01', Number.MAX_SAFE_INTEGER)).toBe('9999-12-31')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01')
  })

  it('there and back comes to the same day', () => {
    const days = fc.integer({ min: -719_528, max: 2_932_896 }).map((day) => addDays('1970-01-01', day))
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
      }),
    )
  })
})

describe('completed years', () => {
  it.each([
    ['2008-11-01', '2026-11-01', 18],
    ['2008-11-02', '2026-11-01', 17],
    ['2008-10-31', '2026-11-01', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-29', 16],
    ['2026-11-01', '2026-11-01', 0],
    ['0098-06-01', '0100-05-31', 1],
  ])('of someone born on %s, on %s: %i', (birthDate, onDay, years) => {
    expect(completedYears(birthDate, onDay)).toBe(years)
  })
})
