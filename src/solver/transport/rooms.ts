/**
 * What it costs to make room in a wing: shortest paths in the residual network of a placement (Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, section 9.7), in which whoever makes room goes to where there is some, or where another makes room in turn.
 *
 * The five tiers are packed into one number, so that paths are compared tier by tier. What doesn't nest isn't seen here.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { UPPER_TIERS, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { alone, leastCompany } from './wing-side'

/** Someone who goes to another wing (-1: nowhere) so that there is room. */
export type Move = { readonly person: number; readonly to: number }

export type Rooms = {
  /** For someone who leaves their wing: what living in another costs with all who make room, packed; and who that is. */
  readonly leaving: (person: number) => { readonly costIn: (wing: number) => number; readonly waysTo: (wing: number) => Move[] }
  /** By wing, packed: what one more place would save at most (zero or less), and what one less would cost at least. */
  readonly places: () => { readonly more: Float64Array; readonly fewer: Float64Array }
}

/** Arcs between nodes of which one is neither a wing nor being without a place: people of groups with limits or pairs of their own. */
type Arcs = { readonly from: number[]; readonly to: number[]; readonly cost: number[]; readonly person: number[] }

/** Rounds of the search for shortest paths; paths of more people than these are not found. */
const ROUNDS = 40
const SECURITY = TIERS.indexOf('security')
const ALONE = TIERS.indexOf('alone')
const WELFARE = TIERS.indexOf('welfare')

