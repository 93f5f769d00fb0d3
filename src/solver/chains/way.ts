/**
 * Finds the cheapest way to place someone: in a wing with room, or where someone else makes room by going elsewhere, and so on.
 *
 * A shortest path in the residual network of the placement so far, over wings (Ahuja, Magnanti and Orlin, Network Flows, 1993, section
 * 9.7). What it takes at least to go on from a wing is learnt from each search and only grows as places fill up, so that searches
 * look at few wings (A*, with these as its estimates). As long as nothing but places stands between people, placing one after another
 * in this way is best in every tier; what else counts is looked at in each step, with everyone else where they are.
 */

import { isLess, leavesOneOut, UNPLACED, type Packed } from './packed'
import type { Tally } from './tally'

const NOWHERE = -1

/** One step of a way: someone comes to a wing, or is left without a place. */
type Step = { readonly mover: number; readonly to: number }

/** Who goes where, and what that costs all in all. */
export type Way = Readonly<Packed> & { readonly steps: readonly Step[] }

/** How a wing stands in a search. */
const UNSEEN = 0
const SEEN = 1
const LEFT = 2

/**
 * Moves of others looked at so that someone who has a place has a better one, by the tiers above security, and by the others. Past
 * it the cheapest way found so far counts, which is lawful. The search for any place at all has no such end.
 */
const MOST_LOOKED_ABOVE = 30_000
const MOST_LOOKED = 3_000

/**
 * Finds the cheapest way for someone who lives nowhere; always one, since everyone can be left without a place.
 *
 * @param alone nobody else goes anywhere for it.
 */
