/**
 * Solves the tiers above welfare for kinds of people, each on the optimal face of those above it. There are few kinds however many
 * people there are, so this hardly depends on the size of an estate.
 */

import { startBasis } from '../engines/flow/basis'
import { freeze } from '../engines/flow/freeze'
import { addArc, addNode, createNetwork } from '../engines/flow/network'
import { segmentAfter } from '../engines/flow/segments'
import { resume, type Outcome } from '../engines/flow/simplex'
import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { UPPER_TIERS, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { alikeAmong, BARRED, costsUnder, placesBy, type CostAt } from './reduced'
import { costOfFirst, openWingSide, stepsOf, tollOf, type Made, type Restriction, type WingSide } from './wing-side'

const SECURITY = TIERS.indexOf('security')

export type Upper = {
  readonly side: WingSide
  readonly restriction: Restriction
  /** By wing, 1 where people who recruit may live and expose whoever lives there; without it only those who stay expose anyone. */
  readonly hosts?: Uint8Array
  /** What security costs those who may move, tolls included. */
  readonly cost: number
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

/** How much more than all that a unit costs below it, a unit of a tier costs where all are weighed together; and what keeps sums exact. */
const ABOVE = 16
const LARGEST = Number.MAX_SAFE_INTEGER / 64

/** Wings that a kind is connected to at first, and at most in one round of pricing. */
const AT_FIRST = 12
const AT_ONCE = 12

export type UpperSolver = {
  /** What is best where nobody who may move exposes anyone. */
  readonly answer: Upper
  /**
   * What is best on the optimal face of the tiers above security where people are charged these tolls in security, where people who
   * recruit live in these wings (by wing, 1) and expose whoever lives there, and where no more of a group live than are allowed, as far
   * as that can be. It goes on from what was solved last.
   */
  readonly secure: (asked: Pick<Restriction, 'tolls' | 'most'> & { readonly hosts?: Uint8Array }) => Upper
  /** Steps of the simplex so far. */
  readonly pivots: () => number
}

export function openUpper(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  crowds: Crowds,
  restriction: Restriction = {},
): UpperSolver {
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
  const costAt = costsUnder(judgement)
  for (const kind of kinds) for (const wing of kind.wings) side.entry(0, wing)
  const alike = alikeAmong(kinds, nests)
  const ranks: Ranks[] = []
  for (const kind of kinds)
    for (const at of firstWings(kind, (ranks[alike[kind.number]!] ??= rank(kind, costAt)))) connect(kind, at)

  weighAll()
  const basis = startBasis(network)
  let { pivots } = resume(network, basis)
  const potentials: Float64Array[] = []
  const prices: Float64Array[] = []
  for (let tier = 0; tier < SECURITY; tier++) {
    solveTier(tier, costAt, restriction)
    prices[tier] = pricesFrom(potentials[tier]!, nodes, sink)
    freeze(network, basis)
  }
  return {
    answer: secured({}),
    secure: secured,
    pivots: () => pivots,
  }

  function secured({ hosts, tolls, most }: Parameters<UpperSolver['secure']>[0]): Upper {
    const under: Restriction = { ...restriction, ...(tolls && { tolls }), ...(most && { most }) }
    const { flow, cost } = solveTier(SECURITY, costsUnder(judgement, hosts), under)
    const living: { wing: number; count: number }[][] = kinds.map((_, index) => {
      const count = flow[nowhere[index]!]!
      return count > 0 ? [{ wing: -1, count }] : []
    })
    for (const { kind, at, arc } of arcs) {
      const count = flow[arc]!
      if (count > 0) living[kind.number]!.push({ wing: kind.wings[at]!, count })
    }
    const known = [...potentials]
    return {
      side,
      restriction: under,
      ...(hosts && { hosts }),
      cost,
      nodes,
      nowhere,
      prices: [...prices, pricesFrom(known[SECURITY]!, nodes, sink)],
      potentials: known,
      living,
    }
  }

  /** Minimises a tier on the face that is left by those above, with arcs priced in. */
  function solveTier(tier: number, costs: CostAt, under: Restriction): Pick<Outcome, 'flow' | 'cost'> {
    for (;;) {
      setCosts(tier, costs, under)
      const outcome = resume(network, basis)
      pivots += outcome.pivots
      if (outcome.status !== 'optimal')
        throw new Error(`everyone can be left without a place, but tier ${tier} ended ${outcome.status}`)
      potentials[tier] = outcome.potentials
      if (!priceIn(tier, costs, under)) return outcome
      for (let above = 0; above < tier; above++)
        potentials[above] = extended(potentials[above]!, side, (made) => costOfFirst(nests, stayers, under, above, made))
    }
  }

  function setCosts(tier: number, costs: CostAt, under: Restriction): void {
    network.cost.fill(0)
    if (tier === 0) for (const arc of nowhere) network.cost[arc] = 1
    for (const { kind, at, arc } of arcs) network.cost[arc] = costs(kind, at, tier)
    for (const made of side.made) {
      const toll = tollOf(under.tolls?.[tier], made)
      const isHeld = tier === SECURITY && under.most?.has(made.nest)
      const room = isHeld ? stepsOf(nests, stayers, made.nest, made.wing, under).room : Infinity
      side.eachArc(made, (arc, before, own) => {
        network.cost[arc] = own[tier]! + toll + (before < room ? 0 : BARRED)
        network.rise[arc] = tier === SECURITY ? made.rise : 0
        // What is held empty by a tier above leads on to nothing, so that no segment behind it is made, and free.
        if (isHeld && before < room && network.held[arc] === 0) segmentAfter(network, arc)
      })
    }
  }

  /** Weighs all tiers together, each above those below it: where that is best, none of them is far from its own best. */
  function weighAll(): void {
    const sums = new Float64Array(network.arcs)
    let rise = network.rise
    let weight = 1
    for (let tier = SECURITY; tier >= 0; tier--) {
      setCosts(tier, costAt, restriction)
      if (tier === SECURITY) rise = network.rise.slice()
      let most = 0
      for (let arc = 0; arc < network.arcs; arc++) most = Math.max(most, Math.abs(network.cost[arc]!))
      weight = Math.max(1, Math.min(weight, Math.floor(LARGEST / network.nodes / (1 + most))))
      for (let arc = 0; arc < network.arcs; arc++) sums[arc]! += weight * network.cost[arc]!
      weight *= ABOVE * (1 + most)
    }
    network.cost.set(sums)
    network.rise.set(rise)
  }

  /** Connects kinds to wings that would lower this tier without harm to those above; says whether there were any. */
  function priceIn(tier: number, costs: CostAt, under: Restriction): boolean {
    const gainful = placesBy({ nests, stayers, side, restriction: under, potentials, nodes }, kinds, costs, tier, -1)
    let found = false
    for (const kind of kinds) {
      const better = gainful(kind).filter(({ at }) => isConnected[kind.number]![at] === 0)
      better.sort((a, b) => a.by - b.by || a.at - b.at)
      for (const { at } of better.slice(0, AT_ONCE)) {
        connect(kind, at)
        found = true
      }
    }
    return found
  }
}

/** Potentials for nodes made since: by what the first to come pays on the way behind them. */
function extended(known: Float64Array, { network, made }: WingSide, costOf: (made: Made) => number): Float64Array {
  const longer = new Float64Array(network.nodes)
  longer.set(known)
  for (const each of made)
    if (each.node >= known.length) longer[each.node] = longer[each.behind]! - (each.nest > 0 ? costOf(each) : 0)
  return longer
}

/** The potentials of all tiers, as long as the network has become since. */
export function potentialsOf(
  { potentials, side, restriction }: Upper,
  nests: Nests,
  stayers: readonly Int32Array[],
): Float64Array[] {
  return potentials.map((known, tier) => extended(known, side, (made) => costOfFirst(nests, stayers, restriction, tier, made)))
}

/** Positions among the wings of a kind, those that cost alike together and the cheapest first, tier by tier. */
type Ranks = readonly (readonly number[])[]

function rank(kind: Kind, costAt: CostAt): Ranks {
  const costs = kind.wings.map((_, at) => Array.from({ length: UPPER_TIERS }, (__, tier) => costAt(kind, at, tier)))
  const compare = (one: number, other: number): number => {
    for (let tier = 0; tier < UPPER_TIERS; tier++)
      if (costs[one]![tier] !== costs[other]![tier]) return costs[one]![tier]! - costs[other]![tier]!
    return 0
  }
  const ranks: number[][] = []
  for (const at of [...kind.wings.keys()].sort((one, other) => compare(one, other) || one - other)) {
    const last = ranks.at(-1)
    if (last && compare(last[0]!, at) === 0) last.push(at)
    else ranks.push([at])
  }
  return ranks
}

/** Some of the cheapest wings, beginning elsewhere among those that cost alike for each kind so that not all crowd into the first. */
function firstWings({ number, people, wings }: Kind, ranks: Ranks): number[] {
  const count = Math.min(wings.length, AT_FIRST + Math.ceil(people / 8))
  const turn = (number * 7919) % Math.max(1, wings.length)
  const found: number[] = []
  for (const alike of ranks) {
    const first = alike.findIndex((at) => at >= turn)
    const start = first < 0 ? 0 : first
    for (let index = 0; index < alike.length && found.length < count; index++) found.push(alike[(start + index) % alike.length]!)
    if (found.length === count) break
  }
  return found
}

/** What a unit from each node costs at most on its way to the sink, where it pays to send it. */
export function pricesFrom(potentials: Float64Array, nodes: Int32Array, sink: number): Float64Array {
  return Float64Array.from(nodes, (node) => potentials[sink]! - potentials[node]!)
}
