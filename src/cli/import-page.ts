/** How spreadsheets were understood, as a page for a terminal. */

import type { Imported } from '../intake/sheets/import'
import { layoutOf } from '../intake/sheets/layout'
import { paragraph, table, type Paint } from './page'

/** Rows shown of each sheet. */
const ROWS_SHOWN = 3

export function importPage({ understood, notes }: Imported, paint: Paint, withPreview: boolean): string {
  const parts = [
    table(
      ['file', 'rows', 'read as'],
      understood.map(({ file, sheet, is, rows }) => [
        sheet === undefined ? file : `${file}: ${sheet}`,
        rows,
        is === null ? 'left out' : layoutOf(is).title,
      ]),
    ),
    ...(withPreview ? understood.filter(({ is }) => is !== null).map((one) => preview(one, paint)) : []),
    ...(notes.length > 0
      ? [
          paint.heading('To know'),
          notes
            .map(({ file, sheet, text }) => paragraph(`${file}: ${sheet === undefined ? '' : `${sheet}: `}${text}`))
            .join('\n'),
        ]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function preview({ file, sheet, is, headings, preview: rows }: Imported['understood'][number], paint: Paint): string {
  const columns = new Map(layoutOf(is!).columns.map(({ id, title }) => [id, title]))
  const lines = headings.map(({ text, column }, index) => [
    text,
    column === null ? '(left out)' : columns.get(column)!,
    rows
      .slice(0, ROWS_SHOWN)
      .map((row) => row[index]!)
      .map((cell) => (cell === '' ? '(blank)' : cell))
      .join(' | '),
  ])
  return `${paint.heading(sheet === undefined ? file : `${file}: ${sheet}`)}\n${table(['heading', 'read as', 'first rows'], lines)}`
}
