/** A climb finds the largest value of a concave function, and asks for few. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { climb } from '../../../src/solver/transport/climb'

const STEPS = [1, 3, 10, 30, 100, 300]

/** Remembers what it was asked for. */
function asked(valueAt: (step: number) => number) {
  const steps: number[] = []
  return {
    steps,
    valueAt: (step: number): number => {
      steps.push(step)
      return valueAt(step)
    },
  }
}

const until = (enough: number, wanted = Infinity) => ({ enough, wanted })

describe('a climb', () => {
  it('goes down where that is better, and stops where it is not', () => {
    const { steps, valueAt } = asked((step) => -Math.abs(step - 4))
    expect(climb(STEPS, 3, until(0), valueAt)).toEqual({ step: 3, value: -1 })
    expect(steps).toEqual([30, 10, 3, 1])
  })

  it('goes up where down is worse', () => {
    const { steps, valueAt } = asked((step) => -Math.abs(step - 90))
    expect(climb(STEPS, 2, until(0), valueAt)).toEqual({ step: 100, value: -10 })
    expect(steps).toEqual([10, 3, 30, 100, 300])
  })

  it('leaves out a step that can add too little', () => {
    const { steps, valueAt } = asked((step) => (step < 30 ? step / 10 : 3))
    expect(climb(STEPS, 3, until(5), valueAt)).toEqual({ step: 30, value: 3 })
    // From 10 to 30 it rose by 2, so to 100 by 7 at most: that is asked for.
    expect(steps).toEqual([30, 10, 100])
    expect(climb(STEPS, 3, until(7), valueAt).value).toBe(3)
    expect(steps.slice(3)).toEqual([30, 10])
  })

  it('stops where as much as was wanted is reached', () => {
    const { steps, valueAt } = asked((step) => step)
    expect(climb(STEPS, 2, until(0, 10), valueAt)).toEqual({ step: 10, value: 10 })
    expect(climb(STEPS, 2, until(0, 11), valueAt)).toEqual({ step: 30, value: 30 })
    expect(steps).toEqual([10, 10, 3, 30])
  })

  it('finds the largest value of any concave function, from any start', () => {
    const lines = fc.array(fc.record({ slope: fc.integer({ min: -50, max: 50 }), from: fc.integer({ min: -500, max: 500 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(lines, fc.nat(STEPS.length - 1), (all, start) => {
        const concave = (step: number): number => Math.min(...all.map(({ slope, from }) => from + slope * step))
        const { step, value } = climb(STEPS, start, until(0), concave)
        expect(value).toBe(concave(step))
        expect(value).toBe(Math.max(...STEPS.map(concave)))
      }),
      { numRuns: 2000 },
    )
  })
})
