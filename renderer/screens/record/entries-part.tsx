/** The entries of the record, the latest first: filtered by person, kind and day, exported and printed. */

import { useDeferredValue, useMemo, useState } from 'react'
import { DEED_KINDS } from '../../../src/record/deed'
import { stepsBackIn } from '../../../src/record/steps-back'
import { useSearchField } from '../../frame/shortcuts'
import { GridTable, type Sorting } from '../../parts/grid-table'
import { sortRows } from '../../parts/sort-rows'
import { useRecordBook } from '../../state/record-book'
import { exportRecord } from '../../state/record-export'
import { print } from '../../state/save'
import { useDidWords } from '../../words/did'
import { useSpeech } from '../../words/say'
import type { Listed } from '../../worker/recorder-questions'
import { entryColumns } from './columns'
import { ANYTHING, doers, isSought, type Sought } from './filters'

type Props = { readonly chosen: number | undefined; readonly onChoose: (number: number) => void }

const keyOf = ({ number }: Listed): string => String(number)

export function EntriesPart({ chosen, onChoose }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const didWords = useDidWords()
  const entries = useRecordBook((book) => book.entries)
  const reading = useRecordBook((book) => book.reading)
  const [sought, setSought] = useState(ANYTHING)
  const [sorting, setSorting] = useState<Sorting>({ column: 'number', descending: true })
  const looked = useDeferredValue(sought)
  const steppedBack = useMemo(() => steppedBackIn(entries), [entries])
  const columns = useMemo(() => entryColumns(speech, didWords, steppedBack), [speech, didWords, steppedBack])
  const rows = useMemo(() => {
    const shown = entries.filter((entry) => isSought(entry, looked))
    if (sorting.column === 'number' && sorting.descending) return shown
    const column = columns.find(({ id }) => id === sorting.column)!
    return sortRows(shown, column, sorting.descending, speech.compare)
  }, [entries, looked, columns, sorting, speech])
  return (
    <section className="people" aria-label={say('record.table')}>
      <FilterBar entries={entries} sought={sought} onSeek={(change) => setSought({ ...sought, ...change })} />
      <div className="people-bar">
        <p role="status">
          {reading
            ? say('record.reading', { count: entries.length })
            : say('record.count', { shown: rows.length, all: entries.length })}
        </p>
        <p id="record-help" className="people-help">
          {say('record.help')}
        </p>
        <button
          type="button"
          disabled={reading || rows.length === 0}
          onClick={() => exportRecord(rows, { columns, speech, kind: say('record.export-kind') })}
        >
          {say('record.export')}
        </button>
        <button type="button" disabled={reading || rows.length === 0} onClick={print}>
          {say('record.print')}
        </button>
      </div>
      {rows.length === 0 && !reading ? (
        <p>{say('record.filter.none')}</p>
      ) : (
        <GridTable
          label={say('record.table')}
          describedBy="record-help"
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          chosen={chosen === undefined ? undefined : String(chosen)}
          onChoose={({ number }) => onChoose(number)}
          sorting={sorting}
          onSort={(column) =>
            setSorting({ column, descending: sorting.column === column ? !sorting.descending : column === 'number' })
          }
          sortLabel={(column) => say('sort.by', { column })}
        />
      )}
    </section>
  )
}

/** @param entries the latest first */
function steppedBackIn(entries: readonly Listed[]): ReadonlySet<number> {
  const timed = entries.flatMap(({ number, deed }) => (deed ? [{ number, when: deed.when }] : [])).reverse()
  return new Set(stepsBackIn(timed).map(({ number }) => number))
}

type FilterProps = {
  readonly entries: readonly Listed[]
  readonly sought: Sought
  readonly onSeek: (change: Partial<Sought>) => void
}

function FilterBar({ entries, sought, onSeek }: FilterProps) {
  const { say } = useSpeech()
  const names = useMemo(() => doers(entries), [entries])
  const search = useSearchField()
  return (
    <div className="people-bar record-filters" role="search">
      <label className="search">
        <span>{say('record.filter.about')}</span>
        <input ref={search} type="search" value={sought.about} onChange={({ target }) => onSeek({ about: target.value })} />
      </label>
      <label className="search">
        <span>{say('record.filter.who')}</span>
        <select value={sought.who} onChange={({ target }) => onSeek({ who: target.value })}>
          <option value="">{say('record.filter.any')}</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="search">
        <span>{say('record.filter.kind')}</span>
        <select
          value={sought.kind}
          onChange={({ target }) => onSeek({ kind: DEED_KINDS.find((kind) => kind === target.value) ?? '' })}
        >
          <option value="">{say('record.filter.any')}</option>
          {DEED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`record.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'until'] as const).map((end) => (
        <label key={end} className="search">
          <span>{say(`record.filter.${end}`)}</span>
          <input type="date" value={sought[end]} onChange={({ target }) => onSeek({ [end]: target.value })} />
        </label>
      ))}
    </div>
  )
}
