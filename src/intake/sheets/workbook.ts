/** Reads the sheets of a workbook (XLSX, ODS) as tables: within a budget, with merged cells filled and mistakes in formulas known. */

import { zipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { decodeAs } from '../decode'
import { shorten } from '../show'
import type { Cell } from './cell'
import { readOpenDocument } from './open-document'
import { surveySheet, type Survey } from './survey'
import { MOST_CELLS, notReadable, type Table, type Tables } from './table'
import { unpack } from './unpack'

/** What a workbook may unpack to; one of a hundred thousand people is a third of it. */
const MOST_UNPACKED = 400_000_000

const REASONS = {
  'not a zip': 'The file is not an .xlsx or .ods workbook, or only a part of one; save it again as .xlsx or CSV.',
  'too large': `The workbook unpacks to more than ${MOST_UNPACKED / 1_000_000} megabytes, which no table of people does; is it the right file?`,
  damaged: 'The workbook is damaged; open it in a spreadsheet program and save it again as .xlsx.',
  locked: 'The workbook is protected by a password; save it without one.',
} as const

export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Tables> {
  const unpacked = unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name), MOST_UNPACKED)
  if (!unpacked.ok) return notReadable(file, REASONS[unpacked.why])
  const { files } = unpacked
  const content = textOf(files.get('content.xml'))
  if (content !== undefined) return tablesOf(file, content, files)
  const paths = sheetPaths(files)
  if (!paths) return notReadable(file, 'There is no workbook in this archive; choose an .xlsx, .ods or CSV file.')
  const surveys: Survey[] = []
  for (const path of paths) {
    const survey = surveySheet(textOf(files.get(path)))
    if (!survey || survey.rows * survey.columns > MOST_CELLS) return notReadable(file, survey ? tooWide(survey) : REASONS.damaged)
    surveys.push(survey)
  }
  let sheets: Awaited<ReturnType<typeof readExcelFile>>
  try {
    // Handed on without compression, so that the library unpacks nothing and starts no workers of its own.
    const plainArchive = zipSync(Object.fromEntries(files), { level: 0 })
    sheets = await readExcelFile(plainArchive.slice().buffer, { trim: false })
  } catch (error) {
    const why = error instanceof Error ? shorten(error.message, 120) : 'it cannot be read'
    return notReadable(file, `The workbook is damaged (${why}); open it in a spreadsheet program and save it again as .xlsx.`)
  }
  const tables = sheets.map(({ sheet, data }, index): Table => {
    const survey = surveys[index]
    const rows = data.map((row) => row.map(cellOf))
    return { file, sheet, rows: survey ? withMergedFilled(rows, survey) : rows, mistakes: survey?.mistakes ?? new Set() }
  })
  return { ok: true, tables, notes: [] }
}

/** The tables of an OpenDocument spreadsheet. */
function tablesOf(file: string, content: string, files: ReadonlyMap<string, Uint8Array>): Tables {
  if (textOf(files.get('META-INF/manifest.xml'))?.includes('encryption-data')) return notReadable(file, REASONS.locked)
  const read = readOpenDocument(file, content)
  if (read.ok) return { ok: true, tables: read.tables, notes: [] }
  switch (read.why) {
    case 'damaged':
      return notReadable(file, REASONS.damaged)
    case 'no sheets':
      return notReadable(file, 'This OpenDocument file holds no sheet; choose a spreadsheet (.ods, .xlsx or CSV).')
    case 'too many cells':
      return notReadable(
        file,
        'A sheet reaches further than any table of people; delete the rows and columns beyond the table, and save it again.',
      )
  }
}

function tooWide({ rows, columns }: Survey): string {
  return `A sheet reaches to row ${rows} and column ${columns}; delete the rows and columns beyond the table, and save it again.`
}

/** The library's types say less than it gives. */
function cellOf(cell: unknown): Cell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell
  if (cell === null || cell === undefined) return null
  throw new Error(`a cell of the kind ${typeof cell}`)
}

/** The value of cells that are merged one above the other belongs to each of their rows. */
function withMergedFilled(rows: Cell[][], { merged }: Survey): Cell[][] {
  for (const { top, bottom, column } of merged) {
    const value = rows[top]?.[column] ?? null
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) if (value !== null) rows[row]![column] = value
  }
  return rows
}

/** The path of each sheet in the order of the workbook; undefined where there is no workbook. */
function sheetPaths(files: ReadonlyMap<string, Uint8Array>): string[] | undefined {
  const [workbook, relations] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((path) => textOf(files.get(path)))
  if (workbook === undefined || relations === undefined) return undefined
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  )
  const paths = tags(workbook, 'sheet').map((tag) => targets.get(attribute(tag, '(?:\\w+:)?id')) ?? '')
  return paths.every((path) => files.has(path)) ? paths : undefined
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found?.[1] ?? found?.[2]
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && decodeAs('utf-8', bytes)
}
