/** Reads a history of populations from CSV: every problem in it, each with its line, or one series for each facility. */

import papa from 'papaparse'
import { isDate } from '../domain/dates'
import { monthNumber, type FacilityHistory, type History } from '../domain/history'
import type { Reading } from '../problem'
import { sortedBy } from '../domain/canonical'
import { openProblemList, refusal, type ProblemList } from './problem-list'
import { anyOf, quote } from './show'

/** What the heading of each column may be, in small letters; the first is the one to recommend. */
const HEADINGS = {
  date: ['date', 'month', 'report_date', 'report date', 'as_of', 'day'],
  facility: ['facility', 'prison', 'establishment', 'institution', 'site'],
  population: ['population', 'people', 'prisoners'],
  capacity: ['capacity', 'operational_capacity', 'operational capacity', 'places'],
} as const
type Column = keyof typeof HEADINGS

const WHOLE = /^\d{1,9}$/

type Row = { readonly facility: string; readonly date: string; readonly population?: number; readonly capacity?: number }

export function readHistory(text: string): Reading<History> {
  const { data, errors } = papa.parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const [headings, ...lines] = data
  if (!headings) return refusal('The file is empty; it needs a line of headings: date, facility, population, capacity.')
  const problems = openProblemList()
  // Papa counts from 0; a person counts lines from 1.
  for (const { type, row, message } of errors) {
    if (type !== 'Delimiter') problems.add(lineAt(row ?? 0), `This line is not CSV: ${message}; correct it.`)
  }
  const columns = columnsOf(headings, problems)
  if (!columns) return problems.conclude(() => ({ facilities: [], first: 0, last: 0 }))
  const rows = lines.flatMap((cells, index) => rowOf(cells, columns, index + 1, problems) ?? [])
  if (rows.length === 0 && lines.length === 0)
    problems.add([], 'There is no line below the headings; add one for each facility and month.')
  const facilities = seriesOf(rows, problems)
  return problems.conclude(() => ({
    facilities,
    first: Math.min(...facilities.map(({ first }) => first)),
    last: Math.max(...facilities.map(({ first, population }) => first + population.length - 1)),
  }))
}

function columnsOf(headings: readonly string[], problems: ProblemList): Readonly<Record<Column, number>> | undefined {
  const found = headings.map((heading) => heading.trim().toLowerCase())
  const at = (column: Column): number => found.findIndex((heading) => HEADINGS[column].some((name) => name === heading))
  const missing = (['date', 'facility', 'population'] as const).filter((column) => at(column) < 0)
  for (const column of missing) {
    problems.add(lineAt(0), `No heading says ${quote(column)}; name a column ${anyOf(HEADINGS[column].slice(0, 3).map(quote))}.`)
  }
  if (missing.length > 0) return undefined
  return { date: at('date'), facility: at('facility'), population: at('population'), capacity: at('capacity') }
}

function rowOf(
  cells: readonly string[],
  columns: Readonly<Record<Column, number>>,
  line: number,
  problems: ProblemList,
): Row | undefined {
  const cell = (column: Column): string => (cells[columns[column]] ?? '').trim()
  const [date, facility, population, capacity] = [cell('date'), cell('facility'), cell('population'), cell('capacity')]
  const day = /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date
  const before = problems.count()
  if (!isDate(day)) problems.add([...lineAt(line), 'date'], `${quote(date)} is not a date; write YYYY-MM-DD or YYYY-MM.`)
  if (facility === '') problems.add([...lineAt(line), 'facility'], 'The facility is missing; write its name.')
  if (population !== '' && !WHOLE.test(population))
    problems.add(
      [...lineAt(line), 'population'],
      `${quote(population)} is not a whole number of people; write it in digits, or leave it empty where it is not known.`,
    )
  if (capacity !== '' && !WHOLE.test(capacity))
    problems.add(
      [...lineAt(line), 'capacity'],
      `${quote(capacity)} is not a whole number of places; write it in digits, or leave it empty.`,
    )
  if (problems.count() > before) return undefined
  return {
    facility,
    date: day,
    ...(population !== '' && { population: Number(population) }),
    ...(capacity !== '' && { capacity: Number(capacity) }),
  }
}

/** One series for each facility, by name. Of several days in one month the last one counts. */
function seriesOf(rows: readonly Row[], problems: ProblemList): FacilityHistory[] {
  const byFacility = new Map<string, Row[]>()
  for (const row of rows) {
    const known = byFacility.get(row.facility)
    if (known) known.push(row)
    else byFacility.set(row.facility, [row])
  }
  return sortedBy([...byFacility], ([facility]) => facility).map(([facility, known]) => {
    const inOrder = sortedBy(known, ({ date }) => date)
    inOrder.forEach(({ date }, index) => {
      if (inOrder[index - 1]?.date === date) problems.add([], `${quote(facility)} is given twice for ${date}; keep one of them.`)
    })
    const first = monthNumber(inOrder[0]!.date)
    const last = monthNumber(inOrder.at(-1)!.date)
    const population: (number | undefined)[] = Array.from({ length: last - first + 1 }, () => undefined)
    for (const row of inOrder)
      population[monthNumber(row.date) - first] = row.population ?? population[monthNumber(row.date) - first]
    const capacity = inOrder.findLast((row) => row.capacity !== undefined)?.capacity
    return { facility, first, population, ...(capacity !== undefined && { capacity }) }
  })
}

function lineAt(index: number): [string, number] {
  return ['line', index + 1]
}
