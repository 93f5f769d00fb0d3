/**
 * The residual network of a placement: one node for each wing, one for being without a place, and one for each group with people in a
 * wing where that counts. An arc is someone who goes from one to another; only the cheapest between two wings counts.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { besideOthers } from './beside-others'
import type { Crowds, Kind } from './crowds'
import type { Nests } from './nests'
import { ONE_MOVED, PACKED, packUpper } from './packed'
import { alone } from './wing-side'

export type Residual = {
  /** Wings come first, then being without a place (`nowhere`); groups begin at `first`. */
  readonly nowhere: number
  readonly first: number
  /** Takes in the nodes of groups that are new; answers how many nodes there are. */
  readonly takeIn: () => number
  /** The wing of a node; -1: nowhere. */
  readonly wingAt: (node: number) => number
  /** By where the arc goes, and then by where it comes from (`first` of them): the cheapest person's cost (packed), and who that is. */
  readonly between: Float64Array
  readonly mover: Int32Array
  /** Arcs of which one end is a group, and by node, which of them go there. */
  readonly arcs: { readonly from: readonly number[]; readonly cost: readonly number[]; readonly person: readonly number[] }
  readonly arcsTo: readonly (readonly number[])[]
  /** By node, the groups' nodes that it is behind, with what going on costs. */
  readonly stepsTo: readonly (readonly { readonly node: number; readonly cost: number }[])[]
  /** By wing, packed: what it costs to be one more there, without end where there is no room; and what it spares to be one less. */
  readonly oneMore: Float64Array
  readonly oneLess: Float64Array
  /** What one more person in a wing would cost by being one more, if there were a place. */
  readonly crowding: (wing: number) => number
  readonly people: (wing: number) => number
  readonly isFull: (wing: number) => boolean
  /** Where someone of a group comes in who moves to a wing; -1: the group may not. */
  readonly entryOf: (nest: number, wing: number) => number
  /** From the innermost group outwards, what a member's leaving spares in the pairs of the groups inside. */
  readonly levelsOf: (nest: number, wing: number) => readonly { readonly node: number; readonly reward: number }[]
  /** What the tiers above welfare ask of a kind at a position in its wings, beside those who live there. */
  readonly upperAt: (kind: Kind, at: number) => number
}

const SECURITY = TIERS.indexOf('security')
const ALONE = TIERS.indexOf('alone')
const WELFARE = TIERS.indexOf('welfare')

