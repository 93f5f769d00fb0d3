/** People known to belong together. */

import { useMemo } from 'react'
import type { Estate, Network } from '../../../src/domain/estate'
import type { Column } from '../../parts/grid-table'
import { useSpeech } from '../../words/say'
import type { Filter } from './filter-bar'
import { Listing } from './listing'
import { choose } from './place'

const keyOf = ({ id }: Network): string => id
const wordsOf = ({ id, name, members }: Network): string => [id, name, ...members].join(' ').toLocaleLowerCase()
const NO_FILTERS: readonly Filter<Network>[] = []

export function NetworksPart({ estate, chosen }: { readonly estate: Estate; readonly chosen: string | undefined }) {
  const { say, number } = useSpeech()
  const columns = useMemo(
    (): readonly Column<Network>[] => [
      {
        id: 'name',
        title: say('table.network'),
        width: { least: 10, share: 2 },
        cell: ({ name }) => name,
        key: ({ name }) => name,
      },
      {
        id: 'members',
        title: say('table.members'),
        width: { least: 5, share: 1 },
        numeric: true,
        cell: ({ members }) => number(members.length),
        key: ({ members }) => members.length,
      },
    ],
    [say, number],
  )
  return (
    <Listing
      tab="networks"
      label={say('estate.networks')}
      rows={estate.networks}
      keyOf={keyOf}
      wordsOf={wordsOf}
      columns={columns}
      filters={NO_FILTERS}
      chosen={chosen}
      onChoose={({ id }) => choose('networks', 'networks', id)}
    />
  )
}
