/** The other way round: for each wing, who may live there. */

import type { Cohort, Crowd, Kind } from './crowds'

export type ByWing = {
  /** Calls for each kind that may live in a wing, with the position of the wing among those of the kind. */
  readonly eachKind: (wing: number, call: (kind: Kind, at: number) => void) => void
  /** The crowds for whom a wing is near, so that coming there costs them something of its own, or the home of some of them. */
  readonly nearTo: (wing: number) => readonly Crowd[]
  /** By kind. */
  readonly cohortsOf: readonly (readonly Cohort[])[]
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
  const cohortsOf: Cohort[][] = kinds.map(() => [])
  for (const cohort of cohorts) cohortsOf[cohort.kind.number]!.push(cohort)
  return {
    eachKind: (wing, call) => {
      for (let place = first[wing]!; place < first[wing + 1]!; place++) call(kinds[numbers[place]!]!, positions[place]!)
    },
    nearTo: (wing) => near[wing]!,
    cohortsOf,
  }
}
