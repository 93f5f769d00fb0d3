/** Reads the rows below the headings of a table: each an item of the estate, or every problem in it. */

import { anyOf, quote } from '../show'
import { isBlank, textIn, type Cell } from './cell'
import { putAt, type Column } from './column'
import { nearestColumn, type Headed, type Heading } from './headings'
import { present, wordIn, type Reckoning } from './kinds'
import type { Mapping } from './mapping'
import { problemAt, type Place, type SheetProblem } from './problem'
import type { Note, Table } from './table'

/** An item as it will stand in the document, and where each of its values came from. */
export type ItemRow = {
  readonly item: Record<string, unknown>
  readonly place: Place
  readonly cells: readonly Cell[]
  /** The headings in use, by the place of the value in the item. */
  readonly headings: readonly Heading[]
}

export type ReadRows = {
  readonly rows: readonly ItemRow[]
  readonly problems: readonly SheetProblem[]
  readonly notes: readonly Note[]
  /** Whether every column was found and every row read, so that it makes sense to ask what the rows mean. */
  readonly isWhole: boolean
}

/** The first cell of a row that sums up the others. */
const TOTAL = /^(?:grand |sub)?[- ]?(?:totals?|sum)\b.*$|^(?:summe|gesamt|somme|totaux)\b.*$|^(?:المجموع|الإجمالي)/i
/** Problems of one table that are listed; a table with more is not what it is taken for. */
const MOST_PROBLEMS = 2_000

export function readRows(table: Table, headed: Headed, mapping: Mapping): ReadRows {
  const { headings, layout } = headed
  const at: Place = { file: table.file, ...(table.sheet !== undefined && { sheet: table.sheet }) }
  const problems = aboutHeadings(headed, at)
  const areHeadingsKnown = problems.length === 0
  const notes: Note[] = []
  const used = headings.filter(({ column }) => column !== null)
  // Of two headings that mean the same, the first; that there are two is a problem already.
  const byColumn = new Map([...used].reverse().map((heading) => [heading.column!.id, heading]))
  const values = mapping.values.filter(({ sheet }) => sheet === layout.id)
  const rows: ItemRow[] = []
  let blankBefore = false
  for (let index = headed.row + 1; index < table.rows.length && problems.length < MOST_PROBLEMS; index += 1) {
    const cells = table.rows[index]!
    const row = index + 1
    if (cells.every(isBlank)) {
      blankBefore = true
      continue
    }
    const left = whyLeftOut(cells, headed, used, blankBefore)
    if (left !== undefined) {
      notes.push({ ...at, text: `Row ${row} was left out: ${left}.` })
      continue
    }
    const place = { ...at, row }
    const stray = headings.length > 0 ? cells.findIndex((cell, column) => !isBlank(cell) && column > headings.at(-1)!.index) : -1
    if (stray >= 0)
      problems.push(
        problemAt(
          place,
          `Row ${row} has ${shown(cells[stray]!)} to the right of the last heading; move it, or give it a heading.`,
          String(cells[stray]),
        ),
      )
    rows.push({ item: itemOf(cells, index, place), place, cells, headings: used })
  }
  const isCut = problems.length >= MOST_PROBLEMS
  if (isCut)
    problems.push(
      problemAt(
        at,
        'There are so many problems that the rest of the sheet was not read; correct these first, or check which heading is what.',
      ),
    )
  return { rows, problems, notes, isWhole: areHeadingsKnown && !isCut }

  function itemOf(cells: readonly Cell[], index: number, place: Place): Record<string, unknown> {
    const item: Record<string, unknown> = {}
    const absent: Column[] = []
    for (const column of layout.columns) {
      const heading = byColumn.get(column.id)
      const cell = heading && cells[heading.index]
      const where: Place = { ...place, column: heading?.text ?? column.title }
      const begin = `Row ${place.row}, ${quote(where.column!)}`
      if (heading && table.mistakes.has(`${index},${heading.index}`)) {
        problems.push(problemAt(where, `${begin} holds a formula that failed or was never worked out; type what it should be.`))
        continue
      }
      if (cell === undefined || isBlank(cell)) {
        if (column.required && heading) problems.push(problemAt(where, `${begin} is blank; expected ${column.kind.describe}.`))
        const value = column.whenBlank === undefined ? column.kind.whenBlank : column.whenBlank
        if (value !== undefined) putAt(item, column.at, value)
        continue
      }
      const read = column.kind.read(meant(cell, column), reckoning(mapping))
      const written = textOf(cell)
      if (!read.ok) problems.push(problemAt(where, `${begin} is ${shown(cell)}; expected ${read.expected}.`, written))
      else if (read.value === false && column.kind.whenBlank === undefined && isPresence(column)) absent.push(column)
      else if (absent.some(({ at: [part] }) => part === column.at[0])) {
        const [denied] = absent.filter(({ at: [part] }) => part === column.at[0])
        const title = byColumn.get(denied!.id)!.text
        problems.push(problemAt(where, `${begin} is ${shown(cell)}, but ${quote(title)} is no; correct one of the two.`, written))
      } else putAt(item, column.at, read.value)
    }
    return item
  }

  /** What a person has said that this value stands for. */
  function meant(cell: Cell, column: Column): Cell {
    const word = wordIn(cell)
    return values.find((entry) => entry.column === column.id && wordIn(entry.value) === word)?.means ?? cell
  }
}

