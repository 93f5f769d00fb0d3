/** Saves entries of the record as a CSV file, each with the head that vouches for it and all before it. */

import { csvOf } from '../../src/export/csv'
import { cellOf, type Cell } from '../../src/intake/sheets/cell'
import type { Speech } from '../words/say'
import type { Listed } from '../worker/recorder-questions'
import { lay } from './desk'
import { giveOut } from './give-out'
import { report } from './report-bug'

type Written = {
  readonly columns: readonly { readonly title: string; readonly text: (entry: Listed) => string }[]
  readonly speech: Pick<Speech, 'write'>
  /** Names such files in the dialog. */
  readonly kind: string
}

export function exportRecord(entries: readonly Listed[], { columns, speech: { write }, kind }: Written): void {
  const day = new Date().toISOString().slice(0, 10)
  const text = csvOf({
    headings: [...columns.map(({ title }) => title), write('record.estate'), write('record.whole-head')],
    rows: entries.map((entry): readonly Cell[] => [
      ...columns.map(({ text: say }) => cellOrNone(say(entry))),
      cellOrNone(entry.deed?.estate?.name ?? ''),
      cellOrNone(entry.head),
    ]),
  })
  report(
    giveOut({ name: `record-${day}.csv`, kind }, () => text).then((saved) => {
      if (saved.status === 'saved') lay({ notice: { kind: 'file-saved', name: saved.name } })
      if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
    }),
  )
}

function cellOrNone(text: string): Cell {
  return text === '' ? null : cellOf(text)
}
