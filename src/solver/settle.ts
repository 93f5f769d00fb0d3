/** Finds the best of a program in one objective, with what is proven of it. */

import type { Engine, Watch } from './engines/engine'
import { narrow, price, wholeBound, type Priced } from './narrow'
import { valueOf, type Objective, type Program } from './program'

/** Nothing satisfies the program. */
export type Impossible = 'impossible'

export type Settled = {
  /** Absent where the budget ran out before any solution was found. */
  readonly values?: Float64Array
  /** No solution is below it. */
  readonly bound: number
  /** Where the engine gave any: prices of the program in this objective. */
  readonly priced?: Priced
}

type Known = {
  /** The best solution so far. */
  readonly values?: Float64Array
  /** No solution is below it. */
  readonly atLeast: number
  /** Steps of the simplex method; past them the best found counts. */
  readonly steps?: number
  readonly watch?: Watch
}

/**
 * The best of a program in one objective. With prices it looks only for what is better than the best so far, which can use fewer
 * columns; where nothing is found there, nothing better exists.
 */
export function settle(
  engine: Engine,
  program: Program,
  objective: Objective,
  { values, atLeast, steps, watch }: Known,
): Settled | Impossible {
  const { costs, constant } = objective
  const value = values ? Math.round(valueOf(objective, values)) : Infinity
  const prices = value > atLeast ? engine.price?.(program, costs) : undefined
  const priced = prices && price(program, costs, prices)
  const floor = priced ? Math.max(atLeast, wholeBound(priced) + constant) : atLeast
  const best = values && { values }
  const known = { ...best, ...(priced && { priced }) }
  watch?.({ ...best, bound: floor })
  if (value <= floor) return { ...known, bound: value }

  const better = values && priced && narrow(program, priced, value - 1 - constant)
  const provenBy = (least: number): number => Math.max(floor, Math.min(least + constant, value))
  const answer = engine.minimise(
    {
      program: better ?? program,
      costs,
      ...(values && !better && { start: values }),
      least: floor - constant,
      ...(steps !== undefined && { steps }),
    },
    watch && ((found) => watch({ ...found, bound: provenBy(found.bound) })),
  )
  if (answer.status === 'infeasible') return better ? { ...known, bound: value } : 'impossible'
  const isBetter = answer.values && valueOf(objective, answer.values) < value
  return { ...known, ...(isBetter && { values: answer.values }), bound: provenBy(answer.bound) }
}