export function openRooms(
  judgement: Judgement,
  nests: Nests,
  { kinds, crowds, crowdOf, welfareOver, discount }: Crowds,
  wings: Wings,
): Rooms {
  const { situation, terms } = judgement
  const count = situation.wings.length
  const least = leastCompany(judgement)
  const living = nests.nests.map(({ people }) => {
    const counts = new Int32Array(count)
    for (const person of people) if (wings[person]! >= 0) counts[wings[person]!]!++
    return counts
  })
  const sources = new Int32Array(count)
  const exposed = new Float64Array(count)
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const source of term.sources) if (wings[source]! >= 0) sources[wings[source]!]!++
    for (const [person, weight] of term.weights) if (wings[person]! >= 0) exposed[wings[person]!]! += weight
  }
  const weightOf = nests.nests.map(({ pairs }) => pairs.reduce((sum, { weight }) => sum + weight, 0))

  /** The node after the wings: being without a place, and being one more or one less in a wing that isn't full. */
  const nowhere = count
  const first = count + 1
  /** Nodes beyond: groups that someone lives in a wing of, where that counts. */
  const nodes: { nest: number; wing: number }[] = []
  const nodeOf = new Map<number, number>()
  const entryOf = (from: number, wing: number): number => {
    for (let nest = from; nest > 0; nest = nests.nests[nest]!.parent) {
      const { most, pairs } = nests.nests[nest]!
      if (living[nest]![wing] === 0) {
        if (most[wing]! <= 0) return -1
      } else if (most[wing]! < Infinity || pairs.length > 0) {
        const key = nest * count + wing
        let node = nodeOf.get(key)
        if (node === undefined) {
          nodeOf.set(key, (node = first + nodes.length))
          nodes.push({ nest, wing })
        }
        return node
      }
    }
    return wing
  }

  const isBarred = besideOthers(judgement, nests, living, wings)
  /** By where the arc comes from, and then by where it goes: the cheapest person's cost. */
  let between = new Float64Array(first * first).fill(Infinity)
  let mover = new Int32Array(first * first).fill(-1)
  const arcs: Arcs = { from: [], to: [], cost: [], person: [] }
  const ofKind = kinds.map((kind) => Float64Array.from(kind.wings, (_, at) => pack((tier) => kind.costs[tier]![at]!)))
  /**
   * What someone is exposed by in a wing, and others by them: there beside those who live there, or, leaving it, beside the others. That
   * their leaving spares others anything is left out, since someone else who recruits may come: else paths would run in circles.
   */
  const exposure = (kind: Kind, wing: number, isLeaving: boolean): number => {
    const recruiting = sources[wing]! - (isLeaving && kind.isSource ? 1 : 0)
    const byThem = kind.isSource && !isLeaving && recruiting === 0 ? exposed[wing]! : 0
    return (byThem + (recruiting > 0 || kind.isSource ? kind.exposure : 0)) * PACKED[SECURITY]!
  }
  /** By position in the wings of a kind: where its people come in, and what the upper tiers ask of them there. */
  const comingOf = kinds.map((kind, number) => ({
    entries: Int32Array.from(kind.wings, (wing) => entryOf(kind.nest, wing)),
    upper: ofKind[number]!.map((cost, at) => cost + exposure(kind, kind.wings[at]!, false)),
  }))
  const isApart = new Set(judgement.aparts.flatMap(({ first, second }) => [first, second]))
  const welfare = new Float64Array(count)
  for (const crowd of crowds) {
    const { kind } = crowd
    const { entries, upper } = comingOf[kind.number]!
    const seen = new Set<number>()
    welfareOver(crowd, kind.wings, welfare)
    for (const person of crowd.members) {
      const home = wings[person]!
      const present = situation.people[person]!.presentWing
      const alike = (home + 1) * first + present + 1
      if (!isApart.has(person) && seen.has(alike)) continue
      if (!isApart.has(person)) seen.add(alike)
      connect(person, home, present)
    }

    function connect(person: number, home: number, present: number): void {
      const discounted = discount(crowd, present)
      const welfareAt = (at: number): number => (welfare[at]! - (kind.wings[at] === present ? discounted : 0)) * PACKED[WELFARE]!
      const levels = home < 0 ? [{ node: nowhere, reward: 0 }] : levelsOf(kind.nest, home)
      const atHome = kind.wings.indexOf(home)
      const here =
        home < 0 ? PACKED[0]! : atHome < 0 ? 0 : ofKind[kind.number]![atHome]! + welfareAt(atHome) + exposure(kind, home, true)
      const mayBeBarred = kind.nest > 0 || isApart.has(person)
      for (const { node, reward } of levels) {
        const less = here + reward - ONE_MOVED
        if (home >= 0) addArc(node, nowhere, PACKED[0]! - less, person)
        for (let at = 0; at < entries.length; at++) {
          const to = entries[at]!
          if (to < 0 || at === atHome) continue
          const cost = upper[at]! + welfareAt(at) - less
          if (to < first && node < first && cost >= between[node * first + to]!) continue
          if (!mayBeBarred || !isBarred(person, kind.wings[at]!)) addArc(node, to, cost, person)
        }
      }
    }
  }
  between = transposed(between, first)
  mover = transposed(mover, first)

  const onesMore = Float64Array.from({ length: count }, (_, wing) => oneMore(wing))
  const onesLess = Float64Array.from({ length: count }, (_, wing) => oneLess(wing))
  /** By node, the arcs that go there, and the groups' nodes that it is behind, with what going on costs. */
  const arcsTo: number[][] = Array.from({ length: first }, () => [])
  const stepsTo: { node: number; cost: number }[][] = arcsTo.map(() => [])
  let taken = 0
  let fromNodes: Paths | undefined
  takeIn()
  arcs.to.forEach((to, arc) => arcsTo[to]!.push(arc))

  return { leaving, places }

  /** Takes in nodes that are new: the ways behind them, which may need nodes of their own, as far as the groups have room. */
  function takeIn(): void {
    const behind = (index: number): number => entryOf(nests.nests[nodes[index]!.nest]!.parent, nodes[index]!.wing)
    for (let index = taken; index < nodes.length; index++) behind(index)
    for (; arcsTo.length < first + nodes.length; stepsTo.push([])) arcsTo.push([])
    for (; taken < nodes.length; taken++) {
      const { nest, wing } = nodes[taken]!
      const people = living[nest]![wing]!
      const to = behind(taken)
      if (to >= 0 && people < nests.nests[nest]!.most[wing]!)
        stepsTo[to]!.push({ node: first + taken, cost: weightOf[nest]! * people * PACKED[SECURITY]! })
    }
  }

  /** Between wings, and to and from being without a place, only the cheapest person counts. */
  function addArc(from: number, to: number, cost: number, person: number): void {
    if (from >= first || to >= first) {
      arcs.from.push(from)
      arcs.to.push(to)
      arcs.cost.push(cost)
      arcs.person.push(person)
      return
    }
    const cell = from * first + to
    if (cost >= between[cell]!) return
    between[cell] = cost
    mover[cell] = person
  }

  /** From the innermost group outwards, what a member's leaving spares in the pairs of the groups inside. */
  function levelsOf(from: number, wing: number): { node: number; reward: number }[] {
    const levels: { node: number; reward: number }[] = []
    let reward = 0
    for (let nest = from; nest > 0; nest = nests.nests[nest]!.parent) {
      const { most, pairs } = nests.nests[nest]!
      if (pairs.length === 0 && most[wing] === Infinity) continue
      levels.push({ node: entryOf(nest, wing), reward })
      reward += weightOf[nest]! * (living[nest]![wing]! - 1) * PACKED[SECURITY]!
    }
    levels.push({ node: wing, reward })
    return levels
  }

  /** What one more person in a wing costs by being one more; without end where there is no room. */
  function oneMore(wing: number): number {
    return living[0]![wing]! >= nests.nests[0]!.most[wing]! ? Infinity : crowding(wing)
  }

  /** What one more person in a wing costs by being one more, if there were a place. */
  function crowding(wing: number): number {
    const people = living[0]![wing]!
    let cost = weightOf[0]! * people * PACKED[SECURITY]!
    for (const { tier, free, weight } of nests.over[wing]!) if (people >= free) cost += weight * PACKED[tier]!
    return cost + (alone(people + 1, least[wing]!) - alone(people, least[wing]!)) * PACKED[ALONE]!
  }

  /** What it spares that there is one person less in a wing. */
  function oneLess(wing: number): number {
    const people = living[0]![wing]!
    let cost = 0
    for (const { tier, free, weight } of nests.over[wing]!) if (people > free) cost += weight * PACKED[tier]!
    return cost + (alone(people, least[wing]!) - alone(people - 1, least[wing]!)) * PACKED[ALONE]!
  }

  function leaving(person: number): ReturnType<Rooms['leaving']> {
    const crowd = crowds[crowdOf[person]!]
    const entries = new Map(crowd?.kind.wings.map((wing) => [wing, entryOf(nests.nestOf[person]!, wing)]))
    const paths = wings[person]! < 0 ? toNowhere() : shortest(person)
    const present = situation.people[person]!.presentWing
    const own = new Map<number, number>()
    if (crowd) {
      const { kind } = crowd
      welfareOver(crowd, kind.wings, welfare)
      kind.wings.forEach((wing, at) => {
        const staying = wing === present ? discount(crowd, present) : 0
        const inTiers = ofKind[kind.number]![at]! + exposure(kind, wing, false)
        own.set(wing, inTiers + (welfare[at]! - staying) * PACKED[WELFARE]!)
      })
    }
    const entry = (wing: number): number => entries.get(wing) ?? entryOf(nests.nestOf[person]!, wing)
    return {
      costIn: (wing) => (own.get(wing) ?? Infinity) + (paths.cost[entry(wing)] ?? Infinity),
      waysTo: (wing) => wayFrom(entry(wing), paths),
    }
  }

  type Paths = { readonly cost: Float64Array; readonly next: Int32Array; readonly who: Int32Array }

  /** From each node to being without a place, which is the same for whoever is: nobody makes room on the way who has none. */
  function toNowhere(): Paths {
    takeIn()
    if (fromNodes?.cost.length !== first + nodes.length) fromNodes = shortest(-1)
    return fromNodes
  }

  /**
   * From each node to what a person leaves (Bellman and Ford): round by round, what comes to the nodes that became cheaper in the last
   * one. A way is never let run in a circle, which would be cheaper with every round where the placement can be bettered by people who
   * change places; without such circles the paths are the shortest. `next` is -1 at the end.
   */
  function shortest(person: number): Paths {
    const home = person < 0 ? -1 : wings[person]!
    // Whoever takes the person's place, or one in the person's groups there, ends the way.
    const left = home < 0 ? [{ node: nowhere, reward: 0 }] : levelsOf(nests.nestOf[person]!, home)
    takeIn()
    const cost = new Float64Array(first + nodes.length).fill(Infinity)
    const next = new Int32Array(cost.length).fill(-1)
    const who = new Int32Array(cost.length).fill(-1)
    const roundOf = new Int32Array(cost.length)
    for (const { node, reward } of left) cost[node] = -reward
    const isOnWay = (node: number, from: number): boolean => {
      for (let at = from; at >= 0; at = next[at]!) if (at === node) return true
      return false
    }
    let cheaper = left.map(({ node }) => node)
    for (let round = 1; cheaper.length > 0 && round <= ROUNDS; round++) {
      const found: number[] = []
      const better = (node: number, price: number, to: number, by: number): void => {
        if (price >= cost[node]! || isOnWay(node, to)) return
        cost[node] = price
        next[node] = to
        who[node] = by
        if (roundOf[node] === round) return
        roundOf[node] = round
        found.push(node)
      }
      for (const to of cheaper) {
        const beyond = cost[to]!
        if (to < first) {
          const row = to * first
          for (let from = 0; from < first; from++)
            if (between[row + from]! + beyond < cost[from]! && mover[row + from] !== person)
              better(from, between[row + from]! + beyond, to, mover[row + from]!)
          if (to === nowhere) for (let wing = 0; wing < count; wing++) better(wing, onesMore[wing]! + beyond, to, -1)
          else if (living[0]![to]! > 0) better(nowhere, beyond - onesLess[to]!, to, -1)
        }
        for (const arc of arcsTo[to]!)
          if (arcs.person[arc] !== person) better(arcs.from[arc]!, arcs.cost[arc]! + beyond, to, arcs.person[arc]!)
        for (const { node, cost: step } of stepsTo[to]!) better(node, step + beyond, to, -1)
      }
      cheaper = found
    }
    return { cost, next, who }
  }

  /** Who moves on the way from a node; a way that comes back to itself is cut short there. */
  function wayFrom(start: number, { cost, next, who }: Paths): Move[] {
    const moves: Move[] = []
    const passed = new Set<number>()
    for (let node = start; node >= 0 && cost[node]! < Infinity && !passed.has(node); node = next[node]!) {
      passed.add(node)
      const person = who[node]!
      const to = next[node]!
      if (person >= 0 && moves.every((move) => move.person !== person))
        moves.push({ person, to: to === nowhere ? -1 : to < count ? to : nodes[to - first]!.wing })
    }
    return moves
  }

  function places(): ReturnType<Rooms['places']> {
    const { cost } = toNowhere()
    const isFull = (wing: number): boolean => living[0]![wing]! >= nests.nests[0]!.most[wing]!
    // By node, the least that changes if someone comes there: from a place left empty, or from one that is filled in turn.
    const coming = new Float64Array(first + nodes.length).fill(Infinity)
    coming[nowhere] = 0
    for (let wing = 0; wing < count; wing++) coming[wing] = living[0]![wing]! > 0 ? -oneLess(wing) : Infinity
    for (let sweep = 0, isChanged = true; isChanged && sweep < ROUNDS; sweep++) {
      isChanged = false
      const better = (node: number, found: number): void => {
        if (found >= coming[node]!) return
        coming[node] = found
        isChanged = true
      }
      for (let to = 0; to < count; to++)
        for (let from = 0; from < first; from++) better(to, between[to * first + from]! + coming[from]!)
      for (let arc = 0; arc < arcs.from.length; arc++) better(arcs.to[arc]!, arcs.cost[arc]! + coming[arcs.from[arc]!]!)
      stepsTo.forEach((steps, behind) => steps.forEach(({ node, cost: step }) => better(behind, step + coming[node]!)))
    }
    return {
      more: Float64Array.from({ length: count }, (_, wing) => (isFull(wing) ? Math.min(0, coming[wing]! + crowding(wing)) : 0)),
      fewer: Float64Array.from({ length: count }, (_, wing) => (isFull(wing) ? cost[wing]! - oneLess(wing) : 0)),
    }
  }
}

