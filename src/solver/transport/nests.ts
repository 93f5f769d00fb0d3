/**
 * Finds the groups that nest: each inside another or apart from it, everyone being the outermost. What counts the people of such
 * groups in a wing is part of the network; what crosses them is left to the exchange and to the exact solver.
 */

import { TIERS } from '../../domain/plan'
import { onceFor } from '../../domain/once-for'
import type { Judgement } from '../../rules/judge'
import type { Limit } from '../../rules/rule'
import { tooManyApart } from './apart'

const ALONE = TIERS.indexOf('alone')

/** A cost for each pair of a group in one wing, in a tier (index). */
export type PairCost = { readonly tier: number; readonly weight: number }

export type Nest = {
  /** The group around it, by its number; -1: it is everyone. */
  readonly parent: number
  /** How many groups it is inside. */
  readonly depth: number
  /** Everyone in it, those included whom another group that crosses it claims. */
  readonly people: readonly number[]
  /** By wing, the most of its people who may live there, counting those who stay. */
  readonly most: Float64Array
  readonly pairs: readonly PairCost[]
  /** What each pair of its people in one wing costs by all of these. */
  readonly weight: number
}

/** A cost in a tier (index) for each person in a wing beyond so many. */
export type OverCost = { readonly tier: number; readonly free: number; readonly weight: number }

export type Nests = {
  /** Outer groups come before the groups inside them; the first is everyone, with their places. */
  readonly nests: readonly Nest[]
  /** By person: the innermost group that they belong to. */
  readonly nestOf: Int32Array
  /** By wing; where there can't be as many people as leave nobody alone, each of them costs one of that tier. */
  readonly over: readonly (readonly OverCost[])[]
  /** By wing, how many people leave nobody alone; zero where people are apart on purpose, or there can't be that many. */
  readonly company: Int32Array
  /** Limits on a group in several wings together, which the network can't keep by itself. */
  readonly shared: readonly SharedLimit[]
}

export type SharedLimit = {
  readonly rule: string
  readonly nest: number
  readonly wings: readonly number[]
  readonly most: number
}

type Group = { readonly people: readonly number[]; readonly most: Map<number, number>; readonly pairs: PairCost[] }

