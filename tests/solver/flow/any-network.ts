/** Networks to try the solver on: small ones of any shape, and larger ones that look like people and wings. */

import * as fc from 'fast-check'
import { chanceFrom } from '../../../src/samples/chance'
import { addArc, addNode, createNetwork, type Network } from '../../../src/solver/engines/flow/network'

export type AnyArc = { readonly tail: number; readonly head: number; readonly capacity: number; readonly cost: number }
export type AnyNetwork = { readonly supplies: readonly number[]; readonly arcs: readonly AnyArc[] }

export function networkOf({ supplies, arcs }: AnyNetwork): Network {
  const network = createNetwork()
  for (const supply of supplies) addNode(network, supply)
  for (const { tail, head, capacity, cost } of arcs) addArc(network, tail, head, capacity, cost)
  return network
}

/** Small capacities and few costs make ties and degenerate trees common, which is where mistakes hide. */
const arcsAmong = (nodes: number) =>
  fc.array(
    fc
      .record({
        tail: fc.nat(nodes - 1),
        step: fc.integer({ min: 1, max: nodes - 1 }),
        capacity: fc.oneof({ weight: 5, arbitrary: fc.nat(4) }, fc.constant(Infinity)),
        cost: fc.integer({ min: -2, max: 6 }),
      })
      .map(({ tail, step, capacity, cost }): AnyArc => ({ tail, head: (tail + step) % nodes, capacity, cost })),
    { maxLength: 4 * nodes },
  )

/** Networks whose supplies may or may not fit. */
export const anyNetworks: fc.Arbitrary<AnyNetwork> = fc
  .integer({ min: 2, max: 9 })
  .chain((nodes) =>
    fc
      .tuple(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: nodes - 1, maxLength: nodes - 1 }), arcsAmong(nodes))
      .map(([some, arcs]) => ({ supplies: [...some, 0 - some.reduce((sum, supply) => sum + supply, 0)], arcs })),
  )

/** Networks whose supplies fit: they are what some flow brings about. */
export const feasibleNetworks: fc.Arbitrary<AnyNetwork> = fc.integer({ min: 2, max: 9 }).chain((nodes) =>
  arcsAmong(nodes).chain((arcs) =>
    fc.array(fc.nat(4), { minLength: arcs.length, maxLength: arcs.length }).map((amounts) => {
      const supplies = new Array<number>(nodes).fill(0)
      arcs.forEach(({ tail, head, capacity }, index) => {
        const carried = capacity === Infinity ? 0 : Math.min(amounts[index]!, capacity)
        supplies[tail]! += carried
        supplies[head]! -= carried
      })
      return { supplies, arcs }
    }),
  ),
)

/** Groups of invented people, wings, and a place where all end up. Every group can do without a wing, at a price. */
export function peopleAndWings(seed: string, groups: number, wings: number): AnyNetwork {
  const chance = chanceFrom(seed)
  const sizes = Array.from({ length: groups }, () => chance.whole(1, 9))
  const people = sizes.reduce((sum, size) => sum + size, 0)
  const end = groups + wings
  const arcs: AnyArc[] = []
  for (let wing = 0; wing < wings; wing++) {
    const places = Math.ceil(people / wings)
    arcs.push({ tail: groups + wing, head: end, capacity: places, cost: 0 })
    arcs.push({ tail: groups + wing, head: end, capacity: chance.whole(0, 3), cost: 40 })
  }
  sizes.forEach((size, group) => {
    for (let wing = 0; wing < wings; wing++)
      if (chance.percent(60)) arcs.push({ tail: group, head: groups + wing, capacity: size, cost: chance.whole(0, 300) })
    arcs.push({ tail: group, head: end, capacity: size, cost: 10_000 })
  })
  return { supplies: [...sizes, ...new Array<number>(wings).fill(0), -people], arcs }
}
