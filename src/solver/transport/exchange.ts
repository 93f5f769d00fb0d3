/**
 * Mends a placement, and betters it, by moving one person or letting two change places: the first thing to go is what breaks a rule,
 * then what the first tier counts, and so on. Every change is reckoned exactly, by every rule and preference.
 */

import type { Judgement } from '../../rules/judge'
import { includes } from '../../rules/members'
import { CHANGE_LENGTH, compareFrom, isBelow, unchanged, type Change, type Standing } from './standing'

/** Changes looked at for one person at least, however many wait. */
const LEAST_STEPS = 300
const ROUNDS = 8
const NOWHERE = -1

/** Where a person goes, and who comes to where they lived instead; no wing: they stay. What that changes. */
type Way = { readonly person: number; readonly wing?: number; readonly other?: number; readonly change: Change }

const NO_WAY: Way = { person: NOWHERE, change: unchanged() }

/**
 * @param waiting the people to begin with; whoever changes places with them is looked at again.
 * @param steps changes looked at, all in all: past it the best so far counts. A number of steps, so that results don't depend on the
 * machine.
 */
export function exchange(judgement: Judgement, standing: Standing, waiting: readonly number[], steps: number): void {
  const { eligible, stays } = judgement
  const inOrder = new Map<number, readonly number[]>()
  const [stay, leaving, best, swap, before] = [unchanged(), unchanged(), unchanged(), unchanged(), unchanged()]
  /** By wing, what it changes if the person who is looked at goes there alone. */
  const offered = standing.residents.map(unchanged)
  let looked = 0
  let queue = waiting.filter((person) => !stays[person])
  for (let round = 0; round < ROUNDS && queue.length > 0; round++) {
    const next = new Set<number>()
    const stepsEach = Math.max(LEAST_STEPS, Math.floor((steps - looked) / queue.length))
    for (const person of queue) {
      if (looked >= steps) return
      let way = bestFor(person, round > 1, looked + stepsEach)
      for (const other of standing.clashing(person)) {
        const another = stays[other] ? NO_WAY : bestFor(other, round > 1, looked + stepsEach)
        if (isBelow(another.change, way.change)) way = another
      }
      for (const moved of take(way)) next.add(moved)
      if (standing.troubles(person) > 0 || standing.wings[person]! < 0) next.add(person)
    }
    queue = [...next].sort((a, b) => a - b)
  }

  /**
   * The best place for a person, alone or by changing with another, or nowhere if it must be. Exchanges are looked at in the cheapest
   * wings first, until as many steps as given have been taken.
   */
  function bestFor(person: number, mayLeave: boolean, until: number): Way {
    const home = standing.wings[person]!
    standing.take(person)
    stay.fill(0)
    standing.price(person, home, stay)
    best.fill(0)
    let to: Pick<Way, 'wing' | 'other'> = {}
    const offers: number[] = []
    for (const wing of mayLeave ? [NOWHERE, ...eligible[person]!] : eligible[person]!) {
      if (wing === home) continue
      const change = wing === NOWHERE ? leaving : offered[wing]!
      change.fill(0)
      standing.price(person, wing, change)
      looked++
      subtract(change, stay)
      if (isBelow(change, best)) {
        best.set(change)
        to = { wing }
      }
      if (wing !== NOWHERE) offers.push(wing)
    }
    offers.sort((a, b) => compareFrom(offered[a]!, offered[b]!, 1) || a - b)
    for (const wing of offers) {
      if (looked >= until) break
      for (const other of livingIn(wing)) {
        if (home >= 0 && !includes(eligible[other]!, home)) continue
        const change = swapped(person, other, home, wing)
        if (isBelow(change, best)) {
          best.set(change)
          to = { wing, other }
        }
      }
    }
    standing.put(person, home)
    return { person, ...to, change: best.slice() }
  }

  /** Lets people go where it is best; answers who lives elsewhere for it. */
  function take({ person, wing, other }: Way): number[] {
    if (wing === undefined) return []
    const home = standing.wings[person]!
    for (const changed of [home, wing]) inOrder.delete(changed)
    standing.take(person)
    if (other !== undefined) standing.take(other)
    standing.put(person, wing)
    if (other === undefined) return [person]
    standing.put(other, home)
    return [person, other]
  }

  /** What changes when the person, who is taken out, lives in a wing and someone there in the person's home instead. */
  function swapped(person: number, other: number, home: number, wing: number): Change {
    looked += 2
    swap.fill(0)
    before.fill(0)
    standing.take(other)
    standing.price(other, wing, before)
    // The other lived in the wing while the person lived at home, so that is where the comparison begins.
    standing.price(person, wing, swap)
    standing.put(person, wing)
    standing.price(other, home, swap)
    standing.take(person)
    subtract(swap, before)
    subtract(swap, stay)
    standing.put(other, wing)
    return swap
  }

  /** Who could leave a wing, ascending: as long as nobody comes or goes for good. */
  function livingIn(wing: number): readonly number[] {
    let living = inOrder.get(wing)
    if (!living) inOrder.set(wing, (living = standing.residents[wing]!.filter((other) => !stays[other]).sort((a, b) => a - b)))
    return living
  }
}

function subtract(change: Change, less: Change): void {
  for (let index = 0; index < CHANGE_LENGTH; index++) change[index]! -= less[index]!
}
