/**
 * Finds the cheapest way to place someone: in a wing with room, or where someone else makes room by going elsewhere, and so on.
 *
 * A shortest path in the residual network of the placement so far, over wings (Ahuja, Magnanti and Orlin, Network Flows, 1993, section
 * 9.7). Wings are looked at in the order of what it costs to come there. As long as nothing but places stands between people, placing
 * one after another in this way is best in every tier; what else counts is looked at in each step, with everyone else where they are.
 */

import { isLess, UNPLACED, type Packed } from './packed'
import type { Tally } from './tally'

const NOWHERE = -1

/** One step of a way: someone comes to a wing, or is left without a place. */
type Step = { readonly mover: number; readonly to: number }

/** Who goes where, and what that costs all in all. */
export type Way = Readonly<Packed> & { readonly steps: readonly Step[] }

export type WayFinder = {
  /**
   * The cheapest way for someone who lives nowhere; always one, since everyone can be left without a place.
   *
   * @param alone nobody else goes anywhere for it.
   */
  readonly find: (mover: number, alone?: boolean) => Way
  /** Forgets which wings nobody can leave for a place elsewhere. Needed once people have been taken away from their wings. */
  readonly forget: () => void
}

export function openWays(tally: Tally): WayFinder {
  const { eligible, residents, living, room, least } = tally
  const count = living.length
  const high = new Float64Array(count)
  const low = new Float64Array(count)
  /** By wing: who comes there on the cheapest way, and from which wing; -1: it is the one who is placed. */
  const who = new Int32Array(count)
  const from = new Int32Array(count)
  const State = { unseen: 0, seen: 1, done: 2 } as const
  const state = new Uint8Array(count)
  /** Wings from which no room can be reached, by any way. */
  const isShut = new Uint8Array(count)
  const seen: number[] = []
  const cost: Packed = { high: 0, low: 0 }
  const here: Packed = { high: 0, low: 0 }
  const end = { high: 0, low: 0, wing: NOWHERE, leaver: NOWHERE }

  return { find, forget: () => void isShut.fill(0) }

  function find(mover: number, alone = false): Way {
    for (const wing of seen) state[wing] = State.unseen
    seen.length = 0
    Object.assign(end, UNPLACED, { wing: NOWHERE, leaver: NOWHERE })
    for (const wing of eligible[mover]!) {
      if (!tally.fits(mover, wing)) continue
      tally.own(mover, wing, cost)
      reach(wing, cost.high, cost.low, mover, NOWHERE)
    }
    const reward = largestReward()
    for (;;) {
      const wing = nearest()
      if (wing < 0 || !isLess(high[wing]! - reward, low[wing]!, end)) break
      state[wing] = State.done
      leave(wing, alone)
    }
    if (end.high >= UNPLACED.high && !alone) for (const wing of seen) if (state[wing] === State.done) isShut[wing] = 1
    return { high: end.high, low: end.low, steps: stepsTo(mover) }
  }

  /** Ends in the wing if there is room, and looks where those who live there could go instead. */
  function leave(wing: number, alone: boolean): void {
    const [soFarHigh, soFarLow] = [high[wing]!, low[wing]!]
    if (living[wing]! < room[wing]!) {
      tally.oneMore(wing, cost)
      finish(soFarHigh + cost.high, soFarLow + cost.low, wing, NOWHERE)
    }
    if (alone) return
    for (const resident of residents[wing]!) {
      tally.own(resident, wing, here)
      const [restHigh, restLow] = [soFarHigh - here.high, soFarLow - here.low]
      finish(restHigh + UNPLACED.high, restLow, wing, resident)
      if (isShut[wing] === 1 || isOnTheWay(resident, wing)) continue
      for (const other of eligible[resident]!) {
        if (other === wing || !tally.fits(resident, other)) continue
        tally.own(resident, other, cost)
        reach(other, restHigh + cost.high, restLow + cost.low, resident, wing)
      }
    }
  }

  function reach(wing: number, newHigh: number, newLow: number, mover: number, before: number): void {
    if (state[wing] === State.unseen) seen.push(wing)
    else if (newHigh > high[wing]! || (newHigh === high[wing]! && newLow >= low[wing]!)) return
    else if (before >= 0 && passes(before, wing)) return
    high[wing] = newHigh
    low[wing] = newLow
    who[wing] = mover
    from[wing] = before
    state[wing] = State.seen
  }

  function finish(newHigh: number, newLow: number, wing: number, leaver: number): void {
    if (!isLess(newHigh, newLow, end)) return
    end.high = newHigh
    end.low = newLow
    end.wing = wing
    end.leaver = leaver
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

  function nearest(): number {
    let best = NOWHERE
    for (const wing of seen) {
      if (state[wing] !== State.seen) continue
      if (best < 0 || high[wing]! < high[best]! || (high[wing] === high[best] && low[wing]! < low[best]!)) best = wing
    }
    return best
  }

  /** What the company of one more can spare at most: coming where too few live is worth more than nothing. */
  function largestReward(): number {
    let most = 0
    for (let wing = 0; wing < count; wing++) {
      if (living[wing]! === 0 || living[wing]! >= least[wing]!) continue
      tally.oneMore(wing, cost)
      most = Math.max(most, -cost.high)
    }
    return most
  }

  function stepsTo(mover: number): Step[] {
    if (end.wing < 0) return [{ mover, to: NOWHERE }]
    const steps: Step[] = end.leaver < 0 ? [] : [{ mover: end.leaver, to: NOWHERE }]
    for (let wing = end.wing; wing >= 0; wing = from[wing]!) steps.push({ mover: who[wing]!, to: wing })
    return steps
  }
}