/** A group is trimmed to the part that nests, which leaves what it asks for a little less than it is: so bounds stay proven. */
export function nestsOf(judgement: Judgement): Nests {
  const { situation, limits, terms } = judgement
  const { people, wings } = situation
  const groups = new Map<string, Group>()
  const everyone = new Float64Array(wings.length).fill(Infinity)
  const shared: (Omit<SharedLimit, 'nest'> & { people: readonly number[] })[] = []
  const groupOf = (members: readonly number[]): Group => {
    const key = keyOf(members)
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { people: members, most: new Map(), pairs: [] }))
    return group
  }
  const stayingOf = onceFor<Int32Array>()
  /** No more come to one of these wings than may come to all of them. */
  const limitTogether = (rule: string, members: readonly number[], together: readonly number[], most: number): void => {
    const { most: inWing } = groupOf(members)
    const staying = stayingOf(members, () => countStaying(judgement, members))
    const free = Math.max(0, most - together.reduce((sum, wing) => sum + staying[wing]!, 0))
    if (free === 0 || together.length === 1)
      for (const wing of together) inWing.set(wing, Math.min(inWing.get(wing) ?? Infinity, staying[wing]! + free))
    else shared.push({ rule, people: members, wings: together, most })
  }
  for (const limit of limits) {
    const [wing] = limit.wings
    if (wing === undefined) continue
    if (limit.wings.length > 1) {
      if (limit.count.length > 0 || limit.people.length === 0) continue
      const most = Math.floor(limit.most / limit.count(limit.people[0]!, wing))
      limitTogether(limit.rule, limit.people, limit.wings, most)
      continue
    }
    const least = leastCount(limit, wing)
    if (least === 0) continue
    const most = Math.floor(limit.most / least)
    if (limit.people.length === people.length) everyone[wing] = Math.min(everyone[wing]!, most)
    else {
      const group = groupOf(limit.people)
      group.most.set(wing, Math.min(group.most.get(wing) ?? Infinity, most))
    }
  }
  for (const { rule, people: members, sites } of tooManyApart(judgement))
    for (const site of sites) limitTogether(rule, members, site, 1)
  const over: OverCost[][] = wings.map(() => [])
  for (const term of terms) {
    const tier = TIERS.indexOf(term.tier)
    if (term.kind === 'over') over[term.wing]!.push({ tier, free: term.free, weight: term.weight })
    if (term.kind === 'pairs') groupOf(term.people).pairs.push({ tier, weight: term.weight })
  }
  const company = leastCompany(judgement)
  const { staying, coming } = whoMayLiveIn(judgement)
  for (let wing = 0; wing < wings.length; wing++) {
    const together = Math.max(staying[wing]!, Math.min(everyone[wing]!, staying[wing]! + coming[wing]!))
    if (together >= company[wing]!) continue
    company[wing] = 0
    over[wing]!.push({ tier: ALONE, free: 0, weight: 1 })
  }
  const unlimited = new Float64Array(wings.length).fill(Infinity)
  const nests: Nest[] = [{ parent: -1, depth: 0, people: [...people.keys()], most: everyone, pairs: [], weight: 0 }]
  const nestOf = new Int32Array(people.length)
  const numbers = new Map<Group, number>()
  for (const group of [...groups.values()].sort((a, b) => b.people.length - a.people.length)) {
    const parent = commonest(group.people, nestOf)
    const inside = group.people.filter((person) => nestOf[person] === parent)
    const most = group.most.size > 0 ? unlimited.slice() : unlimited
    for (const [wing, limit] of group.most) most[wing] = limit
    const { pairs } = group
    const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0)
    const nest = nests.push({ parent, depth: nests[parent]!.depth + 1, people: group.people, most, pairs, weight }) - 1
    for (const person of inside) nestOf[person] = nest
    if (inside.length === group.people.length) numbers.set(group, nest)
  }
  return {
    nests,
    nestOf,
    over,
    company,
    shared: shared.flatMap(({ rule, people: members, wings: together, most }) => {
      const nest = numbers.get(groupOf(members))
      return nest === undefined ? [] : [{ rule, nest, wings: together, most }]
    }),
  }
}

/** By wing, how many people leave nobody alone; zero where people are apart on purpose. */
export function leastCompany({ situation, terms }: Judgement): Int32Array {
  const least = new Int32Array(situation.wings.length)
  for (const term of terms) if (term.kind === 'company') for (const wing of term.wings) least[wing] = term.least
  return least
}

/** By wing, how many people stay there in every plan, and how many others may come by what they are. */
function whoMayLiveIn({ situation, eligible, stays }: Judgement) {
  const staying = new Int32Array(situation.wings.length)
  const coming = new Int32Array(situation.wings.length)
  // People who are alike share one list.
  const sharing = new Map<readonly number[], number>()
  for (const { index, presentWing } of situation.people) {
    if (stays[index]) staying[presentWing]!++
    else sharing.set(eligible[index]!, 1 + (sharing.get(eligible[index]!) ?? 0))
  }
  for (const [wings, people] of sharing) for (const wing of wings) coming[wing]! += people
  return { staying, coming }
}

/** By wing, how many of these people stay there in every plan. */
function countStaying({ situation, stays }: Judgement, members: readonly number[]): Int32Array {
  const staying = new Int32Array(situation.wings.length)
  for (const person of members) if (stays[person]) staying[situation.people[person]!.presentWing]!++
  return staying
}

const keyFor = onceFor<string>()

/** The same people have the same key, however many lists name them. */
function keyOf(members: readonly number[]): string {
  return keyFor(members, () => members.join(' '))
}

/** What each person counts at least; one answer is enough where the count asks for nobody. */
function leastCount({ people, count }: Limit, wing: number): number {
  let least = people.length === 0 ? 0 : Infinity
  for (const person of count.length === 0 ? people.slice(0, 1) : people) least = Math.min(least, count(person, wing))
  return least
}

/** The group that most of these people are innermost in. */
function commonest(people: readonly number[], nestOf: Int32Array): number {
  const counts = new Map<number, number>()
  for (const person of people) counts.set(nestOf[person]!, (counts.get(nestOf[person]!) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0]
}
