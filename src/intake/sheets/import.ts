/** Reads spreadsheets as an estate: the whole of it, or every problem in them by file, sheet, row and column; never a half. */

import type { Estate, IsoDate } from '../../domain/estate'
import { isSealed } from '../../vault/mark'
import { SEALED } from '../decode'
import { readEstate } from '../read-estate'
import { assemble, type SheetRows } from './assemble'
import { scoreRows, understandHeadings, type Headed } from './headings'
import { looksAlike } from './look-alike'
import { placeProblems } from './place-problems'
import type { Mapping } from './mapping'
import { problemAt, WHY_NOT_READ, type SheetProblem } from './problem'
import { readRows, textOf } from './rows'
import type { Note, Table } from './table'
import { readTextFile } from './text-file'
import { readWorkbook } from './workbook'

export type SheetFile = { readonly name: string; readonly bytes: Uint8Array }

export type ImportOptions = {
  readonly mapping: Mapping
  /** The day on which everything is judged; without it, the sheet about the estate says so. */
  readonly asOf?: IsoDate
  /** What the estate is called; without it, the sheet about the estate says so. */
  readonly name?: string
  /** What it is called and of which day, where neither the sheets nor anything else says so. */
  readonly otherwise?: { readonly name: string; readonly asOf: IsoDate }
  /** The text of the estate that the sheets add to; it has been read without a problem. */
  readonly into?: string
  /** Whether a sheet of people lists everyone, so that whoever of the estate is missing in it is taken out. */
  readonly listsEveryone?: boolean
  /** Hears how far the reading is. */
  readonly report?: (progress: ImportProgress) => void
}

/** `read`: a file is being unpacked and its rows are read; `judge`: what all rows together mean is being checked. */
export type ImportProgress = { readonly step: 'read'; readonly file: string } | { readonly step: 'judge' }

/** A table as it was understood, for people to look at before they accept it. */
export type Understood = {
  readonly file: string
  readonly sheet?: string
  /** The id of the sheet; null: left out, or not known. */
  readonly is: string | null
  /** The row of headings, as spreadsheet programs count. */
  readonly headingRow?: number
  readonly headings: readonly { readonly text: string; readonly column: string | null; readonly how: string }[]
  /** The first rows below the headings, in the order of the headings. */
  readonly preview: readonly (readonly string[])[]
  /** How many rows became items. */
  readonly rows: number
}

export type Imported = { readonly understood: readonly Understood[]; readonly notes: readonly Note[] } & (
  | {
      readonly status: 'read'
      readonly estate: Estate
      /** The document of the estate, with the facts for audits that an `Estate` never has. */
      readonly document: Readonly<Record<string, unknown>>
    }
  | { readonly status: 'refused'; readonly problems: readonly SheetProblem[] }
)

