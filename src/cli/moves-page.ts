/** The order of moves as a page for a terminal, with the movement list of each facility and day. */

import type { ListedMove, MovementList } from '../advice/moves/lists'
import type { MoveOrder } from '../advice/moves/moves'
import type { Estate } from '../domain/estate'
import { paragraph, table, type Paint } from './page'

type Moves = MoveOrder & { readonly lists: readonly MovementList[] }

export function movesPage({ batches, waiting, unplaced, lists }: Moves, estate: Estate, paint: Paint): string {
  const names = new Map(estate.facilities.map(({ id, name }) => [id, name]))
  const count = batches.reduce((sum, { moves, exchanges }) => sum + moves.length + exchanges.flat().length, 0)
  const parts = [
    paragraph(
      count === 0
        ? 'Nobody has to move.'
        : `${counted(count, 'move', 'moves')} in ${counted(batches.length, 'batch', 'batches')}. Make the moves of a batch in any order; begin it once the one before is done. At no point is a rule broken that held, of the rules checked, judged on ${estate.asOf}.`,
    ),
    ...batches.map(({ number, moves, exchanges, loops }) =>
      [
        `${paint.heading(`Batch ${number}`)}: ${counted(moves.length + exchanges.flat().length, 'move', 'moves')}${exchanges.length === 0 ? '' : `, in them ${counted(exchanges.length, 'exchange', 'exchanges')}`}`,
        ...loops.map(({ text }) => paragraph(text, '  ')),
      ].join('\n'),
    ),
    ...lists.map(
      (list) => `${paint.heading(`Day ${list.day}, ${names.get(list.facility)!} (${list.facility})`)}\n${listTable(list, paint)}`,
    ),
    ...(waiting.length === 0 ? [] : [`${paint.heading('Not yet')}\n${waiting.map(({ text }) => paragraph(text)).join('\n')}`]),
    ...(unplaced.length === 0
      ? []
      : [
          `${paint.heading('Without a place in the plan')}\n${unplaced.map(({ person, wing }) => `${person}: ${wing === null ? 'not arrived' : `stays in ${wing} until a person decides`}`).join('\n')}`,
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function listTable({ arriving, leaving, within }: MovementList, { faint }: Paint): string {
  const rows = (word: string, moves: readonly ListedMove[]): (string | number)[][] =>
    moves.map(({ batch, person, from, to, urgent, onTheWay, exchange }) => {
      const remarks = [
        urgent && 'breaks a rule now',
        onTheWay && 'on the way',
        exchange !== undefined && `exchange ${exchange}`,
      ].filter((remark) => remark !== false)
      return [batch, word, person, from ?? '-', to, remarks.join(', ')]
    })
  const all = [...rows('leaves', leaving), ...rows('within', within), ...rows('arrives', arriving)]
  return all.length === 0 ? faint('nothing') : table(['batch', '', 'person', 'from', 'to', ''], all)
}
