/** Solves the last tier for crowds of people, among all that is best in the tiers above; wings are priced in as they turn out useful. */

import { startBasis, takeIn } from '../engines/flow/basis'
import { withRoom } from '../engines/flow/growth'
import { addArc, addNode, createNetwork } from '../engines/flow/network'
import { thaw } from '../engines/flow/freeze'
import { resume, type Outcome } from '../engines/flow/simplex'
import { segmentAfter } from '../engines/flow/segments'
import { unlend } from '../engines/flow/unlend'
import type { Judgement } from '../../rules/judge'
import { includes, positionIn } from '../../rules/members'
import { costOfComing } from './coming'
import { MANY_CROWDS, UPPER_TIERS, type Cohort, type Crowd, type Crowds } from './crowds'
import { openFace, type FaceOf } from './face'
import { foresee } from './foresee'
import type { Nests } from './nests'
import { dearestIn } from './tables'
import { pricesFrom } from './upper'
import { openWingSide, stepsOf, tollOf, type Tolls } from './wing-side'

/** How many of a crowd live in a wing; -1: nowhere. */
export type Living = { readonly wing: number; readonly count: number }

export type Welfare = {
  /** What it comes to, tolls and whatever it is weighed with included, but for what doesn't depend on who lives where. */
  readonly cost: number
  /** By crowd. */
  readonly living: readonly (readonly Living[])[]
  /** By crowd. */
  readonly prices: Float64Array
  /** By wing: what one more place there would save, in welfare and whatever it is weighed with. */
  readonly places: Float64Array
  /**
   * What it would cost more, beyond all prices, that one of a crowd lived in each wing (index) where they may: zero or more. To be
   * asked before anything else is solved.
   */
  readonly regrets: (crowd: Crowd) => { readonly sites: readonly number[]; readonly costs: Float64Array }
}

/** What wings could gain at most that are not priced in where there are many crowds, as a share of what welfare could cost everyone. */
const LEFT = 1 / 200_000

type Better = { readonly crowd: Crowd; readonly wing: number }

/** Wings that a cohort is connected to at first, and a crowd at most in one round of pricing. */
const AT_FIRST = 4
const AT_ONCE = 6
const MOST_ROUNDS = 60
/** How often what is shut is made dearer where somebody lives there all the same. */
const MOST_DEARER = 4

export type WelfareSolver = {
  readonly solve: () => Welfare
  /** The same where people are charged these tolls in welfare; until it goes on to another face. */
  readonly charge: (tolls: Tolls) => Welfare
  /** Goes on to another face: what that shuts costs more than any way round it, so prices mean little afterwards. */
  readonly solveOn: (face: FaceOf) => Welfare
  /** Goes on with wings that want company filled (above zero), or left empty (below zero). */
  readonly keepCompany: (company: Int16Array) => Welfare
}

/**
 * @param first with what its tiers above came to, from which the network starts.
 * @param places by wing, what a place will cost about, as something alike came to; foreseen from a sample otherwise.
 */
