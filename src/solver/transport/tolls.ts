/**
 * Charges people of groups that are limited in several wings together, such as those in need of trained officers in a prison: whoever
 * would come too many is charged a toll there, until as many come as may. No plan pays more than the limit times the toll, so what
 * security costs with the tolls, less that, is a bound (Lagrangian relaxation; subgradient steps as in Ahuja, Magnanti and Orlin,
 * Network Flows, 1993, section 16.3, in whole numbers).
 */

import type { Judgement } from '../../rules/judge'
import type { Nests } from './nests'
import type { Upper, UpperSolver } from './upper'
import type { Look } from './view'
import { stayersIn, tollsAt } from './wing-side'

/** How often tolls are changed at most. */
const ROUNDS = 16

export type Tolled = { readonly upper: Upper; readonly prices: Float64Array }

/** The answer under the tolls that prove most; those of the solver where no group is too large anywhere. */
export function chargeTolls(judgement: Judgement, nests: Nests, solver: UpperSolver, look: Look): Tolled {
  const { shared } = nests
  const stayers = stayersIn(judgement, nests)
  const staying = shared.map(({ nest, wings }) => sumOver(stayers[nest]!, wings))
  const free = shared.map(({ most }, index) => Math.max(0, most - staying[index]!))
  let best: Tolled & { readonly proven: number } = {
    upper: solver.answer,
    prices: new Float64Array(shared.length),
    proven: solver.answer.cost,
  }
  /** Steps start from the tolls that prove most, and are halved where they prove no more. */
  let pace = 1
  for (let round = 0; round < ROUNDS; round++) {
    const { inWings } = look(best.upper)
    const prices = best.prices.map((price, index) => {
      const { nest, wings } = shared[index]!
      const over = inWings(nest, wings) - staying[index]! - free[index]!
      return Math.max(0, price + step(over, nest, wings))
    })
    if (prices.every((price, index) => price === best.prices[index])) break
    const upper = solver.secure({ tolls: tollsAt(nests, prices) })
    const proven = upper.cost - prices.reduce((sum, price, index) => sum + price * free[index]!, 0)
    if (proven > best.proven) best = { upper, prices, proven }
    else pace /= 2
  }
  return best

  /** What one more or less of everyone in these wings makes up for, as pairs make each of them dearer by their weight; at first, one. */
  function step(over: number, nest: number, wings: readonly number[]): number {
    if (over === 0) return 0
    const weight = Math.max(1, nests.nests[nest]!.weight)
    return Math.sign(over) * Math.max(pace === 1 ? 1 : 0, Math.round((pace * weight * Math.abs(over)) / wings.length))
  }
}

function sumOver(list: ArrayLike<number>, wings: readonly number[]): number {
  return wings.reduce((sum, wing) => sum + list[wing]!, 0)
}
