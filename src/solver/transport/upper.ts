/**
 * Solves the tiers above welfare for kinds of people, each on the optimal face of those above it. There are few kinds however many
 * people there are, so this hardly depends on the size of an estate.
 */

import { startBasis, type Basis } from '../engines/flow/basis'
import { freeze } from '../engines/flow/freeze'
import { addArc, addNode, createNetwork } from '../engines/flow/network'
import { resume, type Outcome } from '../engines/flow/simplex'
import type { Judgement } from '../../rules/judge'
import { UPPER_TIERS, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { openWingSide, stepsOf, type Restriction, type WingSide } from './wing-side'

export type Upper = {
  readonly side: WingSide
  readonly restriction: Restriction | undefined
  /** By kind: its node, and its arc to nowhere. */
  readonly nodes: Int32Array
  readonly nowhere: Int32Array
  /** By tier and kind: what a person is priced at. */
  readonly prices: readonly Float64Array[]
  /** By tier: the potentials that prove it; nodes made later have none. */
  readonly potentials: readonly Float64Array[]
  /** By kind: how many live in which wing (-1: nowhere). */
  readonly living: readonly (readonly { readonly wing: number; readonly count: number }[])[]
}

/** Wings that a kind is connected to at first, and at most in one round of pricing. */
const AT_FIRST = 12
const AT_ONCE = 12

export function solveUpper(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  crowds: Crowds,
  restriction?: Restriction,
): Upper {
  const { kinds } = crowds
  const people = kinds.reduce((sum, kind) => sum + kind.people, 0)
  const network = createNetwork()
  const sink = addNode(network, -people)
  const nodes = Int32Array.from(kinds, (kind) => addNode(network, kind.people))
  const side = openWingSide(judgement, nests, stayers, network, sink, people, restriction)
  const nowhere = Int32Array.from(kinds, (kind, index) => addArc(network, nodes[index]!, sink, 2 * kind.people, 0))
  const arcs: { kind: Kind; at: number; arc: number }[] = []
  const isConnected = kinds.map((kind) => new Uint8Array(kind.wings.length))
  const connect = (kind: Kind, at: number): void => {
    if (isConnected[kind.number]![at] === 1) return
    isConnected[kind.number]![at] = 1
    arcs.push({ kind, at, arc: addArc(network, nodes[kind.number]!, side.entry(kind.nest, kind.wings[at]!), 2 * kind.people, 0) })
  }
  const costAt = costsUnder(judgement, restriction)
  for (const kind of kinds) for (const wing of kind.wings) side.entry(0, wing)
  for (const kind of kinds) for (const at of firstWings(kind, costAt)) connect(kind, at)

  const potentials: Float64Array[] = []
  const prices: Float64Array[] = []
  let basis: Basis | undefined
  let outcome: Outcome | undefined
  for (let tier = 0; tier < UPPER_TIERS; tier++) {
    for (;;) {
      setCosts(tier)
      basis ??= startBasis(network)
      outcome = resume(network, basis)
      if (outcome.status !== 'optimal')
        throw new Error(`everyone can be left without a place, but tier ${tier} ended ${outcome.status}`)
      potentials[tier] = outcome.potentials
      if (!priceIn(tier)) break
      for (let above = 0; above < tier; above++) potentials[above] = extended(potentials[above]!, side)
    }
    prices[tier] = pricesFrom(potentials[tier]!, nodes, sink)
    freeze(network, basis)
  }
  const living: { wing: number; count: number }[][] = kinds.map((_, index) => {
    const count = outcome!.flow[nowhere[index]!]!
    return count > 0 ? [{ wing: -1, count }] : []
  })
  for (const { kind, at, arc } of arcs) {
    const count = outcome!.flow[arc]!
    if (count > 0) living[kind.number]!.push({ wing: kind.wings[at]!, count })
  }
  return { side, restriction, nodes, nowhere, prices, potentials, living }

  function setCosts(tier: number): void {
    network.cost.fill(0)
    if (tier === 0) for (const arc of nowhere) network.cost[arc] = 1
    for (const { arc, tier: of, cost } of side.costs) if (of === tier) network.cost[arc] = network.cost[arc]! + cost
    for (const { kind, at, arc } of arcs) network.cost[arc] = costAt(kind, at, tier)
  }

  /** Connects kinds to wings that would lower this tier without harm to those above; says whether there were any. */
  function priceIn(tier: number): boolean {
    const reduced = reducedBy(side, nests, stayers, restriction, potentials, nodes)
    let found = false
    for (const kind of kinds) {
      const better: { at: number; by: number }[] = []
      for (let at = 0; at < kind.wings.length; at++) {
        if (isConnected[kind.number]![at] === 1) continue
        const by = reduced(kind, at, costAt, tier)
        if (by < 0) better.push({ at, by })
      }
      better.sort((a, b) => a.by - b.by || a.at - b.at)
      for (const { at } of better.slice(0, AT_ONCE)) {
        connect(kind, at)
        found = true
      }
    }
    return found
  }
}

/** Potentials for nodes made since: what the way behind them costs the first to come. */
export function extended(known: Float64Array, { network, made }: WingSide): Float64Array {
  const longer = new Float64Array(network.nodes)
  longer.set(known)
  for (const { node, behind, first } of made) if (node >= known.length) longer[node] = longer[behind]! - first
  return longer
}

export type CostAt = (kind: Kind, at: number, tier: number) => number

const CLOSED = 1_000
const SECURITY = 3

/** What a person of a kind costs in a wing, by tier; being where a restriction bars them costs as much as many without a place. */
export function costsUnder(judgement: Judgement, restriction?: Restriction): CostAt {
  const exposing = restriction?.sources ?? stayingSources(judgement)
  return (kind, at, tier) => {
    const wing = kind.wings[at]!
    if (tier === 0) return restriction && kind.isSource && exposing[wing] === 0 ? CLOSED : kind.costs[0]![at]!
    return kind.costs[tier]![at]! + (tier === SECURITY && exposing[wing] === 1 ? kind.exposure : 0)
  }
}

/** By wing, 1 where someone who exposes others stays in every plan. */
export function stayingSources({ situation, stays, terms }: Judgement): Uint8Array {
  const exposing = new Uint8Array(situation.wings.length)
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const source of term.sources) if (stays[source]) exposing[situation.people[source]!.presentWing] = 1
  }
  return exposing
}

