/** What every solver looks like from outside: a program and costs go in, the best values and a proven bound come out. */

import type { Program } from '../program'

export type Question = {
  readonly program: Program
  readonly costs: Float64Array
  /** Values, by column, of a solution to start from. */
  readonly start?: Float64Array
  /** A value that no solution can beat, if known: reaching it is enough. */
  readonly least?: number
  /** Steps of the simplex method after which it stops when it next can; results don't depend on the clock. */
  readonly steps?: number
}

/** `bound`: no solution costs less. `limited`: the budget ran out first. */
export type Answer =
  | { readonly status: 'optimal'; readonly values: Float64Array; readonly bound: number }
  | { readonly status: 'limited'; readonly values?: Float64Array; readonly bound: number }
  | { readonly status: 'infeasible' }

/** Called with better values as they are found, and with the proven bound as it rises. */
export type Watch = (found: { readonly values?: Float64Array; readonly bound: number }) => void

export type Engine = {
  readonly name: 'highs' | 'javascript-lp-solver'
  readonly version: string
  readonly minimise: (question: Question, watch?: Watch) => Answer
  /** Prices for the rows, as good as any if columns need not be whole; only engines that can give them have it. */
  readonly price?: (program: Program, costs: Float64Array) => Float64Array | undefined
}
