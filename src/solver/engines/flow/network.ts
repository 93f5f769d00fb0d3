/** A network: nodes that give or take, and arcs that carry whole amounts between them, up to a capacity, at a cost. */

import { withRoom } from './growth'

/**
 * Nodes and arcs are numbered from zero as they are added. The lists are longer than `nodes` and `arcs`, and are replaced as they
 * grow: read them from the network each time. Costs may be replaced between two solves, nothing else that was added.
 */
export type Network = {
  nodes: number
  arcs: number
  /** What each node gives; less than zero where it takes. All together give zero. */
  supply: Float64Array
  /** The sum of what the giving nodes give. */
  supplied: number
  tail: Int32Array
  head: Int32Array
  capacity: Float64Array
  cost: Float64Array
  /** Zero for a free arc, 1 for an arc held at zero, -1 for an arc held at its capacity. See `freeze`. */
  held: Int8Array
  /** By arc, the segment made after it (-1: none), how many may still be made after it, and what each costs more. See `segments.ts`. */
  next: Int32Array
  more: Int32Array
  rise: Float64Array
}

export function createNetwork(): Network {
  return {
    nodes: 0,
    arcs: 0,
    supply: new Float64Array(0),
    supplied: 0,
    tail: new Int32Array(0),
    head: new Int32Array(0),
    capacity: new Float64Array(0),
    cost: new Float64Array(0),
    held: new Int8Array(0),
    next: new Int32Array(0),
    more: new Int32Array(0),
    rise: new Float64Array(0),
  }
}

/** Adds a node and answers its number. After a first solve only nodes without supply may be added. */
export function addNode(network: Network, supply = 0): number {
  if (!Number.isSafeInteger(supply)) throw new RangeError(`Node ${network.nodes} has supply ${supply}; expected a whole number.`)
  const node = network.nodes++
  network.supply = withRoom(Float64Array, network.supply, network.nodes)
  network.supply[node] = supply
  if (supply > 0) network.supplied += supply
  return node
}

/** Adds an arc and answers its number. A capacity of `Infinity` stands for everything that is supplied, see `capacityOf`. */
export function addArc(network: Network, tail: number, head: number, capacity: number, cost: number): number {
  const arc = network.arcs
  if (!isNode(network, tail) || !isNode(network, head) || tail === head)
    throw new RangeError(`Arc ${arc} leads from ${tail} to ${head}; expected two of the ${network.nodes} nodes.`)
  if (!(capacity === Infinity || Number.isSafeInteger(capacity)) || capacity < 0)
    throw new RangeError(`Arc ${arc} has capacity ${capacity}; expected a whole number from zero, or Infinity.`)
  if (!Number.isSafeInteger(cost)) throw new RangeError(`Arc ${arc} has cost ${cost}; expected a whole number.`)
  network.arcs = arc + 1
  network.tail = withRoom(Int32Array, network.tail, network.arcs)
  network.head = withRoom(Int32Array, network.head, network.arcs)
  network.capacity = withRoom(Float64Array, network.capacity, network.arcs)
  network.cost = withRoom(Float64Array, network.cost, network.arcs)
  network.held = withRoom(Int8Array, network.held, network.arcs)
  network.next = withRoom(Int32Array, network.next, network.arcs)
  network.more = withRoom(Int32Array, network.more, network.arcs)
  network.rise = withRoom(Float64Array, network.rise, network.arcs)
  network.tail[arc] = tail
  network.head[arc] = head
  network.capacity[arc] = capacity
  network.cost[arc] = cost
  network.next[arc] = -1
  return arc
}

/** The most an arc carries: a flow without idle cycles never needs more than is supplied. */
export function capacityOf(network: Network, arc: number): number {
  const capacity = network.capacity[arc]!
  return capacity === Infinity ? network.supplied : capacity
}

/** What one more unit on the arc costs once both its ends are priced; zero on the arcs of a tree that set the prices. */
export function reducedCost(network: Network, potentials: Float64Array, arc: number): number {
  return network.cost[arc]! + potentials[network.tail[arc]!]! - potentials[network.head[arc]!]!
}

function isNode(network: Network, node: number): boolean {
  return Number.isInteger(node) && node >= 0 && node < network.nodes
}
