/** Everyone who waits for a decision, to filter and sort; choosing a person explains them and lets one decide. */

import { useMemo, useState } from 'react'
import { GridTable } from '../../parts/grid-table'
import { sortRows } from '../../parts/sort-rows'
import { useSorting } from '../../parts/use-sorting'
import { useDesk } from '../../state/desk'
import { choosePerson } from '../../state/explain'
import { useHere } from '../../state/here'
import type { EstateView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { useOpenProposal } from '../deciding/use-decided'
import { AcceptAll } from './accept-all'
import { ForSome } from './for-some'
import { queueColumns } from './columns'
import { WAITING_FOR, type Waiting, type WaitingFor } from './queue'
import { useBrokenNow } from './use-broken-now'

const DECIDED = ['undecided', 'accepted', 'changed', 'refused'] as const
const APPROVAL = ['awaiting', 'approved', 'sent back'] as const
type Chosen = {
  readonly why: WaitingFor | 'any'
  readonly decision: (typeof DECIDED)[number] | 'any'
  readonly approval: (typeof APPROVAL)[number] | 'any'
}

const idOf = ({ view }: Waiting): string => view.person.id
const stateOf = ({ decision }: Waiting) => decision?.kind ?? 'undecided'

type Props = { readonly view: EstateView; readonly queue: readonly Waiting[] }

export function Queue({ view, queue }: Props) {
  const speech = useSpeech()
  const { say, number } = speech
  const open = useOpenProposal()
  const hasProposal = useDesk((desk) => desk.proposal !== undefined)
  const chosen = useDesk((desk) => (desk.choice?.kind === 'person' ? desk.choice.id : undefined))
  const [filter, setFilter] = useState<Chosen>({ why: 'any', decision: 'any', approval: 'any' })
  const { why, decision, approval } = filter
  const isApproved = useHere((here) => here.approvals !== 'none')
  const { sorting, onSort } = useSorting('why')
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set())
  const marked = useMemo(() => queue.map(idOf).filter((id) => marks.has(id)), [queue, marks])
  const brokenNow = useBrokenNow(open, queue)
  const columns = useMemo(() => queueColumns(speech, view, brokenNow), [speech, view, brokenNow])
  const rows = useMemo(() => {
    const shown = queue.filter(
      (one) =>
        (why === 'any' || one.why.includes(why)) &&
        (decision === 'any' || stateOf(one) === decision) &&
        (approval === 'any' || one.standing?.status === approval),
    )
    const column = columns.find(({ id }) => id === sorting.column)!
    return sortRows(shown, column, sorting.descending, speech.compare)
  }, [queue, why, decision, approval, columns, sorting, speech])
  const countWhy = (one: WaitingFor): number => queue.filter((waiting) => waiting.why.includes(one)).length
  const countDecided = (one: (typeof DECIDED)[number]): number => queue.filter((waiting) => stateOf(waiting) === one).length
  if (queue.length === 0) return <p className="invite">{say('queue.empty')}</p>
  return (
    <section className="people" aria-label={say('queue.title')}>
      <p role="status">
        {say('queue.counts', {
          all: queue.length,
          arrival: countWhy('arrival'),
          breach: number(countWhy('breach')),
          review: countWhy('review'),
          move: number(countWhy('move')),
        })}{' '}
        <strong>{hasProposal ? say('queue.undecided', { count: countDecided('undecided') }) : say('queue.before')}</strong>
      </p>
      <div className="people-bar">
        <label className="search">
          <span>{say('queue.why')}</span>
          <select
            value={why}
            onChange={({ target }) => setFilter({ ...filter, why: WAITING_FOR.find((one) => one === target.value) ?? 'any' })}
          >
            <option value="any">{say('queue.why.any', { count: number(queue.length) })}</option>
            {WAITING_FOR.map((one) => (
              <option key={one} value={one}>
                {say(`queue.why.${one}`, { count: number(countWhy(one)) })}
              </option>
            ))}
          </select>
        </label>
        <label className="search">
          <span>{say('queue.decision')}</span>
          <select
            value={decision}
            onChange={({ target }) => setFilter({ ...filter, decision: DECIDED.find((one) => one === target.value) ?? 'any' })}
          >
            <option value="any">{say('queue.decision.any', { count: number(queue.length) })}</option>
            {DECIDED.map((one) => (
              <option key={one} value={one}>
                {say(`queue.decision.${one}`, { count: number(countDecided(one)) })}
              </option>
            ))}
          </select>
        </label>
        {isApproved && (
          <label className="search">
            <span>{say('queue.approval')}</span>
            <select
              value={approval}
              onChange={({ target }) => setFilter({ ...filter, approval: APPROVAL.find((one) => one === target.value) ?? 'any' })}
            >
              <option value="any">{say('queue.approval.any')}</option>
              {APPROVAL.map((one) => (
                <option key={one} value={one}>
                  {say(one === 'sent back' ? 'queue.approval.sent-back' : `queue.approval.${one}`, {
                    count: number(queue.filter(({ standing }) => standing?.status === one).length),
                  })}
                </option>
              ))}
            </select>
          </label>
        )}
        {open && <AcceptAll queue={queue} brokenNow={brokenNow} />}
        <ForSome marked={marked} onUnmark={() => setMarks(new Set())} />
        <p id="queue-help" className="people-help">
          {say('queue.help')}
        </p>
      </div>
      {rows.length === 0 ? (
        <p>{say('queue.none')}</p>
      ) : (
        <GridTable
          label={say('queue.title')}
          describedBy="queue-help"
          columns={columns}
          rows={rows}
          keyOf={idOf}
          chosen={chosen}
          onChoose={(one) => choosePerson(idOf(one))}
          sorting={sorting}
          onSort={onSort}
          sortLabel={(column) => say('sort.by', { column })}
          marking={{
            marked: marks,
            onMark: setMarks,
            markAll: say('some.mark-all'),
            mark: idOf,
          }}
        />
      )}
    </section>
  )
}
