/** Places people by the cheapest ways, and betters what ways alone can't see: company, exposure, limits that people move around for. */

import { includes } from '../../rules/members'
import { isLess, leavesOneOut, ONE_ALONE, UNPLACED, type Packed } from './packed'
import type { Tally } from './tally'
import { openWays, type Way } from './way'

export type Settling = {
  /** Places someone who lives nowhere, as cheaply as can be. */
  readonly place: (mover: number) => void
  /** Places someone who lives nowhere, if that leaves nobody else without a place; says whether it did. */
  readonly placeBeside: (mover: number) => boolean
  /** Betters the placement until nothing more is found, or as long as is worth it. */
  readonly better: (movers: readonly number[]) => void
}

const ROUNDS = 4
/** People tried out of the way of someone without a place. */
const MOST_TRIED = 40
/** People without a place for whom others who may live in the same wings are looked at in turn; who waits is a question of order then. */
const MOST_IN_VAIN = 20
const NOWHERE = -1

export function openSettling(tally: Tally): Settling {
  const findWay = openWays(tally)
  const { wings, eligible, living, room, least } = tally
  /** By wings that people may live in: how many of them were left without a place. */
  const inVain = new Map<readonly number[], number>()
  const cost: Packed = { high: 0, low: 0 }
  const more: Packed = { high: 0, low: 0 }

  return { place, placeBeside, better }

  function place(mover: number): void {
    if (isInVain(mover)) return
    if (!go(findWay(mover))) go(findWay(mover, true))
    if (wings[mover]! < 0) inVain.set(eligible[mover]!, (inVain.get(eligible[mover]!) ?? 0) + 1)
  }

  /** Whether nothing but places stands against someone, and enough others who may live in the same wings were left without one. */
  function isInVain(mover: number): boolean {
    return wings[mover]! < 0 && tally.isFree(mover) && (inVain.get(eligible[mover]!) ?? 0) >= MOST_IN_VAIN
  }

  function placeBeside(mover: number): boolean {
    return [false, true].some((alone) => {
      const way = findWay(mover, alone)
      return !leavesOneOut(way.high) && go(way)
    })
  }

  /** Takes the steps of a way; those that rules stand against after all are taken back, and the one who was to be placed has no place. */
  function go({ steps }: Way): boolean {
    const before = steps.map(({ mover }) => wings[mover]!)
    for (const { mover } of steps) tally.put(mover, NOWHERE)
    for (const { mover, to } of steps) {
      if (to < 0) continue
      if (living[to]! < room[to]! && tally.fits(mover, to)) {
        tally.put(mover, to)
        continue
      }
      for (const step of steps) tally.put(step.mover, NOWHERE)
      steps.forEach((step, index) => tally.put(step.mover, before[index]!))
      return false
    }
    return true
  }

  function better(among: readonly number[]): void {
    let waiting = among.filter((mover) => tally.isSpecial(mover) || wings[mover]! < 0)
    for (let round = 0; round < ROUNDS; round++) {
      const lonely = among.filter(isAlone)
      let found = false
      for (const mover of new Set([...waiting, ...lonely])) if (!isInVain(mover)) found = resettle(mover) || found
      for (const mover of waiting) if (wings[mover]! < 0 && !tally.isFree(mover)) found = makeWay(mover) || found
      for (let wing = 0; wing < living.length; wing++) found = fill(wing, among) || found
      if (!found) return
      waiting = waiting.filter((mover) => tally.isSpecial(mover) || wings[mover]! < 0)
    }
  }

  function isAlone(mover: number): boolean {
    const wing = wings[mover]!
    return wing >= 0 && living[wing]! < least[wing]!
  }

  /** What someone costs where they live now, the crowding included. */
  function costHere(mover: number, out: Packed): void {
    const wing = wings[mover]!
    if (wing < 0) {
      out.high = UNPLACED.high
      out.low = UNPLACED.low
      return
    }
    tally.own(mover, wing, out)
    tally.lastOne(wing, more)
    out.high += more.high
    out.low += more.low
  }

  /** Takes someone out and places them anew, if that is better. */
  function resettle(mover: number): boolean {
    const home = wings[mover]!
    costHere(mover, cost)
    const [high, low] = [cost.high, cost.low]
    tally.put(mover, NOWHERE)
    const way = findWay(mover)
    if (isLess(way.high, way.low, { high, low }) && go(way)) return true
    tally.put(mover, home)
    return false
  }

  /** Finds a place for someone whom a limit, or someone whom they are kept apart from, stands against: by placing another anew. */
  function makeWay(mover: number): boolean {
    let tried = 0
    for (const wing of eligible[mover]!) {
      if (tally.fits(mover, wing)) continue
      for (const other of tally.inTheWay(mover, wing)) {
        if (tried++ >= MOST_TRIED) return false
        const home = wings[other]!
        if (home < 0) continue
        tally.put(other, NOWHERE)
        if (tally.fits(mover, wing)) {
          if (living[wing]! < room[wing]!) {
            tally.put(mover, wing)
            const way = findWay(other)
            if (!leavesOneOut(way.high) && go(way)) return true
            tally.put(mover, NOWHERE)
          }
        }
        tally.put(other, home)
      }
    }
    return false
  }

  /** Has just as many come to an empty wing, or to one with too few people, as leave nobody alone, if that is better all in all. */
  function fill(wing: number, among: readonly number[]): boolean {
    const wanted = least[wing]! - living[wing]!
    if (wanted < 1 || room[wing]! < least[wing]!) return false
    const gains = among.flatMap((mover) => (canCome(mover, wing) ? [gainOf(mover, wing)] : []))
    if (gains.length < wanted) return false
    gains.sort((a, b) => a.high - b.high || a.low - b.low || a.mover - b.mover)
    const chosen = gains.slice(0, wanted)
    const sum = { high: -ONE_ALONE * living[wing]!, low: 0 }
    for (const { high, low } of chosen) {
      sum.high += high
      sum.low += low
    }
    if (!isLess(sum.high, sum.low, { high: 0, low: 0 })) return false
    return go({ high: 0, low: 0, steps: chosen.map(({ mover }) => ({ mover, to: wing })) })
  }

  function canCome(mover: number, wing: number): boolean {
    return wings[mover] !== wing && includes(eligible[mover]!, wing) && tally.fits(mover, wing)
  }

  /** What changes when someone comes to a wing, whether they are alone there aside. */
  function gainOf(mover: number, wing: number): { mover: number; high: number; low: number } {
    costHere(mover, cost)
    const [high, low] = [cost.high, cost.low]
    tally.own(mover, wing, cost)
    return { mover, high: cost.high - high, low: cost.low - low }
  }
}
