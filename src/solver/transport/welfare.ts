/** Solves the last tier for crowds of people, among all that is best in the tiers above; wings are priced in as they turn out useful. */

import { startBasis } from '../engines/flow/basis'
import { addArc, addNode, createNetwork, type Network } from '../engines/flow/network'
import { resume, type Outcome } from '../engines/flow/simplex'
import { unlend } from '../engines/flow/unlend'
import type { Judgement } from '../../rules/judge'
import { costOfComing } from './coming'
import { UPPER_TIERS, type Cohort, type Crowd, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { costsUnder, potentialsOf, pricesFrom, reducedBy, upperPrices, type Upper } from './upper'
import { openWingSide } from './wing-side'

const SECURITY = 3

/** How many of a crowd live in a wing; -1: nowhere. */
export type Living = { readonly wing: number; readonly count: number }

export type Welfare = {
  /** By crowd. */
  readonly living: readonly (readonly Living[])[]
  /** By crowd. */
  readonly prices: Float64Array
  /** What it would cost more, beyond all prices, that one of a crowd lived in each wing (index) where they may: zero or more. */
  readonly regrets: (crowd: Crowd) => { readonly sites: readonly number[]; readonly costs: Float64Array }
}

/** Wings that a cohort is connected to at first, and a crowd at most in one round of pricing. */
const AT_FIRST = 4
const AT_ONCE = 12
const MOST_ROUNDS = 60

export type WelfareSolver = {
  readonly solve: () => Welfare
  /** Goes on with wings that want company filled (above zero), or left empty (below zero). */
  readonly keepCompany: (company: Int16Array) => Welfare
}

/** What welfare may choose among: the optimal face of the tiers above. */
export type Face = {
  readonly upper: Upper
  /** Where given, security is not held to its best, but each unit of it costs as much as so many of welfare. */
  readonly securityWeight?: number
}

/** @param face with what its tiers above came to, from which the network starts. */
export function openWelfare(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  all: Crowds,
  { upper, securityWeight = 0 }: Face,
): WelfareSolver {
  /** The tiers above this one are held to their best. */
  const firstWeighed = securityWeight > 0 ? SECURITY : UPPER_TIERS
  const { crowds, cohorts, kinds } = all
  const people = kinds.reduce((sum, kind) => sum + kind.people, 0)
  const network = createNetwork()
  const sink = addNode(network, -people)
  const nodes = Int32Array.from(crowds, ({ members }) => addNode(network, members.length))
  const side = openWingSide(judgement, nests, stayers, network, sink, people, upper.restriction)
  const upperPotentials = potentialsOf(upper, nests, stayers)
  const mayBeNowhere = kinds.map((_, number) =>
    upperPotentials.every(
      (known, tier) => tier >= firstWeighed || (tier === 0 ? 1 : 0) === known[upper.side.sink]! - known[upper.nodes[number]!]!,
    ),
  )
  /** The arcs of crowds, in the order in which they were made: whose, where to, and what they cost. */
  const arcs = { number: [] as number[], crowd: [] as number[], wing: [] as number[], cost: [] as number[] }
  const isConnected = new Set<number>()
  const costsBehind = new Map<number, Float64Array>()
  let noted = 0
  let company: Int16Array = new Int16Array(0)
  /** What is added to the cost of coming to a wing that is shut. */
  let dear = 0
  const stride = judgement.situation.wings.length + 1
  const costs = new Float64Array(stride)
  const places = upper.living.map((each) => each.map((place) => ({ ...place })))
  const costAt = costsUnder(judgement, upper.hosts)
  const positions = kinds.map(({ wings }) => new Map(wings.map((wing, at) => [wing, at])))
  const openWings = openWingsOf()
  const indexes = openWings.map((wings) => new Map(wings.map((wing, index) => [wing, index])))
  for (const cohort of cohorts) connectAtFirst(cohort)
  for (const { nest, wing } of upper.side.made) side.entry(nest, wing)
  const priceAbove = upperPrices(upper, upperPotentials, nests, stayers)
  let seen = holdAsAbove(0)
  const basis = startBasis(network)

  return {
    solve,
    keepCompany: (next) => {
      company = next
      makeDear()
      return solve()
    },
  }

  function dearIn(wing: number): number {
    return company[wing]! < 0 ? dear : 0
  }

  /** By kind, the wings that the tiers above leave open. */
  function openWingsOf(): number[][] {
    const reduced = reducedBy(upper.side, nests, stayers, upper.restriction, upperPotentials, upper.nodes)
    return kinds.map((kind) => kind.wings.filter((_, at) => reduced(kind, at, costAt, firstWeighed - 1) === 0))
  }

  /** What security adds to living in a wing, where it is weighed. */
  function weighed(kind: Kind, wing: number): number {
    return securityWeight === 0 ? 0 : securityWeight * costAt(kind, positions[kind.number]!.get(wing)!, SECURITY)
  }

  function costsOver(cohort: Cohort, wings: readonly number[]): void {
    all.costsOver(cohort, wings, costs)
    if (securityWeight > 0)
      for (let index = 0; index < wings.length; index++) costs[index]! += weighed(cohort.kind, wings[index]!)
  }

  function connect({ number, kind, members, homes, atHome }: Crowd, wing: number, cost: number): boolean {
    const key = number * stride + wing + 1
    if (isConnected.has(key)) return false
    isConnected.add(key)
    const size = members.length
    const node = nodes[number]!
    if (wing < 0) {
      note(addArc(network, node, sink, 2 * size, 0), number, wing, 0)
      return true
    }
    const entry = side.entry(kind.nest, wing)
    const home = homes.indexOf(wing)
    const staying = home < 0 ? 0 : atHome[home]!
    const discount = staying > 0 ? all.discount(crowds[number]!, wing) : 0
    const join = (capacity: number, each: number): void => {
      note(addArc(network, node, entry, capacity, each + dearIn(wing)), number, wing, each)
    }
    if (discount > 0) join(staying, cost - discount)
    if (discount === 0 || size > staying) join(2 * size, cost)
    return true
  }

  /** Connects crowds to some of the cheapest wings, and so that what was found for their kind above can be dealt out among them. */
  function connectAtFirst(cohort: Cohort): void {
    const wings = openWings[cohort.kind.number]!
    costsOver(cohort, wings)
    const indexOf = indexes[cohort.kind.number]!
    const first = cheapest(costs, wings.length, AT_FIRST)
    for (const crowd of cohort.crowds) {
      const { coming, homes } = crowd
      for (const index of first) connect(crowd, wings[index]!, costs[index]! + costOfComing(coming, wings[index]!))
      for (const wing of homes) {
        const index = indexOf.get(wing)
        if (index !== undefined) connect(crowd, wing, costs[index]! + costOfComing(coming, wing))
      }
      if (mayBeNowhere[cohort.kind.number]) connect(crowd, -1, 0)
      dealTo(crowd)
    }
  }

  function dealTo(crowd: Crowd): void {
    const left = places[crowd.kind.number]!
    for (let waiting = crowd.members.length; waiting > 0;) {
      const place = left[left.length - 1]!
      const count = Math.min(waiting, place.count)
      if (count > 0)
        connect(crowd, place.wing, place.wing < 0 ? 0 : all.welfare(crowd, place.wing) + weighed(crowd.kind, place.wing))
      waiting -= count
      place.count -= count
      if (place.count === 0) left.pop()
    }
  }

  function note(arc: number, crowd: number, wing: number, cost: number): void {
    arcs.number.push(arc)
    arcs.crowd.push(crowd)
    arcs.wing.push(wing)
    arcs.cost.push(cost)
  }

  /** Makes what is shut cost more than any way round it. */
  function makeDear(): void {
    dear = 10 * (1 + arcs.cost.reduce((found, cost) => Math.max(found, Math.abs(cost)), 0))
    arcs.number.forEach((arc, index) => (network.cost[arc] = arcs.cost[index]! + dearIn(arcs.wing[index]!)))
    noteCostsBehind()
    for (const { arc, wing, before } of side.companyArcs)
      network.cost[arc] = (costsBehind.get(arc)?.[UPPER_TIERS] ?? 0) - (company[wing]! >= before ? dear : 0)
  }

  /** Notes what the arcs behind the people cost, by tier, as far as they are new. */
  function noteCostsBehind(): void {
    for (; noted < side.costs.length; noted++) {
      const { arc, tier, cost } = side.costs[noted]!
      let own = costsBehind.get(arc)
      if (!own) costsBehind.set(arc, (own = new Float64Array(UPPER_TIERS + 1)))
      own[tier]! += cost
    }
  }

  /**
   * Holds each arc behind the people where the tiers above hold it: empty where it costs more in one of them, and full, which is to say
   * taken out of the network with what it carries, where it costs less. Sets its cost in this tier. Answers how many arcs it has seen.
   */
  function holdAsAbove(from: number): number {
    const { arcs: behind } = side
    noteCostsBehind()
    for (const { arc, nest, wing } of behind.slice(from)) {
      const own = costsBehind.get(arc)
      const toll = upper.restriction.tolls?.get(nest)?.[wing] ?? 0
      network.cost[arc] = (own?.[UPPER_TIERS] ?? 0) + securityWeight * ((own?.[SECURITY] ?? 0) + toll)
      for (let tier = 0; tier < firstWeighed; tier++) {
        const cost = (own?.[tier] ?? 0) + (tier === SECURITY ? toll : 0)
        const reduced = cost + priceAbove(tier, nest, wing) - priceAbove(tier, nest, wing, 1)
        if (reduced === 0) continue
        network.held[arc] = 1
        if (reduced < 0) carry(network, arc)
        break
      }
    }
    return behind.length
  }

  function solve(): Welfare {
    let outcome: Outcome
    for (let round = 0; ; round++) {
      outcome = resume(network, basis)
      if (round === MOST_ROUNDS || !priceIn(outcome.potentials)) break
      seen = holdAsAbove(seen)
    }
    const potentials = unlend(network, basis, outcome.potentials)
    const living: { wing: number; count: number }[][] = crowds.map(() => [])
    arcs.number.forEach((arc, index) => {
      const count = outcome.flow[arc]!
      if (count === 0) return
      const [places, wing] = [living[arcs.crowd[index]!]!, arcs.wing[index]!]
      const known = places.find((place) => place.wing === wing)
      if (known) known.count += count
      else places.push({ wing, count })
    })
    return {
      living,
      prices: pricesFrom(potentials, nodes, sink),
      regrets: (crowd) => regretsOf(crowd, potentials),
    }
  }

  function regretsOf(crowd: Crowd, potentials: Float64Array): ReturnType<Welfare['regrets']> {
    const { kind, number } = crowd
    const sites = openWings[kind.number]!
    const own = potentials[nodes[number]!]!
    const found = Float64Array.from(sites, (wing) => {
      const cost = all.welfare(crowd, wing) - all.discount(crowd, wing) + weighed(kind, wing)
      return Math.max(0, cost + own - potentials[side.peek(kind.nest, wing).node]!)
    })
    return { sites, costs: found }
  }

  /** Connects crowds to wings that would better what they have; says whether there were any. */
  function priceIn(potentials: Float64Array): boolean {
    let found = false
    const prices = kinds.map((kind) => {
      const wings = openWings[kind.number]!
      return Float64Array.from(wings, (wing) => potentials[side.peek(kind.nest, wing).node]! - dearIn(wing))
    })
    for (const cohort of cohorts) {
      const wings = openWings[cohort.kind.number]!
      if (wings.length === 0) continue
      const gone = prices[cohort.kind.number]!
      costsOver(cohort, wings)
      for (let index = 0; index < wings.length; index++) costs[index]! -= gone[index]!
      let dearest = Infinity
      for (const { number, coming } of cohort.crowds) dearest = Math.min(dearest, coming.usual + potentials[nodes[number]!]!)
      const hopeful: number[] = []
      for (let index = 0; index < wings.length; index++) if (costs[index]! + dearest < 0) hopeful.push(index)
      for (const crowd of cohort.crowds) if (improve(crowd, hopeful, gone, potentials)) found = true
    }
    return found
  }

  /** @param hopeful positions in `wings` where someone of the cohort may gain by the usual cost of coming; near ones are looked at as well. */
  function improve(crowd: Crowd, hopeful: readonly number[], gone: Float64Array, potentials: Float64Array): boolean {
    const { number, coming, kind } = crowd
    const wings = openWings[kind.number]!
    const indexOf = indexes[kind.number]!
    const own = potentials[nodes[number]!]!
    const better: { index: number; by: number; cost: number }[] = []
    const consider = (index: number, cost: number): void => {
      const by = costs[index]! + cost + own
      if (by < 0 && !isConnected.has(number * stride + wings[index]! + 1))
        better.push({ index, by, cost: costs[index]! + gone[index]! + cost })
    }
    for (const index of hopeful) if (!coming.near.includes(wings[index]!)) consider(index, coming.usual)
    coming.near.forEach((wing, at) => {
      const index = indexOf.get(wing)
      if (index !== undefined) consider(index, coming.costs[at]!)
    })
    better.sort((a, b) => a.by - b.by || a.index - b.index)
    for (const { index, cost } of better.slice(0, AT_ONCE)) connect(crowd, wings[index]!, cost)
    return better.length > 0
  }
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
