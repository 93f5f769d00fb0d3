/** The cheapest ways to send one more unit through a network that already carries a flow: what a change would cost, and whom. */

import { createHeap } from './heap'
import { canLeave, otherEnd, type Residual } from './residual'

/** What was minimised, first things first: the costs of a tier and the potentials at its optimum. */
export type Tier = { readonly costs: Float64Array; readonly potentials: Float64Array }

export type Paths = {
  readonly origin: number
  readonly direction: 'from' | 'to'
  /** By tier and node, the length of the shortest path in reduced costs; `Infinity` in every tier where there is none. */
  readonly distances: readonly Float64Array[]
  /** By node, the arc that connects it on its shortest path with the rest of it; -1 for the origin and where there is none. */
  readonly arcs: Int32Array
}

/** One arc of a path; `isForward` is false where the path takes back what the arc carries. */
export type Step = { readonly arc: number; readonly isForward: boolean }

/**
 * Dijkstra's method from the origin to every node, or to the origin from every node. A path is shorter if it is in the first tier
 * where two differ, so one pass serves all tiers. At an optimum no reduced cost of the residual network is below zero in the first
 * tier where it isn't zero.
 *
 * Forcing one more unit through an arc costs its reduced cost plus the distance from its head back to its tail, exactly: the change
 * is a flow round a cycle, and optimal flows plus shortest cycles are optimal (Ahuja, Magnanti and Orlin 1993, section 9.7).
 */
export function findPaths(residual: Residual, tiers: readonly Tier[], origin: number, direction: 'from' | 'to'): Paths {
  const { network, first, touching } = residual
  const distances = tiers.map(() => new Float64Array(network.nodes).fill(Infinity))
  const arcs = new Int32Array(network.nodes).fill(-1)
  const isDone = new Uint8Array(network.nodes)
  const heap = createHeap(network.nodes, (one, other) => {
    for (const distance of distances) if (distance[one] !== distance[other]) return distance[one]! < distance[other]!
    return one < other
  })
  const reach = new Float64Array(tiers.length)

  /** Puts the length of the path by this arc into `reach`, and says whether it is shorter than the one known. */
  function isShorterBy(arc: number, from: number, to: number, sign: number): boolean {
    let length = 0
    let isShorter: boolean | undefined
    for (let tier = 0; tier < tiers.length; tier++) {
      const { costs, potentials } = tiers[tier]!
      const reduced = sign * (costs[arc]! + potentials[network.tail[arc]!]! - potentials[network.head[arc]!]!)
      if (length === 0) length = reduced
      reach[tier] = distances[tier]![from]! + reduced
      if (isShorter === undefined && reach[tier] !== distances[tier]![to]) isShorter = reach[tier]! < distances[tier]![to]!
    }
    if (length < 0) throw new Error(`Arc ${arc} would lower the cost by ${-length}; paths need the potentials of an optimum.`)
    return isShorter === true
  }

  for (const distance of distances) distance[origin] = 0
  heap.add(origin)
  for (let node = heap.take(); node >= 0; node = heap.take()) {
    isDone[node] = 1
    for (let index = first[node]!; index < first[node + 1]!; index++) {
      const arc = touching[index]!
      const next = otherEnd(residual, node, arc)
      const start = direction === 'from' ? node : next
      if (isDone[next] || !canLeave(residual, start, arc)) continue
      if (!isShorterBy(arc, node, next, network.tail[arc] === start ? 1 : -1)) continue
      for (let tier = 0; tier < tiers.length; tier++) distances[tier]![next] = reach[tier]!
      arcs[next] = arc
      heap.add(next)
    }
  }
  return { origin, direction, distances, arcs }
}

/** The arcs of the shortest path in the order in which the unit passes them; nothing where there is no path. */
export function stepsOf(residual: Residual, { origin, direction, arcs }: Paths, node: number): readonly Step[] | undefined {
  const steps: Step[] = []
  for (let at = node; at !== origin;) {
    const arc = arcs[at]!
    if (arc < 0) return undefined
    const next = otherEnd(residual, at, arc)
    steps.push({ arc, isForward: residual.network.tail[arc] === (direction === 'from' ? next : at) })
    at = next
  }
  return direction === 'from' ? steps.reverse() : steps
}
