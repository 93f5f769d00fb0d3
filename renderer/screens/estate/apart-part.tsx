/** Who is kept apart from whom. */

import { useMemo } from 'react'
import type { Item } from '../../../src/working/shelves'
import type { Column } from '../../parts/grid-table'
import type { Opened } from '../../state/desk'
import { useSpeech } from '../../words/say'
import type { Filter } from './filter-bar'
import { Listing } from './listing'
import { choose } from './place'

type Row = { readonly key: string; readonly item: Item; readonly inForce: boolean }

const keyOf = ({ key }: Row): string => key
const wordsOf = ({ item }: Row): string => [item.a, item.b, item.reason].join(' ').toLocaleLowerCase()

export function ApartPart({ opened, chosen }: { readonly opened: Opened; readonly chosen: string | undefined }) {
  const { say, shortDate } = useSpeech()
  const { asOf } = opened.estate
  const { nonAssociations } = opened.shelves
  const rows = useMemo(
    () =>
      [...nonAssociations].map(([key, item]): Row => {
        const hasBegun = typeof item.since !== 'string' || item.since <= asOf
        const hasEnded = typeof item.until === 'string' && item.until < asOf
        return { key, item, inForce: hasBegun && !hasEnded }
      }),
    [nonAssociations, asOf],
  )
  const columns = useMemo((): readonly Column<Row>[] => {
    const text = (id: string, title: string, least: number, words: (item: Item) => string): Column<Row> => ({
      id,
      title,
      width: { least, share: 1 },
      cell: ({ item }) => words(item),
      key: ({ item }) => words(item),
    })
    const day = (id: string, title: string, of: (item: Item) => unknown): Column<Row> => ({
      id,
      title,
      width: { least: 8, share: 0.5 },
      cell: ({ item }) => dateWords(of(item), shortDate),
      key: ({ item }) => (typeof of(item) === 'string' ? String(of(item)) : ''),
    })
    return [
      text('a', say('table.who'), 7, ({ a }) => String(a)),
      text('b', say('table.from-whom'), 7, ({ b }) => String(b)),
      text('scope', say('table.scope'), 7, ({ scope }) => say(scope === 'facility' ? 'field.facility' : 'table.wing')),
      text('reason', say('table.reason'), 10, ({ reason }) => String(reason)),
      day('since', say('table.since'), ({ since }) => since),
      day('until', say('table.until'), ({ until }) => until),
      {
        id: 'in-force',
        title: say('table.in-force'),
        width: { least: 5, share: 0.3 },
        cell: ({ inForce }) => say(inForce ? 'table.in-force.yes' : 'table.in-force.no'),
        key: ({ inForce }) => (inForce ? 0 : 1),
      },
    ]
  }, [say, shortDate])
  const filters = useMemo(
    (): readonly Filter<Row>[] => [
      {
        id: 'show',
        label: say('filter.show'),
        options: [
          { value: '', name: say('filter.show.all') },
          { value: 'current', name: say('filter.show.current') },
          { value: 'ended', name: say('filter.show.ended') },
        ],
        lets: ({ inForce }, value) => inForce === (value === 'current'),
      },
    ],
    [say],
  )
  return (
    <Listing
      tab="apart"
      label={say('estate.apart')}
      rows={rows}
      keyOf={keyOf}
      wordsOf={wordsOf}
      columns={columns}
      filters={filters}
      chosen={chosen}
      onChoose={({ key }) => choose('apart', 'nonAssociations', key)}
    />
  )
}

function dateWords(value: unknown, date: (value: string) => string): string {
  return typeof value === 'string' ? date(value) : ''
}
