/** Shuts every column that no solution as good as the best can use, as prices for the rows prove. */

import type { Column, Program } from './program'

/** What prices prove: no solution costs less than `bound`, and each unit of a column costs that and its reduced cost. */
export type Priced = { readonly bound: number; readonly reducedCosts: Float64Array }

/** Room for the rounding of a sum of thousands of products; costs are whole numbers, so it is far below what decides. */
const ROUNDING = 1e-6

/**
 * Prices a program: the Lagrangian bound of any row prices whatever, so that nothing rests on the solver that gave them
 * (Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 16).
 *
 * @param prices one for each row; above zero for what its lower bound forces, below zero for what its upper bound forbids.
 */
export function price({ columns, rows }: Program, costs: Float64Array, prices: Float64Array): Priced {
  const reducedCosts = costs.slice()
  let bound = 0
  rows.forEach((row, index) => {
    const side = prices[index]! > 0 ? row.lower : row.upper
    if (prices[index] === 0 || !Number.isFinite(side) || !Number.isFinite(prices[index])) return
    bound += prices[index]! * side
    row.columns.forEach((column, at) => (reducedCosts[column]! -= prices[index]! * row.coefficients[at]!))
  })
  columns.forEach(({ lower, upper }, column) => {
    bound += reducedCosts[column]! * (reducedCosts[column]! > 0 ? lower : upper)
  })
  return { bound, reducedCosts }
}

/** The least whole number that prices leave possible. */
export function wholeBound({ bound }: Priced): number {
  return Math.ceil(bound - slack(bound))
}

/** The program without what would make it cost more than a value that it can reach. */
export function narrow(program: Program, { bound, reducedCosts }: Priced, value: number): Program {
  const most = value - bound + slack(value)
  const shut = (column: Column, index: number): Column => {
    const { lower, upper, whole } = column
    if (!whole || lower === upper || Math.abs(reducedCosts[index]!) <= most) return column
    return reducedCosts[index]! > 0 ? { ...column, upper: lower } : { ...column, lower: upper }
  }
  return { ...program, columns: program.columns.map(shut) }
}

function slack(value: number): number {
  return ROUNDING * Math.max(1, Math.abs(value))
}
