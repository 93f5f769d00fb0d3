/** Writes a sheet as a text of comma-separated values that spreadsheet programs open as it is meant. */

import papaparse from 'papaparse'
import type { Cell } from '../intake/sheets/cell'
import type { Sheet } from './sheets'

/** With it, spreadsheet programs take the text for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

export function csvOf({ headings, rows }: Pick<Sheet, 'headings' | 'rows'>): string {
  const lines = [headings, ...rows.map((row) => row.map(written))]
  return `${BYTE_ORDER_MARK}${papaparse.unparse(lines, { newline: LINE_END })}${LINE_END}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
