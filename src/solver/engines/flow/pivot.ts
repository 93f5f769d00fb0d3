/** One step of the simplex: sends as much as fits round the cycle that an arc closes with the tree, and renews the tree. */

import { type Basis } from './basis'
import { capacityOf, type Network } from './network'
import { potentialOf } from './potentials'
import { rehang } from './rehang'

/**
 * Lets the arc `entering` in. Of the arcs that stop the flow round the cycle, the last one met leaves, going round with the flow from
 * the node nearest the root: so the tree stays strongly feasible, and the simplex can't run in circles (Cunningham 1976; Ahuja,
 * Magnanti and Orlin 1993, section 11.6). Answers which arc is full now and wasn't; -1: none.
 */
export function pivot(network: Network, basis: Basis, entering: number): number {
  const { parent, size, toRoot, fromRoot, side, flow } = basis
  const wasEmpty = side[entering] === 1
  const capacity = capacityOf(network, entering)
  const start = wasEmpty ? network.tail[entering]! : network.head[entering]!
  const end = wasEmpty ? network.head[entering]! : network.tail[entering]!

  // The flow comes down to `start`, passes the arc and goes up from `end`. The side with the smaller subtree, which can't hold the
  // other, steps up until both meet. Going up from `start` is going back along the cycle, so there the first of several equal arcs
  // counts, from `end` the last.
  let amount = capacity
  let top = -1
  let isAfter = false
  let left = start
  let right = end
  while (left !== right) {
    if (size[left]! < size[right]!) {
      if (fromRoot[left]! < amount) {
        amount = fromRoot[left]!
        top = left
        isAfter = false
      }
      left = parent[left]!
    } else {
      if (toRoot[right]! <= amount) {
        amount = toRoot[right]!
        top = right
        isAfter = true
      }
      right = parent[right]!
    }
  }

  if (amount > 0) {
    const meeting = left
    for (let node = start; node !== meeting; node = parent[node]!) {
      fromRoot[node]! -= amount
      toRoot[node]! += amount
    }
    for (let node = end; node !== meeting; node = parent[node]!) {
      toRoot[node]! -= amount
      fromRoot[node]! += amount
    }
  }
  const carried = wasEmpty ? amount : capacity - amount
  flow[entering] = carried
  if (top < 0) {
    side[entering] = wasEmpty ? -1 : 1
    return wasEmpty ? entering : -1
  }

  const leaving = basis.treeArc[top]!
  if (leaving >= 0) {
    flow[leaving] = network.tail[leaving] === top ? fromRoot[top]! : toRoot[top]!
    side[leaving] = flow[leaving] === 0 ? 1 : -1
  }
  side[entering] = 0
  const from = isAfter ? end : start
  const isTail = network.tail[entering] === from
  const reduced =
    network.cost[entering]! + potentialOf(basis, network.tail[entering]!) - potentialOf(basis, network.head[entering]!)
  rehang(basis, {
    from,
    top,
    above: isAfter ? start : end,
    arc: entering,
    toRoot: isTail ? capacity - carried : carried,
    fromRoot: isTail ? carried : capacity - carried,
    shift: isTail ? -reduced : reduced,
  })
  return leaving >= 0 && side[leaving] === -1 ? leaving : -1
}
