/** What is asked second is answered among the best answers to what was asked first. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBasis } from '../../../src/solver/engines/flow/basis'
import { boundOf } from '../../../src/solver/engines/flow/bound'
import { freeze } from '../../../src/solver/engines/flow/freeze'
import { addArc } from '../../../src/solver/engines/flow/network'
import { costOf, resume, solve } from '../../../src/solver/engines/flow/simplex'
import { feasibleNetworks, networkOf, peopleAndWings } from './any-network'
import { expectCarried, expectSlack, expectTree } from './expect-sound'

const tiers = feasibleNetworks.chain((any) => {
  const costs = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: any.arcs.length, maxLength: any.arcs.length })
  return fc.record({ any: fc.constant(any), costs: fc.tuple(costs, costs, costs) })
})

describe('tiers solved in order, each frozen before the next', () => {
  it('cost what one solve of all of them costs, where a unit above outweighs everything below', () => {
    fc.assert(
      fc.property(tiers, ({ any, costs }) => {
        const network = networkOf(any)
        const basis = startBasis(network)
        const values = costs.map((tier) => {
          network.cost.set(tier)
          const outcome = resume(network, basis)
          expect(boundOf(network, outcome.potentials)).toBe(outcome.cost)
          expectCarried(network, outcome.flow)
          expectSlack(network, outcome)
          freeze(network, basis)
          expectTree(network, basis)
          return outcome.cost
        })
        const weights = [1e8, 1e4, 1]
        const together = any.arcs.map((arc, index) => ({
          ...arc,
          cost: costs.reduce((sum, tier, order) => sum + tier[index]! * weights[order]!, 0),
        }))
        const { flow } = solve(networkOf({ ...any, arcs: together }))
        expect(values).toEqual(costs.map((tier) => costOf({ ...network, cost: Float64Array.from(tier) }, flow)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('never goes back on the first tier, at the size of an estate', () => {
    const any = peopleAndWings('tiers', 300, 40)
    const network = networkOf(any)
    const basis = startBasis(network)
    const first = resume(network, basis)
    freeze(network, basis)
    const costs = network.cost.slice()
    network.cost.forEach((_, arc) => (network.cost[arc] = (arc * 7919) % 100))
    const second = resume(network, basis)
    expect(costOf({ ...network, cost: costs }, second.flow)).toBe(first.cost)
    expect(second.cost).toBeLessThanOrEqual(costOf(network, first.flow))
    expect(boundOf(network, second.potentials)).toBe(second.cost)
  })
})

describe('freezing', () => {
  it('is refused before an optimum, and with arcs that were not solved', () => {
    const network = networkOf(peopleAndWings('early', 20, 5))
    const basis = startBasis(network)
    expect(() => freeze(network, basis)).toThrow(/resume before freezing/)
    resume(network, basis)
    network.cost.forEach((cost, arc) => (network.cost[arc] = -cost))
    expect(() => freeze(network, basis)).toThrow(/no optimum/)
    resume(network, basis)
    addArc(network, 0, 20, 1, 5)
    expect(() => freeze(network, basis)).toThrow(/resume before freezing/)
  })

  it('goes on with its own basis only, once arcs are held full', () => {
    const network = networkOf({
      supplies: [0, 0],
      arcs: [
        { tail: 0, head: 1, capacity: 2, cost: -1 },
        { tail: 1, head: 0, capacity: 2, cost: -1 },
      ],
    })
    const basis = startBasis(network)
    resume(network, basis)
    freeze(network, basis)
    expect(network.held.subarray(0, 2).includes(-1)).toBe(true)
    expect(() => solve(network)).toThrow(/held full/)
  })
})
