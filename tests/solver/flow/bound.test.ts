/** The bound never exceeds a cost, and equals it at an optimum. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundOf } from '../../../src/solver/engines/flow/bound'
import { solve } from '../../../src/solver/engines/flow/simplex'
import { feasibleNetworks, networkOf, peopleAndWings } from './any-network'

describe('the bound', () => {
  it('equals the cost at an optimum', () => {
    fc.assert(
      fc.property(feasibleNetworks, (any) => {
        const network = networkOf(any)
        const { cost, potentials } = solve(network)
        expect(boundOf(network, potentials)).toBe(cost)
      }),
    )
    const network = networkOf(peopleAndWings('bound', 300, 40))
    const { cost, potentials } = solve(network)
    expect(boundOf(network, potentials)).toBe(cost)
  })

  it('is no more than the cost for any potentials whatever, and no other for potentials all moved by as much', () => {
    fc.assert(
      fc.property(feasibleNetworks, fc.infiniteStream(fc.integer({ min: -30, max: 30 })), (any, stream) => {
        const network = networkOf(any)
        const potentials = Float64Array.from([...stream.take(network.nodes)])
        const bound = boundOf(network, potentials)
        expect(bound).toBeLessThanOrEqual(solve(network).cost)
        expect(
          boundOf(
            network,
            potentials.map((potential) => potential + 7),
          ),
        ).toBe(bound)
      }),
      { numRuns: 500 },
    )
  })

  it('holds of a solve that was stopped', () => {
    const network = networkOf(peopleAndWings('stopped', 1500, 120))
    const stopped = solve(network, () => false)
    expect(stopped.status).toBe('stopped')
    expect(boundOf(network, stopped.potentials)).toBeLessThanOrEqual(solve(network).cost)
  })

  it('is refused where potentials are missing, broken or too large to add up', () => {
    const network = networkOf({ supplies: [1, -1], arcs: [{ tail: 0, head: 1, capacity: 1, cost: 3 }] })
    expect(() => boundOf(network, Float64Array.of(0))).toThrow(/Node 1 has potential undefined/)
    expect(() => boundOf(network, Float64Array.of(0, 0.5))).toThrow(/Node 1 has potential 0.5/)
    expect(() => boundOf(network, Float64Array.of(-(2 ** 52), 2 ** 52))).toThrow(/9007199254740992/)
  })
})
