/** The columns of the order of moves. */

import type { ListedMove } from '../../../src/advice/moves/lists'
import type { Column } from '../../parts/grid-table'
import { Mark } from '../../parts/mark'
import type { EstateView } from '../../view/estate-view'
import type { Speech } from '../../words/say'

/** With its place in the order. */
export type OrderedMove = ListedMove & { readonly place: number }

export function moveColumns(
  { say, number }: Speech,
  view: EstateView,
  unapproved: ReadonlySet<string>,
): readonly Column<OrderedMove>[] {
  const nameOf = (id: string): string => {
    const { wing, facility } = view.wings.get(id)!
    return say('person.wing', { wing: wing.name, facility: facility.name })
  }
  const from = (move: OrderedMove): string => (move.from === null ? say('moves.outside') : nameOf(move.from))
  return [
    {
      id: 'batch',
      title: say('moves.batch'),
      width: { least: 4.5, share: 0.2 },
      cell: ({ batch }) => number(batch),
      key: ({ place }) => place,
      numeric: true,
    },
    {
      id: 'day',
      title: say('moves.day'),
      width: { least: 4, share: 0.2 },
      cell: ({ day }) => number(day),
      key: ({ place }) => place,
      numeric: true,
    },
    {
      id: 'person',
      title: say('people.person'),
      width: { least: 5, share: 0.7 },
      cell: ({ person }) => person,
      key: ({ person }) => person,
    },
    { id: 'from', title: say('moves.from'), width: { least: 9, share: 1.3 }, cell: from, key: from },
    {
      id: 'to',
      title: say('moves.to'),
      width: { least: 9, share: 1.3 },
      cell: ({ to }) => nameOf(to),
      key: ({ to }) => nameOf(to),
    },
    {
      id: 'note',
      title: say('moves.note'),
      width: { least: 14, share: 2 },
      cell: ({ person, kind, urgent, onTheWay, exchange }) => (
        <>
          {unapproved.has(person) && <Mark tone="alarm">{say('moves.not-approved')}</Mark>}
          {urgent && <Mark tone="alarm">{say('moves.urgent')}</Mark>}
          {onTheWay && <Mark tone="caution">{say('moves.on-the-way')}</Mark>}
          {exchange !== undefined && <Mark tone="caution">{say('moves.exchange', { number: number(exchange) })}</Mark>}
          {kind === 'transfer' && <Mark tone="plain">{say('moves.transfer')}</Mark>}
        </>
      ),
      key: ({ person, kind, urgent, onTheWay, exchange }) =>
        [unapproved.has(person) ? 0 : 1, urgent ? 0 : 1, onTheWay ? 0 : 1, exchange ?? 0, kind].join(' '),
    },
  ]
}
