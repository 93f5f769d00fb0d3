/** A mixed-integer program with several objectives in order, solved by HiGHS, for the oracle's exact answers. */

import loadHighs, { type Highs, type Model } from 'highs'

/** Coefficients of columns. */
export type Sum = readonly (readonly [column: number, coefficient: number])[]

/** What is left to do when an objective has been solved: says its true value, for HiGHS may overstate it by a fraction. */
type Settle = (objective: number, values: Float64Array) => number

let highs: Promise<Highs> | undefined

export class Program {
  readonly #columns: { readonly upper: number; readonly whole: boolean }[] = []
  readonly #rows: { readonly sum: Sum; readonly least: number; readonly most: number }[] = []

  /** A column between 0 and `upper`. */
  column(upper: number, whole: boolean): number {
    return this.#columns.push({ upper, whole }) - 1
  }

  row(sum: Sum, least: number, most: number): void {
    this.#rows.push({ sum: merged(sum), least, most })
  }

  /** Minimises one sum after the other, each without giving up anything of those before; null: nothing fulfils the rows. */
  async minimise(objectives: readonly Sum[], settle: Settle): Promise<Float64Array | null> {
    highs ??= loadHighs()
    const loaded = await highs
    return loaded.withModel(this.#data(), (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, random_seed: 1 })
      let values: Float64Array | null = null
      for (const [index, objective] of objectives.entries()) {
        values = solve(loaded, model, this.#columns.length, merged(objective))
        if (values === null) return null
        const value = settle(index, values)
        if (objective.length > 0 && index < objectives.length - 1)
          model.addRow(-loaded.infinity, value, entries(merged(objective)))
      }
      return values
    })
  }

  #data() {
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const { sum } of this.#rows) {
      for (const [column, coefficient] of sum) {
        indices.push(column)
        values.push(coefficient)
      }
      starts.push(indices.length)
    }
    const [numCols, numRows] = [this.#columns.length, this.#rows.length]
    return {
      numCols,
      numRows,
      colCost: this.#columns.map(() => 0),
      colLower: this.#columns.map(() => 0),
      colUpper: this.#columns.map(({ upper }) => upper),
      rowLower: this.#rows.map(({ least }) => least),
      rowUpper: this.#rows.map(({ most }) => most),
      matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
      integrality: new Int32Array(this.#columns.map(({ whole }) => (whole ? 1 : 0))),
    }
  }
}

function solve(loaded: Highs, model: Model, columns: number, objective: Sum): Float64Array | null {
  if (columns === 0) return new Float64Array(0)
  const costs = new Float64Array(columns)
  for (const [column, coefficient] of objective) costs[column] = coefficient
  model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, costs)
  const { modelStatus } = model.run()
  const { optimal, infeasible, unboundedOrInfeasible } = loaded.constants.modelStatus
  if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) return null
  if (modelStatus !== optimal) throw new Error(`HiGHS ended with model status ${modelStatus}.`)
  return model.getSolution().colValue
}

function merged(sum: Sum): Sum {
  const coefficients = new Map<number, number>()
  for (const [column, coefficient] of sum) coefficients.set(column, (coefficients.get(column) ?? 0) + coefficient)
  return [...coefficients].filter(([, coefficient]) => coefficient !== 0)
}

function entries(sum: Sum): { readonly indices: number[]; readonly values: number[] } {
  return { indices: sum.map(([column]) => column), values: sum.map(([, coefficient]) => coefficient) }
}
