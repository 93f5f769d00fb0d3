/** What must hold after every solve, whatever the network. */

import { expect } from 'vitest'
import { LENT_FROM_ROOT, LENT_TO_ROOT, type Basis } from '../../../src/solver/engines/flow/basis'
import { capacityOf, reducedCost, type Network } from '../../../src/solver/engines/flow/network'
import { potentialsOf } from '../../../src/solver/engines/flow/potentials'
import { type Outcome } from '../../../src/solver/engines/flow/simplex'

/** Every arc carries a whole amount between zero and its capacity, and what every node gives leaves it. */
export function expectCarried(network: Network, flow: Float64Array): void {
  const faults: string[] = []
  const left = network.supply.slice(0, network.nodes)
  for (let arc = 0; arc < network.arcs; arc++) {
    const amount = flow[arc]!
    if (!Number.isInteger(amount) || amount < 0 || amount > capacityOf(network, arc)) faults.push(`Arc ${arc} carries ${amount}.`)
    left[network.tail[arc]!]! -= amount
    left[network.head[arc]!]! += amount
  }
  left.forEach((amount, node) => amount === 0 || faults.push(`Node ${node} keeps ${amount}.`))
  expect(faults).toEqual([])
}

/** An arc that would gain is full and one that would lose is empty, unless it is held. */
export function expectSlack(network: Network, { flow, potentials }: Outcome): void {
  const faults: string[] = []
  for (let arc = 0; arc < network.arcs; arc++) {
    const held = network.held[arc]!
    const sign = held === 0 ? Math.sign(reducedCost(network, potentials, arc)) : held
    const due = sign > 0 ? 0 : capacityOf(network, arc)
    if (sign !== 0 && flow[arc] !== due) faults.push(`Arc ${arc} carries ${flow[arc]} instead of ${due}.`)
  }
  expect(faults).toEqual([])
}

/** The basis is a strongly feasible spanning tree, its lists agree, and its arcs have reduced cost zero. */
export function expectTree(network: Network, basis: Basis): void {
  const faults: string[] = []
  const check = (node: number, what: string, holds: boolean): unknown => holds || faults.push(`Node ${node}: ${what}.`)
  const { root, parent, base, children, size, thread, threadBack, treeArc, toRoot, fromRoot } = basis
  const nodes = Array.from({ length: Math.max(1, network.nodes) }, (_, node) => node)
  const below: number[][] = nodes.map(() => [])
  for (const node of nodes) if (node !== root) below[parent[node]!]!.push(node)
  const potentials = potentialsOf(basis)
  const visits: number[] = []
  for (let node = root; visits.length <= nodes.length; node = thread[node]!) {
    if (visits.length > 0 && node === root) break
    check(node, 'the thread leads back', threadBack[thread[node]!] === node)
    visits.push(node)
  }
  const reached = new Set<number>()
  let steps = 0
  checkSubtree(root)
  check(root, 'everything hangs from it', reached.size === nodes.length)
  expect(visits.toSorted((a, b) => a - b)).toEqual(nodes.filter((node) => node === root || below[node]!.length > 0))
  for (const node of nodes) {
    check(node, 'its children are counted', children[node] === below[node]!.length + (node === root ? 1 : 0))
    if (node === root) continue
    check(node, 'its potential is reckoned from its base', base[node] === (below[node]!.length > 0 ? root : parent[node]))
    check(node, 'more could be sent to the root', toRoot[node]! > 0)
    check(node, 'no less than nothing is carried', fromRoot[node]! >= 0)
    const arc = treeArc[node]!
    if (arc < 0)
      check(node, 'a lent arc leads to the root', parent[node] === root && [LENT_TO_ROOT, LENT_FROM_ROOT].includes(arc))
    else checkArc(node, arc)
  }
  expect(faults).toEqual([])

  /** Walks down to every node once, and answers its inner nodes: they make up one run of the thread. */
  function checkSubtree(node: number): number[] {
    check(node, 'nothing hangs from itself', reached.add(node).size === ++steps)
    const deeper = below[node]!.flatMap(checkSubtree)
    const inner = node === root || below[node]!.length > 0 ? [node, ...deeper] : []
    check(node, 'the inner nodes of its subtree are counted', size[node] === inner.length)
    const first = visits.indexOf(node)
    const run = inner.length > 0 ? visits.slice(first, first + inner.length) : []
    check(node, 'they make up one run of the thread', run.toSorted().join() === inner.toSorted().join())
    return inner
  }

  function checkArc(node: number, arc: number): void {
    const [tail, head] = [network.tail[arc]!, network.head[arc]!]
    check(node, 'the arc joins it and its parent', tail === node ? head === parent[node] : head === node && tail === parent[node])
    check(node, 'both directions make up the capacity', capacityOf(network, arc) === toRoot[node]! + fromRoot[node]!)
    check(node, 'an arc of the tree is neither empty nor full by itself', basis.side[arc] === 0)
    check(node, 'an arc of the tree is neither gain nor loss', reducedCost(network, potentials, arc) === 0)
  }
}
