/** The templates to download: every sheet with its headings and an invented row or two, and a sheet that explains each column. */

import { SHEETS } from '../intake/sheets/layout'
import { cellOf, type Cell } from '../intake/sheets/cell'
import type { Column } from '../intake/sheets/column'
import type { Sheet } from './sheets'
import { AS_WRITTEN, type Tell } from './tell'

const GUIDE = 'How to fill in'
const HEADINGS = ['Sheet', 'Column', 'Needed', 'What to write', 'Meaning', 'Also understood as']

/** Everything that the guide says in words, for whoever tells it in another language. */
export function wordsOfTemplates(): readonly string[] {
  return [
    GUIDE,
    ...HEADINGS,
    'yes',
    'no',
    ...SHEETS.flatMap(({ meaning, columns }) => [
      meaning,
      ...columns.flatMap((column) => [column.kind.describe, column.meaning]),
    ]),
  ]
}

/**
 * One for each sheet that an estate is made of; the guide comes first. The guide is told in the reader's language; the names and
 * headings of the others are what an import goes by, and stay as they are.
 */
export function templateSheets(tell: Tell = AS_WRITTEN): Sheet[] {
  const guide: Sheet = {
    id: 'guide',
    title: tell(GUIDE),
    headings: HEADINGS.map(tell),
    rows: SHEETS.flatMap(({ title, meaning, columns }) => [
      [title, null, null, null, tell(meaning), null],
      ...columns.map((column) => [
        title,
        column.title,
        tell(column.required ? 'yes' : 'no'),
        tell(column.kind.describe),
        tell(column.meaning),
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