/**
 * The reduced cost of one more person of a kind in a wing in the first tier, of those solved so far, in which it isn't zero; where
 * that is above the tier asked for, `Infinity` stands for harm.
 */
export function reducedBy(
  side: WingSide,
  nests: Nests,
  stayers: readonly Int32Array[],
  restriction: Restriction | undefined,
  potentials: readonly Float64Array[],
  nodes: Int32Array,
) {
  return (kind: Kind, at: number, costAt: CostAt, last: number): number => {
    const wing = kind.wings[at]!
    let onTheWay = 0
    let node = -1
    let nest = kind.nest
    for (; nest >= 0; nest = nests.nests[nest]!.parent) {
      node = side.peek(nest, wing).node
      if (node >= 0) break
      const steps = stepsOf(nests, stayers, nest, wing, restriction?.most.get(nest)?.[wing])
      if (steps.room === 0) return Infinity
      onTheWay += steps.weight * steps.staying
    }
    if (node < 0) throw new Error(`wing ${wing} has no node`)
    for (let tier = 0; tier <= last; tier++) {
      const known = potentials[tier]!
      const reduced = costAt(kind, at, tier) + (tier === SECURITY ? onTheWay : 0) + known[nodes[kind.number]!]! - known[node]!
      if (reduced !== 0) return tier < last ? Infinity : reduced
    }
    return 0
  }
}

/** Some of the cheapest wings, tier by tier, beginning elsewhere for each kind so that not all crowd into the first. */
function firstWings(kind: Kind, costAt: CostAt): number[] {
  const count = Math.min(kind.wings.length, AT_FIRST + Math.ceil(kind.people / 8))
  const turn = (kind.number * 7919) % Math.max(1, kind.wings.length)
  const order = kind.wings.map((_, at) => (at + turn) % kind.wings.length)
  const costs = order.map((at) => Array.from({ length: UPPER_TIERS }, (_, tier) => costAt(kind, at, tier)))
  const ranks = order.map((_, index) => index)
  ranks.sort((a, b) => {
    for (let tier = 0; tier < UPPER_TIERS; tier++)
      if (costs[a]![tier] !== costs[b]![tier]) return costs[a]![tier]! - costs[b]![tier]!
    return a - b
  })
  return ranks.slice(0, count).map((rank) => order[rank]!)
}

/** The potential of a group's node in a wing in a tier above, or of what lies behind it; where there is no node, what it would be. */
export function upperPrices(
  { side, restriction }: Upper,
  potentials: readonly Float64Array[],
  nests: Nests,
  stayers: readonly Int32Array[],
) {
  const priceOf = (tier: number, nest: number, wing: number): number => {
    let onTheWay = 0
    for (let at = nest; at >= 0; at = nests.nests[at]!.parent) {
      const { node } = side.peek(at, wing)
      const isItsOwn = side.owns(at, wing)
      if (isItsOwn) return potentials[tier]![node]! - (tier === SECURITY ? onTheWay : 0)
      const steps = stepsOf(nests, stayers, at, wing, restriction?.most.get(at)?.[wing])
      onTheWay += steps.weight * steps.staying
    }
    throw new Error(`wing ${wing} has no node`)
  }
  return (tier: number, nest: number, wing: number, behind = 0): number => {
    if (behind === 0) return priceOf(tier, nest, wing)
    return nest === 0 ? potentials[tier]![side.sink]! : priceOf(tier, nests.nests[nest]!.parent, wing)
  }
}

/** What a unit from each node costs at most on its way to the sink, where it pays to send it. */
export function pricesFrom(potentials: Float64Array, nodes: Int32Array, sink: number): Float64Array {
  return Float64Array.from(nodes, (node) => potentials[sink]! - potentials[node]!)
}
