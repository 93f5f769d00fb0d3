/** Everyone, in a table to search and sort; choosing a person explains their placement. */

import { useDeferredValue, useMemo, useState } from 'react'
import { useSearchField } from '../../frame/shortcuts'
import { GridTable } from '../../parts/grid-table'
import { sortRows } from '../../parts/sort-rows'
import { useSorting } from '../../parts/use-sorting'
import { useDesk } from '../../state/desk'
import { choosePerson } from '../../state/explain'
import type { EstateView, PersonView } from '../../view/estate-view'
import { useSpeech, type Speech } from '../../words/say'
import { peopleColumns } from './columns'

const idOf = ({ person }: PersonView): string => person.id

export function People({ view }: { readonly view: EstateView }) {
  const speech = useSpeech()
  const { say, number } = speech
  const chosen = useDesk((desk) => (desk.choice?.kind === 'person' ? desk.choice.id : undefined))
  const [text, setText] = useState('')
  const search = useSearchField()
  const { sorting, onSort } = useSorting('person')
  const sought = useDeferredValue(text.trim().toLocaleLowerCase())
  const columns = useMemo(() => peopleColumns(speech, view.estate), [speech, view.estate])
  const everyone = useMemo(() => [...view.people.values()].sort((a, b) => speech.compare(idOf(a), idOf(b))), [view, speech])
  const index = useMemo(() => new Map(everyone.map((person) => [person, wordsOf(person, speech)])), [everyone, speech])
  const sorted = useMemo(
    () =>
      sortRows(
        everyone,
        columns.find(({ id }) => id === sorting.column)!,
        sorting.descending,
        speech.compare,
      ),
    [everyone, columns, sorting, speech],
  )
  const rows = useMemo(
    () => (sought === '' ? sorted : sorted.filter((person) => index.get(person)!.includes(sought))),
    [sorted, index, sought],
  )

  return (
    <section className="people" aria-label={say('people.title')}>
      <div className="people-bar">
        <label className="search">
          <span>{say('people.search')}</span>
          <input ref={search} type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <p role="status">{say('people.shown', { shown: rows.length, all: number(view.people.size) })}</p>
        <p id="people-help" className="people-help">
          {say('people.help')}
        </p>
      </div>
      {rows.length === 0 ? (
        <div className="people-none">
          <p>{say('people.none', { text })}</p>
          <button type="button" onClick={() => setText('')}>
            {say('people.clear')}
          </button>
        </div>
      ) : (
        <GridTable
          label={say('people.title')}
          describedBy="people-help"
          columns={columns}
          rows={rows}
          keyOf={idOf}
          chosen={chosen}
          onChoose={({ person }) => choosePerson(person.id)}
          sorting={sorting}
          onSort={onSort}
          sortLabel={(column) => say('sort.by', { column })}
        />
      )}
    </section>
  )
}

function wordsOf({ person, from, to, change }: PersonView, { say }: Speech): string {
  const places = [from?.wing.name, from?.facility.name, to?.wing.name, to?.facility.name]
  return [person.id, ...places, change ? say(`change.${change}`) : ''].join(' ').toLocaleLowerCase()
}
