/** A question for a solver: whole or real numbers to choose, rows that must hold, and what to keep small. */

/** A number to choose, between two bounds. */
export type Column = { readonly lower: number; readonly upper: number; readonly whole: boolean }

/** A weighted sum of columns that must lie between two bounds, and the rule or tier that it stands for. */
export type Row = {
  readonly rule: string
  readonly columns: readonly number[]
  readonly coefficients: readonly number[]
  readonly lower: number
  readonly upper: number
}

export type Program = { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

/** What to keep small: a cost for each column, and a cost that nothing can avoid. Whole numbers. */
export type Objective = { readonly costs: Float64Array; readonly constant: number }

/** The value of an objective at a point. */
export function valueOf(objective: Objective, values: Float64Array): number {
  return objective.costs.reduce((sum, cost, column) => (cost === 0 ? sum : sum + cost * values[column]!), objective.constant)
}

/** Whether whole numbers satisfy every bound and row. */
export function satisfies({ columns, rows }: Program, values: Float64Array): boolean {
  const inside = (value: number, { lower, upper }: Pick<Row, 'lower' | 'upper'>): boolean => value >= lower && value <= upper
  return (
    columns.every((column, index) => inside(values[index]!, column)) &&
    rows.every((row) =>
      inside(
        row.columns.reduce((sum, column, at) => sum + row.coefficients[at]! * values[column]!, 0),
        row,
      ),
    )
  )
}

/** The program in which an objective is no larger than a value that it is known to reach. */
export function holdTo(program: Program, objective: Objective, value: number, rule: string): Program {
  const costly = [...objective.costs.keys()].filter((column) => objective.costs[column] !== 0)
  const least = costly.reduce(
    (sum, column) => sum + objective.costs[column]! * program.columns[column]!.lower,
    objective.constant,
  )
  if (value <= least && costly.every((column) => objective.costs[column]! > 0)) {
    const atLower = new Set(costly)
    return {
      ...program,
      columns: program.columns.map((column, index) => (atLower.has(index) ? { ...column, upper: column.lower } : column)),
    }
  }
  const row = { rule, columns: costly, coefficients: costly.map((column) => objective.costs[column]!), lower: -Infinity }
  return { ...program, rows: [...program.rows, { ...row, upper: value - objective.constant }] }
}

/** The program with some columns held to one value each. */
export function fix(program: Program, values: ReadonlyMap<number, number>): Program {
  return {
    ...program,
    columns: program.columns.map((column, index) => {
      const value = values.get(index)
      return value === undefined ? column : { ...column, lower: value, upper: value }
    }),
  }
}
