/** Writes sheets as one workbook (XLSX), with headings that stay in sight and dates that are dates. */

import writeExcelFile from 'write-excel-file/universal'
import type { Cell } from '../intake/sheets/cell'
import type { Sheet } from './sheets'

export type Workbook =
  | { readonly status: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly status: 'impossible'; readonly why: string }

/** A cell of a workbook holds no more characters. */
const LONGEST_TEXT = 32_767
/** Before it, programs count days in different ways; such dates are written as texts. */
const FIRST_DATE = '1901-01-01'
const DATE_FORMAT = 'yyyy-mm-dd'
/** In characters; a column is as wide as what is in it, within these. */
const [NARROWEST, WIDEST] = [8, 44]
const ROWS_MEASURED = 200

export async function workbookOf(sheets: readonly Sheet[]): Promise<Workbook> {
  for (const { title, rows } of sheets) {
    const long = rows.findIndex((row) => row.some((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT))
    if (long >= 0)
      return {
        status: 'impossible',
        why: `Row ${long + 2} of ${title} has a text of more than ${LONGEST_TEXT} characters, which no cell of a workbook holds; export CSV instead.`,
      }
  }
  const blob = await writeExcelFile(
    sheets.map(({ title, headings, rows, dates }) => ({
      sheet: title,
      stickyRowsCount: 1,
      columns: headings.map((heading, column) => ({ width: widthOf(heading, rows, column) })),
      data: [
        headings.map((heading) => ({ value: heading, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((cell, column) => (cell === null ? null : valueOf(cell, dates[column] === true)))),
      ],
    })),
  ).toBlob()
  return { status: 'written', bytes: new Uint8Array(await blob.arrayBuffer()) }
}

function valueOf(cell: Exclude<Cell, null>, isDate: boolean) {
  if (!isDate || typeof cell !== 'string' || cell < FIRST_DATE) return { value: cell }
  return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT }
}

function widthOf(heading: string, rows: Sheet['rows'], column: number): number {
  const lengths = rows.slice(0, ROWS_MEASURED).map((row) => String(row[column] ?? '').length)
  return Math.max(NARROWEST, Math.min(WIDEST, Math.max(heading.length, ...lengths) + 2))
}
