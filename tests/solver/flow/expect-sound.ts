/** What must hold after every solve, whatever the network. */

import { expect } from 'vitest'
import { LENT_FROM_ROOT, LENT_TO_ROOT, type Basis } from '../../../src/solver/engines/flow/basis'
import { capacityOf, reducedCost, type Network } from '../../../src/solver/engines/flow/network'
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
  const { root, parent, depth, thread, threadBack, treeArc, toRoot, fromRoot } = basis
  const onTheWay = [root]
  let visited = 1
  check(root, 'the root is at the top', depth[root] === 0)
  check(root, 'the thread closes', threadBack[thread[root]!] === root)
  for (let node = thread[root]!; node !== root && visited <= network.nodes; node = thread[node]!) {
    onTheWay.length = Math.min(onTheWay.length, depth[node]!)
    check(node, 'the parent is the node last visited above', parent[node] === onTheWay.at(-1))
    check(node, 'the depth is one more than that of the parent', depth[node] === onTheWay.length)
    check(node, 'the thread leads back', thread[threadBack[node]!] === node)
    check(node, 'more could be sent to the root', toRoot[node]! > 0)
    check(node, 'no less than nothing is carried', fromRoot[node]! >= 0)
    const arc = treeArc[node]!
    if (arc < 0)
      check(node, 'a lent arc leads to the root', parent[node] === root && [LENT_TO_ROOT, LENT_FROM_ROOT].includes(arc))
    else checkArc(node, arc)
    onTheWay.push(node)
    visited++
  }
  check(root, 'the thread visits every node', visited === Math.max(1, network.nodes))
  expect(faults).toEqual([])

  function checkArc(node: number, arc: number): void {
    const [tail, head] = [network.tail[arc]!, network.head[arc]!]
    check(node, 'the arc joins it and its parent', tail === node ? head === parent[node] : head === node && tail === parent[node])
    check(node, 'both directions make up the capacity', capacityOf(network, arc) === toRoot[node]! + fromRoot[node]!)
    check(node, 'an arc of the tree is neither empty nor full by itself', basis.side[arc] === 0)
    check(node, 'an arc of the tree is neither gain nor loss', reducedCost(network, basis.potential, arc) === 0)
  }
}
