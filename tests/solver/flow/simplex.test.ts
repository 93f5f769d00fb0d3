/** The simplex carries everything at the least cost, exactly, or says what it can't carry. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBasis, takeIn } from '../../../src/solver/engines/flow/basis'
import { addArc, addNode, createNetwork, type Network } from '../../../src/solver/engines/flow/network'
import { pivot } from '../../../src/solver/engines/flow/pivot'
import { setPotentials } from '../../../src/solver/engines/flow/potentials'
import { findEntering } from '../../../src/solver/engines/flow/pricing'
import { resume, solve } from '../../../src/solver/engines/flow/simplex'
import { loadHighs } from '../../../src/solver/engines/highs'
import { anyNetworks, feasibleNetworks, networkOf, peopleAndWings } from './any-network'
import { cheapestByPaths } from './cheapest-by-paths'
import { expectCarried, expectSlack, expectTree } from './expect-sound'

/**
 * Two women who could live in either wing and have less far to South, three women for North only, three young men for South only.
 * North has six places.
 */
function twoWings(southPlaces = 5): Network {
  const network = createNetwork()
  const [near, far, young] = [addNode(network, 2), addNode(network, 3), addNode(network, 3)]
  const [north, south, end] = [addNode(network), addNode(network), addNode(network, -8)]
  addArc(network, near, south, 2, 10)
  addArc(network, near, north, 2, 70)
  addArc(network, far, north, 3, 20)
  addArc(network, young, south, 3, 30)
  addArc(network, north, end, 6, 0)
  addArc(network, south, end, southPlaces, 0)
  return network
}

describe('two wings worked by hand', () => {
  it('sends everyone the shorter way where there is room', () => {
    const { status, cost, flow } = solve(twoWings())
    expect({ status, cost, flow: [...flow] }).toEqual({ status: 'optimal', cost: 170, flow: [2, 0, 3, 3, 3, 5] })
  })

  it('sends the two women north where young men need the places in South', () => {
    const { cost, flow } = solve(twoWings(3))
    expect({ cost, flow: [...flow] }).toEqual({ cost: 290, flow: [0, 2, 3, 3, 5, 3] })
  })

  it('carries what can be carried where a place is missing', () => {
    const { status, unserved } = solve(twoWings(2))
    expect({ status, unserved }).toEqual({ status: 'infeasible', unserved: 1 })
  })

  it('gives nothing to nobody', () => {
    expect(solve(createNetwork())).toMatchObject({ status: 'optimal', cost: 0, pivots: 0 })
  })
})

describe('any network', () => {
  it('costs what an independent method says, or is infeasible for both', () => {
    fc.assert(
      fc.property(fc.oneof(anyNetworks, feasibleNetworks), (any) => {
        const cheapest = cheapestByPaths(any)
        const { status, cost } = solve(networkOf(any))
        expect(status === 'optimal' ? cost : undefined).toBe(cheapest)
      }),
      { numRuns: 2_000 },
    )
  })

  it('costs what HiGHS says', async () => {
    const highs = await loadHighs()
    for (const seed of ['one', 'two', 'three']) {
      const network = networkOf(peopleAndWings(seed, 60, 12))
      const arcs = Array.from({ length: network.arcs }, (_, arc) => arc)
      const rows = Array.from({ length: network.nodes }, (_, node) => {
        const columns = arcs.filter((arc) => network.tail[arc] === node || network.head[arc] === node)
        const coefficients = columns.map((arc) => (network.tail[arc] === node ? 1 : -1))
        return { rule: `node ${node}`, columns, coefficients, lower: network.supply[node]!, upper: network.supply[node]! }
      })
      const columns = arcs.map((arc) => ({ lower: 0, upper: network.capacity[arc]!, whole: true }))
      const answer = highs.minimise({ program: { columns, rows }, costs: network.cost.slice(0, network.arcs) })
      expect(answer).toMatchObject({ status: 'optimal', bound: solve(network).cost })
    }
  })

  it('has a flow that fits, potentials that prove it and a sound tree', () => {
    fc.assert(
      fc.property(feasibleNetworks, (any) => {
        const network = networkOf(any)
        const basis = startBasis(network)
        const outcome = resume(network, basis)
        expectCarried(network, outcome.flow)
        expectSlack(network, outcome)
        expectTree(network, basis)
      }),
    )
  })

  it('has a strongly feasible tree after every single pivot, and never the same tree at the same cost twice', () => {
    fc.assert(
      fc.property(anyNetworks, (any) => {
        const network = networkOf(any)
        const basis = startBasis(network)
        takeIn(network, basis)
        setPotentials(network, basis)
        const met = new Set<string>()
        for (let entering; (entering = findEntering(network, basis, 3)) >= 0;) {
          pivot(network, basis, entering)
          expectTree(network, basis)
          const state = [...basis.treeArc.subarray(0, network.nodes), ...basis.side.subarray(0, network.arcs)].join()
          expect(met.has(state)).toBe(false)
          met.add(state)
        }
      }),
    )
  })

  it('is solved the same twice, byte for byte', () => {
    fc.assert(
      fc.property(anyNetworks, (any) => {
        expect(solve(networkOf(any))).toStrictEqual(solve(networkOf(any)))
      }),
    )
  })
})

describe('a solve that is stopped', () => {
  const any = peopleAndWings('stopped', 1500, 120)

  it('keeps a flow that fits, and goes on to the same cost', () => {
    const network = networkOf(any)
    const basis = startBasis(network)
    const heard: number[] = []
    let stopped = resume(network, basis, () => false)
    expect(stopped).toMatchObject({ status: 'stopped', pivots: 4096 })
    while (stopped.status === 'stopped') {
      expectTree(network, basis)
      if (stopped.unserved === 0) expectCarried(network, stopped.flow)
      heard.push(stopped.cost + stopped.unserved * 1e9)
      stopped = resume(network, basis, () => false)
    }
    expect(heard).toEqual(heard.toSorted((a, b) => b - a))
    expect(stopped.cost).toBe(solve(networkOf(any)).cost)
  })
})

describe('what no network can mean is refused', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['supplies without balance', () => solve(networkOf({ supplies: [2, -1], arcs: [] })), /add up to 1; expected zero/],
    ['a part of a person', () => addNode(createNetwork(), 0.5), /supply 0.5/],
    ['an arc to nowhere', () => addArc(twoWings(), 0, 9, 1, 1), /from 0 to 9; expected two of the 6 nodes/],
    ['an arc to itself', () => addArc(twoWings(), 1, 1, 1, 1), /from 1 to 1/],
    ['less than no capacity', () => addArc(twoWings(), 0, 1, -1, 1), /capacity -1/],
    ['no number for capacity', () => addArc(twoWings(), 0, 1, NaN, 1), /capacity NaN/],
    ['a broken cost', () => addArc(twoWings(), 0, 1, 1, 0.1), /cost 0.1/],
    [
      'costs beyond exactness',
      () => solve(networkOf({ supplies: [1, -1], arcs: [{ tail: 0, head: 1, capacity: 1, cost: 2 ** 52 }] })),
      /use smaller costs/,
    ],
  ])('%s', (_, attempt, message) => {
    expect(attempt).toThrow(message)
  })
})
