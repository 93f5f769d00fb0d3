/** The templates to download: every sheet with its headings and an invented row or two, and a sheet that explains each column. */

import { SHEETS } from '../intake/sheets/layout'
import { cellOf, type Cell } from '../intake/sheets/cell'
import type { Column } from '../intake/sheets/column'
import type { Sheet } from './sheets'

const GUIDE = 'How to fill in'

/** One for each sheet that an estate is made of; the guide comes first. */
export function templateSheets(): Sheet[] {
  const guide: Sheet = {
    id: 'guide',
    title: GUIDE,
    headings: ['Sheet', 'Column', 'Needed', 'What to write', 'Meaning', 'Also understood as'],
    rows: SHEETS.flatMap(({ title, meaning, columns }) => [
      [title, null, null, null, meaning, null],
      ...columns.map((column) => [
        title,
        column.title,
        column.required ? 'yes' : 'no',
        column.kind.describe,
        column.meaning,
        cellOf(column.synonyms.join(', ') || '-').replace(/^'-$/, ''),
      ]),
    ]),
    dates: [],
  }
  return [
    guide,
    ...SHEETS.map(({ id, title, columns }) => ({
      id,
      title,
      headings: columns.map((column) => column.title),
      rows: examples(columns),
      dates: columns.map(({ kind }) => kind.isDate === true),
    })),
  ]
}

/** Rows of the examples of each column; a column with fewer of them is blank in the others. Each is written as it would be read. */
function examples(columns: readonly Column[]): Cell[][] {
  const most = Math.max(...columns.map((column) => column.examples.length))
  return Array.from({ length: most }, (_, row) =>
    columns.map(({ id, kind, examples: texts }) => {
      const text = texts[row] ?? ''
      const read = kind.read(text, {})
      if (text === '') return null
      if (!read.ok) throw new Error(`the example "${text}" of ${id} can't be read: expected ${read.expected}`)
      return kind.write(read.value)
    }),
  )
}
