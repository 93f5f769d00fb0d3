/** Brings prices down that rest on nothing but a lent arc: parts of a network that nothing real connects may have any level. */

import { LENT_TO_ROOT, type Basis } from './basis'
import { reducedCost, type Network } from './network'

/**
 * Potentials as good as those of the basis at an optimum, in which no part that hangs from the root by a lent arc lies deeper below
 * the root than its arcs to the rest ask for.
 *
 * Raising a part by a shift keeps the optimum as long as every arc between parts keeps the sign of its reduced cost: shifts differ by
 * at most that cost. The largest shifts are shortest distances from the part of the root (Bellman and Ford), and whatever is less on
 * all parts alike will do as well; the shift that makes up for the lent arc is enough.
 */
export function unlend(network: Network, basis: Basis, potentials: Float64Array): Float64Array {
  const { partOf, shifts, tops } = partsOf(basis)
  const crossing = crossingArcs(network, basis, potentials, partOf)
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (const { from, to, most } of crossing) {
      if (shifts[from]! + most >= shifts[to]!) continue
      shifts[to] = shifts[from]! + most
      isChanged = true
    }
  }
  const lent = (top: number): number => potentials[basis.root]! - potentials[top]!
  return potentials.map((potential, node) => {
    const part = partOf[node]!
    return part === 0 ? potential : potential + Math.min(shifts[part]!, lent(tops[part]!))
  })
}

/** By node, the part of the tree that it is in: 0 with the root, another for each lent arc towards it. */
function partsOf({ nodes, root, parent, treeArc }: Basis) {
  const partOf = new Int32Array(nodes).fill(-1)
  partOf[root] = 0
  const tops = [root]
  const shifts = [0]
  const way: number[] = []
  for (let node = 0; node < nodes; node++) {
    let at = node
    while (partOf[at]! < 0) {
      way.push(at)
      if (treeArc[at] === LENT_TO_ROOT) {
        partOf[at] = tops.push(at) - 1
        shifts.push(Infinity)
        break
      }
      at = parent[at]!
    }
    const part = partOf[at]!
    for (const each of way) partOf[each] = part
    way.length = 0
  }
  return { partOf, tops, shifts }
}

/** Arcs between parts: what the shift of `to` may be above that of `from`. */
function crossingArcs(network: Network, { side }: Basis, potentials: Float64Array, partOf: Int32Array) {
  const { tail, head } = network
  const crossing: { readonly from: number; readonly to: number; readonly most: number }[] = []
  for (let arc = 0; arc < network.arcs; arc++) {
    const [from, to] = [partOf[tail[arc]!]!, partOf[head[arc]!]!]
    if (from === to || side[arc] === 0) continue
    const reduced = reducedCost(network, potentials, arc)
    crossing.push(side[arc] === 1 ? { from, to, most: reduced } : { from: to, to: from, most: -reduced })
  }
  return crossing
}
