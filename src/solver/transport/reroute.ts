/**
 * Mends and betters a placement along the shortest paths of people who make room: whoever is better off elsewhere, or someone they are kept
 * apart from, goes where that costs least with all who move for it. Paths are as of the beginning; each is reckoned exactly before it is
 * taken.
 */

import type { Judgement } from '../../rules/judge'
import type { Crowds } from './crowds'
import type { Nests } from './nests'
import { openRooms, type Move } from './rooms'
import { CHANGE_LENGTH, isBelow, unchanged, type Change, type Standing } from './standing'

/** Wings that are tried, the cheapest by their paths first. */
const WINGS = 12

/**
 * Says whether anybody moved.
 *
 * @param waits whether somebody of those who wait still does, when it is their turn: those before may have helped.
 */
export function reroute(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  standing: Standing,
  waiting: readonly number[],
  waits: (person: number) => boolean,
): boolean {
  const movable = waiting.filter((person) => !judgement.stays[person] && judgement.eligible[person]!.length > 0)
  if (movable.length === 0) return false
  const rooms = openRooms(judgement, nests, crowds, [...standing.wings])
  let isMoved = false
  for (const person of movable) {
    if (!waits(person)) continue
    let best = NO_WAY
    for (const each of [person, ...standing.clashing(person).filter((other) => !judgement.stays[other])]) {
      const way = bestFor(each)
      if (isBelow(way.change, best.change)) best = way
    }
    take(standing, best.moves)
    if (best.moves.length > 0) isMoved = true
  }
  return isMoved

  function bestFor(person: number): Way {
    const { costIn, waysTo } = rooms.leaving(person)
    const home = standing.wings[person]!
    const wings = judgement.eligible[person]!.filter((wing) => wing !== home && costIn(wing) < Infinity)
    wings.sort((a, b) => costIn(a) - costIn(b) || a - b)
    let best = NO_WAY
    for (const wing of wings.slice(0, WINGS)) {
      const moves = [{ person, to: wing }, ...waysTo(wing)].filter((move) => !judgement.stays[move.person])
      const before = moves.map((move) => ({ person: move.person, to: standing.wings[move.person]! }))
      const change = take(standing, moves)
      take(standing, before)
      if (isBelow(change, best.change)) best = { moves, change }
    }
    return best
  }
}

type Way = { readonly moves: readonly Move[]; readonly change: Change }

const NO_WAY: Way = { moves: [], change: unchanged() }

/** Lets everyone move, and answers what that changes. */
function take(standing: Standing, moves: readonly Move[]): Change {
  const change = unchanged()
  const one = unchanged()
  const add = (sign: 1 | -1): void => {
    for (let index = 0; index < CHANGE_LENGTH; index++) change[index]! += sign * one[index]!
    one.fill(0)
  }
  for (const { person } of moves) {
    const from = standing.wings[person]!
    standing.take(person)
    standing.price(person, from, one)
    add(-1)
  }
  for (const { person, to } of moves) {
    standing.price(person, to, one)
    standing.put(person, to)
    add(1)
  }
  return change
}
