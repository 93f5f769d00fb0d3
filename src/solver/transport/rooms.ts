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
import { leastCompany } from './wing-side'

/** Someone who goes to another wing (-1: nowhere) so that there is room. */
export type Move = { readonly person: number; readonly to: number }

export type Rooms = {
  /** For someone who leaves their wing: by wing, what living there costs them with all who make room, packed; and who that is. */
  readonly leaving: (person: number) => { readonly costIn: (wing: number) => number; readonly waysOf: (wing: number) => Move[] }
  /** By wing, packed: what one more place would save at most (zero or less), and what one less would cost at least. */
  readonly places: () => { readonly more: Float64Array; readonly fewer: Float64Array }
}

/** Arcs between nodes other than wings: people of groups with limits or pairs of their own. */
type Arcs = { readonly from: number[]; readonly to: number[]; readonly cost: number[]; readonly person: number[] }

const SWEEPS = 40
const SECURITY = TIERS.indexOf('security')
const ALONE = TIERS.indexOf('alone')
const WELFARE = TIERS.indexOf('welfare')

export function openRooms(
  judgement: Judgement,
  nests: Nests,
  { kinds, crowds, crowdOf, welfareOver, discount }: Crowds,
  wings: Wings,
): Rooms {
  const { situation, stays, terms } = judgement
  const count = situation.wings.length
  const least = leastCompany(judgement)
  const living = nests.nests.map(() => new Int32Array(count))
  wings.forEach((wing, person) => {
    if (wing >= 0) for (let nest = nests.nestOf[person]!; nest >= 0; nest = nests.nests[nest]!.parent) living[nest]![wing]!++
  })
  const sources = new Int32Array(count)
  const exposed = new Float64Array(count)
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const source of term.sources) if (wings[source]! >= 0) sources[wings[source]!]!++
    for (const [person, weight] of term.weights) if (wings[person]! >= 0) exposed[wings[person]!]! += weight
  }
  const weightOf = nests.nests.map(({ pairs }) => pairs.reduce((sum, { weight }) => sum + weight, 0))

  /** Nodes beyond the wings: groups that someone lives in a wing of, where that counts. */
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
          nodeOf.set(key, (node = count + nodes.length))
          nodes.push({ nest, wing })
        }
        return node
      }
    }
    return wing
  }

  const isBarred = besideOthers(judgement, nests, living, wings)
  const between = new Float64Array(count * count).fill(Infinity)
  const mover = new Int32Array(count * count).fill(-1)
  const arcs: Arcs = { from: [], to: [], cost: [], person: [] }
  const leave: { node: number; cost: number; person: number }[] = []
  const welfare = new Float64Array(count)
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
  const isApart = new Set(judgement.aparts.flatMap(({ first, second }) => [first, second]))
  const seen = new Set<string>()
  let welfareOf = -1
  const byCrowd = wings.map((_, person) => person).filter((person) => crowdOf[person]! >= 0 && wings[person]! >= 0)
  byCrowd.sort((a, b) => crowdOf[a]! - crowdOf[b]! || a - b)
  for (const person of byCrowd) {
    const home = wings[person]!
    const present = situation.people[person]!.presentWing
    const key = isApart.has(person) ? `${person}` : `${crowdOf[person]} ${home} ${present}`
    if (seen.has(key)) continue
    seen.add(key)
    const crowd = crowds[crowdOf[person]!]!
    const { kind } = crowd
    if (welfareOf !== crowdOf[person]) welfareOver(crowd, kind.wings, welfare)
    welfareOf = crowdOf[person]!
    const costAt = (at: number): number =>
      ofKind[kind.number]![at]! + (welfare[at]! - (kind.wings[at] === present ? discount(crowd, present) : 0)) * PACKED[WELFARE]!
    const rewards = levelsOf(kind.nest, home)
    const atHome = kind.wings.indexOf(home)
    const here = atHome < 0 ? 0 : costAt(atHome) + exposure(kind, home, true)
    for (const { node, reward } of rewards) leave.push({ node, cost: PACKED[0]! + ONE_MOVED - here - reward, person })
    for (let at = 0; at < kind.wings.length; at++) {
      const wing = kind.wings[at]!
      if (wing === home) continue
      const to = entryOf(kind.nest, wing)
      if (to < 0 || isBarred(person, wing)) continue
      const cost = costAt(at) + exposure(kind, wing, false) - here + ONE_MOVED
      for (const { node, reward } of rewards) {
        if (node < count && to < count) {
          const cell = node * count + to
          if (cost - reward >= between[cell]!) continue
          between[cell] = cost - reward
          mover[cell] = person
        } else {
          arcs.from.push(node)
          arcs.to.push(to)
          arcs.cost.push(cost - reward)
          arcs.person.push(person)
        }
      }
    }
  }

  // The ways behind these nodes may need nodes of their own.
  for (const { nest, wing } of nodes) entryOf(nests.nests[nest]!.parent, wing)

  return { leaving, places }

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
    const people = living[0]![wing]!
    if (people >= nests.nests[0]!.most[wing]!) return Infinity
    let cost = weightOf[0]! * people * PACKED[SECURITY]!
    for (const { tier, free, weight } of nests.over[wing]!) if (people >= free) cost += weight * PACKED[tier]!
    return cost + (alone(people + 1, least[wing]!) - alone(people, least[wing]!)) * PACKED[ALONE]!
  }

  function countAgain(person: number, by: 1 | -1): void {
    const home = wings[person]!
    if (home >= 0) for (let nest = nests.nestOf[person]!; nest >= 0; nest = nests.nests[nest]!.parent) living[nest]![home]! += by
  }

  function leaving(person: number): ReturnType<Rooms['leaving']> {
    const crowd = crowdOf[person]! < 0 ? undefined : crowds[crowdOf[person]!]!
    countAgain(person, -1)
    const entries = new Map<number, number>()
    for (const wing of crowd?.kind.wings ?? []) entries.set(wing, entryOf(nests.nestOf[person]!, wing))
    const paths = shortest(person)
    countAgain(person, 1)
    const own = new Map<number, number>()
    if (crowd) {
      const { kind } = crowd
      welfareOver(crowd, kind.wings, welfare)
      const present = situation.people[person]!.presentWing
      kind.wings.forEach((wing, at) =>
        own.set(
          wing,
          ofKind[kind.number]![at]! +
            exposure(kind, wing, false) +
            (welfare[at]! - (wing === present ? discount(crowd, present) : 0)) * PACKED[WELFARE]!,
        ),
      )
    }
    return {
      costIn: (wing) => {
        const entry = entries.get(wing) ?? -1
        return entry < 0 ? Infinity : own.get(wing)! + (paths.cost[entry] ?? Infinity)
      },
      waysOf: (wing) => wayFrom(entries.get(wing) ?? -1, paths),
    }
  }

  type Paths = { readonly cost: Float64Array; readonly next: Int32Array; readonly who: Int32Array }

  /** From each node to the nearest room, by sweeps until nothing changes (Bellman and Ford); `next` is -1 at the end, -2 at nowhere. */
  function shortest(person: number): Paths {
    const cost = new Float64Array(count + nodes.length).fill(Infinity)
    const next = new Int32Array(cost.length).fill(-1)
    const who = new Int32Array(cost.length).fill(-1)
    for (let wing = 0; wing < count; wing++) cost[wing] = oneMore(wing)
    for (const way of leave) {
      if (way.person === person || way.cost >= cost[way.node]!) continue
      cost[way.node] = way.cost
      next[way.node] = -2
      who[way.node] = way.person
    }
    for (let sweep = 0, isChanged = true; isChanged && sweep < SWEEPS; sweep++) {
      isChanged = false
      const better = (node: number, found: number, to: number, mover_: number): void => {
        if (found >= cost[node]!) return
        cost[node] = found
        next[node] = to
        who[node] = mover_
        isChanged = true
      }
      for (let wing = 0; wing < count; wing++) {
        const row = wing * count
        for (let to = 0; to < count; to++) {
          const found = between[row + to]! + cost[to]!
          if (found < cost[wing]! && mover[row + to] !== person) better(wing, found, to, mover[row + to]!)
        }
      }
      for (let arc = 0; arc < arcs.from.length; arc++) {
        const found = arcs.cost[arc]! + cost[arcs.to[arc]!]!
        if (found < cost[arcs.from[arc]!]! && arcs.person[arc] !== person)
          better(arcs.from[arc]!, found, arcs.to[arc]!, arcs.person[arc]!)
      }
      nodes.forEach(({ nest, wing }, index) => {
        const people = living[nest]![wing]!
        if (people >= nests.nests[nest]!.most[wing]!) return
        const behind = entryOf(nests.nests[nest]!.parent, wing)
        if (behind >= 0) better(count + index, weightOf[nest]! * people * PACKED[SECURITY]! + cost[behind]!, behind, -1)
      })
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
        moves.push({ person, to: to < 0 ? -1 : to < count ? to : nodes[to - count]!.wing })
    }
    return moves
  }

  function places(): ReturnType<Rooms['places']> {
    const { cost } = shortest(-1)
    const fewer = Float64Array.from({ length: count }, (_, wing) => {
      const isFull = living[0]![wing]! >= nests.nests[0]!.most[wing]!
      return isFull ? cost[wing]! : 0
    })
    const more = new Float64Array(count)
    const coming = bestComing()
    for (let wing = 0; wing < count; wing++)
      if (living[0]![wing]! >= nests.nests[0]!.most[wing]!) more[wing] = Math.min(0, coming[wing]!)
    for (let sweep = 0, isChanged = true; isChanged && sweep < SWEEPS; sweep++) {
      isChanged = false
      for (let from = 0; from < count; from++) {
        for (let to = 0; to < count; to++) {
          const found = between[from * count + to]! + more[from]!
          if (found >= more[to]! || living[0]![to]! < nests.nests[0]!.most[to]!) continue
          more[to] = found
          isChanged = true
        }
      }
    }
    return { more, fewer }
  }

  /** By wing, what it saves that someone without a place comes. */
  function bestComing(): Float64Array {
    const best = new Float64Array(count)
    wings.forEach((wing, person) => {
      if (wing >= 0 || stays[person]) return
      const crowd = crowds[crowdOf[person]!]!
      welfareOver(crowd, crowd.kind.wings, welfare)
      crowd.kind.wings.forEach((to, at) => {
        if (entryOf(crowd.kind.nest, to) !== to) return
        best[to] = Math.min(
          best[to]!,
          ofKind[crowd.kind.number]![at]! + exposure(crowd.kind, to, false) + welfare[at]! * PACKED[WELFARE]! - PACKED[0]!,
        )
      })
    })
    return best
  }
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

function alone(people: number, least: number): number {
  return people < least ? people : 0
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
