/**
 * Divides what a group may have in several wings together among these wings, such as officers among those of a prison: at first as the
 * group lives there, then moved to where one more is worth most, as the prices of security show.
 */

import { TIERS } from '../../domain/plan'
import { compareTiers } from '../../rules/measure'
import type { Nests } from './nests'
import { upperPrices } from './reduced'
import { potentialsOf, type Upper } from './upper'
import type { View } from './view'

const SECURITY = TIERS.indexOf('security')
/** A group near its limit in several wings together, as a share of it, is held to what each wing may have. */
const NEAR = 0.1

/** By group, by wing, the most of its people. */
export type Allowed = ReadonlyMap<number, Float64Array>

type Shared = Nests['shared'][number]

/** One place of a group, allowed in another wing instead, and what that saves as prices show it, tier by tier. */
export type Move = { readonly nest: number; readonly from: number; readonly to: number; readonly saves: readonly number[] }

/** As a group lives there now where it has nearly what it may or more, less where most of it live; or more. */
export function allowedFor(all: Nests, stayers: readonly Int32Array[], view: View): Allowed {
  const isNear = ({ nest, wings, most }: Shared): boolean =>
    view.inWings(nest, wings) >= Math.max(0, most - Math.max(2, Math.ceil(most * NEAR)))
  return divided(all, stayers, view, all.shared.filter(isNear), new Map())
}

/** The same for whichever groups have more by another answer than they may, beside what is allowed already; undefined where none have. */
export function alsoAllowed(all: Nests, stayers: readonly Int32Array[], view: View, allowed: Allowed): Allowed | undefined {
  const over = tooMany(all, stayers, view)
  return over.length === 0 ? undefined : divided(all, stayers, view, over, allowed)
}

/** The limits of groups that have more people in several wings together than they may. */
export function tooMany({ shared }: Nests, stayers: readonly Int32Array[], view: View): readonly Shared[] {
  return shared.filter(
    ({ nest, wings, most }) => view.inWings(nest, wings) > Math.max(most, sum(wings.map((wing) => stayers[nest]![wing]!))),
  )
}

function divided(
  { nests }: Nests,
  stayers: readonly Int32Array[],
  { inNest }: View,
  limits: readonly Shared[],
  before: Allowed,
): Allowed {
  const found = new Map(before)
  for (const { nest, wings, most } of limits) {
    const staying = wings.map((wing) => stayers[nest]![wing]!)
    const living = wings.map((wing) => inNest(nest, wing))
    let left = Math.max(most, sum(staying)) - sum(living)
    for (; left < 0; left++) living[mostOf(living, staying)]!--
    const byUse = [...wings.keys()].sort((a, b) => living[b]! - living[a]! || wings[a]! - wings[b]!)
    for (let turn = 0; turn < left; turn++) living[byUse[turn % byUse.length]!]!++
    const allowed = (found.get(nest) ?? nests[nest]!.most).slice()
    wings.forEach((wing, at) => (allowed[wing] = Math.min(allowed[wing]!, living[at]!)))
    found.set(nest, allowed)
  }
  return found
}

/** Whether nowhere more of a group live than are allowed there, those who stay aside. */
export function isKept(allowed: Allowed, stayers: readonly Int32Array[], { inNest }: View): boolean {
  return [...allowed].every(([nest, list]) =>
    list.every((most, wing) => most === Infinity || inNest(nest, wing) <= Math.max(most, stayers[nest]![wing]!)),
  )
}

/**
 * By tier above welfare, from one of them on: what it would save at the prices of an answer that one of a group came to a wing who makes
 * them so many. Where nobody may come, prices say nothing.
 */
export function openSaving(all: Nests, stayers: readonly Int32Array[], upper: Upper, first = 0) {
  const { side, restriction } = upper
  const priceOf = upperPrices({ nests: all, stayers, side, restriction, potentials: potentialsOf(upper, all, stayers) })
  const tiers = [...upper.prices.keys()].slice(first)
  return (nest: number, wing: number, people: number): readonly number[] =>
    tiers.map((tier) => {
      const paired = tier === SECURITY ? all.nests[nest]!.weight * (people - 1) : 0
      return priceOf(tier, nest, wing, 1) - priceOf(tier, nest, wing) - paired
    })
}

