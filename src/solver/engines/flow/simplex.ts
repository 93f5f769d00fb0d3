/**
 * Carries all supplies at the least cost: the primal simplex method on a network.
 *
 * A basis is a spanning tree (see `basis.ts`); a pivot brings in an arc that lowers the cost and takes one out. All data are whole
 * numbers, so are all flows and potentials, and nothing is rounded. The theory is that of Ahuja, Magnanti and Orlin, Network Flows
 * (1993), chapter 11.
 */

import { readFlow, startBasis, takeIn, unservedIn, type Basis } from './basis'
import { addProduct } from './exact'
import { type Network } from './network'
import { pivot } from './pivot'
import { potentialsOf, setPotentials } from './potentials'
import { findEntering } from './pricing'
import { segmentAfter } from './segments'

export type Outcome = {
  /**
   * `infeasible`: the supplies can't all be carried. The flow carries as much as can be, though not at the least cost for that much.
   */
  readonly status: 'optimal' | 'infeasible' | 'stopped'
  /** By arc. */
  readonly flow: Float64Array
  /** By node: what proves the cost, see `boundOf`. */
  readonly potentials: Float64Array
  readonly cost: number
  /** The units not carried: zero at an optimum, and often zero long before. */
  readonly unserved: number
  readonly pivots: number
}

/** Hears every so often how far it is, and answers whether to go on. */
export type Report = (pivots: number, cost: number, unserved: number) => boolean

const PIVOTS_PER_REPORT = 4096

export function solve(network: Network, report?: Report): Outcome {
  return resume(network, startBasis(network), report)
}

/** Goes on from a basis: after a stop, after arcs were added, or after costs were replaced or arcs held. The basis moves on. */
export function resume(network: Network, basis: Basis, report?: Report): Outcome {
  checkBalance(network)
  takeIn(network, basis)
  setPotentials(network, basis)
  const block = blockLength(network.arcs)
  let pivots = 0
  for (let entering; (entering = findEntering(network, basis, block)) >= 0;) {
    const filled = pivot(network, basis, entering)
    pivots++
    if (filled >= 0 && network.more[filled]! > 0) {
      segmentAfter(network, filled)
      takeIn(network, basis)
    }
    if (report && pivots % PIVOTS_PER_REPORT === 0) {
      readFlow(network, basis)
      if (!report(pivots, costOf(network, basis.flow), unservedIn(basis))) return outcome(network, basis, 'stopped', pivots)
    }
  }
  return outcome(network, basis, unservedIn(basis) === 0 ? 'optimal' : 'infeasible', pivots)
}

export function costOf(network: Network, flow: Float64Array): number {
  let cost = 0
  for (let arc = 0; arc < network.arcs; arc++) if (flow[arc] !== 0) cost = addProduct(cost, network.cost[arc]!, flow[arc]!)
  return cost
}

function outcome(network: Network, basis: Basis, status: Outcome['status'], pivots: number): Outcome {
  readFlow(network, basis)
  const flow = basis.flow.slice(0, network.arcs)
  return { status, flow, potentials: potentialsOf(basis), cost: costOf(network, flow), unserved: unservedIn(basis), pivots }
}

/**
 * Long enough to find good arcs, short enough to look at few: in proportion to the square root of their number. Since pivots are
 * cheap, short blocks and more pivots take less time than long blocks and fewer (measured with a million arcs).
 */
function blockLength(arcs: number): number {
  return Math.max(20, Math.ceil(Math.sqrt(arcs) / 10))
}

function checkBalance(network: Network): void {
  let sum = 0
  for (let node = 0; node < network.nodes; node++) sum += network.supply[node]!
  if (sum !== 0)
    throw new RangeError(`The supplies add up to ${sum}; expected zero. Add a node that takes or gives the difference.`)
}
