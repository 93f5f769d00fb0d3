/** A row of segments carries what an arc for each of them would, at the same cost, though most are never made. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBasis } from '../../../src/solver/engines/flow/basis'
import { boundOf } from '../../../src/solver/engines/flow/bound'
import { freeze, thaw } from '../../../src/solver/engines/flow/freeze'
import { addArc, addNode, capacityOf, createNetwork, type Network } from '../../../src/solver/engines/flow/network'
import { addSegments, segmentAfter } from '../../../src/solver/engines/flow/segments'
import { resume, solve } from '../../../src/solver/engines/flow/simplex'
import { anyNetworks, feasibleNetworks, networkOf, type AnyArc } from './any-network'
import { expectCarried, expectSlack, expectTree } from './expect-sound'

type Row = { readonly cost: number; readonly count: number; readonly rise: number }
type Rows = { readonly supplies: readonly number[]; readonly arcs: readonly (AnyArc & { readonly tiers: readonly Row[] })[] }

/** Networks of rows, of which most are of one segment; in each tier they cost something else. */
const anyRows: fc.Arbitrary<Rows> = fc.oneof(anyNetworks, feasibleNetworks).chain(({ supplies, arcs }) => {
  const row = fc.record({ cost: fc.integer({ min: -2, max: 6 }), rise: fc.nat(2) })
  const count = fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 4 }))
  return fc
    .tuple(...arcs.map((arc) => fc.record({ arc: fc.constant(arc), count, tiers: fc.tuple(row, row, row) })))
    .map((rows) => ({
      supplies,
      arcs: rows.map(({ arc, count: segments, tiers }) => ({
        ...arc,
        tiers: tiers.map(({ cost, rise }) => ({ cost, rise, count: segments })),
      })),
    }))
})

function inRows({ supplies, arcs }: Rows): { readonly network: Network; readonly firsts: readonly number[] } {
  const network = networkOf({ supplies, arcs: [] })
  const firsts = arcs.map(({ tail, head, capacity, tiers }) => {
    const { cost, count, rise } = tiers[0]!
    return addSegments(network, tail, head, capacity, cost, { count, rise })
  })
  return { network, firsts }
}

function oneByOne({ supplies, arcs }: Rows): Network {
  return networkOf({
    supplies,
    arcs: arcs.flatMap(({ tiers, ...arc }) => costsIn(tiers[0]!).map((cost) => ({ ...arc, cost }))),
  })
}

function costsIn({ cost, count, rise }: Row): number[] {
  return Array.from({ length: count }, (_, before) => cost + before * rise)
}

/** Replaces the costs of a network in rows by those of a tier. */
function setTier(network: Network, firsts: readonly number[], { arcs }: Rows, tier: number): void {
  firsts.forEach((first, index) => {
    const { cost, rise } = arcs[index]!.tiers[tier]!
    for (let arc = first, before = 0; arc >= 0; arc = network.next[arc]!, before++) {
      network.cost[arc] = cost + before * rise
      network.rise[arc] = rise
    }
  })
}