/**
 * Places of each limit that would save more in another of its wings than they cost where they are, at the prices of an answer: the most
 * first.
 *
 * @param first the tier from which on savings are compared.
 */
export function movesOf(
  all: Nests,
  stayers: readonly Int32Array[],
  allowed: Allowed,
  upper: Upper,
  first = SECURITY,
): readonly Move[] {
  const { side } = upper
  const savedBy = openSaving(all, stayers, upper, first)
  const moves = all.shared.flatMap(({ nest, wings: everywhere }) => {
    const list = allowed.get(nest)
    const wings = everywhere.filter((wing) => side.nodeOf(0, wing) >= 0)
    if (!list || wings.length < 2 || wings.some((wing) => list[wing] === Infinity)) return []
    const { most } = all.nests[nest]!
    const leaving = wings.filter((wing) => list[wing]! > stayers[nest]![wing]!)
    const coming = wings.filter((wing) => list[wing]! > 0 && list[wing]! < most[wing]!)
    return leaving.flatMap((from) => {
      const costs = orNone(savedBy(nest, from, list[from]!))
      return coming.flatMap((to) => {
        const saves = savedBy(nest, to, list[to]! + 1).map((gains, index) => gains - costs[index]!)
        return to !== from && isGain(saves) ? [{ nest, from, to, saves }] : []
      })
    })
  })
  return moves.sort((a, b) => compareTiers(b.saves, a.saves) || a.from - b.from || a.to - b.to)
}

/** What saves nothing is no loss. */
export function orNone(saved: readonly number[]): readonly number[] {
  return isGain(saved) ? saved : saved.map(() => 0)
}

function isGain(saved: readonly number[]): boolean {
  return (saved.find((each) => each !== 0) ?? 0) > 0
}

/** What of these moves to try, one choice after another: as many as leave each other alone, the better half of those and so on, then each by itself. */
export function choicesOf(moves: readonly Move[]): readonly (readonly Move[])[] {
  const touched = new Set<number>()
  const apart = moves.filter(({ from, to }) => {
    if (touched.has(from) || touched.has(to)) return false
    touched.add(from)
    touched.add(to)
    return true
  })
  const choices: (readonly Move[])[] = []
  for (let count = apart.length; count > 1; count = Math.floor(count / 2)) choices.push(apart.slice(0, count))
  return [...choices, ...moves.map((move) => [move])]
}

/**
 * Tries moves that are likely to better the best so far, and again from each that does, at most so many in all.
 *
 * @param tried what moves lead to; undefined where that is no better.
 */
export function betterBy<Found>(
  first: Found,
  most: number,
  likely: (best: Found) => readonly Move[],
  tried: (best: Found, moves: readonly Move[]) => Found | undefined,
): Found {
  let left = most
  let best = first
  for (let better: Found | undefined = first; better;) {
    best = better
    better = undefined
    for (const moves of choicesOf(likely(best))) {
      if (better || left === 0) break
      left--
      better = tried(best, moves)
    }
  }
  return best
}

export function moved(allowed: Allowed, moves: readonly Move[]): Allowed {
  const next = new Map([...allowed].map(([nest, list]) => [nest, list.slice()]))
  for (const { nest, from, to } of moves) {
    next.get(nest)![from]!--
    next.get(nest)![to]!++
  }
  return next
}

/** Where most live, of all wings that somebody could leave. */
function mostOf(living: readonly number[], staying: readonly number[]): number {
  return living.reduce((best, count, at) => (count > staying[at]! && count > (living[best] ?? 0) ? at : best), -1)
}

function sum(list: readonly number[]): number {
  return list.reduce((total, each) => total + each, 0)
}
