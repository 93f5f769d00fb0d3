/** The order in which the moves that were decided can be made: batch after batch, and who has to wait, for whom, and where meanwhile. */

import { useMemo } from 'react'
import type { DecidedOrder } from '../../../src/advice/moves/decided'
import { daysOf } from '../../../src/advice/moves/lists'
import { go } from '../../frame/route'
import { GridTable } from '../../parts/grid-table'
import { PagedList } from '../../parts/paged-list'
import { sortRows } from '../../parts/sort-rows'
import { useSorting } from '../../parts/use-sorting'
import { useDesk } from '../../state/desk'
import { choosePerson } from '../../state/explain'
import { useMoveDays } from '../../state/move-days'
import type { EstateView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { useSpeech } from '../../words/say'
import { useUnapproved } from '../deciding/use-unapproved'
import { useOpenProposal } from '../deciding/use-decided'
import { openPaper } from '../paper/go-to-paper'
import { moveColumns, type OrderedMove } from './columns'
import { PerDay } from './per-day'
import { useMoveOrder } from './use-move-order'

const idOf = ({ person, place }: OrderedMove): string => `${person} ${place}`

export function Moves({ view }: { readonly view: EstateView }) {
  const { say } = useSpeech()
  const hasProposal = useDesk((desk) => desk.proposal !== undefined)
  const open = useOpenProposal()
  const order = useMoveOrder(open)
  const unapproved = useUnapproved(open)
  if (!open) return <p className="invite">{say(hasProposal ? 'moves.stale' : 'moves.before')}</p>
  if (!order) return <p role="status">{say('moves.working')}</p>
  const isEmpty = order.batches.length + order.waiting.length === 0
  return (
    <section className="people" aria-label={say('moves.title')}>
      <HowFar order={order} unapproved={unapproved.size} />
      {isEmpty ? (
        <p className="invite">
          {say(order.undecided.length > 0 ? 'moves.none-decided' : 'moves.none')}{' '}
          {order.undecided.length > 0 && (
            <button type="button" onClick={() => go('placements', ['queue'])}>
              {say('moves.to-queue')}
            </button>
          )}
        </p>
      ) : (
        <Ordered view={view} order={order} unapproved={unapproved} />
      )}
    </section>
  )
}

function HowFar({ order, unapproved }: { readonly order: DecidedOrder; readonly unapproved: number }) {
  const { say } = useSpeech()
  const { batches, undecided } = order
  const moves = batches.reduce((sum, batch) => sum + batch.moves.length + batch.exchanges.flat().length, 0)
  return (
    <p role="status">
      {say('moves.counts', { moves, batches: batches.length })}{' '}
      {undecided.length > 0 && <strong>{say('moves.undecided', { count: undecided.length })}</strong>}{' '}
      {unapproved > 0 && <strong>{say('moves.unapproved', { count: unapproved })}</strong>}
    </p>
  )
}

type OrderedProps = { readonly view: EstateView; readonly order: DecidedOrder; readonly unapproved: ReadonlySet<string> }

function Ordered({ view, order, unapproved }: OrderedProps) {
  const speech = useSpeech()
  const { say } = speech
  const perDay = useMoveDays((days) => days.perDay)
  const chosen = useDesk((desk) => (desk.choice?.kind === 'person' ? desk.choice.id : undefined))
  const { sorting, onSort } = useSorting('batch')
  const columns = useMemo(() => moveColumns(speech, view, unapproved), [speech, view, unapproved])
  const listed = useMemo(() => daysOf(order, perDay).map((move, place): OrderedMove => ({ ...move, place })), [order, perDay])
  const rows = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting.column)!
    return sortRows(listed, column, sorting.descending, speech.compare)
  }, [listed, columns, sorting, speech])
  const chosenRow = listed.find(({ person }) => person === chosen)
  return (
    <>
      <div className="people-bar">
        <PerDay />
        <button type="button" onClick={() => openPaper('placements', ['moves'])}>
          {say('moves.print')}
        </button>
        <p id="moves-help" className="people-help">
          {say('moves.help')}
        </p>
      </div>
      <Remarks view={view} order={order} />
      {rows.length > 0 && (
        <GridTable
          label={say('moves.title')}
          describedBy="moves-help"
          columns={columns}
          rows={rows}
          keyOf={idOf}
          chosen={chosenRow && idOf(chosenRow)}
          onChoose={({ person }) => choosePerson(person)}
          sorting={sorting}
          onSort={onSort}
          sortLabel={(column) => say('sort.by', { column })}
        />
      )}
    </>
  )
}

/** Who waits: for each other, for a place, or for a decision that nobody can make here. */
function Remarks({ view, order: { batches, waiting, unplaced } }: { readonly view: EstateView; readonly order: DecidedOrder }) {
  const { say, retell, number } = useSpeech()
  const loops = batches.flatMap((batch) => batch.loops.map((loop) => ({ ...loop, batch: batch.number })))
  if (loops.length + waiting.length + unplaced.length === 0) return null
  return (
    <div className="move-remarks">
      {loops.length > 0 && (
        <details open={loops.length < 4}>
          <summary>{say('moves.loops', { count: loops.length })}</summary>
          <PagedList items={loops} item={({ batch, text }) => say('moves.loop', { batch: number(batch), text: retell(text) })} />
        </details>
      )}
      {waiting.length > 0 && (
        <details open={waiting.length < 4}>
          <summary>{say('moves.waiting', { count: waiting.length })}</summary>
          <PagedList items={waiting} item={({ text }) => retell(text)} />
        </details>
      )}
      {unplaced.length > 0 && (
        <details>
          <summary>{say('moves.unplaced', { count: unplaced.length })}</summary>
          <PagedList
            items={unplaced}
            item={({ person, wing }) =>
              wing === null
                ? say('moves.unplaced-outside', { person })
                : say('moves.unplaced-in', { person, wing: wingName(view, wing) })
            }
          />
        </details>
      )}
    </div>
  )
}
