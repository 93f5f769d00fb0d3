/**
 * The part of the network behind the people: in each wing, its groups one inside another, then its places, then the sink.
 *
 * Entries for groups are made when first asked for, since most groups never come near most wings.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { addArc, addNode, type Network } from '../engines/flow/network'
import { addSegments } from '../engines/flow/segments'
import type { Nests } from './nests'

const SECURITY = TIERS.indexOf('security')
const ALONE = TIERS.indexOf('alone')

/** What a plan is held to, beyond the rules, where the network can't see what is behind. */
export type Restriction = {
  /** By wing: how many people are wanted there for company (above zero), or nobody if it can be (below zero). */
  readonly company?: Int16Array
  /** By group: by wing, the most of its people. */
  readonly most?: ReadonlyMap<number, Float64Array>
  /** By tier above welfare: what people of groups that are limited in several wings together are charged there, so that they go elsewhere. */
  readonly tolls?: readonly Tolls[]
}

/** By group: by wing, what each of its people is charged. */
export type Tolls = ReadonlyMap<number, Float64Array>

/** What each of a group's people is charged in a wing. */
export function tollOf(tolls: Tolls | undefined, { nest, wing }: Pick<Made, 'nest' | 'wing'>): number {
  return tolls?.get(nest)?.[wing] ?? 0
}

/** @param prices one for each limit on a group in several wings together, see `Nests` */
export function tollsAt({ nests, shared }: Nests, prices: Float64Array): Tolls {
  const tolls = new Map<number, Float64Array>()
  shared.forEach(({ nest, wings }, index) => {
    if (prices[index] === 0) return
    const own = tolls.get(nest) ?? new Float64Array(nests[nest]!.most.length)
    for (const wing of wings) own[wing]! += prices[index]!
    tolls.set(nest, own)
  })
  return tolls
}

export type WingSide = {
  readonly network: Network
  readonly sink: number
  /** The node where people of a group enter a wing, with every cost behind it already in place. */
  readonly entry: (nest: number, wing: number) => number
  /** The node that the group has in the wing, of its own or shared with a group around it, without making one; -1: none. */
  readonly nodeOf: (nest: number, wing: number) => number
  /** That node, or else the node of the nearest group around it; -1: none. */
  readonly nearest: (nest: number, wing: number) => number
  /** The wings in which the group has a node. */
  readonly enteredBy: (nest: number) => readonly number[]
  /** Groups' nodes in wings, in the order in which they were made. */
  readonly made: readonly Made[]
  /**
   * Goes over the arcs from a node to what is behind it, as far as they are made. There are millions, so what they cost is worked out
   * where it is asked for.
   */
  readonly eachArc: (made: Made, visit: Visit) => void
  /** The arcs of those who are company for each other: by wing, how many people the first of them carries the last of. */
  readonly companyArcs: { readonly arc: number; readonly wing: number; readonly before: number }[]
}

/** The node of a group in a wing, the node behind it, and the arcs from the one to the other: places, or segments where costs rise. */
export type Made = {
  readonly nest: number
  readonly wing: number
  readonly node: number
  readonly behind: number
  /** -1 where nobody may come. */
  readonly firstArc: number
  /** What each who comes costs more than the one before, in the tier security. */
  readonly rise: number
}

/** @param before how many who come fill the arcs before it. @param costs what it costs by tier, to be read at once. */
type Visit = (arc: number, before: number, costs: Float64Array) => void

/** By group and wing, how many people who stay are in it. */
export function stayersIn(judgement: Judgement, { nests, nestOf }: Nests): Int32Array[] {
  const { people, wings } = judgement.situation
  /** Shared by all groups of which nobody stays. */
  const nobody = new Int32Array(wings.length)
  const counts = nests.map(() => nobody)
  people.forEach(({ presentWing }, person) => {
    if (!judgement.stays[person]) return
    for (let nest = nestOf[person]!; nest >= 0; nest = nests[nest]!.parent) {
      if (counts[nest] === nobody) counts[nest] = new Int32Array(wings.length)
      counts[nest]![presentWing]!++
    }
  })
  return counts
}

/** How many of a group may come to a wing beside those who stay there, and what each of them costs for everyone there before. */
export function stepsOf(nests: Nests, stayers: readonly Int32Array[], nest: number, wing: number, restriction?: Restriction) {
  const { most: limits, weight } = nests.nests[nest]!
  const staying = stayers[nest]![wing]!
  const most = Math.min(limits[wing]!, restriction?.most?.get(nest)?.[wing] ?? Infinity)
  return { room: Math.max(0, most - staying), weight, staying }
}

/** What the first of a group to come to a wing costs in a tier above welfare, for everyone there before and by what they are charged. */
export function costOfFirst(
  { nests }: Nests,
  stayers: readonly Int32Array[],
  { tolls }: Restriction,
  tier: number,
  { nest, wing }: Pick<Made, 'nest' | 'wing'>,
): number {
  const crowded = tier === SECURITY ? nests[nest]!.weight * stayers[nest]![wing]! : 0
  return crowded + tollOf(tolls?.[tier], { nest, wing })
}

