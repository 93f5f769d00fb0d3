/** Where not everything can be carried, a set of nodes shows it that gives more than can leave. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCut, unservedNodes } from '../../../src/solver/engines/flow/cut'
import { capacityOf } from '../../../src/solver/engines/flow/network'
import { residualOf } from '../../../src/solver/engines/flow/residual'
import { solve } from '../../../src/solver/engines/flow/simplex'
import { anyNetworks, networkOf } from './any-network'

/** Women in two groups, four and three of them; a wing of five places for them; men with a wing of their own, half empty. */
const women = {
  supplies: [4, 3, 2, 0, 0, -9],
  arcs: [
    { tail: 0, head: 3, capacity: 4, cost: 10 },
    { tail: 1, head: 3, capacity: 3, cost: 20 },
    { tail: 2, head: 4, capacity: 2, cost: 30 },
    { tail: 3, head: 5, capacity: 5, cost: 0 },
    { tail: 4, head: 5, capacity: 6, cost: 0 },
  ],
}

describe('a wing too small, worked by hand', () => {
  it('names the seven women and their five places, and leaves the men out', () => {
    const network = networkOf(women)
    const { status, flow, unserved } = solve(network)
    const cut = findCut(residualOf(network, flow), unservedNodes(network, flow))
    expect({ status, unserved, supply: cut.supply, capacity: cut.capacity, arcs: cut.arcs, inside: [...cut.inside] }).toEqual({
      status: 'infeasible',
      unserved: 2,
      supply: 7,
      capacity: 5,
      arcs: [3],
      inside: [1, 1, 0, 1, 0, 0],
    })
  })

  it('finds the same where having no place is an arc like others, and that is left aside', () => {
    const without = [0, 1, 2].map((tail) => ({ tail, head: 5, capacity: 9, cost: 1000 }))
    const network = networkOf({ ...women, arcs: [...women.arcs, ...without] })
    const { status, flow } = solve(network)
    expect(status).toBe('optimal')
    const starts = [0, 1, 2].filter((group) => flow[5 + group]! > 0)
    const cut = findCut(residualOf(network, flow), starts, (arc) => arc >= 5)
    expect(cut).toMatchObject({ supply: 7, capacity: 5, arcs: [3] })
  })
})

describe('any network that is infeasible', () => {
  it('has a cut that falls short by exactly what is left, and anyone can add up', () => {
    fc.assert(
      fc.property(anyNetworks, (any) => {
        const network = networkOf(any)
        const { status, flow } = solve(network)
        const starts = unservedNodes(network, flow)
        expect(starts.length > 0).toBe(status === 'infeasible')
        if (status !== 'infeasible') return
        const { inside, supply, capacity, arcs } = findCut(residualOf(network, flow), starts)
        expect(supply).toBe(any.supplies.reduce((sum, amount, node) => sum + (inside[node] === 1 ? amount : 0), 0))
        expect(arcs).toEqual(
          Array.from(any.arcs.keys()).filter((arc) => inside[any.arcs[arc]!.tail]! > inside[any.arcs[arc]!.head]!),
        )
        expect(capacity).toBe(arcs.reduce((sum, arc) => sum + capacityOf(network, arc), 0))
        expect(supply - capacity).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
