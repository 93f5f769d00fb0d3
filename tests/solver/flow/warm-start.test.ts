/** A solved network goes on from where it is when arcs are added or costs replaced, to the same cost as from the start. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBasis } from '../../../src/solver/engines/flow/basis'
import { addArc, addNode } from '../../../src/solver/engines/flow/network'
import { resume, solve } from '../../../src/solver/engines/flow/simplex'
import { anyNetworks, feasibleNetworks, networkOf, peopleAndWings } from './any-network'
import { expectCarried, expectSlack, expectTree } from './expect-sound'

describe('a warm start', () => {
  it('after arcs were added costs what a cold start costs', () => {
    fc.assert(
      fc.property(anyNetworks, fc.double({ min: 0, max: 1, noNaN: true }), (any, share) => {
        const known = Math.floor(any.arcs.length * share)
        const network = networkOf({ ...any, arcs: any.arcs.slice(0, known) })
        const basis = startBasis(network)
        resume(network, basis)
        for (const { tail, head, capacity, cost } of any.arcs.slice(known)) addArc(network, tail, head, capacity, cost)
        const warm = resume(network, basis)
        const cold = solve(networkOf(any))
        expect([warm.status, warm.unserved]).toEqual([cold.status, cold.unserved])
        if (cold.status === 'optimal') expect(warm.cost).toBe(cold.cost)
        expectSlack(network, warm)
        expectTree(network, basis)
      }),
      { numRuns: 500 },
    )
  })

  it('after nodes were added in the middle of arcs costs what a cold start costs', () => {
    fc.assert(
      fc.property(feasibleNetworks, fc.nat(), (any, seed) => {
        const network = networkOf(any)
        const basis = startBasis(network)
        resume(network, basis)
        const between = any.arcs.map(({ tail, head, capacity, cost }, index) => {
          const node = addNode(network)
          addArc(network, tail, node, capacity, (seed + index) % 3)
          addArc(network, node, head, capacity, cost - 2)
          return [
            { tail, head: node, capacity, cost: (seed + index) % 3 },
            { tail: node, head, capacity, cost: cost - 2 },
          ]
        })
        const warm = resume(network, basis)
        const supplies = [...any.supplies, ...any.arcs.map(() => 0)]
        expect(warm.cost).toBe(solve(networkOf({ supplies, arcs: [...any.arcs, ...between.flat()] })).cost)
        expectCarried(network, warm.flow)
        expectTree(network, basis)
      }),
    )
  })

  it('with other costs costs what a cold start costs', () => {
    fc.assert(
      fc.property(feasibleNetworks, fc.infiniteStream(fc.integer({ min: -3, max: 9 })), (any, stream) => {
        const network = networkOf(any)
        const basis = startBasis(network)
        resume(network, basis)
        const costs = [...stream.take(any.arcs.length)]
        network.cost.set(costs)
        const warm = resume(network, basis)
        expect(warm.cost).toBe(
          solve(networkOf({ ...any, arcs: any.arcs.map((arc, index) => ({ ...arc, cost: costs[index]! })) })).cost,
        )
        expectTree(network, basis)
      }),
    )
  })

  it('needs no pivot where nothing changed, and few where little did', () => {
    const network = networkOf(peopleAndWings('warm', 300, 40))
    const basis = startBasis(network)
    const { pivots } = resume(network, basis)
    expect(resume(network, basis).pivots).toBe(0)
    addArc(network, 0, 300, 1, 0)
    expect(resume(network, basis).pivots).toBeLessThan(pivots / 20)
  })

  it('refuses supplies that come late', () => {
    const network = networkOf(peopleAndWings('late', 3, 2))
    const basis = startBasis(network)
    resume(network, basis)
    addNode(network, 1)
    addNode(network, -1)
    expect(() => resume(network, basis)).toThrow(/Node 6 was added after a solve with supply 1/)
  })
})
