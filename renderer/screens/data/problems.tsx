/** Every problem of the files by row, column and value, with what to do; words that are not known can be explained on the spot. */

import { useMemo, useState } from 'react'
import type { Understood } from '../../../src/intake/sheets/import'
import type { SheetProblem } from '../../../src/intake/sheets/problem'
import { GridTable, type Column } from '../../parts/grid-table'
import { sortRows } from '../../parts/sort-rows'
import { useSorting } from '../../parts/use-sorting'
import { useSpeech, type Speech } from '../../words/say'
import { UnknownWords } from './unknown-words'

type Row = SheetProblem & { readonly key: string }

const keyOf = ({ key }: Row): string => key

type Props = { readonly problems: readonly SheetProblem[]; readonly understood: readonly Understood[] }

export function Problems({ problems, understood }: Props) {
  const speech = useSpeech()
  const { say, compare } = speech
  const { sorting, onSort } = useSorting('file')
  const [chosen, setChosen] = useState<string>()
  const columns = useMemo(() => columnsFor(speech), [speech])
  const all = useMemo(() => problems.map((problem, index): Row => ({ ...problem, key: String(index) })), [problems])
  const rows = useMemo(
    () =>
      sortRows(
        all,
        columns.find(({ id }) => id === sorting.column)!,
        sorting.descending,
        compare,
      ),
    [all, columns, sorting, compare],
  )
  return (
    <div className="people">
      <UnknownWords problems={problems} understood={understood} />
      <p id="problems-help" className="for-listeners">
        {say('import.problem.help')}
      </p>
      <GridTable
        label={say('import.problems', { count: problems.length })}
        describedBy="problems-help"
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        chosen={chosen}
        onChoose={({ key }) => setChosen(key)}
        sorting={sorting}
        onSort={onSort}
        sortLabel={(column) => say('sort.by', { column })}
        wraps
      />
    </div>
  )
}

function columnsFor({ say, retell, number }: Speech): readonly Column<Row>[] {
  const fileOf = ({ file, sheet }: Row): string => (sheet === undefined ? file : say('import.problem.sheet', { file, sheet }))
  return [
    { id: 'file', title: say('import.problem.file'), width: { least: 7, share: 0.8 }, cell: fileOf, key: fileOf },
    {
      id: 'row',
      title: say('import.problem.row'),
      width: { least: 3.5, share: 0.2 },
      numeric: true,
      cell: ({ row }) => (row === undefined ? '' : number(row)),
      key: ({ row }) => row ?? 0,
    },
    {
      id: 'column',
      title: say('import.problem.column'),
      width: { least: 7, share: 0.7 },
      cell: ({ column }) => column ?? '',
      key: ({ column }) => column ?? '',
    },
    {
      id: 'value',
      title: say('import.problem.value'),
      width: { least: 6, share: 0.7 },
      cell: ({ value }) => value ?? '',
      key: ({ value }) => value ?? '',
    },
    {
      id: 'text',
      title: say('import.problem.text'),
      width: { least: 16, share: 3 },
      cell: ({ text }) => retell(text),
      key: ({ text }) => text,
    },
  ]
}
