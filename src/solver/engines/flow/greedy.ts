/** A flow to start from: whoever would lose most by going elsewhere goes first, the way that is cheapest by then. */

import { withRoom } from './growth'
import { capacityOf, type Network } from './network'
import { segmentAfter } from './segments'

export type Greedy = {
  /** Nodes before those they send to. Nodes on or behind a circle of arcs have no such order; they are left out, and send nothing. */
  readonly order: readonly number[]
  /** By node, an arc that is neither held nor full, on which it sends what was left for it; -1 where there is none. */
  readonly onward: Int32Array
  /** By node, what stays with it (below zero: what it still lacks); zero where there is an arc onward. */
  readonly left: Float64Array
  /** By arc. */
  readonly flow: Float64Array
}

/** Arcs by tail, the cheapest way first: `arcs[first[node]]` up to before `arcs[last[node]]`. */
type Ways = { readonly first: Int32Array; readonly last: Int32Array; readonly arcs: Int32Array }

/**
 * Every node that supplies sends all on one arc, and only what finds that full on the next: on the one where the way to `root`, or to
 * a node that takes, costs least beside all that went before, as each node on the way sends on by its cheapest arc that isn't full.
 * Those come first to whom their second way costs most beyond their first (the penalties of Reinfeld and Vogel, Mathematical
 * Programming, 1958). A capacity on the way isn't foreseen, so something may be left where wings are full: the simplex mends that.
 */
export function flowGreedily(network: Network, root: number): Greedy {
  const { nodes, supply } = network
  const leaving = listLeaving(network, root)
  const order = orderOf(network, leaving)
  let lengths = lengthsOf(network, leaving, order, root)
  const { first, last, arcs } = waysOf(leaving, lengths)
  const left = supply.slice(0, nodes)
  let flow = new Float64Array(network.arcs)
  const onward = new Int32Array(nodes).fill(-1)
  /** By node, where among its arcs the first stands that isn't full. */
  const next = first.slice(0, nodes)

  for (const node of byPenalty(order.filter((each) => supply[each]! > 0))) {
    while (left[node]! > 0) {
      const arc = cheapestFrom(node)
      if (arc < 0) break
      sendOn(send(node, arc))
    }
  }
  for (const node of order) if (left[node] === 0 && onward[node]! < 0 && node !== root) onward[node] = firstOpen(node)
  return { order, onward, left, flow: flow.slice(0, network.arcs) }

  function byPenalty(givers: number[]): number[] {
    const penalties = new Float64Array(nodes)
    for (const node of givers) {
      const at = first[node]!
      penalties[node] = last[node]! - at < 2 ? Infinity : lengths[arcs[at + 1]!]! - lengths[arcs[at]!]!
    }
    return givers.sort((a, b) => (penalties[a] === penalties[b] ? 0 : penalties[b]! - penalties[a]!))
  }

  /** The arc on which a node sends on what comes to it; -1 where all are full. */
  function firstOpen(node: number): number {
    if (onward[node]! >= 0) return onward[node]!
    while (next[node]! < last[node]! && isFull(arcs[next[node]!]!)) next[node]!++
    return next[node]! < last[node]! ? arcs[next[node]!]! : -1
  }

  function isFull(arc: number): boolean {
    return flow[arc] === capacityOf(network, arc)
  }

  function ends(node: number): boolean {
    return node === root || left[node]! < 0
  }

  function cheapestFrom(node: number): number {
    let best = -1
    let least = Infinity
    for (let index = first[node]!; index < last[node]!; index++) {
      const arc = arcs[index]!
      const each = isFull(arc) ? Infinity : network.cost[arc]! + costFrom(network.head[arc]!)
      if (each < least) {
        least = each
        best = arc
      }
    }
    return best
  }

  /** What one more costs from a node on; `Infinity` where it would stay on the way. */
  function costFrom(start: number): number {
    let sum = 0
    for (let node = start; !ends(node);) {
      const arc = firstOpen(node)
      if (arc < 0) return Infinity
      sum += network.cost[arc]!
      node = network.head[arc]!
    }
    return sum
  }

  /** Sends as much of what is left at a node as fits on an arc; answers where that leads. */
  function send(node: number, arc: number): number {
    const amount = Math.min(left[node]!, capacityOf(network, arc) - flow[arc]!)
    flow[arc]! += amount
    left[node]! -= amount
    left[network.head[arc]!]! += amount
    onward[node] = isFull(arc) ? -1 : arc
    if (isFull(arc)) goOnAfter(node, arc)
    return network.head[arc]!
  }

  /** The segment after a full one, unless it was made before, takes its place among the arcs of its node, behind what is cheaper by now. */
  function goOnAfter(node: number, arc: number): void {
    if (network.more[arc] === 0) return
    const after = segmentAfter(network, arc)
    flow = withRoom(Float64Array, flow, network.arcs)
    lengths = withRoom(Float64Array, lengths, network.arcs)
    lengths[after] = lengths[arc]! + network.rise[arc]!
    let at = arcs.indexOf(arc, first[node])
    for (; at + 1 < last[node]! && lengths[arcs[at + 1]!]! < lengths[after]; at++) arcs[at] = arcs[at + 1]!
    arcs[at] = after
  }

  /** Sends on what has come to a node, as far as arcs lead on that aren't full. */
  function sendOn(start: number): void {
    for (const way = [start]; way.length > 0;) {
      const node = way[way.length - 1]!
      const arc = node === root || left[node]! <= 0 ? -1 : firstOpen(node)
      if (arc < 0) way.pop()
      else way.push(send(node, arc))
    }
  }
}

