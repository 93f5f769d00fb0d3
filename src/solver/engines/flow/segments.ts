/**
 * Ways between two nodes that cost more the more they carry: a row of segments, each an arc and dearer than the one before (Ahuja,
 * Magnanti and Orlin 1993, section 14.3, on convex costs). A segment is made when the one before it is full, as nobody needs it earlier.
 */

import { addArc, type Network } from './network'

/** Adds a row of so many segments and answers the first of them. Each carries as much, and costs `rise` more than the one before. */
export function addSegments(
  network: Network,
  tail: number,
  head: number,
  capacity: number,
  cost: number,
  { count, rise }: { readonly count: number; readonly rise: number },
): number {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`A row of ${count} segments; expected one or more.`)
  if (!Number.isSafeInteger(rise) || rise < 0)
    throw new RangeError(`Segments cost ${rise} more each; expected a whole number from zero.`)
  const arc = addArc(network, tail, head, capacity, cost)
  network.more[arc] = count - 1
  network.rise[arc] = rise
  return arc
}

/** The segment after this one, made where it wasn't; -1 after the last, and after an arc that is no segment. */
export function segmentAfter(network: Network, arc: number): number {
  if (network.more[arc] === 0) return network.next[arc]!
  const { tail, head, capacity, cost, rise, more } = network
  const after = addArc(network, tail[arc]!, head[arc]!, capacity[arc]!, cost[arc]! + rise[arc]!)
  network.more[after] = more[arc]! - 1
  network.rise[after] = rise[arc]!
  network.more[arc] = 0
  network.next[arc] = after
  return after
}