export function openWays(tally: Tally): (mover: number, alone?: boolean) => Way {
  const { eligible, residents, living, room, least: company } = tally
  const count = living.length
  const high = new Float64Array(count)
  const low = new Float64Array(count)
  /** By wing: what it costs at least to find a place beyond it. */
  const onwardHigh = new Float64Array(count)
  const onwardLow = new Float64Array(count)
  /** By wing: who comes there on the cheapest way, and from which wing; -1: it is the one who is placed. */
  const who = new Int32Array(count)
  const from = new Int32Array(count)
  const state = new Uint8Array(count)
  const seen: number[] = []
  let looked = 0
  /** Any place will do: each wing is left once, and those who may live in the same wings go there once. */
  let isHurried = false
  const goneTo = new Set<readonly number[]>()
  const ownHigh = new Float64Array(count)
  const ownLow = new Float64Array(count)
  const here: Packed = { high: 0, low: 0 }
  const more: Packed = { high: 0, low: 0 }
  const least: Packed = { high: 0, low: 0 }
  const end = { high: 0, low: 0, wing: NOWHERE, leaver: NOWHERE }

  return (mover, alone = false) => {
    for (const wing of seen) state[wing] = UNSEEN
    seen.length = 0
    isHurried = false
    goneTo.clear()
    Object.assign(end, UNPLACED, { wing: NOWHERE, leaver: NOWHERE })
    goOn(mover, 0, 0, NOWHERE)
    if (!alone) {
      looked = 0
      for (let wing = next(); wing >= 0; wing = next()) {
        const wholeHigh = high[wing]! + onwardHigh[wing]!
        if (leavesOneOut(end.high) && !leavesOneOut(wholeHigh)) isHurried = looked >= MOST_LOOKED_ABOVE
        else if (looked + toLook(wing) > (wholeHigh < end.high ? MOST_LOOKED_ABOVE : MOST_LOOKED)) break
        state[wing] = LEFT
        leave(wing)
      }
      learn()
    }
    return { high: end.high, low: end.low, steps: stepsTo(mover) }
  }

  /** Comes to a wing, which is the end if there is room. */
  function reach(wing: number, newHigh: number, newLow: number, mover: number, before: number): void {
    if (state[wing] === UNSEEN) seen.push(wing)
    else if (isHurried && state[wing] === LEFT) return
    else if (newHigh > high[wing]! || (newHigh === high[wing]! && newLow >= low[wing]!)) return
    else if (before >= 0 && passes(before, wing)) return
    high[wing] = newHigh
    low[wing] = newLow
    who[wing] = mover
    from[wing] = before
    state[wing] = SEEN
    if (living[wing]! >= room[wing]!) return
    tally.oneMore(wing, more)
    finish(newHigh + more.high, newLow + more.low, wing, NOWHERE)
  }

  /** Looks where those who live in a wing could go instead. */
  function leave(wing: number): void {
    const [soFarHigh, soFarLow] = [high[wing]!, low[wing]!]
    for (const resident of residents[wing]!) {
      tally.own(resident, wing, here)
      const [restHigh, restLow] = [soFarHigh - here.high, soFarLow - here.low]
      finish(restHigh + UNPLACED.high, restLow, wing, resident)
      tally.leastBut(resident, wing, least)
      if (!isLess(restHigh + least.high, restLow + least.low, end)) continue
      if (isOnTheWay(resident, wing)) continue
      if (isHurried && tally.isFree(resident)) {
        if (goneTo.has(eligible[resident]!)) continue
        goneTo.add(eligible[resident]!)
      }
      looked += eligible[resident]!.length
      goOn(resident, restHigh, restLow, wing)
    }
  }

  /** Has someone who leaves a wing (-1: who lives nowhere) come to each other one that is open to them. */
  function goOn(mover: number, soFarHigh: number, soFarLow: number, left: number): void {
    const open = eligible[mover]!
    tally.ownOver(mover, open, ownHigh, ownLow)
    let [bestHigh, bestLow] = [end.high, end.low]
    for (let at = 0; at < open.length; at++) {
      const wing = open[at]!
      const newHigh = soFarHigh + ownHigh[at]!
      const wholeHigh = newHigh + onwardHigh[wing]!
      const newLow = soFarLow + ownLow[at]!
      const isHopeless = wholeHigh > bestHigh || (wholeHigh === bestHigh && newLow + onwardLow[wing]! >= bestLow)
      if (isHopeless && !gainsByOneMore(wing)) continue
      if (wing === left || !tally.fits(mover, wing)) continue
      reach(wing, newHigh, newLow, mover, left)
      bestHigh = end.high
      bestLow = end.low
    }
  }

  /** Whether one more in a wing may be a gain: those who live there have too little company. */
  function gainsByOneMore(wing: number): boolean {
    return living[wing]! > 0 && living[wing]! < company[wing]!
  }

  /** Moves that there are to look at in leaving a wing. */
  function toLook(wing: number): number {
    let moves = 0
    for (const resident of residents[wing]!) moves += eligible[resident]!.length
    return moves
  }

  function finish(newHigh: number, newLow: number, wing: number, leaver: number): void {
    if (!isLess(newHigh, newLow, end)) return
    end.high = newHigh
    end.low = newLow
    end.wing = wing
    end.leaver = leaver
  }

  /** The wing through which the cheapest way may lead; -1 where none can be cheaper than the one found. */
  function next(): number {
    let best = NOWHERE
    let [bestHigh, bestLow] = [end.high, end.low]
    for (const wing of seen) {
      if (state[wing] !== SEEN) continue
      const [wholeHigh, wholeLow] = [high[wing]! + onwardHigh[wing]!, low[wing]! + onwardLow[wing]!]
      if (wholeHigh > bestHigh || (wholeHigh === bestHigh && wholeLow >= bestLow)) continue
      best = wing
      bestHigh = wholeHigh
      bestLow = wholeLow
    }
    return best
  }

  /** No way is cheaper than the one found, or than the cheapest not looked into; so it takes at least the rest of that from each wing. */
  function learn(): void {
    const open = next()
    const wholeHigh = open < 0 ? end.high : high[open]! + onwardHigh[open]!
    const wholeLow = open < 0 ? end.low : low[open]! + onwardLow[open]!
    for (const wing of seen) {
      const [restHigh, restLow] = [wholeHigh - high[wing]!, wholeLow - low[wing]!]
      if (restHigh < onwardHigh[wing]! || (restHigh === onwardHigh[wing]! && restLow <= onwardLow[wing]!)) continue
      onwardHigh[wing] = restHigh
      onwardLow[wing] = restLow
    }
  }

  /** Whether the cheapest way to `at` comes by a wing. What doesn't nest could make ways run in circles. */
  function passes(at: number, wing: number): boolean {
    for (let step = at; step >= 0; step = from[step]!) if (step === wing) return true
    return false
  }

  /** Whether someone has already moved on the cheapest way to a wing. */
  function isOnTheWay(mover: number, at: number): boolean {
    for (let step = at; step >= 0; step = from[step]!) if (who[step] === mover) return true
    return false
  }

  function stepsTo(mover: number): Step[] {
    if (end.wing < 0) return [{ mover, to: NOWHERE }]
    const steps: Step[] = end.leaver < 0 ? [] : [{ mover: end.leaver, to: NOWHERE }]
    for (let wing = end.wing; wing >= 0; wing = from[wing]!) steps.push({ mover: who[wing]!, to: wing })
    return steps
  }
}
