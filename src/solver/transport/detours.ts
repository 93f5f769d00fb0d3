/**
 * The nearest plan with one person in another wing, for every wing at once: whoever makes room moves along the shortest path to
 * where there is some. Each is reckoned exactly by every rule; where rules that paths don't see interfere, it is mended by exchange.
 */

import type { Judgement } from '../../rules/judge'
import { includes } from '../../rules/members'
import { compareTiers, type Wings } from '../../rules/measure'
import { crowdsOf } from './crowds'
import { exchange } from './exchange'
import { nestsOf } from './nests'
import { unpack } from './packed'
import { openRooms, type Move } from './rooms'
import { CHANGE_LENGTH, openStanding, unchanged, type Change } from './standing'

export type Detour = {
  /** The tiers with the person there, less those of the plan. */
  readonly change: readonly number[]
  /** Who else lives elsewhere then (-1: nowhere), in the order in which they make room for each other. */
  readonly moves: readonly Move[]
}

export type Detours = {
  /** The nearest lawful plans with a person in each of these wings, which nothing bars whatever others do. */
  readonly to: (person: number, wings: readonly number[]) => Map<number, Detour>
  /** By wing: by tier, what one more place would save (zero or less) and what one less would cost, as far as paths see. */
  readonly places: () => { readonly more: number[]; readonly fewer: number[] }[]
}

/** Changes looked at to mend one detour. */
const MENDING_STEPS = 4_000

/** @param wings a lawful plan. */
export function openDetours(judgement: Judgement, wings: Wings): Detours {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const rooms = openRooms(judgement, nests, crowds, wings)
  const standing = openStanding(judgement, crowds.tables, wings)
  const { people, wings: allWings } = judgement.situation

  return {
    to: (person, asked) => {
      const { waysTo } = rooms.leaving(person)
      const pinned = { ...judgement, stays: judgement.stays.with(person, true) }
      return new Map(asked.map((wing) => [wing, nearest(pinned, person, wing, waysTo(wing))]))
    },
    places: () => {
      const { more, fewer } = rooms.places()
      return allWings.map(({ index }) => ({ more: unpack(more[index]!), fewer: unpack(fewer[index]!) }))
    },
  }

  /** Along the path if it is lawful; else the better of the path mended and a change of places with one who lives there. */
  function nearest(pinned: Judgement, person: number, wing: number, ways: readonly Move[]): Detour {
    const path = follow(person, wing, ways)
    if (path) return path
    const home = wings[person]!
    const others = standing.residents[wing]!.filter((each) => !pinned.stays[each] && includes(judgement.eligible[each]!, home))
    const found = others.sort((a, b) => a - b).flatMap((each) => follow(person, wing, [{ person: each, to: home }]) ?? [])
    const mended = follow(person, wing, ways, () => mend(pinned, [wing, ...ways.map(({ to }) => to)]))
    if (mended) found.unshift(mended)
    if (found.length === 0) throw new Error(`no lawful plan was found with ${people[person]!.id} in ${allWings[wing]!.id}`)
    return found.reduce((best, one) => (compareTiers(one.change, best.change) < 0 ? one : best))
  }

  /** Lets everyone move, and says what that changes; nothing where it breaks a rule. Everyone lives where they did afterwards. */
  function follow(person: number, wing: number, ways: readonly Move[], mending?: () => void): Detour | undefined {
    const order = [person, ...ways.map((move) => move.person)]
    for (const each of order) standing.take(each)
    standing.put(person, wing)
    for (const move of ways) standing.put(move.person, move.to)
    mending?.()
    const elsewhere = mending ? [...people.keys()].filter((each) => standing.wings[each] !== wings[each]) : []
    const moved = [...new Set([...order, ...elsewhere])]
    const moves = moved.slice(1).map((each) => ({ person: each, to: standing.wings[each]! }))
    const change = restore(moved)
    if (change[0]! > 0) return undefined
    return { change: [...change.subarray(1)], moves: moves.filter((move) => move.to !== wings[move.person]) }
  }

  /** Whoever breaks a rule in these prisons goes elsewhere, or nowhere if it must be; the person explained stays put. */
  function mend(pinned: Judgement, touched: readonly number[]): void {
    const facilities = new Set(touched.filter((each) => each >= 0).map((each) => allWings[each]!.facilityIndex))
    const residents = allWings.filter(({ facilityIndex }) => facilities.has(facilityIndex))
    const waiting = residents.flatMap(({ index }) => standing.residents[index]!.filter((each) => standing.troubles(each) > 0))
    exchange(
      pinned,
      standing,
      waiting.sort((a, b) => a - b),
      MENDING_STEPS,
    )
    for (const { index } of residents) {
      for (const each of [...standing.residents[index]!].sort((a, b) => a - b))
        if (!pinned.stays[each] && standing.troubles(each) > 0) standing.take(each)
    }
  }

  /** Puts everyone back, and answers what the detour changed: the least reckoning is on the way back. */
  function restore(moved: readonly number[]): Change {
    const change = unchanged()
    const one = unchanged()
    for (const each of moved) {
      const to = standing.wings[each]!
      one.fill(0)
      standing.take(each)
      standing.price(each, to, one)
      for (let index = 0; index < CHANGE_LENGTH; index++) change[index]! += one[index]!
    }
    for (const each of [...moved].reverse()) {
      one.fill(0)
      standing.price(each, wings[each]!, one)
      standing.put(each, wings[each]!)
      for (let index = 0; index < CHANGE_LENGTH; index++) change[index]! -= one[index]!
    }
    return change
  }
}
