/**
 * Where the simplex stands: a spanning tree whose arcs may carry any amount, and every other arc empty or full.
 *
 * Lists by node describe the tree much as Ahuja, Magnanti and Orlin, Network Flows (1993), section 11.3 do: parent, size, and a
 * thread that visits the tree from the root, every subtree in one run. Instead of the flow of a tree arc we keep what it could still
 * carry in either direction, at its lower node. That makes the invariant of a strongly feasible tree (section 11.6, after Cunningham
 * 1976) a single line: `toRoot` is above zero everywhere. From every node, something more could be sent to the root.
 *
 * Where many nodes supply and few arcs lead on, nearly every node is a leaf of the tree. So sizes count, and the thread visits, only
 * inner nodes: those with children. A leaf is known by its parent alone, and moving a subtree costs nothing for the leaves in it.
 */

import { flowGreedily } from './greedy'
import { withRoom } from './growth'
import { capacityOf, type Network } from './network'
import { openUp } from './rehang'

/** The tree arc of a node that no real arc connects yet: it hangs from the root by an arc of prohibitive cost. */
export const LENT_TO_ROOT = -1
export const LENT_FROM_ROOT = -2

export type Basis = {
  /** How much of the network is taken in. */
  nodes: number
  arcs: number
  readonly root: number
  /** By node: the tree. */
  parent: Int32Array
  treeArc: Int32Array
  /** How many nodes hang from it directly. The root counts as its own child, so that it is never a leaf. */
  children: Int32Array
  /** How many inner nodes its subtree has, itself included: zero for a leaf, and always more for the parent than for the child. */
  size: Int32Array
  thread: Int32Array
  threadBack: Int32Array
  toRoot: Float64Array
  fromRoot: Float64Array
  /** From which node on its potential is reckoned: for a leaf its parent, else the root. */
  base: Int32Array
  /** What is added to the potential of its base, which is zero for the root: see `potentialOf`. */
  potential: Float64Array
  /** By arc: 1 for an empty arc, -1 for a full one, 0 for one that can't enter the tree (it is in it, or held). */
  side: Int8Array
  /** By arc. For the arcs of the tree it is out of date until `readFlow`. */
  flow: Float64Array
  /** The arc at which the next search begins. */
  next: number
}

/**
 * The tree to start from: it carries a greedy flow, and lends arcs for what that leaves. The root is the node that takes the most.
 */
export function startBasis(network: Network): Basis {
  const basis: Basis = {
    nodes: 0,
    arcs: 0,
    root: largestTaker(network),
    parent: new Int32Array(0),
    treeArc: new Int32Array(0),
    children: new Int32Array(0),
    size: new Int32Array(0),
    thread: new Int32Array(0),
    threadBack: new Int32Array(0),
    toRoot: new Float64Array(0),
    fromRoot: new Float64Array(0),
    base: new Int32Array(0),
    potential: new Float64Array(0),
    side: new Int8Array(0),
    flow: new Float64Array(0),
    next: 0,
  }
  makeRoom(network, basis)
  basis.thread[basis.root] = basis.root
  basis.threadBack[basis.root] = basis.root
  basis.parent[basis.root] = -1
  basis.base[basis.root] = basis.root
  basis.children[basis.root] = 1
  basis.size[basis.root] = 1
  basis.nodes = network.nodes
  const { order, onward, left, flow } = flowGreedily(network, basis.root)
  takeIn(network, basis)
  basis.flow.set(flow)
  for (let arc = 0; arc < network.arcs; arc++) if (flow[arc]! > 0) basis.side[arc] = -1
  for (let node = 0; node < network.nodes; node++)
    if (node !== basis.root && onward[node]! < 0) hangFromRoot(basis, node, left[node]!)
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at]!
    if (onward[node]! >= 0) hangBy(network, basis, node, onward[node]!)
  }
  return basis
}

