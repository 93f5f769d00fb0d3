/** Sites are opened where clients can pay for them, and no choice of sites is cheaper than what they can pay. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate, type Clients } from '../../../src/solver/transport/locate'

const SITES = 5

const anyClients = fc.record({
  count: fc.integer({ min: 1, max: 4 }),
  costs: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: SITES, maxLength: SITES }),
})
const anyProblem = fc.record({
  opening: fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(Infinity)), { minLength: SITES, maxLength: SITES }),
  clients: fc.array(anyClients, { minLength: 1, maxLength: 6 }),
})

function totalOf(opening: readonly number[], clients: readonly Clients[], isOpen: readonly boolean[]): number {
  const sites = opening.reduce((sum, cost, site) => (isOpen[site] ? sum + cost : sum), 0)
  return clients.reduce(
    (sum, { count, costs }) => sum + count * Math.min(...opening.map((_, site) => (isOpen[site] ? costs[site]! : Infinity))),
    sites,
  )
}

describe('sites for clients', () => {
  it('two clients share a site that neither could pay for alone', () => {
    const clients = [
      { count: 1, sites: [0, 1], costs: [0, 9] },
      { count: 1, sites: [0, 1], costs: [0, 9] },
    ]
    const { pays, isOpen } = locate(Float64Array.of(10, 40), clients)
    expect([...isOpen]).toEqual([1, 0])
    expect(pays[0]! + pays[1]!).toBe(10)
  })

  it('what clients pay is never more than the cheapest choice costs, and opens enough sites', () => {
    fc.assert(
      fc.property(anyProblem, ({ opening, clients }) => {
        fc.pre(opening.some((cost) => cost < Infinity))
        const all = clients.map(({ count, costs }) => ({ count, costs, sites: costs.map((_, site) => site) }))
        const { pays, isOpen, total } = locate(Float64Array.from(opening), all)
        const paid = all.reduce((sum, { count }, index) => sum + count * pays[index]!, 0)
        const choices = Array.from({ length: 2 ** SITES }, (_, bits) => opening.map((__, site) => ((bits >> site) & 1) === 1))
        const cheapest = Math.min(...choices.slice(1).map((open) => totalOf(opening, all, open)))
        const chosen = totalOf(
          opening,
          all,
          [...isOpen].map((open) => open === 1),
        )
        for (const open of choices.slice(1)) expect(total(Uint8Array.from(open, Number))).toBe(totalOf(opening, all, open))
        expect(paid).toBeLessThanOrEqual(cheapest)
        expect(chosen).toBeGreaterThanOrEqual(cheapest)
        expect(chosen).toBeLessThan(Infinity)
        opening.forEach((cost, site) => {
          const offered = all.reduce((sum, { count, costs }, index) => sum + count * Math.max(0, pays[index]! - costs[site]!), 0)
          expect(offered).toBeLessThanOrEqual(cost)
        })
      }),
    )
  })
})
