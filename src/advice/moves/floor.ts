/**
 * Keeps count of who is where while moves are gathered into batches, and says why one more move can't join.
 *
 * The moves of a batch happen in any order. At some moment in some order a limit counts as much as each of its movers at most: where
 * they were, or where they go. So a move joins a batch only while the sum of these stays within the limit (or, where more than the
 * limit lived there to begin with, only if it adds nothing), and only where nobody from whom the person is kept apart is, was at the
 * beginning of the batch, or goes. Then no order of the batch, at no moment, breaks a rule that held when it began.
 */

import type { Judgement } from '../../rules/judge'
import { membersAmong } from '../../rules/members'
import type { Apart } from '../../rules/rule'
import type { Wings } from '../../rules/measure'

/** What stands in the way of a move: a limit (index), or a person (index). */
export type Obstacle = { readonly limit: number } | { readonly person: number }

export type Floor = {
  /** Where everyone is when the batch begins; -1: nowhere. */
  readonly wings: readonly number[]
  /** What stands in the way of this person's move in this batch; undefined: nothing. */
  readonly obstacle: (person: number, to: number) => Obstacle | undefined
  /** Takes a move into the batch; nothing stands in its way. */
  readonly join: (person: number, to: number) => void
  /** Ends the batch: its moves are made. Gives the limits that now count less than they might have in the batch. */
  readonly commit: () => { readonly relieved: readonly number[]; readonly moved: readonly number[] }
  /** Moves someone at once, whatever stands in the way; only between batches. To -1: out of every wing. */
  readonly put: (person: number, to: number) => void
  /** The most that a limit may count in this batch, in whatever order its moves are made. */
  readonly worst: (limit: number) => number
  /** The limits that count anyone in a wing. */
  readonly limitsAt: (wing: number) => readonly number[]
  /** What a person counts towards a limit in a wing. */
  readonly countIn: (limit: number, person: number, wing: number) => number
  /** From whom a person is kept apart. */
  readonly apartFrom: (person: number) => readonly Kept[]
  /** Whether people in two wings would be together, in one wing or in one facility. */
  readonly meets: (wing: number, other: number, scope: Apart['scope']) => boolean
}

type Kept = { readonly other: number; readonly scope: Apart['scope'] }

const NOBODY: readonly Kept[] = []

export function openFloor({ situation, limits, aparts }: Judgement, from: Wings): Floor {
  const wings = [...from]
  const going = new Map<number, number>()
  const limitsAt: number[][] = situation.wings.map(() => [])
  limits.forEach((limit, index) => limit.wings.forEach((wing) => limitsAt[wing]!.push(index)))
  const isMember = limits.map(({ people }) => membersAmong(people))
  const isInside = limits.map((limit) => membersAmong(limit.wings))
  const kept = new Map<number, Kept[]>()
  for (const { first, second, scope } of aparts) {
    for (const [person, other] of [
      [first, second],
      [second, first],
    ] as const) {
      kept.set(person, [...(kept.get(person) ?? []), { other, scope }])
    }
  }
  const countIn = (limit: number, person: number, wing: number): number =>
    wing >= 0 && isInside[limit]!(wing) && isMember[limit]!(person) ? limits[limit]!.count(person, wing) : 0
  const totals = new Float64Array(limits.length)
  wings.forEach((wing, person) => {
    if (wing >= 0) for (const limit of limitsAt[wing]!) totals[limit]! += countIn(limit, person, wing)
  })
  const worst = Float64Array.from(totals)
  const touched = new Set<number>()
  const facilityOf = (wing: number): number => situation.wings[wing]!.facilityIndex
  const meets: Floor['meets'] = (wing, other, scope) =>
    wing >= 0 && other >= 0 && (scope === 'wing' ? wing === other : facilityOf(wing) === facilityOf(other))
  const increase = (limit: number, person: number, to: number): number =>
    Math.max(0, countIn(limit, person, to) - countIn(limit, person, wings[person]!))

  const put: Floor['put'] = (person, to) => {
    const was = wings[person]!
    for (const [wing, sign] of [
      [was, -1],
      [to, 1],
    ] as const) {
      if (wing < 0) continue
      for (const limit of limitsAt[wing]!) {
        totals[limit]! += sign * countIn(limit, person, wing)
        worst[limit] = totals[limit]!
      }
    }
    wings[person] = to
  }

  return {
    wings,
    limitsAt: (wing) => limitsAt[wing]!,
    countIn,
    meets,
    put,
    worst: (limit) => worst[limit]!,
    apartFrom: (person) => kept.get(person) ?? NOBODY,
    obstacle: (person, to) => {
      for (const limit of limitsAt[to]!) {
        const more = increase(limit, person, to)
        if (more > 0 && worst[limit]! + more > limits[limit]!.most) return { limit }
      }
      for (const { other, scope } of kept.get(person) ?? NOBODY) {
        // Who shares a wing or a facility already may go on doing so for now: that rule is broken before and after.
        if (meets(wings[person]!, wings[other]!, scope)) continue
        if (meets(to, wings[other]!, scope) || meets(to, going.get(other) ?? -1, scope)) return { person: other }
      }
      return undefined
    },
    join: (person, to) => {
      for (const limit of limitsAt[to]!) worst[limit]! += increase(limit, person, to)
      for (const limit of limitsAt[to]!) touched.add(limit)
      if (wings[person]! >= 0) for (const limit of limitsAt[wings[person]!]!) touched.add(limit)
      going.set(person, to)
    },
    commit: () => {
      const before = [...touched].map((limit) => [limit, worst[limit]!] as const)
      const moved = [...going.keys()]
      for (const [person, to] of going) put(person, to)
      going.clear()
      touched.clear()
      return { relieved: before.filter(([limit, was]) => totals[limit]! < was).map(([limit]) => limit), moved }
    },
  }
}
