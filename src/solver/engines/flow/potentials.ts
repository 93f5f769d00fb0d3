/** Prices for the nodes of a tree: with them, sending a unit along any arc of the tree is neither gain nor loss. */

import { LENT_FROM_ROOT, LENT_TO_ROOT, type Basis } from './basis'
import { asExact } from './exact'
import { type Network } from './network'

/** The potential of a node. That of a leaf moves with its parent's, and nobody needs to know until it is asked for. */
export function potentialOf({ base, potential }: Basis, node: number): number {
  return potential[base[node]!]! + potential[node]!
}

export function potentialsOf(basis: Basis): Float64Array {
  const potentials = new Float64Array(basis.nodes)
  for (let node = 0; node < basis.nodes; node++) potentials[node] = potentialOf(basis, node)
  return potentials
}

/** Works the potentials out anew from the root down: after new costs, and where new nodes raise the cost of lent arcs. */
export function setPotentials(network: Network, basis: Basis): void {
  const { potential, parent, treeArc, thread, root } = basis
  const { tail, cost } = network
  const lent = lentCost(network)
  for (let node = 0; node < basis.nodes; node++) {
    const arc = treeArc[node]!
    if (arc === LENT_TO_ROOT) potential[node] = -lent
    else if (arc === LENT_FROM_ROOT) potential[node] = lent
    else potential[node] = tail[arc] === node ? -cost[arc]! : cost[arc]!
  }
  potential[root] = 0
  for (let node = thread[root]!; node !== root; node = thread[node]!)
    potential[node] = potential[parent[node]!]! + potential[node]!
}

/**
 * The cost of a lent arc: more than any path costs, for a path visits each node once. So an optimum uses lent arcs only where no
 * real path is left, and using any shows that the supplies can't be carried. Reduced costs stay below four times as much.
 */
function lentCost({ nodes, arcs, cost, more, rise }: Network): number {
  let largest = 0
  for (let arc = 0; arc < arcs; arc++)
    largest = Math.max(largest, Math.abs(cost[arc]!), Math.abs(cost[arc]! + more[arc]! * rise[arc]!))
  const lent = nodes * largest + 1
  asExact(4 * lent)
  return lent
}
