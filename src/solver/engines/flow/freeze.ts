/** Keeps to the best of what was asked first, so that what is asked next can only choose among equals. */

import { takeIn, type Basis } from './basis'
import { reducedCost, type Network } from './network'
import { potentialsOf } from './potentials'
import { segmentAfter } from './segments'

/**
 * At an optimum, holds every arc whose reduced cost isn't zero where it is: empty if above zero, full if below.
 *
 * By complementary slackness (Ahuja, Magnanti and Orlin 1993, section 9.3) the flows that remain are exactly the optimal ones, all of
 * them. Then replace the costs and `resume`: the basis fits still, for arcs of the tree have reduced cost zero and stay free. An arc
 * added later is free as well, so add only one whose reduced cost was zero by the potentials of everything frozen, or hold it.
 */
export function freeze(network: Network, basis: Basis): void {
  if (basis.nodes !== network.nodes || basis.arcs !== network.arcs)
    throw new Error(`${network.arcs} arcs, of which ${basis.arcs} were solved; resume before freezing.`)
  const { side, arcs } = basis
  const potentials = potentialsOf(basis)
  for (let arc = 0; arc < arcs; arc++) {
    if (network.held[arc] !== 0) continue
    const reduced = reducedCost(network, potentials, arc)
    if (reduced === 0) {
      if (network.more[arc]! > 0 && network.rise[arc]! > 0) network.held[segmentAfter(network, arc)] = 1
      continue
    }
    if (side[arc]! * reduced <= 0)
      throw new Error(`Arc ${arc} has reduced cost ${reduced}, so this is no optimum; resume before freezing.`)
    network.held[arc] = reduced > 0 ? 1 : -1
    side[arc] = 0
  }
  takeIn(network, basis)
}

/** Undoes every `freeze`: arcs stay where they were held, and may leave it. */
export function thaw(network: Network, basis: Basis): void {
  const { side } = basis
  const { held } = network
  for (let arc = 0; arc < network.arcs; arc++) {
    if (held[arc] === 0) continue
    side[arc] = held[arc]!
    held[arc] = 0
  }
}