/** A square of so many rows, with rows for columns. */
function transposed<T extends Float64Array | Int32Array>(square: T, rows: number): T {
  const turned = square.slice() as T
  for (let row = 0; row < rows; row++) for (let at = 0; at < rows; at++) turned[at * rows + row] = square[row * rows + at]!
  return turned
}

/** Whether someone can't come to a wing, because of who lives there or in that prison: those kept apart, and limits of several wings. */
function besideOthers({ situation, aparts }: Judgement, nests: Nests, living: readonly Int32Array[], wings: Wings) {
  const facilityOf = (wing: number): number => situation.wings[wing]!.facilityIndex
  const apartFrom = new Map<number, { other: number; byFacility: boolean }[]>()
  for (const { first, second, scope } of aparts) {
    const byFacility = scope === 'facility'
    apartFrom.set(first, [...(apartFrom.get(first) ?? []), { other: second, byFacility }])
    apartFrom.set(second, [...(apartFrom.get(second) ?? []), { other: first, byFacility }])
  }
  const full = nests.shared.filter(
    ({ nest, wings: together, most }) => together.reduce((sum, wing) => sum + living[nest]![wing]!, 0) >= most,
  )
  const isIn = (person: number, nest: number): boolean => {
    for (let at = nests.nestOf[person]!; at >= 0; at = nests.nests[at]!.parent) if (at === nest) return true
    return false
  }
  return (person: number, wing: number): boolean => {
    for (const { other, byFacility } of apartFrom.get(person) ?? []) {
      const there = wings[other]!
      if (there >= 0 && (byFacility ? facilityOf(there) === facilityOf(wing) : there === wing)) return true
    }
    if (nests.nestOf[person] === 0) return false
    return full.some(
      ({ nest, wings: together }) => together.includes(wing) && !together.includes(wings[person]!) && isIn(person, nest),
    )
  }
}

/**
 * What one unit of each tier weighs in a packed number, after 2^6 people moved: 2^20 of welfare, then 2^10, 2^8 and 2^5 of those
 * above. Beyond that, tiers run into each other: a path may be less short than it could be, but never reckoned wrongly.
 */
const PACKED = [2 ** 49, 2 ** 44, 2 ** 36, 2 ** 26, 2 ** 6]
const ONE_MOVED = 1

function pack(costIn: (tier: number) => number): number {
  let sum = 0
  for (let tier = 0; tier < UPPER_TIERS; tier++) sum += costIn(tier) * PACKED[tier]!
  return sum
}

/** The tiers of a packed number: each the nearest whole number, so that costs below zero come out as they were. */
export function unpack(packed: number): number[] {
  let rest = packed
  return PACKED.map((unit) => {
    const value = Math.round(rest / unit)
    rest -= value * unit
    return value
  })
}