export function openResidual(
  judgement: Judgement,
  nests: Nests,
  { kinds, crowds, welfareOver, discount }: Crowds,
  wings: Wings,
): Residual {
  const { situation, terms } = judgement
  const count = situation.wings.length
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

  const nowhere = count
  const first = count + 1
  const nodes: { nest: number; wing: number }[] = []
  const nodeOf = new Map<number, number>()
  const isBarred = besideOthers(judgement, nests, living, wings)
  /** By where the arc comes from, and then by where it goes, as people are connected: turned over once all are. */
  const costs = new Float64Array(first * first).fill(Infinity)
  const movers = new Int32Array(first * first).fill(-1)
  const arcs = { from: [] as number[], to: [] as number[], cost: [] as number[], person: [] as number[] }
  const ofKind = kinds.map((kind) => Float64Array.from(kind.wings, (_, at) => packUpper((tier) => kind.costs[tier]![at]!)))
  /** By position in the wings of a kind: where its people come in, and what the upper tiers ask of them there. */
  const comingOf = kinds.map((kind) => ({
    entries: Int32Array.from(kind.wings, (wing) => entryOf(kind.nest, wing)),
    upper: Float64Array.from(kind.wings, (_, at) => upperAt(kind, at)),
  }))
  const isApart = new Set(judgement.aparts.flatMap(({ first: one, second }) => [one, second]))
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
        home < 0 ? PACKED[0] : atHome < 0 ? 0 : ofKind[kind.number]![atHome]! + welfareAt(atHome) + exposure(kind, home, true)
      const mayBeBarred = kind.nest > 0 || isApart.has(person)
      for (const { node, reward } of levels) {
        const less = here + reward - ONE_MOVED
        if (home >= 0) addArc(node, nowhere, PACKED[0] - less, person)
        for (let at = 0; at < entries.length; at++) {
          const to = entries[at]!
          if (to < 0 || at === atHome) continue
          const cost = upper[at]! + welfareAt(at) - less
          if (to < first && node < first && cost >= costs[node * first + to]!) continue
          if (!mayBeBarred || !isBarred(person, kind.wings[at]!)) addArc(node, to, cost, person)
        }
      }
    }
  }

  const arcsTo: number[][] = Array.from({ length: first }, () => [])
  const stepsTo: { node: number; cost: number }[][] = arcsTo.map(() => [])
  let taken = 0
  takeIn()
  arcs.to.forEach((to, arc) => arcsTo[to]!.push(arc))

  return {
    nowhere,
    first,
    takeIn,
    wingAt: (node) => (node === nowhere ? -1 : node < count ? node : nodes[node - first]!.wing),
    between: transposed(costs, first),
    mover: transposed(movers, first),
    arcs,
    arcsTo,
    stepsTo,
    oneMore: Float64Array.from({ length: count }, (_, wing) => (isFull(wing) ? Infinity : crowding(wing))),
    oneLess: Float64Array.from({ length: count }, (_, wing) => sparing(wing)),
    crowding,
    people: (wing) => living[0]![wing]!,
    isFull,
    entryOf,
    levelsOf,
    upperAt,
  }

  function isFull(wing: number): boolean {
    return living[0]![wing]! >= nests.nests[0]!.most[wing]!
  }

  function upperAt(kind: Kind, at: number): number {
    return ofKind[kind.number]![at]! + exposure(kind, kind.wings[at]!, false)
  }

  /**
   * What someone is exposed by in a wing, and others by them: there beside those who live there, or, leaving it, beside the others. That
   * their leaving spares others anything is left out, since someone else who recruits may come: else paths would run in circles.
   */
  function exposure(kind: Kind, wing: number, isLeaving: boolean): number {
    const recruiting = sources[wing]! - (isLeaving && kind.isSource ? 1 : 0)
    const byThem = kind.isSource && !isLeaving && recruiting === 0 ? exposed[wing]! : 0
    return (byThem + (recruiting > 0 || kind.isSource ? kind.exposure : 0)) * PACKED[SECURITY]!
  }

  function entryOf(from: number, wing: number): number {
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

  function levelsOf(from: number, wing: number): { node: number; reward: number }[] {
    const levels: { node: number; reward: number }[] = []
    let reward = 0
    for (let nest = from; nest > 0; nest = nests.nests[nest]!.parent) {
      const { most, pairs, weight } = nests.nests[nest]!
      if (pairs.length === 0 && most[wing] === Infinity) continue
      levels.push({ node: entryOf(nest, wing), reward })
      reward += weight * (living[nest]![wing]! - 1) * PACKED[SECURITY]!
    }
    levels.push({ node: wing, reward })
    return levels
  }

  /** The ways behind nodes that are new may need nodes of their own, as far as the groups have room. */
  function takeIn(): number {
    const behind = (index: number): number => entryOf(nests.nests[nodes[index]!.nest]!.parent, nodes[index]!.wing)
    for (let index = taken; index < nodes.length; index++) behind(index)
    for (; arcsTo.length < first + nodes.length; stepsTo.push([])) arcsTo.push([])
    for (; taken < nodes.length; taken++) {
      const { nest, wing } = nodes[taken]!
      const people = living[nest]![wing]!
      const to = behind(taken)
      if (to >= 0 && people < nests.nests[nest]!.most[wing]!)
        stepsTo[to]!.push({ node: first + taken, cost: nests.nests[nest]!.weight * people * PACKED[SECURITY]! })
    }
    return first + nodes.length
  }

  function addArc(from: number, to: number, cost: number, person: number): void {
    if (from >= first || to >= first) {
      arcs.from.push(from)
      arcs.to.push(to)
      arcs.cost.push(cost)
      arcs.person.push(person)
      return
    }
    const cell = from * first + to
    if (cost >= costs[cell]!) return
    costs[cell] = cost
    movers[cell] = person
  }

  function crowding(wing: number): number {
    const people = living[0]![wing]!
    let cost = 0
    for (const { tier, free, weight } of nests.over[wing]!) if (people >= free) cost += weight * PACKED[tier]!
    return cost + (alone(people + 1, nests.company[wing]!) - alone(people, nests.company[wing]!)) * PACKED[ALONE]!
  }

  function sparing(wing: number): number {
    const people = living[0]![wing]!
    let cost = 0
    for (const { tier, free, weight } of nests.over[wing]!) if (people > free) cost += weight * PACKED[tier]!
    return cost + (alone(people, nests.company[wing]!) - alone(people - 1, nests.company[wing]!)) * PACKED[ALONE]!
  }
}

/** A square of so many rows, with rows for columns. */
function transposed<T extends Float64Array | Int32Array>(square: T, rows: number): T {
  const turned = square.slice() as T
  for (let row = 0; row < rows; row++) for (let at = 0; at < rows; at++) turned[at * rows + row] = square[row * rows + at]!
  return turned
}
