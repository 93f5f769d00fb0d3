/** What would change or be made, thing by thing, in a table of any length. */

import { useMemo, useState } from 'react'
import type { FieldChange, ThingChange } from '../../../src/working/imported'
import { GridTable, type Column } from '../../parts/grid-table'
import { Mark, type Tone } from '../../parts/mark'
import { sortRows } from '../../parts/sort-rows'
import { useSorting } from '../../parts/use-sorting'
import { useSpeech, type Speech } from '../../words/say'

const LISTS = ['document', 'facilities', 'wings', 'people', 'nonAssociations', 'networks'] as const
const KINDS = ['added', 'changed', 'removed'] as const
const TONES: Readonly<Record<ThingChange['kind'], Tone>> = { added: 'good', changed: 'plain', removed: 'caution' }

const keyOf = ({ list, key }: ThingChange): string => `${list} ${key}`

export function Changes({ things }: { readonly things: readonly ThingChange[] }) {
  const speech = useSpeech()
  const { say, compare } = speech
  const { sorting, onSort } = useSorting('list')
  const [chosen, setChosen] = useState<string>()
  const columns = useMemo(() => columnsFor(speech), [speech])
  const rows = useMemo(
    () =>
      sortRows(
        things,
        columns.find(({ id }) => id === sorting.column)!,
        sorting.descending,
        compare,
      ),
    [things, columns, sorting, compare],
  )
  if (things.length === 0) return <p className="invite">{say('import.no-changes')}</p>
  return (
    <div className="people">
      <Counts things={things} />
      <p id="changes-help" className="for-listeners">
        {say('import.problem.help')}
      </p>
      <GridTable
        label={say('import.counts')}
        describedBy="changes-help"
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        chosen={chosen}
        onChoose={(thing) => setChosen(keyOf(thing))}
        sorting={sorting}
        onSort={onSort}
        sortLabel={(column) => say('sort.by', { column })}
        wraps
      />
    </div>
  )
}

function Counts({ things }: { readonly things: readonly ThingChange[] }) {
  const { say } = useSpeech()
  const countOf = (list: ThingChange['list'], kind: ThingChange['kind']): number =>
    things.filter((thing) => thing.list === list && thing.kind === kind).length
  return (
    <dl className="import-counts" aria-label={say('import.counts')}>
      {LISTS.filter((list) => things.some((thing) => thing.list === list)).map((list) => (
        <div key={list}>
          <dt>{say(`import.list.${list}`)}</dt>
          <dd>
            {say('import.counted', {
              added: countOf(list, 'added'),
              changed: countOf(list, 'changed'),
              removed: countOf(list, 'removed'),
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function columnsFor({ say, list }: Speech): readonly Column<ThingChange>[] {
  const shown = (value: string): string => (value === '' ? say('import.field-blank') : value)
  const words = (fields: readonly FieldChange[]): string =>
    list(fields.map(({ field, before, after }) => say('import.field', { field, before: shown(before), after: shown(after) })))
  return [
    {
      id: 'list',
      title: say('import.thing.list'),
      width: { least: 7, share: 0.5 },
      cell: (thing) => say(`import.list.${thing.list}`),
      key: (thing) => LISTS.indexOf(thing.list),
    },
    {
      id: 'key',
      title: say('import.thing.key'),
      width: { least: 7, share: 0.7 },
      cell: ({ list: of, key }) => (of === 'document' ? '' : key),
      key: ({ key }) => key,
    },
    {
      id: 'kind',
      title: say('import.thing.kind'),
      width: { least: 6, share: 0.4 },
      cell: ({ kind }) => <Mark tone={TONES[kind]}>{say(`import.thing.kind.${kind}`)}</Mark>,
      key: ({ kind }) => KINDS.indexOf(kind),
    },
    {
      id: 'fields',
      title: say('import.thing.fields'),
      width: { least: 14, share: 3 },
      cell: ({ fields }) => words(fields),
      key: ({ fields }) => fields[0]?.field ?? '',
    },
  ]
}