/** A column that says whether a part of the item is there at all: its value is the part. */
function isPresence(column: Column): boolean {
  return column.kind === present
}

function reckoning({ dates }: Mapping): Reckoning {
  return { dates }
}

function aboutHeadings({ headings, layout, row }: Headed, at: Place): SheetProblem[] {
  const problems: SheetProblem[] = []
  const place = { ...at, row: row + 1 }
  const found = new Map<string, Heading>()
  for (const heading of headings) {
    const { column, text, how } = heading
    const where = { ...place, column: text }
    if (column) {
      const before = found.get(column.id)
      if (before)
        problems.push(
          problemAt(
            where,
            `Row ${row + 1}: ${quote(before.text)} and ${quote(text)} both mean ${quote(column.title)}; leave one of them out.`,
            text,
          ),
        )
      else found.set(column.id, heading)
    } else if (how === 'not known') {
      const near = nearestColumn(text, layout)
      if (near)
        problems.push(
          problemAt(
            where,
            `Row ${row + 1}: ${quote(text)} is not a heading that is known; is it ${quote(near.title)}? Rename it, or say in the mapping what it is.`,
            text,
          ),
        )
    }
  }
  const missing = layout.columns.filter((column) => column.required && !found.has(column.id))
  for (const column of missing) {
    const known = [column.title, ...column.synonyms].slice(0, 4).map(quote)
    problems.push(
      problemAt(
        place,
        `Row ${row + 1} has no heading for ${quote(column.title)}; name one ${anyOf(known)}, or say in the mapping which it is.`,
      ),
    )
  }
  return problems
}

/** Rows that a careful reader passes over: sums below the table, the headings once more, remarks after it. */
function whyLeftOut(
  cells: readonly Cell[],
  { layout, headings }: Headed,
  used: readonly Heading[],
  blankBefore: boolean,
): string | undefined {
  const filled = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => !isBlank(cell))
  const [first] = filled
  if (headings.every(({ text, index }) => textOf(cells[index] ?? null) === text)) return 'it repeats the headings'
  const needed = used.filter(({ column }) => column!.required)
  const missing = needed.filter(({ index }) => isBlank(cells[index]))
  if (missing.length > 0 && typeof first!.cell === 'string' && TOTAL.test(textIn(first!.cell))) return 'it is a row of totals'
  if (blankBefore && filled.length === 1 && needed.length > 1 && typeof first!.cell === 'string' && layout.part.kind !== 'head')
    return `it is a remark (${shown(first!.cell)})`
  return undefined
}

/** A cell as a person sees it. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === 'string' ? textIn(cell) : String(cell)
}

function shown(cell: Cell): string {
  return quote(textOf(cell))
}
