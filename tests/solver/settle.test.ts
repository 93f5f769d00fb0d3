/** From a solution that is known, the best is found and proven, and a budget of steps ends the search and leaves what is proven true. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadHighs } from '../../src/solver/engines/highs'
import { satisfies, valueOf, type Objective, type Program } from '../../src/solver/program'
import { settle } from '../../src/solver/settle'

const LARGEST = 2

/** Columns of 0 to 2, of which rows ask for so much that only so many at their largest are sure to be enough. */
const anyCover = fc.integer({ min: 2, max: 6 }).chain((columns) => {
  const coefficients = fc.array(fc.nat(4), { minLength: columns, maxLength: columns })
  return fc.record({
    costs: fc.array(fc.nat(9), { minLength: columns, maxLength: columns }),
    constant: fc.nat(50),
    rows: fc.array(fc.record({ coefficients, share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
})

type Cover = typeof anyCover extends fc.Arbitrary<infer Found> ? Found : never

function programOf({ costs, constant, rows }: Cover): { program: Program; objective: Objective } {
  const columns = costs.map(() => ({ lower: 0, upper: LARGEST, whole: true }))
  const asked = rows.map(({ coefficients, share }) => ({
    rule: 'cover',
    columns: costs.map((_, column) => column),
    coefficients,
    lower: Math.floor(share * LARGEST * coefficients.reduce((sum, each) => sum + each, 0)),
    upper: Infinity,
  }))
  return { program: { columns, rows: asked }, objective: { costs: Float64Array.from(costs), constant } }
}

/** By trying everything. */
function leastValue(program: Program, objective: Objective): number {
  let least = Infinity
  const count = (LARGEST + 1) ** program.columns.length
  for (let code = 0; code < count; code++) {
    const values = Float64Array.from(program.columns, (_, column) => Math.floor(code / (LARGEST + 1) ** column) % (LARGEST + 1))
    if (satisfies(program, values)) least = Math.min(least, valueOf(objective, values))
  }
  return least
}

describe('the best of a program, from a solution that is known', async () => {
  const highs = await loadHighs()

  /** From all columns at their largest. */
  function settledFrom(cover: Cover, budget: { readonly steps?: number } = {}) {
    const { program, objective } = programOf(cover)
    const values = Float64Array.from(program.columns, () => LARGEST)
    const settled = settle(highs, program, objective, { values, atLeast: 0, ...budget })
    if (settled === 'impossible') throw new Error('its start is a solution')
    return { program, objective, least: leastValue(program, objective), settled }
  }

  it('is what trying everything finds, and proven', () => {
    fc.assert(
      fc.property(anyCover, (cover) => {
        const { program, objective, least, settled } = settledFrom(cover)
        expect([valueOf(objective, settled.values!), settled.bound]).toEqual([least, least])
        expect(satisfies(program, settled.values!)).toBe(true)
        expect(settle(highs, program, objective, { values: settled.values!, atLeast: 0 })).toMatchObject({
          values: settled.values,
          bound: least,
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is between what is found and what is proven when no step may be taken', () => {
    fc.assert(
      fc.property(anyCover, (cover) => {
        const { program, objective, least, settled } = settledFrom(cover, { steps: 0 })
        expect(satisfies(program, settled.values!)).toBe(true)
        expect(settled.bound).toBeLessThanOrEqual(least)
        expect(valueOf(objective, settled.values!)).toBeGreaterThanOrEqual(least)
      }),
      { numRuns: 100 },
    )
  })

  it('is impossible where nothing is known and nothing satisfies it', () => {
    const program = { columns: [{ lower: 0, upper: 1, whole: true }], rows: [] }
    const asked = { rule: 'cover', columns: [0], coefficients: [1], lower: 2, upper: Infinity }
    const objective = { costs: Float64Array.of(1), constant: 0 }
    expect(settle(highs, { ...program, rows: [asked] }, objective, { atLeast: 0 })).toBe('impossible')
  })
})
