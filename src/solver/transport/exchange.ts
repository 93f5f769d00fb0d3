/**
 * Mends a placement, and betters it, by moving one person or letting two change places: the first thing to go is what breaks a rule,
 * then what the first tier counts, and so on. Every change is reckoned exactly, by every rule and preference.
 */

import type { Judgement } from '../../rules/judge'
import { includes } from '../../rules/members'
import { CHANGE_LENGTH, type Change, type Standing } from './standing'

/** Changes looked at for one person at least, however many wait. */
const LEAST_STEPS = 300
const ROUNDS = 8
const NOWHERE = -1

/**
 * @param waiting the people to begin with; whoever changes places with them is looked at again.
 * @param steps changes looked at, all in all: past it the best so far counts. A number of steps, so that results don't depend on the
 * machine.
 */
export function exchange(judgement: Judgement, standing: Standing, waiting: readonly number[], steps: number): void {
  const { eligible, stays } = judgement
  let looked = 0
  let queue = waiting.filter((person) => !stays[person])
  for (let round = 0; round < ROUNDS && queue.length > 0; round++) {
    const next = new Set<number>()
    const stepsEach = Math.max(LEAST_STEPS, Math.floor((steps - looked) / queue.length))
    for (const person of queue) {
      if (looked >= steps) return
      for (const moved of settle(person, round > 1, looked + stepsEach)) next.add(moved)
      if (standing.troubles(person) > 0 || standing.wings[person]! < 0) next.add(person)
    }
    queue = [...next].sort((a, b) => a - b)
  }

  /**
   * Finds the best place for a person, alone or by changing with another, or nowhere if it must be; answers who lives elsewhere for it.
   * Exchanges are looked at in the cheapest wings first, until as many steps as given have been taken.
   */
  function settle(person: number, mayLeave: boolean, until: number): number[] {
    const home = standing.wings[person]!
    const stay = priceOf(person, home)
    let best: { change: Change; wing: number; other?: number } | undefined
    const offers: { wing: number; change: Change }[] = []
    standing.take(person)
    for (const wing of mayLeave ? [NOWHERE, ...eligible[person]!] : eligible[person]!) {
      if (wing === home) continue
      const change = new Float64Array(CHANGE_LENGTH)
      standing.price(person, wing, change)
      looked++
      subtract(change, stay)
      if (isBelow(change, NOTHING) && (!best || isBelow(change, best.change))) best = { change, wing }
      if (wing !== NOWHERE) offers.push({ wing, change })
    }
    offers.sort((a, b) => compareFrom(a.change, b.change, 1) || a.wing - b.wing)
    for (const { wing } of offers) {
      if (looked >= until) break
      const residents = [...standing.residents[wing]!].filter(
        (other) => !stays[other] && (home < 0 || includes(eligible[other]!, home)),
      )
      residents.sort((a, b) => a - b)
      for (const other of residents) {
        const change = swapped(person, other, home, wing, stay)
        if (isBelow(change, NOTHING) && (!best || isBelow(change, best.change))) best = { change, wing, other }
      }
    }
    if (!best) {
      standing.put(person, home)
      return []
    }
    if (best.other === undefined) {
      standing.put(person, best.wing)
      return [person]
    }
    standing.take(best.other)
    standing.put(person, best.wing)
    standing.put(best.other, home)
    return [person, best.other]
  }

  /** What changes when the person, who is taken out, lives in a wing and someone there in the person's home instead. */
  function swapped(person: number, other: number, home: number, wing: number, stay: Change): Change {
    looked += 2
    const change = new Float64Array(CHANGE_LENGTH)
    const before = new Float64Array(CHANGE_LENGTH)
    standing.take(other)
    standing.price(other, wing, before)
    // The other lived in the wing while the person lived at home, so that is where the comparison begins.
    standing.price(person, wing, change)
    standing.put(person, wing)
    standing.price(other, home, change)
    standing.take(person)
    subtract(change, before)
    subtract(change, stay)
    standing.put(other, wing)
    return change
  }

  function priceOf(person: number, wing: number): Change {
    const change = new Float64Array(CHANGE_LENGTH)
    standing.take(person)
    standing.price(person, wing, change)
    standing.put(person, wing)
    return change
  }
}

const NOTHING = new Float64Array(CHANGE_LENGTH)

function subtract(change: Change, less: Change): void {
  for (let index = 0; index < CHANGE_LENGTH; index++) change[index]! -= less[index]!
}

function isBelow(some: Change, others: Change): boolean {
  return compareFrom(some, others, 0) < 0
}

function compareFrom(some: Change, others: Change, from: number): number {
  for (let index = from; index < CHANGE_LENGTH; index++) if (some[index] !== others[index]) return some[index]! - others[index]!
  return 0
}
