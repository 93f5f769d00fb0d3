/** javascript-lp-solver: for small programs; needs no start-up and no WebAssembly. */

import lpSolver from 'javascript-lp-solver'
import type { Program, Row } from '../program'
import type { Answer, Engine, Question } from './engine'

/** How far from whole or from a row's bound its floating-point answers may be. */
const TOLERANCE = 1e-6

// It never gets a time limit: past it, it gives fractional answers as feasible ones.
export const javascriptLpSolver: Engine = { name: 'javascript-lp-solver', version: '1.0.3', minimise }

function minimise({ program, costs }: Question): Answer {
  const free = [...program.columns.keys()].filter((column) => program.columns[column]!.lower < program.columns[column]!.upper)
  const fixedPart = Float64Array.from(program.columns, ({ lower, upper }) => (lower < upper ? 0 : lower))
  const constraints: Record<string, { min?: number; max?: number; equal?: number }> = {}
  const variables: Record<string, Record<string, number>> = {}
  for (const column of free) variables[nameOf(column)] = costs[column] === 0 ? {} : { cost: costs[column]! }
  const bounded = impliedUpperBounds(program)
  for (const [index, row] of program.rows.entries()) {
    const entries = row.columns.map((column, at) => ({ column, coefficient: row.coefficients[at]! }))
    const settled = entries.reduce((sum, { column, coefficient }) => sum + coefficient * fixedPart[column]!, 0)
    const open = entries.filter(({ column }) => variables[nameOf(column)])
    if (open.length === 0) {
      if (settled < row.lower - TOLERANCE || settled > row.upper + TOLERANCE) return { status: 'infeasible' }
      continue
    }
    constraints[`row${index}`] = boundsOf(row, settled)
    for (const { column, coefficient } of open) variables[nameOf(column)]![`row${index}`] = coefficient
  }
  for (const column of free) {
    const { lower, upper } = program.columns[column]!
    if (lower === 0 && (upper === Infinity || bounded[column]! <= upper)) continue
    constraints[`bound${column}`] = { ...(lower !== 0 && { min: lower }), ...(upper !== Infinity && { max: upper }) }
    variables[nameOf(column)]![`bound${column}`] = 1
  }
  const ints = Object.fromEntries(
    free.filter((column) => program.columns[column]!.whole).map((column) => [nameOf(column), 1 as const]),
  )
  const values =
    free.length === 0 ? fixedPart : answerOf(lpSolver.Solve({ optimize: 'cost', opType: 'min', constraints, variables, ints }))
  if (values === undefined) return { status: 'infeasible' }
  if (!satisfies(program, values)) return { status: 'limited', bound: -Infinity }
  return { status: 'optimal', values, bound: Math.round(values.reduce((sum, value, column) => sum + value * costs[column]!, 0)) }

  function answerOf(result: unknown): Float64Array | undefined {
    const answer = result as { feasible: boolean } & Record<string, number | undefined>
    if (!answer.feasible) return undefined
    const found = Float64Array.from(fixedPart)
    for (const column of free) {
      const value = answer[nameOf(column)] ?? 0
      found[column] =
        program.columns[column]!.whole && Math.abs(value - Math.round(value)) < TOLERANCE ? Math.round(value) : value
    }
    return found
  }
}

function nameOf(column: number): string {
  return `x${column}`
}

function boundsOf(row: Row, settled: number): { min?: number; max?: number; equal?: number } {
  if (row.lower === row.upper) return { equal: row.upper - settled }
  return {
    ...(row.lower !== -Infinity && { min: row.lower - settled }),
    ...(row.upper !== Infinity && { max: row.upper - settled }),
  }
}

/** The largest value that some row alone leaves to each column: no row of its own is needed for a bound above it. */
function impliedUpperBounds(program: Program): Float64Array {
  const bounds = new Float64Array(program.columns.length).fill(Infinity)
  for (const { columns, coefficients, upper } of program.rows) {
    if (coefficients.some((coefficient) => coefficient < 0) || columns.some((column) => program.columns[column]!.lower < 0))
      continue
    columns.forEach((column, at) => (bounds[column] = Math.min(bounds[column]!, upper / coefficients[at]!)))
  }
  return bounds
}

/** It says nothing of how sure it is, so its answer is held against every column and row. */
function satisfies({ columns, rows }: Program, values: Float64Array): boolean {
  const fits = (value: number, lower: number, upper: number) => value >= lower - TOLERANCE && value <= upper + TOLERANCE
  return (
    columns.every(({ lower, upper, whole }, column) => {
      const value = values[column]!
      return fits(value, lower, upper) && (!whole || Number.isInteger(value))
    }) &&
    rows.every((row) =>
      fits(
        row.columns.reduce((sum, column, at) => sum + row.coefficients[at]! * values[column]!, 0),
        row.lower,
        row.upper,
      ),
    )
  )
}