/** Takes in the nodes and arcs added since. What the tree carries stays feasible: new nodes carry nothing, new arcs are empty. */
export function takeIn(network: Network, basis: Basis): void {
  makeRoom(network, basis)
  for (let node = basis.nodes; node < network.nodes; node++) {
    if (network.supply[node] !== 0)
      throw new RangeError(`Node ${node} was added after a solve with supply ${network.supply[node]}; start a new basis.`)
    hangFromRoot(basis, node, 0)
  }
  for (let arc = basis.arcs; arc < network.arcs; arc++) {
    if (network.held[arc] === -1)
      throw new RangeError(`Arc ${arc} is held full, but this basis never filled it; go on with the frozen basis.`)
    basis.side[arc] = network.held[arc] === 0 ? 1 : 0
  }
  basis.nodes = network.nodes
  basis.arcs = network.arcs
}

/** Brings `flow` up to date for the arcs of the tree. */
export function readFlow(network: Network, basis: Basis): void {
  const { treeArc, flow, toRoot, fromRoot } = basis
  for (let node = 0; node < basis.nodes; node++) {
    const arc = treeArc[node]!
    if (node !== basis.root && arc >= 0) flow[arc] = network.tail[arc] === node ? fromRoot[node]! : toRoot[node]!
  }
}

/** What the network can't carry, as far as the tree knows: the units on arcs that were only lent. */
export function unservedIn(basis: Basis): number {
  let up = 0
  let down = 0
  for (let node = 0; node < basis.nodes; node++) {
    if (node === basis.root) continue
    if (basis.treeArc[node] === LENT_TO_ROOT) up += basis.fromRoot[node]!
    if (basis.treeArc[node] === LENT_FROM_ROOT) down += basis.toRoot[node]!
  }
  return Math.max(up, down)
}

/** A node without supply is lent an arc towards the root, so that more could be sent there. */
function hangFromRoot(basis: Basis, node: number, supply: number): void {
  basis.parent[node] = basis.root
  basis.base[node] = basis.root
  basis.children[basis.root]!++
  basis.treeArc[node] = supply >= 0 ? LENT_TO_ROOT : LENT_FROM_ROOT
  basis.toRoot[node] = supply >= 0 ? Infinity : -supply
  basis.fromRoot[node] = supply >= 0 ? supply : Infinity
}

/** Hangs a node by an arc that leads on to a node in the tree, and isn't full. */
function hangBy(network: Network, basis: Basis, node: number, arc: number): void {
  const above = network.head[arc]!
  openUp(basis, above)
  basis.parent[node] = above
  basis.base[node] = above
  basis.children[above]!++
  basis.treeArc[node] = arc
  basis.side[arc] = 0
  basis.toRoot[node] = capacityOf(network, arc) - basis.flow[arc]!
  basis.fromRoot[node] = basis.flow[arc]!
}

function largestTaker({ nodes, supply }: Network): number {
  let largest = 0
  for (let node = 1; node < nodes; node++) if (supply[node]! < supply[largest]!) largest = node
  return largest
}

/** There is room for a root even where there are no nodes. */
function makeRoom(network: Network, basis: Basis): void {
  const nodes = Math.max(1, network.nodes)
  const arcs = network.arcs
  basis.parent = withRoom(Int32Array, basis.parent, nodes)
  basis.treeArc = withRoom(Int32Array, basis.treeArc, nodes)
  basis.children = withRoom(Int32Array, basis.children, nodes)
  basis.size = withRoom(Int32Array, basis.size, nodes)
  basis.thread = withRoom(Int32Array, basis.thread, nodes)
  basis.threadBack = withRoom(Int32Array, basis.threadBack, nodes)
  basis.toRoot = withRoom(Float64Array, basis.toRoot, nodes)
  basis.fromRoot = withRoom(Float64Array, basis.fromRoot, nodes)
  basis.base = withRoom(Int32Array, basis.base, nodes)
  basis.potential = withRoom(Float64Array, basis.potential, nodes)
  basis.side = withRoom(Int8Array, basis.side, arcs)
  basis.flow = withRoom(Float64Array, basis.flow, arcs)
}
