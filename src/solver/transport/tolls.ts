/**
 * Charges people of groups that are limited in several wings together, such as those in need of trained officers in a prison: whoever
 * would come too many is charged a toll there, until as many come as may. No plan pays more than the limit times the toll, so what
 * everyone costs with the tolls, less that, is a bound (Lagrangian relaxation; subgradient steps as in Ahuja, Magnanti and Orlin,
 * Network Flows, 1993, section 16.3, in whole numbers).
 */

import type { Judgement } from '../../rules/judge'
import { triesFor, type Crowds } from './crowds'
import type { Nests } from './nests'
import type { Upper, UpperSolver } from './upper'
import { byKind, type Look, type View } from './view'
import type { Welfare, WelfareSolver } from './welfare'
import { stayersIn, tollsAt } from './wing-side'

/** How often tolls are changed at most in security, where a change is a few steps, and in welfare: there for so many crowds in all. */
const ROUNDS = { security: 16, welfare: 8 }
const CROWDS_CHARGED = 50_000
/** How often one toll is changed alone at most, in security. */
const MOST_ALONE = 200

export type Tolled = { readonly upper: Upper; readonly prices: Float64Array }

type Shared = Nests['shared'][number]

/**
 * The answer under the tolls that prove most of security; that of the solver where no group is too large anywhere.
 *
 * @param above by tier above security and limit: the tolls with which the solver solved those.
 * @param from tolls in security to begin with.
 */
export function chargeInSecurity(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  solver: UpperSolver,
  look: Look,
  above: readonly Float64Array[],
  from: Float64Array,
): Tolled {
  const ask = (prices: Float64Array): Upper => solver.secure({ tolls: [...above, prices].map((each) => tollsAt(nests, each)) })
  const pace = { first: 1, up: 1, down: 0.5 }
  const change = {
    rounds: ROUNDS.security,
    tries: triesFor(crowds, MOST_ALONE),
    step,
    pace,
    least: leastTolls(above, Infinity),
    most: Infinity,
  }
  const first = from.every((price) => price === 0) ? solver.answer : ask(from)
  const { best, prices } = charge(judgement, nests, { found: first, prices: from }, look, ask, change)
  return { upper: best, prices }

  /** What one more or less of everyone in these wings makes up for, as pairs make each of them dearer by their weight; at first, one. */
  function step(over: number, { nest, wings }: Shared, pace: number): number {
    const weight = Math.max(1, nests.nests[nest]!.weight)
    return Math.max(pace === 1 ? 1 : 0, Math.round((pace * weight * over) / wings.length))
  }
}

/**
 * No toll is below zero unless a tier above charges one as well: where that tier is at its best, as many come as may, so it may be made up
 * to them that they do.
 */
function leastTolls(above: readonly Float64Array[], most: number): Float64Array {
  const [first] = above as [Float64Array]
  return first.map((_, index) => (above.some((tolls) => tolls[index] !== 0) ? -most : 0))
}

/**
 * The same for welfare and what it is weighed with, beside the tolls in security: its answer is the last that the solver gave.
 *
 * @param above by tier above security and limit: what is charged there.
 * @param most what welfare costs anyone anywhere at most: no toll is more.
 */
export function chargeInWelfare(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  solver: WelfareSolver,
  look: Look,
  above: readonly Float64Array[],
  most: number,
): { readonly welfare: Welfare; readonly prices: Float64Array } {
  const ask = (prices: Float64Array): Welfare => solver.charge(tollsAt(nests, prices))
  const none = new Float64Array(nests.shared.length)
  const first = { found: ask(none), prices: none }
  const rounds = Math.min(ROUNDS.welfare, Math.floor(CROWDS_CHARGED / Math.max(1, crowds.crowds.length)))
  const pace = { first: 1, up: 1.5, down: 0.5 }
  const { best, prices, last } = charge(judgement, nests, first, ({ living }) => look({ living: byKind(crowds, living) }), ask, {
    rounds,
    tries: 0,
    step,
    pace,
    least: leastTolls(above, most),
    most,
  })
  return { welfare: last === best ? best : ask(prices), prices }

  /** As much of half the most as are too many of those who are there. */
  function step(over: number, { most: may }: Shared, pace: number): number {
    return Math.round((pace * most * over) / (2 * (may + over)))
  }
}

type Change = {
  readonly rounds: number
  /** How often one is changed alone. */
  readonly tries: number
  /** By how much a toll changes. */
  readonly step: (over: number, limit: Shared, pace: number) => number
  /** The pace to begin with, and by what it changes where tolls prove more, and where they prove no more. */
  readonly pace: { readonly first: number; readonly up: number; readonly down: number }
  /** By limit: no toll is less; and none is more. */
  readonly least: Float64Array
  readonly most: number
}

type Priced<Found> = { readonly found: Found; readonly prices: Float64Array }

/**
 * Changes tolls round by round, each time from those that prove most: all of them at once, and then one at a time, as those can hinder each
 * other.
 */
function charge<Found extends { readonly cost: number }>(
  judgement: Judgement,
  nests: Nests,
  first: Priced<Found>,
  look: (found: Found) => View,
  ask: (prices: Float64Array) => Found,
  { rounds, tries, step, pace: { first: firstPace, up, down }, least, most }: Change,
): { readonly best: Found; readonly prices: Float64Array; readonly last: Found } {
  const { shared } = nests
  const stayers = stayersIn(judgement, nests)
  const staying = shared.map(({ nest, wings }) => sumOver(stayers[nest]!, wings))
  const free = shared.map(({ most: may }, index) => Math.max(0, may - staying[index]!))
  const provenBy = ({ found, prices }: Priced<Found>): number =>
    prices.reduce((sum, price, index) => sum - price * free[index]!, found.cost)
  /** By limit, how many more come than may, or how many fewer, below zero. */
  const tooManyBy = (found: Found): number[] => {
    const { inWings } = look(found)
    return shared.map(({ nest, wings }, index) => inWings(nest, wings) - staying[index]! - free[index]!)
  }
  let best = { ...first, proven: provenBy(first), over: tooManyBy(first.found) }
  let last = first.found
  let pace = firstPace
  for (let round = 0; round < rounds; round++) {
    const prices = changed((index, over) => step(over, shared[index]!, pace))
    if (!prices) break
    pace *= isBetter(prices) ? up : down
  }
  let left = tries
  for (let index = 0, same = 0; left > 0 && same < shared.length; index = (index + 1) % shared.length) {
    const prices = changed((other) => (other === index ? 1 : 0))
    if (prices) left--
    same = prices && isBetter(prices) ? 0 : same + 1
  }
  return { best: best.found, prices: best.prices, last }

  /** The tolls that prove most changed by so much each, up where too many come by them and down where fewer; undefined: not at all. */
  function changed(by: (index: number, over: number) => number): Float64Array | undefined {
    const prices = best.prices.map((price, index) => {
      const over = best.over[index]!
      return Math.min(most, Math.max(least[index]!, price + Math.sign(over) * by(index, Math.abs(over))))
    })
    return prices.every((price, index) => price === best.prices[index]) ? undefined : prices
  }

  /** Asks with these tolls, and takes them over if they prove more. */
  function isBetter(prices: Float64Array): boolean {
    last = ask(prices)
    const proven = provenBy({ found: last, prices })
    if (proven <= best.proven) return false
    best = { found: last, prices, proven, over: tooManyBy(last) }
    return true
  }
}

function sumOver(list: ArrayLike<number>, wings: readonly number[]): number {
  return wings.reduce((sum, wing) => sum + list[wing]!, 0)
}
