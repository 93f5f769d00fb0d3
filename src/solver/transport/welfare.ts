/** Solves the last tier for crowds of people, among all that is best in the tiers above; wings are priced in as they turn out useful. */

import { startBasis } from '../engines/flow/basis'
import { addArc, addNode, createNetwork, type Network } from '../engines/flow/network'
import { resume, type Outcome } from '../engines/flow/simplex'
import type { Judgement } from '../../rules/judge'
import { UPPER_TIERS, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { costsUnder, extended, pricesFrom, reducedBy, stayingSources, upperPrices, type Upper } from './upper'
import { openWingSide, type Restriction, type WingSide } from './wing-side'

/** How many of a crowd live in a wing; -1: nowhere. */
export type Living = { readonly wing: number; readonly count: number }

export type Welfare = {
  /** By crowd. */
  readonly living: readonly (readonly Living[])[]
  /** By crowd. */
  readonly prices: Float64Array
}

/** Wings that a crowd is connected to at first, and at most in one round of pricing. */
const AT_FIRST = 4
const AT_ONCE = 12
const MOST_ROUNDS = 60

export type WelfareSolver = {
  readonly solve: () => Welfare
  /** Goes on from what was solved with some places shut; says where people would have to live in one all the same. */
  readonly restrict: (restriction: Pick<Restriction, 'sources' | 'company'>) => Restricted
  /** Goes on with wings that want company filled (above zero), or left empty (below zero), and nothing else shut. */
  readonly keepCompany: (company: Int16Array) => Restricted
}

export type Restricted = Welfare & { readonly shutAt: ReadonlyMap<number, Shut> }

/** Whether people who are exposed, or others, live in a wing that is shut to them. */
export type Shut = 'exposed' | 'company' | 'source'

export function openWelfare(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  all: Crowds,
  upper: Upper,
): WelfareSolver {
  const { crowds, kinds } = all
  const people = kinds.reduce((sum, kind) => sum + kind.people, 0)
  const network = createNetwork()
  const sink = addNode(network, -people)
  const nodes = Int32Array.from(crowds, ({ members }) => addNode(network, members.length))
  const side = openWingSide(judgement, nests, stayers, network, sink, people, upper.restriction)
  const costAt = costsUnder(judgement, upper.restriction)
  const upperPotentials = upper.potentials.map((known) => extended(known, upper.side))
  const reduced = reducedBy(upper.side, nests, stayers, upper.restriction, upperPotentials, upper.nodes)
  /** By kind: the positions in its wings that the tiers above leave open. */
  const open = kinds.map((kind) => [...kind.wings.keys()].filter((at) => reduced(kind, at, costAt, UPPER_TIERS - 1) === 0))
  const openWings = kinds.map((kind) => open[kind.number]!.map((at) => kind.wings[at]!))
  const mayBeNowhere = kinds.map((_, number) =>
    upperPotentials.every((known, tier) => (tier === 0 ? 1 : 0) === known[upper.side.sink]! - known[upper.nodes[number]!]!),
  )
  const members = membersByKind(all)
  const arcs: { crowd: number; wing: number; arc: number; cost: number }[] = []
  const isConnected = new Map<number, true>()
  const stride = judgement.situation.wings.length + 1
  const longest = openWings.reduce((most, wings) => Math.max(most, wings.length), 0)
  const costs = new Float64Array(longest)

  const connect = (number: number, wing: number, cost: number): boolean => {
    const key = number * stride + wing + 1
    if (isConnected.has(key)) return false
    isConnected.set(key, true)
    const crowd = crowds[number]!
    const size = crowd.members.length
    if (wing < 0) {
      arcs.push({ crowd: number, wing, arc: addArc(network, nodes[number]!, sink, 2 * size, 0), cost: 0 })
      return true
    }
    const entry = side.entry(crowd.kind.nest, wing)
    const home = crowd.homes.indexOf(wing)
    const staying = home < 0 ? 0 : crowd.atHome[home]!
    const discount = staying > 0 ? all.discount(crowd, wing) : 0
    if (discount > 0)
      arcs.push({
        crowd: number,
        wing,
        arc: addArc(network, nodes[number]!, entry, staying, cost - discount),
        cost: cost - discount,
      })
    if (discount === 0 || size > staying)
      arcs.push({ crowd: number, wing, arc: addArc(network, nodes[number]!, entry, 2 * size, cost), cost })
    return true
  }

  for (const kind of kinds) {
    const wings = openWings[kind.number]!
    for (const number of members[kind.number]!) {
      all.welfareOver(crowds[number]!, wings, costs)
      for (const at of cheapest(costs, wings.length, AT_FIRST)) connect(number, wings[at]!, costs[at]!)
      for (const home of crowds[number]!.homes) {
        const at = wings.indexOf(home)
        if (at >= 0) connect(number, home, costs[at]!)
      }
      if (mayBeNowhere[kind.number]) connect(number, -1, 0)
    }
    dealOut(kind.number)
  }
  for (const { nest, wing } of upper.side.made) side.entry(nest, wing)
  const priceAbove = upperPrices(upper, upperPotentials, nests, stayers)
  let seen = holdAsAbove(side, priceAbove, 0)

  const basis = startBasis(network)
  const staying = stayingSources(judgement)
  let shut: ((kind: Kind, wing: number) => Shut | undefined) | undefined
  let dear = 0

  return {
    solve,
    restrict: ({ sources, company }) =>
      goOn(company, (kind, wing) => {
        if (kind.isSource) return sources[wing] === 0 ? 'source' : undefined
        return kind.exposure > 0 && sources[wing] === 1 && staying[wing] === 0 ? 'exposed' : undefined
      }),
    keepCompany: (company) => goOn(company, () => undefined),
  }

  function goOn(company: Int16Array, shutFor: (kind: Kind, wing: number) => Shut | undefined) {
    shut = (kind, wing) => (wing < 0 ? undefined : company[wing]! < 0 ? 'company' : shutFor(kind, wing))
    dear = 10 * (1 + arcs.reduce((most, { cost }) => Math.max(most, Math.abs(cost)), 0))
    for (const { crowd, wing, arc, cost } of arcs) network.cost[arc] = cost + (shut(crowds[crowd]!.kind, wing) ? dear : 0)
    for (const { arc, wing, before } of side.companyArcs)
      network.cost[arc] = costBehind(arc) - (company[wing]! >= before ? dear : 0)
    const welfare = solve()
    const shutAt = new Map<number, Shut>()
    welfare.living.forEach((places, number) => {
      for (const { wing } of places) {
        const why = shut!(crowds[number]!.kind, wing)
        if (why) shutAt.set(wing, why)
      }
    })
    return { ...welfare, shutAt }
  }

  function costBehind(arc: number): number {
    return side.costs.reduce((sum, one) => (one.arc === arc && one.tier === UPPER_TIERS ? sum + one.cost : sum), 0)
  }

  function solve(): Welfare {
    let outcome: Outcome
    for (let round = 0; ; round++) {
      outcome = resume(network, basis)
      if (round === MOST_ROUNDS || !priceIn(outcome.potentials)) break
      seen = holdAsAbove(side, priceAbove, seen)
    }
    const living: Map<number, number>[] = crowds.map(() => new Map<number, number>())
    for (const { crowd, wing, arc } of arcs) {
      const count = outcome.flow[arc]!
      if (count > 0) living[crowd]!.set(wing, (living[crowd]!.get(wing) ?? 0) + count)
    }
    return {
      living: living.map((each) => [...each].map(([wing, count]) => ({ wing, count }))),
      prices: pricesFrom(outcome.potentials, nodes, sink),
    }
  }

  /** Connects crowds so that what was found for their kind above can be dealt out among them: then the network carries everyone. */
  function dealOut(kind: number): void {
    const places = upper.living[kind]!.map((each) => ({ ...each }))
    let at = 0
    for (const number of members[kind]!) {
      let left = crowds[number]!.members.length
      while (left > 0) {
        const place = places[at]!
        const count = Math.min(left, place.count)
        if (count > 0) connect(number, place.wing, place.wing < 0 ? 0 : all.welfare(crowds[number]!, place.wing))
        left -= count
        place.count -= count
        if (place.count === 0) at++
      }
    }
  }

  function priceIn(potentials: Float64Array): boolean {
    let found = false
    for (const kind of kinds) {
      const wings = openWings[kind.number]!
      if (wings.length === 0) continue
      const prices = Float64Array.from(wings, (wing) => potentials[side.peek(kind.nest, wing).node]!)
      for (const number of members[kind.number]!) {
        all.welfareOver(crowds[number]!, wings, costs)
        const own = potentials[nodes[number]!]!
        const better: { at: number; by: number }[] = []
        for (let at = 0; at < wings.length; at++) {
          const by = costs[at]! + own - prices[at]! + (shut?.(kind, wings[at]!) ? dear : 0)
          if (by < 0 && !isConnected.has(number * stride + wings[at]! + 1)) better.push({ at, by })
        }
        better.sort((a, b) => a.by - b.by || a.at - b.at)
        for (const { at } of better.slice(0, AT_ONCE)) {
          connect(number, wings[at]!, costs[at]!)
          const { arc, cost } = arcs[arcs.length - 1]!
          if (shut?.(kind, wings[at]!)) network.cost[arc] = cost + dear
          found = true
        }
      }
    }
    return found
  }
}

/**
 * Holds each arc behind the people where the tiers above hold it: empty where it costs more in one of them, and full, which is to say
 * taken out of the network with what it carries, where it costs less. Sets its cost in this tier. Answers how many arcs it has seen.
 */
function holdAsAbove({ network, arcs, costs }: WingSide, priceAbove: ReturnType<typeof upperPrices>, seen: number): number {
  const costsOf = new Map<number, Float64Array>()
  for (const { arc, tier, cost } of costs) {
    let own = costsOf.get(arc)
    if (!own) costsOf.set(arc, (own = new Float64Array(UPPER_TIERS + 1)))
    own[tier]! += cost
  }
  for (const { arc, nest, wing } of arcs.slice(seen)) {
    const own = costsOf.get(arc)
    network.cost[arc] = own?.[UPPER_TIERS] ?? 0
    for (let tier = 0; tier < UPPER_TIERS; tier++) {
      const reduced = (own?.[tier] ?? 0) + priceAbove(tier, nest, wing) - priceAbove(tier, nest, wing, 1)
      if (reduced === 0) continue
      network.held[arc] = 1
      if (reduced < 0) carry(network, arc)
      break
    }
  }
  return arcs.length
}

/** What a full arc carries is taken from its tail and given to its head. */
function carry(network: Network, arc: number): void {
  const [tail, head, amount] = [network.tail[arc]!, network.head[arc]!, network.capacity[arc]!]
  network.supply[tail]! -= amount
  network.supply[head]! += amount
  network.supplied = 0
  for (let node = 0; node < network.nodes; node++) network.supplied += Math.max(0, network.supply[node]!)
}

/** The positions of the smallest of the first so many costs, cheapest first. */
function cheapest(costs: Float64Array, length: number, count: number): number[] {
  const found: number[] = []
  for (let at = 0; at < length; at++) {
    if (found.length === count && costs[at]! >= costs[found[count - 1]!]!) continue
    let place = found.length
    while (place > 0 && costs[found[place - 1]!]! > costs[at]!) place--
    found.splice(place, 0, at)
    if (found.length > count) found.pop()
  }
  return found
}

function membersByKind({ kinds, crowds }: Crowds): number[][] {
  const members: number[][] = kinds.map(() => [])
  crowds.forEach(({ kind }, number) => members[kind.number]!.push(number))
  return members
}
