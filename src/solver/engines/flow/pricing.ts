/** Looks for an arc on which sending more (or, where it is full, less) lowers the cost. */

import { type Basis } from './basis'
import { type Network } from './network'

/**
 * The best such arc of the next block that has any, or -1 at an optimum. Looking at one block at a time, round and round, costs far
 * less than always finding the best of all, and needs few more pivots (block search: Grigoriadis 1986; compared with other rules by
 * Király and Kovács 2012). The potentials are those of `potentialOf`, written out because this is the innermost loop; that of the tail
 * is kept, since arcs that leave the same node mostly come together.
 */
export function findEntering(network: Network, basis: Basis, block: number): number {
  const { tail, head, cost, arcs } = network
  const { side, base, potential } = basis
  let best = -1
  let least = 0
  let arc = basis.next
  let from = -1
  let given = 0
  for (let seen = 0; seen < arcs;) {
    const end = Math.min(arcs, arc + Math.min(block, arcs - seen))
    seen += end - arc
    for (; arc < end; arc++) {
      if (tail[arc] !== from) {
        from = tail[arc]!
        given = potential[base[from]!]! + potential[from]!
      }
      const to = head[arc]!
      const taken = potential[base[to]!]! + potential[to]!
      const gain = side[arc]! * (cost[arc]! + given - taken)
      if (gain < least) {
        least = gain
        best = arc
      }
    }
    if (arc === arcs) arc = 0
    if (best >= 0) break
  }
  basis.next = arc
  return best
}
