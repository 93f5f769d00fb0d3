/** What a flow leaves possible: along an arc that isn't full, or back along one that isn't empty. */

import { capacityOf, type Network } from './network'

export type Residual = {
  readonly network: Network
  readonly flow: Float64Array
  /** The arcs that touch a node, by tail or head, are `touching[first[node]]` up to before `touching[first[node + 1]]`. */
  readonly first: Int32Array
  readonly touching: Int32Array
}

export function residualOf(network: Network, flow: Float64Array): Residual {
  const { nodes, arcs, tail, head } = network
  const first = new Int32Array(nodes + 1)
  for (let arc = 0; arc < arcs; arc++) {
    first[tail[arc]! + 1]!++
    first[head[arc]! + 1]!++
  }
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!
  const free = first.slice(0, nodes)
  const touching = new Int32Array(2 * arcs)
  for (let arc = 0; arc < arcs; arc++) {
    touching[free[tail[arc]!]!++] = arc
    touching[free[head[arc]!]!++] = arc
  }
  return { network, flow, first, touching }
}

/** Whether one more unit can leave the node by the arc: forward from its tail, back from its head. */
export function canLeave({ network, flow }: Residual, node: number, arc: number): boolean {
  return network.tail[arc] === node ? flow[arc]! < capacityOf(network, arc) : flow[arc]! > 0
}

export function otherEnd({ network }: Residual, node: number, arc: number): number {
  return network.tail[arc] === node ? network.head[arc]! : network.tail[arc]!
}
