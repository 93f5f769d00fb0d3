/** HiGHS, compiled to WebAssembly: exact for large programs. */

import loadRuntime, { type Highs, type InterruptCallbackEvent } from 'highs'
import type { Program } from '../program'
import type { Answer, Engine, Question, Watch } from './engine'

/** Costs are whole numbers, so a gap below one proves the optimum. */
const PROVEN_GAP = 0.999

/**
 * Loads HiGHS.
 *
 * @param wasm where `highs.wasm` is served; left out where the file lies beside its module, as in Node.
 */
export async function loadHighs(wasm?: string): Promise<Engine> {
  const highs = await loadRuntime(wasm === undefined ? undefined : { locateFile: () => wasm })
  return {
    name: 'highs',
    version: highs.version.string,
    minimise: (question, watch) => minimise(highs, question, watch),
    price: (program, costs) => price(highs, program, costs),
  }
}

function minimise(highs: Highs, question: Question, watch?: Watch): Answer {
  const { callbackType, modelStatus } = highs.constants
  return highs.withModel<Answer>(modelData(highs, question), (model): Answer => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: PROVEN_GAP })
    if (question.least !== undefined) model.options.set({ objective_target: question.least + 0.5 })
    if (question.start) model.setSolution({ colValue: question.start })
    const budget = question.steps !== undefined && {
      [callbackType.mipInterrupt]: (event: InterruptCallbackEvent) => {
        if (Number(event.data.mip_total_lp_iterations) >= question.steps!) event.interrupt()
        return undefined
      },
    }
    const watching = watch && {
      [callbackType.mipImprovingSolution]: (event: { data: { mip_solution?: Float64Array; mip_dual_bound?: number } }) => {
        const { mip_solution, mip_dual_bound } = event.data
        watch({ ...(mip_solution && { values: rounded(question.program, mip_solution) }), bound: wholeBound(mip_dual_bound) })
        return undefined
      },
      [callbackType.mipLogging]: (event: { data: { mip_dual_bound?: number } }) => {
        watch({ bound: wholeBound(event.data.mip_dual_bound) })
        return undefined
      },
    }
    model.run({ ...budget, ...watching })
    const status = model.getModelStatus()
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { status: 'infeasible' }
    const solved = status === modelStatus.optimal || status === modelStatus.empty || status === modelStatus.objectiveTarget
    const solution =
      model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible ? model.getSolution() : undefined
    const values = solution?.colValue && rounded(question.program, solution.colValue)
    if (solved && values) {
      const value = values.reduce((sum, x, column) => sum + x * question.costs[column]!, 0)
      return { status: 'optimal', values, bound: Math.round(value) }
    }
    return { status: 'limited', ...(values && { values }), bound: wholeBound(Number(model.info.get('mip_dual_bound'))) }
  })
}

/** The dual values of the program without its demand for whole numbers. */
function price(highs: Highs, program: Program, costs: Float64Array): Float64Array | undefined {
  const { integrality, ...relaxed } = modelData(highs, { program, costs })
  return highs.withModel<Float64Array | undefined>(relaxed, (model) => {
    model.options.set({ output_flag: false })
    model.run()
    return model.getModelStatus() === highs.constants.modelStatus.optimal ? model.getSolution().rowDual : undefined
  })
}

/** The least whole number that a bound leaves possible; solvers work with tolerances. */
function wholeBound(bound: number | undefined): number {
  return bound === undefined || !Number.isFinite(bound) ? -Infinity : Math.ceil(bound - 1e-6)
}

function rounded(program: Program, values: Float64Array): Float64Array {
  return values.map((value, column) => (program.columns[column]!.whole ? Math.round(value) : value))
}

function modelData(highs: Highs, { program, costs }: Question) {
  const { columns, rows } = program
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, index) => (starts[index + 1] = starts[index]! + row.columns.length))
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: costs,
    colLower: Float64Array.from(columns, (column) => column.lower),
    colUpper: Float64Array.from(columns, (column) => column.upper),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.coefficients)),
    },
    integrality: columns.map((column) =>
      column.whole ? highs.constants.variableType.integer : highs.constants.variableType.continuous,
    ),
  }
}
