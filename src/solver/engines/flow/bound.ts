/** The certificate: what every flow costs at least, from potentials alone, whoever they come from. */

import { addProduct, asExact } from './exact'
import { capacityOf, type Network } from './network'

/**
 * For any potentials p and any flow x that carries the supplies b, the cost is −Σ b·p plus the sum of reduced cost times flow over
 * all arcs. An arc contributes least when it is full where its reduced cost is below zero and empty where it is above; a held arc
 * contributes what it must, and a segment that was never made what it would. At an optimum this is the cost itself (Ahuja, Magnanti and
 * Orlin 1993, section 9.4).
 */
export function boundOf(network: Network, potentials: Float64Array): number {
  const { nodes, arcs, supply, tail, head, cost, held, more, rise } = network
  let bound = 0
  for (let node = 0; node < nodes; node++) {
    const potential = potentials[node]
    if (!Number.isSafeInteger(potential))
      throw new RangeError(`Node ${node} has potential ${potential}; expected a whole number.`)
    if (supply[node] !== 0) bound = addProduct(bound, -supply[node]!, potential!)
  }
  for (let arc = 0; arc < arcs; arc++) {
    const reduced = asExact(cost[arc]! + asExact(potentials[tail[arc]!]! - potentials[head[arc]!]!))
    if (held[arc] === 0 ? reduced < 0 : held[arc] === -1) bound = addProduct(bound, reduced, capacityOf(network, arc))
    if (held[arc] !== 0) continue
    for (let left = more[arc]!, after = reduced + rise[arc]!; left > 0 && after < 0; left--, after += rise[arc]!)
      bound = addProduct(bound, after, capacityOf(network, arc))
  }
  return bound
}
