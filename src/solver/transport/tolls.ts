/**
 * Charges people of groups that are limited in several wings together, such as those in need of trained officers in a prison: whoever
 * would come too many is charged a toll there, until as many come as may. No plan pays more than the limit times the toll, so what
 * everyone costs with the tolls, less that, is a bound (Lagrangian relaxation; subgradient steps as in Ahuja, Magnanti and Orlin,
 * Network Flows, 1993, section 16.3, in whole numbers).
 */

import type { Judgement } from '../../rules/judge'
import type { Crowds } from './crowds'
import type { Nests } from './nests'
import type { Upper, UpperSolver } from './upper'
import { byKind, type Look, type View } from './view'
import type { Welfare, WelfareSolver } from './welfare'
import { stayersIn, tollsAt } from './wing-side'

/** How often tolls are changed at most in security, where a change is a few steps, and in welfare: there for so many crowds in all. */
const ROUNDS = { security: 16, welfare: 8 }
const CROWDS_CHARGED = 50_000

export type Tolled = { readonly upper: Upper; readonly prices: Float64Array }

type Shared = Nests['shared'][number]

/** The answer under the tolls that prove most of security; that of the solver where no group is too large anywhere. */
export function chargeInSecurity(judgement: Judgement, nests: Nests, solver: UpperSolver, look: Look): Tolled {
  const ask = (prices: Float64Array): Upper => solver.secure({ tolls: tollsAt(nests, prices) })
  const pace = { first: 1, up: 1, down: 0.5 }
  const change = { rounds: ROUNDS.security, step, pace, most: Infinity }
  const { best, prices } = charge(judgement, nests, solver.answer, look, ask, change)
  return { upper: best, prices }

  /** What one more or less of everyone in these wings makes up for, as pairs make each of them dearer by their weight; at first, one. */
  function step(over: number, { nest, wings }: Shared, pace: number): number {
    const weight = Math.max(1, nests.nests[nest]!.weight)
    return Math.max(pace === 1 ? 1 : 0, Math.round((pace * weight * over) / wings.length))
  }
}

/**
 * The same for welfare and what it is weighed with, beside the tolls in security: its answer is the last that the solver gave.
 *
 * @param most what welfare costs anyone anywhere at most: no toll is more.
 */
export function chargeInWelfare(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  solver: WelfareSolver,
  look: Look,
  most: number,
): { readonly welfare: Welfare; readonly prices: Float64Array } {
  const ask = (prices: Float64Array): Welfare => solver.charge(tollsAt(nests, prices))
  const first = ask(new Float64Array(nests.shared.length))
  const rounds = Math.min(ROUNDS.welfare, Math.floor(CROWDS_CHARGED / Math.max(1, crowds.crowds.length)))
  const pace = { first: 1, up: 1.5, down: 0.5 }
  const { best, prices, last } = charge(judgement, nests, first, ({ living }) => look({ living: byKind(crowds, living) }), ask, {
    rounds,
    step,
    pace,
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
  /** By how much a toll changes. */
  readonly step: (over: number, limit: Shared, pace: number) => number
  /** The pace to begin with, and by what it changes where tolls prove more, and where they prove no more. */
  readonly pace: { readonly first: number; readonly up: number; readonly down: number }
  /** No toll is more. */
  readonly most: number
}

/** Changes tolls round by round, each time from those that prove most. */
function charge<Found extends { readonly cost: number }>(
  judgement: Judgement,
  nests: Nests,
  first: Found,
  look: (found: Found) => View,
  ask: (prices: Float64Array) => Found,
  { rounds, step, pace: { first: firstPace, up, down }, most }: Change,
): { readonly best: Found; readonly prices: Float64Array; readonly last: Found } {
  const { shared } = nests
  const stayers = stayersIn(judgement, nests)
  const staying = shared.map(({ nest, wings }) => sumOver(stayers[nest]!, wings))
  const free = shared.map(({ most }, index) => Math.max(0, most - staying[index]!))
  let best = { found: first, prices: new Float64Array(shared.length), proven: first.cost }
  let last = first
  let pace = firstPace
  for (let round = 0; round < rounds; round++) {
    const { inWings } = look(best.found)
    const prices = best.prices.map((price, index) => {
      const limit = shared[index]!
      const over = inWings(limit.nest, limit.wings) - staying[index]! - free[index]!
      return over === 0 ? price : Math.min(most, Math.max(0, price + Math.sign(over) * step(Math.abs(over), limit, pace)))
    })
    if (prices.every((price, index) => price === best.prices[index])) break
    last = ask(prices)
    const proven = last.cost - prices.reduce((sum, price, index) => sum + price * free[index]!, 0)
    pace *= proven > best.proven ? up : down
    if (proven > best.proven) best = { found: last, prices, proven }
  }
  return { best: best.found, prices: best.prices, last }
}

function sumOver(list: ArrayLike<number>, wings: readonly number[]): number {
  return wings.reduce((sum, wing) => sum + list[wing]!, 0)
}
