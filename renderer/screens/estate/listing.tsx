/** A part of the estate as a table: sought, filtered, sorted, and opened row by row. */

import { useDeferredValue, useMemo } from 'react'
import { GridTable, type Column, type Sorting } from '../../parts/grid-table'
import { sortRows } from '../../parts/sort-rows'
import { look } from '../../state/estate-look'
import { useSpeech } from '../../words/say'
import { FilterBar, NothingLeft, passes, useLook, type Filter } from './filter-bar'
import type { TabId } from './place'

type Props<Row> = {
  readonly tab: TabId
  readonly label: string
  /** In the order that they have where nothing is sorted by. */
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** What a search looks through, in lower case. */
  readonly wordsOf: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly filters: readonly Filter<Row>[]
  readonly chosen: string | undefined
  readonly onChoose: (row: Row) => void
}

export function Listing<Row>(props: Props<Row>) {
  const { tab, label, rows, keyOf, wordsOf, columns, filters, chosen, onChoose } = props
  const { say, compare } = useSpeech()
  const now = useLook(tab)
  const sorting: Sorting = now.sorting ?? { column: columns[0]!.id, descending: false }
  // What is typed shows at once; the table follows when there is time.
  const { search, filters: set } = useDeferredValue(now)
  const { column, descending } = useDeferredValue(sorting)
  const index = useMemo(() => new Map(rows.map((row) => [row, wordsOf(row)])), [rows, wordsOf])
  const sorted = useMemo(
    () => sortRows(rows, columns.find(({ id }) => id === column) ?? columns[0]!, descending, compare),
    [rows, columns, column, descending, compare],
  )
  const shown = useMemo(() => {
    const sought = search.trim().toLocaleLowerCase()
    return sorted.filter((row) => (sought === '' || index.get(row)!.includes(sought)) && passes(row, filters, set))
  }, [sorted, index, search, filters, set])
  return (
    <section className="people" aria-label={label}>
      <FilterBar tab={tab} filters={filters} shown={shown.length} all={rows.length} />
      <p id="table-help" className="for-listeners">
        {say('table.help')}
      </p>
      {shown.length === 0 && rows.length > 0 && <NothingLeft tab={tab} />}
      {shown.length > 0 && (
        <GridTable
          label={label}
          describedBy="table-help"
          columns={columns}
          rows={shown}
          keyOf={keyOf}
          chosen={chosen}
          onChoose={onChoose}
          sorting={sorting}
          onSort={(id) => look(tab, { sorting: { column: id, descending: sorting.column === id && !sorting.descending } })}
          sortLabel={(title) => say('sort.by', { column: title })}
        />
      )}
    </section>
  )
}