export function openWingSide(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  network: Network,
  sink: number,
  people: number,
  restriction?: Restriction,
): WingSide {
  const { wings } = judgement.situation
  const entries = nests.nests.map(() => new Int32Array(wings.length).fill(-1))
  const entered: number[][] = nests.nests.map(() => [])
  const made: Made[] = []
  /** By wing, the arcs of its places, as `eachArc` shows them. */
  const places = wings.map((): { readonly before: number; readonly costs: Float64Array }[] => [])
  const stepCosts = new Float64Array(TIERS.length)
  const companyArcs: WingSide['companyArcs'] = []
  const isShared = new Set(nests.shared.map(({ nest }) => nest))
  const isOpen = (nest: number, wing: number): boolean =>
    nests.nests[nest]!.pairs.length === 0 && nests.nests[nest]!.most[wing] === Infinity && !isShared.has(nest)

  function entry(nest: number, wing: number): number {
    const known = entries[nest]![wing]!
    if (known >= 0) return known
    entered[nest]!.push(wing)
    if (nest > 0 && isOpen(nest, wing)) return (entries[nest]![wing] = entry(nests.nests[nest]!.parent, wing))
    const node = addNode(network)
    entries[nest]![wing] = node
    if (nest > 0) addSteps(node, nest, wing)
    else addPlaces(node, wing)
    return node
  }

  function addSteps(node: number, nest: number, wing: number): void {
    const parent = entry(nests.nests[nest]!.parent, wing)
    const { room, weight } = stepsOf(nests, stayers, nest, wing, restriction)
    const most = Math.min(room, nests.nests[nest]!.people.length, stepsOf(nests, stayers, 0, wing).room)
    made.push({ nest, wing, node, behind: parent, firstArc: addArcs(), rise: weight })

    // Where each costs for everyone there before, or may be held back, each goes by an arc of their own.
    function addArcs(): number {
      if (most === 0) return -1
      if (weight === 0 && !isShared.has(nest)) return addArc(network, node, parent, most, 0)
      return addSegments(network, node, parent, 1, 0, { count: most, rise: 0 })
    }
  }

  /** Everyone's places; the costs of crowding begin where so many live there, those who stay included. */
  function addPlaces(node: number, wing: number): void {
    const { room, staying } = stepsOf(nests, stayers, 0, wing)
    const company = restriction?.company?.[wing] ?? 0
    const wanted = nests.company[wing]! - staying
    const bounds = [...nests.over[wing]!.map(({ free }) => free - staying), wanted].filter((bound) => bound > 0 && bound < room)
    const ends = [...new Set([...bounds, room])].sort((a, b) => a - b)
    const firstArc = network.arcs
    let from = 0
    for (const to of ends) {
      if (to <= from) continue
      const arc = addArc(network, node, sink, Math.min(to - from, people), 0)
      const costs = new Float64Array(TIERS.length)
      for (const { tier, free, weight } of nests.over[wing]!) if (from >= free - staying) costs[tier]! += weight
      if (company < 0) costs[ALONE]! += 1
      if (from < company) costs[ALONE]! -= 1
      places[wing]!.push({ before: from, costs })
      if (to <= wanted) companyArcs.push({ arc, wing, before: to })
      from = to
    }
    made.push({ nest: 0, wing, node, behind: sink, firstArc, rise: 0 })
  }

  function eachArc({ nest, wing, firstArc, rise }: Made, visit: Visit): void {
    if (nest === 0) {
      places[wing]!.forEach(({ before, costs }, index) => visit(firstArc + index, before, costs))
      return
    }
    const { staying } = stepsOf(nests, stayers, nest, wing)
    for (let arc = firstArc, before = 0; arc >= 0; arc = network.next[arc]!, before++) {
      stepCosts[SECURITY] = rise * (staying + before)
      visit(arc, before, stepCosts)
    }
  }

  function nearest(nest: number, wing: number): number {
    for (let at = nest; at >= 0; at = nests.nests[at]!.parent) if (entries[at]![wing]! >= 0) return entries[at]![wing]!
    return -1
  }

  return {
    network,
    sink,
    entry,
    nodeOf: (nest, wing) => entries[nest]![wing]!,
    nearest,
    enteredBy: (nest) => entered[nest]!,
    made,
    eachArc,
    companyArcs,
  }
}

/** How many of so many people in a wing are short of company. */
export function alone(people: number, least: number): number {
  return people < least ? people : 0
}

/** What a wing with too few people is held to: to be left empty where nobody stays, and to be filled where that was tried before. */
export function wantedAfter(wanted: number, least: number, staying: number): number {
  return wanted === 0 && staying === 0 ? -1 : least - staying
}
