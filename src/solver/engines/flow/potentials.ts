/** Prices for the nodes of a tree: with them, sending a unit along any arc of the tree is neither gain nor loss. */

import { LENT_FROM_ROOT, LENT_TO_ROOT, type Basis } from './basis'
import { isExact } from './exact'
import { type Network } from './network'

/** Works the potentials out anew from the root down: after new costs, and where new nodes raise the cost of lent arcs. */
export function setPotentials(network: Network, basis: Basis): void {
  const { potential, parent, treeArc, thread, root } = basis
  const lent = lentCost(network)
  potential[root] = 0
  for (let node = thread[root]!; node !== root; node = thread[node]!) {
    const arc = treeArc[node]!
    const above = potential[parent[node]!]!
    if (arc === LENT_TO_ROOT) potential[node] = above - lent
    else if (arc === LENT_FROM_ROOT) potential[node] = above + lent
    else potential[node] = network.tail[arc] === node ? above - network.cost[arc]! : above + network.cost[arc]!
  }
}

/**
 * The cost of a lent arc: more than any path costs, for a path visits each node once. So an optimum uses lent arcs only where no
 * real path is left, and using any shows that the supplies can't be carried.
 */
function lentCost(network: Network): number {
  let largest = 0
  for (let arc = 0; arc < network.arcs; arc++) largest = Math.max(largest, Math.abs(network.cost[arc]!))
  const lent = network.nodes * largest + 1
  if (!isExact(4 * lent))
    throw new RangeError(
      `Costs up to ${largest} over ${network.nodes} nodes add up beyond exact whole numbers; use smaller costs.`,
    )
  return lent
}