export function openWelfare(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  all: Crowds,
  first: FaceOf,
  places?: Float64Array,
): WelfareSolver {
  const { crowds, cohorts, kinds } = all
  const people = kinds.reduce((sum, kind) => sum + kind.people, 0)
  const enough = crowds.length > MANY_CROWDS ? LEFT * people * dearestIn(all.tables, UPPER_TIERS) : 0
  const network = createNetwork()
  const sink = addNode(network, -people)
  const nodes = Int32Array.from(crowds, ({ members }) => addNode(network, members.length))
  const side = openWingSide(judgement, nests, stayers, network, sink, people, first.upper.restriction)
  /**
   * The arcs of crowds, in the order in which they were made: whose, where to, what they cost, and the one before of the same crowd. The
   * lists are longer than `count`.
   */
  const arcs = {
    count: 0,
    number: new Int32Array(0),
    crowd: new Int32Array(0),
    wing: new Int32Array(0),
    cost: new Float64Array(0),
    previous: new Int32Array(0),
  }
  const latest = new Int32Array(crowds.length).fill(-1)
  let company: Int16Array = new Int16Array(0)
  let tolls: Tolls = new Map()
  /** What is added to the cost of whatever is shut. */
  let dear = 0
  const costs = new Float64Array(judgement.situation.wings.length + 1)
  let face = openFace(judgement, nests, stayers, all, first)
  const rooms = Float64Array.from(judgement.situation.wings, (_, wing) => stepsOf(nests, stayers, 0, wing).room)
  const foreseen = places ?? foresee(all, face, rooms)
  connectAll(first)
  const carried: number[] = []
  let seen = settleBehind(0)
  foreseeAtPlaces(1)
  const basis = startBasis(network)
  foreseeAtPlaces(-1)

  return {
    solve,
    charge: (next) => {
      const before = tolls
      tolls = next
      for (const made of side.made) {
        const more = tollOf(tolls, made) - tollOf(before, made)
        if (more !== 0) side.eachArc(made, (arc) => (network.cost[arc]! += more))
      }
      return solve()
    },
    solveOn: (next) => {
      tolls = new Map()
      company = new Int16Array(0)
      face = openFace(judgement, nests, stayers, all, next)
      next.upper.living.forEach((places, number) => {
        for (const { wing } of places) if (wing >= 0) side.entry(kinds[number]!.nest, wing)
      })
      takeIn(network, basis)
      release()
      return solveDear()
    },
    keepCompany: (next) => {
      company = next
      return solveDear()
    },
  }

  /** Adds what is foreseen to the cost of each place, or takes it away again. */
  function foreseeAtPlaces(sign: 1 | -1): void {
    for (const made of side.made)
      if (made.nest === 0) side.eachArc(made, (arc) => (network.cost[arc]! += sign * foreseen[made.wing]!))
  }

  function dearIn(wing: number): number {
    return company[wing]! < 0 ? dear : 0
  }

  function costsOver(cohort: Cohort, wings: readonly number[]): void {
    all.costsOver(cohort, wings, costs)
    for (let index = 0; index < wings.length; index++) costs[index]! += face.weighed(cohort.kind, wings[index]!)
  }

  function isConnected(crowd: number, wing: number): boolean {
    for (let at = latest[crowd]!; at >= 0; at = arcs.previous[at]!) if (arcs.wing[at] === wing) return true
    return false
  }

  /** @param cost of coming there, in welfare alone. */
  function connect({ number, kind, members, homes, atHome }: Crowd, wing: number, cost: number): void {
    if (isConnected(number, wing)) return
    const size = members.length
    const node = nodes[number]!
    const join = (entry: number, capacity: number, each: number): void => {
      const index = arcs.count++
      makeRoom()
      arcs.number[index] = addArc(network, node, entry, capacity, each + (wing < 0 ? 0 : face.weighed(kind, wing) + dearIn(wing)))
      arcs.crowd[index] = number
      arcs.wing[index] = wing
      arcs.cost[index] = each
      arcs.previous[index] = latest[number]!
      latest[number] = index
    }
    if (wing < 0) return join(sink, 2 * size, 0)
    const entry = side.entry(kind.nest, wing)
    const home = homes.indexOf(wing)
    const staying = home < 0 ? 0 : atHome[home]!
    const discount = staying > 0 ? all.discount(crowds[number]!, wing) : 0
    if (discount > 0) join(entry, staying, cost - discount)
    if (discount === 0 || size > staying) join(entry, 2 * size, cost)
  }

  function makeRoom(): void {
    arcs.number = withRoom(Int32Array, arcs.number, arcs.count)
    arcs.crowd = withRoom(Int32Array, arcs.crowd, arcs.count)
    arcs.wing = withRoom(Int32Array, arcs.wing, arcs.count)
    arcs.cost = withRoom(Float64Array, arcs.cost, arcs.count)
    arcs.previous = withRoom(Int32Array, arcs.previous, arcs.count)
  }

  /** Connects crowds to some of the cheapest wings, and so that what was found for their kind above can be dealt out among them. */
  function connectAll({ upper }: FaceOf): void {
    const places = upper.living.map((each) => each.map((place) => ({ ...place })))
    for (const cohort of cohorts) {
      connectAtFirst(cohort)
      for (const crowd of cohort.crowds) dealTo(crowd, places[crowd.kind.number]!)
    }
  }

  function connectAtFirst(cohort: Cohort): void {
    const { kind, crowds: those } = cohort
    const wings = face.openWings[kind.number]!
    all.costsOver(cohort, wings, costs)
    const first = cheapest(
      costs.map((cost, index) => (index < wings.length ? cost + foreseen[wings[index]!]! : cost)),
      wings.length,
      AT_FIRST,
    )
    for (const crowd of those) {
      const { coming, homes } = crowd
      for (const index of first) connect(crowd, wings[index]!, costs[index]! + costOfComing(coming, wings[index]!))
      for (const wing of homes) {
        const index = positionIn(wings, wing)
        if (index >= 0) connect(crowd, wing, costs[index]! + costOfComing(coming, wing))
      }
      if (face.mayBeNowhere[kind.number]) connect(crowd, -1, 0)
    }
  }

  function dealTo(crowd: Crowd, left: { wing: number; count: number }[]): void {
    for (let waiting = crowd.members.length; waiting > 0;) {
      const place = left[left.length - 1]!
      const count = Math.min(waiting, place.count)
      if (count > 0) connect(crowd, place.wing, place.wing < 0 ? 0 : all.welfare(crowd, place.wing))
      waiting -= count
      place.count -= count
      if (place.count === 0) left.pop()
    }
  }

  /**
   * Sets what the arcs behind the people cost in this tier, and holds each where the tiers above hold it: empty where it costs more in
   * one of them, and full, which is to say taken out of the network with what it carries, where it costs less. Later on, being held
   * is a matter of cost. Answers how many nodes it has seen.
   *
   * @param from how many it had seen before
   */
  function settleBehind(from: number): number {
    for (const made of side.made.slice(from))
      side.eachArc(made, (arc, before, own) => {
        const held = Math.sign(face.heldBehind(made, before, own))
        network.cost[arc] = own[UPPER_TIERS]! + face.weighedBehind(made, own) + tollOf(tolls, made) + held * dear
        network.rise[arc] = face.securityWeight * made.rise
        if (held < 0 || (held === 0 && face.securityWeight === 0)) segmentAfter(network, arc)
        if (dear > 0 || held === 0) return
        network.held[arc] = 1
        if (held < 0) carry(arc, 1)
      })
    for (const { arc, wing, before } of side.companyArcs) if (company[wing]! >= before) network.cost[arc]! -= dear
    return side.made.length
  }

  /** What a full arc carries is taken from its tail and given to its head, or given back. */
  function carry(arc: number, sign: 1 | -1): void {
    const amount = sign * network.capacity[arc]!
    network.supply[network.tail[arc]!]! -= amount
    network.supply[network.head[arc]!]! += amount
    if (sign > 0) carried.push(arc)
  }

  /** Holds nothing any longer; everything stays where it is. */
  function release(): void {
    for (const arc of carried) {
      carry(arc, -1)
      network.held[arc] = -1
      basis.flow[arc] = network.capacity[arc]!
    }
    carried.length = 0
    thaw(network, basis)
  }

  /** Makes what is shut cost more than any way round it, and dearer still as long as anybody goes there. */
  function solveDear(): Welfare {
    dear = 10
    for (let index = 0; index < arcs.count; index++) dear = Math.max(dear, 10 * (1 + Math.abs(arcs.cost[index]!)))
    for (let turn = 1; ; turn++) {
      const shut = setCosts()
      const found = solve()
      if (turn === MOST_DEARER || shut.every((index) => basis.flow[arcs.number[index]!] === 0)) return found
      dear *= 8
    }
  }

  /** Sets all costs anew; answers which of the crowds' arcs the face shuts, by their place in `arcs`. */
  function setCosts(): number[] {
    const shut: number[] = []
    for (let index = 0; index < arcs.count; index++) {
      const wing = arcs.wing[index]!
      const { kind } = crowds[arcs.crowd[index]!]!
      const isOpen = wing < 0 ? face.mayBeNowhere[kind.number]! : includes(face.openWings[kind.number]!, wing)
      if (!isOpen) shut.push(index)
      network.cost[arcs.number[index]!] =
        arcs.cost[index]! + (isOpen ? 0 : dear) + (wing < 0 ? 0 : face.weighed(kind, wing) + dearIn(wing))
    }
    seen = settleBehind(0)
    return shut
  }

  function solve(): Welfare {
    let outcome: Outcome
    for (let round = 0; ; round++) {
      outcome = resume(network, basis)
      if (round === MOST_ROUNDS) break
      const { better, gain } = betterWings(outcome.potentials)
      if (gain <= enough) break
      for (const { crowd, wing } of better) connect(crowd, wing, all.welfare(crowd, wing))
      seen = settleBehind(seen)
    }
    const potentials = unlend(network, basis, outcome.potentials)
    const living: { wing: number; count: number }[][] = crowds.map(() => [])
    for (let index = 0; index < arcs.count; index++) {
      const count = outcome.flow[arcs.number[index]!]!
      if (count === 0) continue
      const [places, wing] = [living[arcs.crowd[index]!]!, arcs.wing[index]!]
      const known = places.find((place) => place.wing === wing)
      if (known) known.count += count
      else places.push({ wing, count })
    }
    return {
      cost: carried.reduce((cost, arc) => cost + network.cost[arc]! * network.capacity[arc]!, outcome.cost),
      living,
      prices: pricesFrom(potentials, nodes, sink),
      places: Float64Array.from(judgement.situation.wings, ({ index }) =>
        Math.max(0, potentials[sink]! - potentials[side.nearest(0, index)]!),
      ),
      regrets: (crowd) => regretsOf(crowd, potentials),
    }
  }

  function regretsOf(crowd: Crowd, potentials: Float64Array): ReturnType<Welfare['regrets']> {
    const { kind, number } = crowd
    const sites = face.openWings[kind.number]!
    const own = potentials[nodes[number]!]!
    const found = Float64Array.from(sites, (wing) => {
      const cost = all.welfare(crowd, wing) - all.discount(crowd, wing) + face.weighed(kind, wing)
      return Math.max(0, cost + own - potentials[side.nearest(kind.nest, wing)]!)
    })
    return { sites, costs: found }
  }

  /** Wings to which crowds aren't connected and that would better what they have, and what could be gained by all that there are at most. */
  function betterWings(potentials: Float64Array): { readonly better: readonly Better[]; readonly gain: number } {
    const better: Better[] = []
    let gain = 0
    const prices = kinds.map((kind) => {
      const wings = face.openWings[kind.number]!
      return Float64Array.from(wings, (wing) => potentials[side.nearest(kind.nest, wing)]! - dearIn(wing))
    })
    for (const cohort of cohorts) {
      const { kind } = cohort
      const wings = face.openWings[kind.number]!
      if (wings.length === 0) continue
      const gone = prices[kind.number]!
      costsOver(cohort, wings)
      for (let index = 0; index < wings.length; index++) costs[index]! -= gone[index]!
      let dearest = Infinity
      for (const { number, coming } of cohort.crowds) dearest = Math.min(dearest, coming.usual + potentials[nodes[number]!]!)
      const hopeful: number[] = []
      for (let index = 0; index < wings.length; index++) if (costs[index]! + dearest < 0) hopeful.push(index)
      for (const crowd of cohort.crowds) {
        const own = betterFor(crowd, hopeful, potentials)
        if (own.length === 0) continue
        for (const { wing } of own.slice(0, AT_ONCE)) better.push({ crowd, wing })
        gain += own[0]!.by * crowd.members.length
      }
    }
    return { better, gain }
  }

  /**
   * The wings by which one of a crowd would gain, the best first.
   *
   * @param hopeful positions in `wings` where someone of the cohort may gain by the usual cost of coming; near ones are looked at as well.
   */
  function betterFor(
    { number, coming, kind }: Crowd,
    hopeful: readonly number[],
    potentials: Float64Array,
  ): { readonly wing: number; readonly by: number }[] {
    const wings = face.openWings[kind.number]!
    const own = potentials[nodes[number]!]!
    const better: { wing: number; by: number }[] = []
    const consider = (index: number, cost: number): void => {
      const by = -(costs[index]! + cost + own)
      if (by > 0 && !isConnected(number, wings[index]!)) better.push({ wing: wings[index]!, by })
    }
    for (const index of hopeful) if (!coming.near.includes(wings[index]!)) consider(index, coming.usual)
    coming.near.forEach((wing, at) => {
      const index = positionIn(wings, wing)
      if (index >= 0) consider(index, coming.costs[at]!)
    })
    return better.sort((a, b) => b.by - a.by || a.wing - b.wing)
  }
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