describe('three places, each dearer than the one before', () => {
  /** Two people may live in North, where the second costs 10 more, or in South for 5. */
  function northAndSouth() {
    const network = createNetwork()
    const people = [addNode(network, 1), addNode(network, 1)]
    const [north, south, end] = [addNode(network), addNode(network), addNode(network, -2)]
    for (const person of people) addArc(network, person, north, 1, 0)
    for (const person of people) addArc(network, person, south, 1, 5)
    const first = addSegments(network, north, end, 1, 0, { count: 3, rise: 10 })
    addArc(network, south, end, 2, 0)
    return { network, first }
  }

  it('take one person each while nothing else is cheaper, and the third is never made', () => {
    const { network, first } = northAndSouth()
    const { cost, flow } = solve(network)
    expect({ cost, flow: [...flow] }).toEqual({ cost: 5, flow: [1, 0, 0, 1, 1, 1, 0] })
    const second = network.next[first]!
    expect([network.arcs, second, network.more[second], network.next[second]]).toEqual([7, 6, 1, -1])
  })

  it('are all made when asked for', () => {
    const { network, first } = northAndSouth()
    const [second, third] = [segmentAfter(network, first), segmentAfter(network, segmentAfter(network, first))]
    expect([second, third, segmentAfter(network, third)]).toEqual([6, 7, -1])
    expect([network.cost[first], network.cost[second], network.cost[third]]).toEqual([0, 10, 20])
  })

  it.each<[string, { count: number; rise: number }, RegExp]>([
    ['no segment', { count: 0, rise: 1 }, /row of 0 segments/],
    ['a cheaper one after a dearer', { count: 2, rise: -1 }, /cost -1 more each/],
  ])('refuse %s', (_, row, message) => {
    expect(() => addSegments(northAndSouth().network, 1, 3, 1, 0, row)).toThrow(message)
  })
})

describe('any network in rows', () => {
  it('costs what it costs with an arc for each segment, in a sound tree, from the start and with other costs', () => {
    fc.assert(
      fc.property(anyRows, (any) => {
        const { network, firsts } = inRows(any)
        const basis = startBasis(network)
        for (const tier of [0, 1, 2]) {
          setTier(network, firsts, any, tier)
          const found = resume(network, basis)
          const whole = solve(oneByOne({ ...any, arcs: any.arcs.map((arc) => ({ ...arc, tiers: [arc.tiers[tier]!] })) }))
          expect([found.status, found.unserved]).toEqual([whole.status, whole.unserved])
          if (found.status === 'optimal') {
            expect(found.cost).toBe(whole.cost)
            expect(boundOf(network, found.potentials)).toBe(found.cost)
            expectCarried(network, found.flow)
          }
          expectSlack(network, found)
          expectTree(network, basis)
          if (found.status === 'optimal') expectInTurn(network, firsts, found.flow)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps to the best of each tier above, whether segments were made by then or are made later', () => {
    fc.assert(
      fc.property(anyRows, (any) => {
        const { network, firsts } = inRows(any)
        const basis = startBasis(network)
        if (resume(network, basis).status !== 'optimal') return
        const values = [0, 1, 2].map((tier) => {
          setTier(network, firsts, any, tier)
          const found = resume(network, basis)
          freeze(network, basis)
          expectTree(network, basis)
          return found.cost
        })
        const weights = [1e8, 1e4, 1]
        const together = any.arcs.map((arc) => {
          const sum = (part: 'cost' | 'rise'): number =>
            arc.tiers.reduce((total, row, tier) => total + weights[tier]! * row[part], 0)
          return { ...arc, tiers: [{ cost: sum('cost'), rise: sum('rise'), count: arc.tiers[0]!.count }] }
        })
        const best = solve(oneByOne({ ...any, arcs: together })).cost
        expect(values.reduce((total, value, tier) => total + weights[tier]! * value, 0)).toBe(best)
        thaw(network, basis)
        setTier(network, firsts, any, 0)
        expect(resume(network, basis).cost).toBe(values[0])
      }),
      { numRuns: 1_000 },
    )
  })

  it('has the same bound as with an arc for each segment, for any potentials whatever', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.integer({ min: -9, max: 9 })), (any, stream) => {
        const { network } = inRows(any)
        const potentials = Float64Array.from([...stream.take(network.nodes)])
        expect(boundOf(network, potentials)).toBe(boundOf(oneByOne(any), potentials))
      }),
    )
  })
})

/** Where costs rise, a segment carries something only once the one before it is full. */
function expectInTurn(network: Network, firsts: readonly number[], flow: Float64Array): void {
  for (const first of firsts)
    for (let arc = first; network.next[arc]! >= 0; arc = network.next[arc]!)
      if (network.rise[arc]! > 0 && flow[network.next[arc]!]! > 0) expect(flow[arc]).toBe(capacityOf(network, arc))
}
