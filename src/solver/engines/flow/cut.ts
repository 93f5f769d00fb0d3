/** Why supplies can't all be carried: a set of nodes that gives more than can leave it. */

import { capacityOf, type Network } from './network'
import { canLeave, otherEnd, type Residual } from './residual'

export type Cut = {
  /** By node, 1 inside the set. */
  readonly inside: Uint8Array
  /** What the nodes inside give, less what they take. */
  readonly supply: number
  /** What can leave at most. Whatever the flow, `supply - capacity` units are too many. */
  readonly capacity: number
  /** The arcs that lead out: what is scarce. */
  readonly arcs: readonly number[]
}

/**
 * Everything that can be reached from nodes with too much. Every arc that leads out is full, so their capacity is the limit, and
 * anyone can add it up without a solver (Hall 1935 for people and places; Ford and Fulkerson 1956 for any network).
 *
 * @param isClosed arcs to leave aside, such as those that stand for having no place.
 */
export function findCut(residual: Residual, starts: readonly number[], isClosed: (arc: number) => boolean = () => false): Cut {
  const { network, first, touching } = residual
  const inside = new Uint8Array(network.nodes)
  const queue: number[] = []
  const reach = (node: number): void => {
    if (inside[node] === 1) return
    inside[node] = 1
    queue.push(node)
  }
  starts.forEach(reach)
  for (const node of queue) {
    for (let index = first[node]!; index < first[node + 1]!; index++) {
      const arc = touching[index]!
      if (canLeave(residual, node, arc) && !isClosed(arc)) reach(otherEnd(residual, node, arc))
    }
  }
  const arcs: number[] = []
  let [supply, capacity] = [0, 0]
  for (let node = 0; node < network.nodes; node++) if (inside[node] === 1) supply += network.supply[node]!
  for (let arc = 0; arc < network.arcs; arc++) {
    if (inside[network.tail[arc]!] === 0 || inside[network.head[arc]!] === 1 || isClosed(arc)) continue
    arcs.push(arc)
    capacity += capacityOf(network, arc)
  }
  return { inside, supply, capacity, arcs }
}

/** The nodes whose supply the flow doesn't carry away in full. */
export function unservedNodes(network: Network, flow: Float64Array): readonly number[] {
  const left = network.supply.slice(0, network.nodes)
  for (let arc = 0; arc < network.arcs; arc++) {
    left[network.tail[arc]!]! -= flow[arc]!
    left[network.head[arc]!]! += flow[arc]!
  }
  return Array.from(left.keys()).filter((node) => left[node]! > 0)
}
