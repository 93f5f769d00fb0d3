/** The flow to start from goes the cheapest ways and fits; what it leaves is lent by a sound tree. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBasis } from '../../../src/solver/engines/flow/basis'
import { flowGreedily } from '../../../src/solver/engines/flow/greedy'
import { addArc, addNode, capacityOf, createNetwork } from '../../../src/solver/engines/flow/network'
import { setPotentials } from '../../../src/solver/engines/flow/potentials'
import { addSegments, segmentAfter } from '../../../src/solver/engines/flow/segments'
import { costOf, solve } from '../../../src/solver/engines/flow/simplex'
import { anyNetworks, feasibleNetworks, networkOf, peopleAndWings } from './any-network'
import { expectCarried, expectTree } from './expect-sound'

describe('a greedy flow worked by hand', () => {
  /** Five people live near North, which has three places; a few places in South, farther away, come before the many. */
  function northAndSouth() {
    const network = createNetwork()
    const [people, north, south, end] = [addNode(network, 5), addNode(network), addNode(network), addNode(network, -5)]
    const arcs = {
      toNorth: addArc(network, people, north, 9, 10),
      toSouth: addArc(network, people, south, 9, 12),
      inNorth: addArc(network, north, end, 3, 0),
      inSouth: addArc(network, south, end, 9, 5),
    }
    return { network, north, south, end, arcs }
  }

  it('sends everyone north, where two stay without a place', () => {
    const { network, north, south, end } = northAndSouth()
    const { flow, left, onward } = flowGreedily(network, end)
    expect([...flow]).toEqual([5, 0, 3, 0])
    expect([left[north], left[south]]).toEqual([2, 0])
    expect([...onward]).toEqual([0, -1, 3, -1])
  })

  it('sees what comes behind the first arc', () => {
    const { network, arcs, end } = northAndSouth()
    network.cost[arcs.inNorth] = 8
    expect([...flowGreedily(network, end).flow]).toEqual([0, 5, 0, 5])
  })

  it('fills a small arc before it uses the next', () => {
    const { network, south, end } = northAndSouth()
    const discount = addArc(network, 0, south, 2, 1)
    const { flow, onward } = flowGreedily(network, end)
    expect([flow[discount], flow[0], onward[0]]).toEqual([2, 3, 0])
  })

  it('fills a row of segments no further than one that is held', () => {
    const { network, end, arcs } = northAndSouth()
    const first = addSegments(network, 0, 2, 1, 1, { count: 4, rise: 0 })
    const second = segmentAfter(network, first)
    network.held[segmentAfter(network, second)] = 1
    const { flow } = flowGreedily(network, end)
    expect([flow[first], flow[second], flow[arcs.toNorth], network.arcs]).toEqual([1, 1, 3, 7])
  })

  it('goes neither into a dead end nor along an arc that is held', () => {
    const { network, arcs, end } = northAndSouth()
    addArc(network, 0, addNode(network), 9, 0)
    network.held[arcs.toNorth] = 1
    expect([...flowGreedily(network, end).flow]).toEqual([0, 5, 0, 5, 0])
  })

  it('lets those go first who would lose most elsewhere', () => {
    const network = createNetwork()
    const [east, west] = [addNode(network, 1), addNode(network, 1)]
    const [north, south, end] = [addNode(network), addNode(network), addNode(network, -2)]
    addArc(network, east, north, 9, 1)
    addArc(network, east, south, 9, 2)
    addArc(network, west, north, 9, 3)
    addArc(network, west, south, 9, 30)
    addArc(network, north, end, 1, 0)
    addArc(network, south, end, 1, 0)
    expect([...flowGreedily(network, end).flow]).toEqual([0, 1, 1, 0, 1, 1])
  })

  it('divides people where each who comes makes it dearer', () => {
    const network = createNetwork()
    const crowds = [1, 1, 1, 1].map((people) => addNode(network, people))
    const [north, south, end] = [addNode(network), addNode(network), addNode(network, -4)]
    for (const crowd of crowds) addArc(network, crowd, north, 9, 0)
    for (const crowd of crowds) addArc(network, crowd, south, 9, 15)
    for (const wing of [north, south]) for (const pairs of [0, 10, 20, 30]) addArc(network, wing, end, 1, pairs)
    const { flow } = flowGreedily(network, end)
    expect([...flow.subarray(0, 8)]).toEqual([1, 1, 0, 1, 0, 0, 1, 0])
    expect(solve(network)).toMatchObject({ status: 'optimal', cost: costOf(network, flow) })
  })

  it('leaves the simplex nothing to do where everyone fits into the nearest wing', () => {
    const { network, arcs } = northAndSouth()
    network.capacity[arcs.inNorth] = 9
    expect(solve(network)).toMatchObject({ status: 'optimal', cost: 50, pivots: 0 })
  })
})

describe('the greedy flow of any network', () => {
  const networks = fc.oneof(anyNetworks, feasibleNetworks).map(networkOf)

  it('fits, adds up, and leaves every arc empty or full but the one onward', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { order, onward, left, flow } = flowGreedily(network, 0)
        const owed = network.supply.map((supply, node) => (node < network.nodes ? supply - left[node]! : 0))
        expectCarried({ ...network, supply: owed }, flow)
        for (let arc = 0; arc < network.arcs; arc++)
          if (onward[network.tail[arc]!] !== arc) expect([0, capacityOf(network, arc)]).toContain(flow[arc])
        expect(new Set(order).size).toBe(order.length)
        onward.forEach((arc, node) => {
          if (arc < 0) return
          expect(left[node]).toBe(0)
          expect(flow[arc]).toBeLessThan(capacityOf(network, arc))
          expect(network.tail[arc]).toBe(node)
          const next = order.indexOf(network.head[arc]!)
          expect(next < 0 || next > order.indexOf(node)).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is carried by a strongly feasible tree', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const basis = startBasis(network)
        setPotentials(network, basis)
        expectTree(network, basis)
      }),
      { numRuns: 500 },
    )
  })

  it('is carried by such a tree at the size of an estate', () => {
    const network = networkOf(peopleAndWings('start', 300, 40))
    const basis = startBasis(network)
    setPotentials(network, basis)
    expectTree(network, basis)
  })
})
