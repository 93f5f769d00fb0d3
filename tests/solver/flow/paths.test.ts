/** The cost of one change, read off shortest paths, is what solving again with the change costs. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBasis } from '../../../src/solver/engines/flow/basis'
import { freeze } from '../../../src/solver/engines/flow/freeze'
import { createHeap } from '../../../src/solver/engines/flow/heap'
import { reducedCost, type Network } from '../../../src/solver/engines/flow/network'
import { findPaths, stepsOf, type Tier } from '../../../src/solver/engines/flow/paths'
import { residualOf } from '../../../src/solver/engines/flow/residual'
import { costOf, resume, solve } from '../../../src/solver/engines/flow/simplex'
import { feasibleNetworks, networkOf, type AnyNetwork } from './any-network'

/** The network in which one unit must go by the arc, whatever else does: it is taken along before anything is solved. */
function withOneForced(any: AnyNetwork, arc: number): AnyNetwork {
  const supplies = [...any.supplies]
  supplies[any.arcs[arc]!.tail]! -= 1
  supplies[any.arcs[arc]!.head]! += 1
  return { ...any, supplies }
}

/** Unlimited arcs become limited ones, so that the forced unit, which changes what is supplied, doesn't change them. */
const limitedNetworks = feasibleNetworks.map((any) => ({
  ...any,
  arcs: any.arcs.map((arc) => ({ ...arc, capacity: arc.capacity === Infinity ? 50 : arc.capacity })),
}))

function tierOf(network: Network, potentials: Float64Array): Tier {
  return { costs: network.cost.slice(0, network.arcs), potentials }
}

describe('one more unit forced through an arc', () => {
  it('costs its reduced cost and the way back, as solving again says', () => {
    fc.assert(
      fc.property(limitedNetworks, (any) => {
        const network = networkOf(any)
        const { cost, flow, potentials } = solve(network)
        const residual = residualOf(network, flow)
        any.arcs.forEach((arc, index) => {
          const back = findPaths(residual, [tierOf(network, potentials)], arc.tail, 'to').distances[0]![arc.head]!
          const again = solve(networkOf(withOneForced(any, index)))
          const change = again.status === 'optimal' ? again.cost + arc.cost - cost : Infinity
          expect(reducedCost(network, potentials, index) + back).toBe(change)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('costs in every tier what solving all tiers again says', () => {
    const withSecond = limitedNetworks.chain((any) =>
      fc.tuple(
        fc.constant(any),
        fc.array(fc.integer({ min: -2, max: 3 }), { minLength: any.arcs.length, maxLength: any.arcs.length }),
      ),
    )
    fc.assert(
      fc.property(withSecond, ([any, second]) => {
        const inBoth = (one: AnyNetwork) => {
          const network = networkOf(one)
          const basis = startBasis(network)
          const first = resume(network, basis)
          if (first.status === 'infeasible') return undefined
          const tiers = [tierOf(network, first.potentials)]
          freeze(network, basis)
          network.cost.set(second)
          const { flow, potentials } = resume(network, basis)
          tiers.push(tierOf(network, potentials))
          return { network, flow, tiers, costs: tiers.map(({ costs }) => costOf({ ...network, cost: costs }, flow)) }
        }
        const solved = inBoth(any)!
        const residual = residualOf(solved.network, solved.flow)
        any.arcs.forEach(({ tail, head }, arc) => {
          const again = inBoth(withOneForced(any, arc))
          const { distances } = findPaths(residual, solved.tiers, head, 'from')
          solved.tiers.forEach(({ costs, potentials }, tier) => {
            const reduced = costs[arc]! + potentials[tail]! - potentials[head]!
            const change = again ? again.costs[tier]! + costs[arc]! - solved.costs[tier]! : Infinity
            expect(reduced + distances[tier]![tail]!).toBe(change)
          })
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('the steps of a path', () => {
  it('join its ends, can be gone, and add up to its length, in either direction', () => {
    fc.assert(
      fc.property(feasibleNetworks, fc.nat(), fc.constantFrom('from', 'to'), (any, any2, direction) => {
        const network = networkOf(any)
        const { flow, potentials } = solve(network)
        const residual = residualOf(network, flow)
        const origin = any2 % network.nodes
        const paths = findPaths(residual, [tierOf(network, potentials)], origin, direction)
        for (let node = 0; node < network.nodes; node++) {
          const steps = stepsOf(residual, paths, node)
          const length = paths.distances[0]![node]!
          expect(steps === undefined).toBe(length === Infinity)
          if (!steps) continue
          let at = direction === 'from' ? origin : node
          let sum = 0
          for (const { arc, isForward } of steps) {
            const { tail, head, capacity } = any.arcs[arc]!
            expect(at).toBe(isForward ? tail : head)
            expect(isForward ? flow[arc]! < capacity : flow[arc]! > 0).toBe(true)
            at = isForward ? head : tail
            sum += (isForward ? 1 : -1) * reducedCost(network, potentials, arc)
          }
          expect(at).toBe(direction === 'from' ? node : origin)
          expect(sum).toBe(length)
        }
      }),
    )
  })

  it('are refused without the potentials of an optimum', () => {
    const network = networkOf({ supplies: [0, 0], arcs: [{ tail: 0, head: 1, capacity: 1, cost: -4 }] })
    const tier = { costs: Float64Array.of(-4), potentials: Float64Array.of(0, 0) }
    expect(() => findPaths(residualOf(network, Float64Array.of(0)), [tier], 0, 'from')).toThrow(/Arc 0 would lower the cost by 4/)
  })
})

describe('the heap', () => {
  it('gives nodes back in order, also those that came nearer meanwhile', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 40 }), (pairs) => {
        const keys = pairs.map(([far]) => far)
        const heap = createHeap(
          keys.length,
          (one, other) => keys[one]! < keys[other]! || (keys[one] === keys[other] && one < other),
        )
        keys.forEach((_, node) => heap.add(node))
        pairs.forEach(([far, near], node) => {
          if (near >= far) return
          keys[node] = near
          heap.add(node)
        })
        const taken: number[] = []
        for (let node = heap.take(); node >= 0; node = heap.take()) taken.push(node)
        expect(taken).toEqual(Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b))
      }),
    )
  })
})