type Leaving = Pick<Ways, 'first' | 'arcs'>

/** Those of the arcs that begin a way to the end. */
function waysOf({ first, arcs }: Leaving, lengths: Float64Array): Ways {
  const last = first.slice(1)
  for (let node = 0; node < last.length; node++) {
    const own = arcs.subarray(first[node], first[node + 1])
    own.sort((a, b) => (lengths[a] === lengths[b] ? a - b : lengths[a]! - lengths[b]!))
    while (last[node]! > first[node]! && lengths[arcs[last[node]! - 1]!] === Infinity) last[node]!--
  }
  return { first, last, arcs }
}

/** The arcs that could carry something, by tail, up to where those of the next node begin. None leaves the root. */
function listLeaving(network: Network, root: number): Leaving {
  const { nodes, tail, held } = network
  const isOpen = (arc: number): boolean => held[arc] === 0 && tail[arc] !== root && capacityOf(network, arc) > 0
  const first = new Int32Array(nodes + 1)
  for (let arc = 0; arc < network.arcs; arc++) if (isOpen(arc)) first[tail[arc]! + 1]!++
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!
  const arcs = new Int32Array(first[nodes]!)
  const free = first.slice(0, nodes)
  for (let arc = 0; arc < network.arcs; arc++) if (isOpen(arc)) arcs[free[tail[arc]!]!++] = arc
  return { first, arcs }
}

/** Tails before heads, as far as that goes (Kahn 1962). */
function orderOf({ nodes, head }: Network, { first, arcs }: Leaving): number[] {
  const awaited = new Int32Array(nodes)
  for (const arc of arcs) awaited[head[arc]!]!++
  const order: number[] = []
  for (let node = 0; node < nodes; node++) if (awaited[node] === 0) order.push(node)
  for (const node of order) {
    for (let index = first[node]!; index < first[node + 1]!; index++) {
      const next = head[arcs[index]!]!
      awaited[next]!--
      if (awaited[next] === 0) order.push(next)
    }
  }
  return order
}

/** By arc, what the cheapest way costs that begins with it and ends where something is taken; `Infinity` where there is none. */
function lengthsOf(network: Network, { first, arcs }: Leaving, order: readonly number[], root: number): Float64Array {
  const { nodes, supply, head, cost } = network
  const lengths = new Float64Array(network.arcs).fill(Infinity)
  const least = Float64Array.from(supply.subarray(0, nodes), (amount, node) => (node === root || amount < 0 ? 0 : Infinity))
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at]!
    for (let index = first[node]!; index < first[node + 1]!; index++) {
      const arc = arcs[index]!
      lengths[arc] = cost[arc]! + least[head[arc]!]!
      least[node] = Math.min(least[node]!, lengths[arc])
    }
  }
  return lengths
}
