/** The other way round: for each wing, who may live there. */

import type { Cohort, Crowd, Kind } from './crowds'

export type ByWing = {
  /** Calls for each kind that may live in a wing, with the position of the wing among those of the kind. */
  readonly eachKind: (wing: number, call: (kind: Kind, at: number) => void) => void
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
  const first = new Int32Array(wings + 1)
  for (const kind of kinds) for (const wing of kind.wings) first[wing + 1]!++
  for (let wing = 0; wing < wings; wing++) first[wing + 1]! += first[wing]!
  const numbers = new Int32Array(first[wings]!)
  const positions = new Int32Array(first[wings]!)
  const free = first.slice(0, wings)
  for (const { number, wings: own } of kinds) {
    own.forEach((wing, at) => {
      const place = free[wing]!++
      numbers[place] = number
      positions[place] = at
    })
  }
  const near: Crowd[][] = Array.from({ length: wings }, () => [])
  for (const crowd of crowds) for (const wing of new Set([...crowd.coming.near, ...crowd.homes])) near[wing]!.push(crowd)
  return {
    eachKind: (wing, call) => {
      for (let place = first[wing]!; place < first[wing + 1]!; place++) call(kinds[numbers[place]!]!, positions[place]!)
    },
    nearTo: (wing) => near[wing]!,
    inOrder: inOrder(kinds, cohorts),
  }
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
