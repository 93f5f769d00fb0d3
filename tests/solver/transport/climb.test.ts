/** A climb finds the largest value of a concave function, and asks for few. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { climb, type Point } from '../../../src/solver/transport/climb'

const STEPS = [1, 3, 10, 30, 100, 300]

/** A line by what it comes to at zero and by how much it rises; the least of some is concave. */
type Line = { readonly from: number; readonly slope: number }

/** The least of these lines, which remembers where it was asked for. */
function leastOf(...lines: readonly Line[]) {
  const steps: number[] = []
  return {
    steps,
    at: (step: number): Point => {
      steps.push(step)
      const points = lines.map(({ from, slope }) => ({ value: from + slope * step, slope }))
      return points.reduce((least, point) => (point.value < least.value ? point : least))
    },
  }
}

const until = (enough: number, wanted = Infinity) => ({ enough, wanted })

describe('a climb', () => {
  it('goes down where that is better, and stops where no tangent leaves room', () => {
    const { steps, at } = leastOf({ from: -4, slope: 1 }, { from: 4, slope: -1 })
    expect(climb(STEPS, 3, until(0), at)).toEqual({ step: 3, value: -1 })
    // At 30, 10 and 3 it rises towards 4; at 3 it could be up to 0 at 4, which is none of the steps.
    expect(steps).toEqual([30, 10, 3])
  })

  it('goes up at once where down can be no better', () => {
    const { steps, at } = leastOf({ from: -90, slope: 1 }, { from: 90, slope: -1 })
    expect(climb(STEPS, 2, until(0), at)).toEqual({ step: 100, value: -10 })
    expect(steps).toEqual([10, 30, 100])
  })

  it('leaves out a step that can add too little', () => {
    const { steps, at } = leastOf({ from: 0, slope: 0.1 }, { from: 2.5, slope: 0 })
    expect(climb(STEPS, 0, until(1), at)).toEqual({ step: 30, value: 2.5 })
    // From 1 on it may rise by 0.2 to 3 and by 0.9 to 10, which is not enough, but by 2.9 to 30.
    expect(steps).toEqual([1, 30])
    expect(climb(STEPS, 0, until(30), at).step).toBe(1)
    expect(steps.slice(2)).toEqual([1])
  })

  it('stops where as much as was wanted is reached', () => {
    const { steps, at } = leastOf({ from: 0, slope: 1 })
    expect(climb(STEPS, 2, until(0, 10), at)).toEqual({ step: 10, value: 10 })
    expect(climb(STEPS, 2, until(0, 11), at)).toEqual({ step: 30, value: 30 })
    expect(steps).toEqual([10, 10, 30])
  })

  it('finds the largest value of any concave function, from any start, and asks for no step twice', () => {
    const lines = fc.array(fc.record({ slope: fc.integer({ min: -50, max: 50 }), from: fc.integer({ min: -500, max: 500 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(lines, fc.nat(STEPS.length - 1), (all, start) => {
        const { steps, at } = leastOf(...all)
        const { step, value } = climb(STEPS, start, until(0), at)
        expect(new Set(steps).size).toBe(steps.length)
        expect(value).toBe(at(step).value)
        expect(value).toBe(Math.max(...STEPS.map((each) => at(each).value)))
      }),
    )
  })
})
