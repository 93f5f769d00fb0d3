/** Finds the row of headings in a table, which sheet it is, and which column each heading is. */

import { isBlank, textIn, type Cell } from './cell'
import type { Column, SheetLayout } from './column'
import { NOT_READ, SHEETS } from './layout'
import { compared, type Mapping } from './mapping'
import type { Table } from './table'

export type Heading = {
  readonly text: string
  /** From 0. */
  readonly index: number
  /** null: left out. */
  readonly column: Column | null
  readonly how: 'title' | 'synonym' | 'mapping' | 'not known'
}

export type Headed = {
  readonly layout: SheetLayout
  /** The row of headings, from 0. */
  readonly row: number
  readonly headings: readonly Heading[]
}

/** Titles, letterheads and notes come first in some files. */
const ROWS_LOOKED_AT = 40
const COLUMNS_LOOKED_AT = 300
const LONGEST_HEADING = 200
/** Headings that must be known in a sheet whose name says nothing. */
const FEWEST_KNOWN = 2
/** Filled cells side by side, at most, in what is no table. */
const MOST_IN_TEXT = 2
/** What a known name of a sheet is worth, in known headings. */
const NAME_WORTH = 100
const REQUIRED_WORTH = 2

/** How well rows look like a sheet that is known. */
export function scoreRows(rows: readonly (readonly Cell[])[], mapping: Mapping): number {
  return Math.max(0, ...SHEETS.map((layout) => bestRow(rows, layout, mapping).score))
}

/** What a table is; 'left out' where a person or its name says so, 'not known' where nothing does. */
export function understandHeadings(table: Table, mapping: Mapping): Headed | 'left out' | 'not known' {
  const names = [table.sheet, baseName(table.file), table.file].filter((name) => name !== undefined)
  const said = mapping.sheets.find(({ name }) => names.some((own) => compared(own) === compared(name)))
  if (said?.is === null || (!said && names.some((name) => NOT_READ.some((own) => compared(own) === compared(name)))))
    return 'left out'
  if (table.rows.every((row) => row.every(isBlank))) return 'left out'
  const tried = SHEETS.filter(({ id }) => !said || said.is === id).map((layout) => {
    const best = bestRow(table.rows, layout, mapping)
    const isNamed =
      said !== undefined ||
      names
        .slice(0, 2)
        .some((name) => [layout.title, layout.id, ...layout.synonyms].some((own) => compared(own) === compared(name)))
    return { layout, ...best, worth: best.score + (isNamed && best.known > 0 ? NAME_WORTH : 0), isNamed }
  })
  const best = tried.reduce((one, other) => (other.worth > one.worth ? other : one))
  if (best.known < (best.isNamed ? 1 : FEWEST_KNOWN)) return isTable(table) ? 'not known' : 'left out'
  return { layout: best.layout, row: best.row, headings: headingsOf(table.rows[best.row]!, best.layout, mapping) }
}

/** A sheet without a row of several cells is a page of text. */
function isTable({ rows }: Table): boolean {
  return rows.some((row) => row.filter((cell) => !isBlank(cell)).length > MOST_IN_TEXT)
}

function bestRow(rows: readonly (readonly Cell[])[], layout: SheetLayout, mapping: Mapping) {
  let best = { row: 0, score: -Infinity, known: 0 }
  rows.slice(0, ROWS_LOOKED_AT).forEach((cells, row) => {
    const found = new Set(headingsOf(cells, layout, mapping).flatMap(({ column }) => column ?? []))
    if (found.size === 0) return
    const worth = [...found].reduce((sum, { required }) => sum + (required ? REQUIRED_WORTH : 1), 0)
    const missing = layout.columns.filter((column) => column.required && !found.has(column)).length
    if (worth - missing > best.score) best = { row, score: worth - missing, known: found.size }
  })
  return best
}

function headingsOf(cells: readonly Cell[], layout: SheetLayout, mapping: Mapping): Heading[] {
  return cells.slice(0, COLUMNS_LOOKED_AT).flatMap((cell, index): Heading[] => {
    if (isBlank(cell) || (typeof cell === 'string' && cell.length > LONGEST_HEADING)) return []
    const text = typeof cell === 'string' ? textIn(cell) : String(cell)
    return [{ text, index, ...columnNamed(text, layout, mapping) }]
  })
}

function columnNamed(text: string, layout: SheetLayout, mapping: Mapping): Pick<Heading, 'column' | 'how'> {
  const name = compared(text)
  const said = mapping.columns.find(({ sheet, heading }) => sheet === layout.id && compared(heading) === name)
  if (said) return { column: layout.columns.find(({ id }) => id === said.is) ?? null, how: 'mapping' }
  const names = NAMES.get(layout.id)!
  // What stands in brackets is a unit or an example.
  return names.get(name) ?? names.get(compared(text.replace(/\(.*\)/s, ''))) ?? { column: null, how: 'not known' }
}

/** For each sheet, what each name of a column means; titles come before synonyms. */
const NAMES: ReadonlyMap<string, ReadonlyMap<string, Pick<Heading, 'column' | 'how'>>> = new Map(
  SHEETS.map(({ id, columns }) => {
    const names = new Map<string, Pick<Heading, 'column' | 'how'>>()
    for (const column of columns) for (const synonym of column.synonyms) names.set(compared(synonym), { column, how: 'synonym' })
    for (const column of columns)
      for (const title of [column.id, column.title]) names.set(compared(title), { column, how: 'title' })
    return [id, names]
  }),
)

/** A column whose title a heading misses by a letter or two; a slip of the pen must not lose a column. */
export function nearestColumn(text: string, layout: SheetLayout): Column | undefined {
  const name = compared(text)
  return layout.columns.find((column) => [column.title, ...column.synonyms].some((title) => isNear(name, compared(title))))
}

const SHORTEST_COMPARED = 5

function isNear(some: string, other: string): boolean {
  if (Math.min(some.length, other.length) < SHORTEST_COMPARED || Math.abs(some.length - other.length) > 2) return false
  return distance(some, other) <= (other.length > 8 ? 2 : 1)
}

/** Letters to change, add or leave out, or neighbours to exchange (restricted Damerau–Levenshtein distance). */
function distance(some: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= some.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = some[i - 1] === other[j - 1]
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && some[i - 1] === other[j - 2] && some[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[some.length]![other.length]!
}

function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}