const ROWS_SHOWN = 5
/** A zip archive begins so. */
const ZIP = [0x50, 0x4b]
/** Documents are named so. */
const DOCUMENT_NAME = /\.(?:rule36|json)$/i
/** A workbook of before 2007 begins so. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads files of any mixture: workbooks, and texts of one sheet each. */
export async function importSheets(files: readonly SheetFile[], options: ImportOptions): Promise<Imported> {
  const tables: Table[] = []
  const problems: SheetProblem[] = []
  const notes: Note[] = []
  let isAllUnderstood = true
  const report = options.report ?? (() => undefined)
  for (const { name, bytes } of files) {
    report({ step: 'read', file: name })
    const read = await readFile(name, bytes, options.mapping)
    if (!read.ok) {
      problems.push(...read.problems)
      isAllUnderstood = false
    } else {
      tables.push(...read.tables)
      notes.push(...read.notes)
    }
  }
  const sheets: SheetRows[] = []
  const understood: Understood[] = []
  for (const table of tables) {
    const headed = understandHeadings(table, options.mapping)
    const at = { file: table.file, ...(table.sheet !== undefined && { sheet: table.sheet }) }
    if (headed === 'left out') notes.push({ ...at, text: 'This sheet was left out.' })
    if (headed === 'not known') {
      const text =
        'It is not clear what this sheet is: too few of its headings are known. Use the headings of the templates, or say in the mapping what it is, or that it is left out.'
      problems.push(problemAt(at, text))
      isAllUnderstood = false
    }
    if (typeof headed === 'string') {
      understood.push({
        ...at,
        is: null,
        headings: [],
        preview: table.rows.slice(0, ROWS_SHOWN).map((row) => row.map(textOf)),
        rows: 0,
      })
      continue
    }
    const { rows, problems: wrong, notes: known, isWhole } = readRows(table, headed, options.mapping)
    isAllUnderstood &&= isWhole
    problems.push(...wrong)
    notes.push(...aboutUnused(headed).map((text) => ({ ...at, text })), ...known)
    sheets.push({ layout: headed.layout, rows })
    understood.push(showTable(table, headed, rows.length))
  }
  if (tables.length > 0 && sheets.length === 0 && problems.length === 0)
    problems.push({
      file: files.map(({ name }) => name).join(', '),
      text: 'There is nothing to import: every sheet is blank or left out.',
    })
  const shown = { understood, notes }
  report({ step: 'judge' })
  const into =
    options.into === undefined ? undefined : (JSON.parse(options.into.replace(/^\uFEFF/, '')) as Record<string, unknown>)
  const assembled = assemble(sheets, into, options.listsEveryone)
  const { document } = assembled
  if (options.asOf !== undefined) document.asOf = options.asOf
  if (options.name !== undefined) document.name = options.name
  if (options.otherwise) {
    document.name ??= options.otherwise.name
    document.asOf ??= options.otherwise.asOf
  }
  problems.push(...assembled.problems)
  if (!isAllUnderstood) return { status: 'refused', problems, ...shown }
  const reading = readEstate(JSON.stringify(document))
  const wrongRows = new Set(problems.map(rowOf))
  // What a cell that could not be read would have meant is not known, so its row is not asked about any further.
  const meant = reading.ok
    ? []
    : placeProblems(reading.problems, assembled, files).filter((problem) => !wrongRows.has(rowOf(problem)))
  if (problems.length > 0 || !reading.ok) return { status: 'refused', problems: [...problems, ...meant], ...shown }
  return {
    status: 'read',
    estate: reading.value,
    document: inUsualOrder(document),
    understood,
    notes: [...notes, ...looksAlike(reading.value, files)],
  }
}

/** The fields of a document in the order in which people expect them; whatever else it has comes last. */
function inUsualOrder(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const usual = [
    'format',
    'name',
    'asOf',
    'regimes',
    'securityLevels',
    'facilities',
    'wings',
    'people',
    'nonAssociations',
    'networks',
  ]
  const rest = Object.entries(document).filter(([name]) => !usual.includes(name))
  return Object.fromEntries<unknown>([...usual.map((name): [string, unknown] => [name, document[name]]), ...rest])
}

async function readFile(name: string, bytes: Uint8Array, mapping: Mapping) {
  if (isSealed(bytes)) return { ok: false as const, problems: [{ file: name, text: SEALED }] }
  if (DOCUMENT_NAME.test(name)) return { ok: false as const, problems: [{ file: name, text: WHY_NOT_READ.document }] }
  if (startsWith(bytes, OLD_WORKBOOK)) {
    const text = 'This is a file of an older kind (.xls or .doc), or one with a password; save it as .xlsx without a password.'
    return { ok: false as const, problems: [{ file: name, text }] }
  }
  if (startsWith(bytes, ZIP)) return readWorkbook(name, bytes)
  return readTextFile(name, bytes, (rows) => scoreRows(rows, mapping))
}

function rowOf({ file, sheet, row }: SheetProblem): string {
  return JSON.stringify([file, sheet, row])
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}

function aboutUnused({ headings }: Headed): string[] {
  return headings
    .filter(({ how }) => how === 'not known')
    .map(({ text }) => `The column "${text}" was left out: it is none that an estate has.`)
}

function showTable({ file, sheet, rows }: Table, { layout, row, headings }: Headed, count: number): Understood {
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    is: layout.id,
    headingRow: row + 1,
    headings: headings.map(({ text, column, how }) => ({ text, column: column?.id ?? null, how })),
    preview: rows.slice(row + 1, row + 1 + ROWS_SHOWN).map((cells) => headings.map(({ index }) => textOf(cells[index] ?? null))),
    rows: count,
  }
}
