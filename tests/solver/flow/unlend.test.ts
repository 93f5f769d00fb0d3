/** Parts of a network that hang by a lent arc are brought up as far as their own arcs let them, and no proof is lost by it. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBasis } from '../../../src/solver/engines/flow/basis'
import { boundOf } from '../../../src/solver/engines/flow/bound'
import { resume } from '../../../src/solver/engines/flow/simplex'
import { unlend } from '../../../src/solver/engines/flow/unlend'
import { feasibleNetworks, networkOf } from './any-network'

describe('prices that rest on a lent arc', () => {
  it('prove the same optimum once they are brought down', () => {
    fc.assert(
      fc.property(feasibleNetworks, (any) => {
        const network = networkOf(any)
        const basis = startBasis(network)
        const { status, cost, potentials } = resume(network, basis)
        expect(status).toBe('optimal')
        const level = unlend(network, basis, potentials)
        expect(boundOf(network, level)).toBe(cost)
        expect(level.every((price, node) => price >= potentials[node]!)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('are those of the root where nothing ties a part to the rest', () => {
    const network = networkOf({
      supplies: [2, -2, 0, 0],
      arcs: [
        { tail: 0, head: 1, capacity: 5, cost: 3 },
        { tail: 2, head: 3, capacity: 5, cost: 1000 },
      ],
    })
    const basis = startBasis(network)
    const { potentials } = resume(network, basis)
    const level = unlend(network, basis, potentials)
    const root = level[basis.root]!
    expect([level[2], level[3]].some((price) => price === root)).toBe(true)
    expect(Math.abs(level[2]! - root)).toBeLessThanOrEqual(1000)
  })
})
