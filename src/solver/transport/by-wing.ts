/** The other way round: for each wing, who may live there. */

import type { Cohort, Crowd, Kind } from './crowds'

/** Kinds that may live in the same wings and cost the same there in the tiers above welfare: thousands of kinds are of a few sorts. */
export type Sort = { readonly number: number; readonly costs: Kind['costs']; readonly kinds: readonly Kind[] }

export type ByWing = {
  readonly sorts: readonly Sort[]
  /** Calls for each sort of kinds that may live in a wing, with the position of the wing among those of the sort. */
  readonly eachSort: (wing: number, call: (sort: Sort, at: number) => void) => void
  /** The crowds for whom a wing is near, so that coming there costs them something of its own, or the home of some of them. */
  readonly nearTo: (wing: number) => readonly Crowd[]
  readonly inOrder: InOrder
}

/** Cohorts kind by kind, and crowds cohort by cohort, in lists of numbers: whoever offers them all to every wing goes over them straight on. */
export type InOrder = {
  /** By kind (and one more), where its cohorts begin; by cohort in this order (and one more), where its crowds begin. */
  readonly firstCohort: Int32Array
  readonly firstCrowd: Int32Array
  /** By cohort in this order: one of its people. */
  readonly person: Int32Array
  /** By crowd in this order: its number, how many they are, and what coming costs them as a rule. */
  readonly crowd: Int32Array
  readonly size: Int32Array
  readonly usual: Float64Array
}

export function arrangeByWing(
  wings: number,
  kinds: readonly Kind[],
  cohorts: readonly Cohort[],
  crowds: readonly Crowd[],
): ByWing {
  const sorts = sortsOf(kinds)
  const sortsIn: { sort: Sort; at: number }[][] = Array.from({ length: wings }, () => [])
  for (const sort of sorts) sort.kinds[0]!.wings.forEach((wing, at) => sortsIn[wing]!.push({ sort, at }))
  const near: Crowd[][] = Array.from({ length: wings }, () => [])
  for (const crowd of crowds) for (const wing of new Set([...crowd.coming.near, ...crowd.homes])) near[wing]!.push(crowd)
  return {
    sorts,
    eachSort: (wing, call) => {
      for (const { sort, at } of sortsIn[wing]!) call(sort, at)
    },
    nearTo: (wing) => near[wing]!,
    inOrder: inOrder(kinds, cohorts),
  }
}

function sortsOf(kinds: readonly Kind[]): Sort[] {
  const sorted = new Map<Kind['costs'], Kind[]>()
  for (const kind of kinds) {
    const known = sorted.get(kind.costs)
    if (known) known.push(kind)
    else sorted.set(kind.costs, [kind])
  }
  return [...sorted].map(([costs, own], number) => ({ number, costs, kinds: own }))
}

function inOrder(kinds: readonly Kind[], cohorts: readonly Cohort[]): InOrder {
  const firstCohort = new Int32Array(kinds.length + 1)
  for (const { kind } of cohorts) firstCohort[kind.number + 1]!++
  for (let kind = 0; kind < kinds.length; kind++) firstCohort[kind + 1]! += firstCohort[kind]!
  const free = firstCohort.slice(0, kinds.length)
  const sorted = new Array<Cohort>(cohorts.length)
  for (const cohort of cohorts) sorted[free[cohort.kind.number]!++] = cohort
  const firstCrowd = new Int32Array(cohorts.length + 1)
  sorted.forEach(({ crowds }, place) => (firstCrowd[place + 1] = firstCrowd[place]! + crowds.length))
  const all = sorted.flatMap(({ crowds }) => crowds)
  return {
    firstCohort,
    firstCrowd,
    person: Int32Array.from(sorted, ({ crowds }) => crowds[0]!.members[0]!),
    crowd: Int32Array.from(all, ({ number }) => number),
    size: Int32Array.from(all, ({ members }) => members.length),
    usual: Float64Array.from(all, ({ coming }) => coming.usual),
  }
}
