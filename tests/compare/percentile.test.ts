/** Percentiles are those that spreadsheets, R and NumPy give unless told otherwise. */

import { describe, expect, it } from 'vitest'
import { percentile } from '../../src/compare/percentile'

describe('a percentile', () => {
  it('is interpolated between the two nearest: the median of 1, 2, 3, 10 is 2.5, and nine in ten are below 7.9', () => {
    expect(percentile([10, 1, 3, 2], 0.5)).toBe(2.5)
    expect(percentile([10, 1, 3, 2], 0.9)).toBeCloseTo(7.9, 12)
  })

  it('is the number itself where there is one, and null where there is none', () => {
    expect(percentile([7], 0.9)).toBe(7)
    expect(percentile([], 0.5)).toBeNull()
  })

  it('sorts numbers as numbers', () => {
    expect(percentile([9, 100, 20], 0.5)).toBe(20)
  })
})
