/** Cuts an order of moves into days, and lists for each facility and day who leaves, who comes and who moves within. */

import type { Estate } from '../../domain/estate'
import type { Move, MoveOrder } from './moves'

export type ListedMove = Move & {
  /** From 1; a batch may go on over several days, and a day may see several batches, one after another. */
  readonly day: number
  readonly batch: number
  /** The exchange of its batch (from 1) that it is part of; absent: none. */
  readonly exchange?: number
}

export type MovementList = {
  readonly day: number
  readonly facility: string
  /** From other facilities, and new arrivals; in the order in which they are made. */
  readonly arriving: readonly ListedMove[]
  readonly leaving: readonly ListedMove[]
  readonly within: readonly ListedMove[]
}

/**
 * Every move with its day. An exchange is never cut in two, so a day may see more moves than asked for where an exchange is larger.
 *
 * @param perDay moves of one day at most; undefined: a batch a day.
 */
export function daysOf({ batches }: MoveOrder, perDay?: number): ListedMove[] {
  let day = 1
  let today = 0
  return batches.flatMap(({ number, moves, exchanges }, index) => {
    if (perDay === undefined && index > 0) day += 1
    const acts = [
      ...moves.map((move) => ({ moves: [move] })),
      ...exchanges.map((exchange, at) => ({ moves: exchange, exchange: at + 1 })),
    ]
    return acts.flatMap((act) => {
      if (perDay !== undefined && today > 0 && today + act.moves.length > perDay) {
        day += 1
        today = 0
      }
      today += act.moves.length
      const exchange = 'exchange' in act ? { exchange: act.exchange } : {}
      return act.moves.map((move) => ({ ...move, day, batch: number, ...exchange }))
    })
  })
}

/** The lists, by day and then by facility in the order of the estate. */
export function movementLists({ facilities, wings }: Estate, listed: readonly ListedMove[]): MovementList[] {
  const facilityOf = new Map(wings.map(({ id, facility }) => [id, facility]))
  const lists = new Map<
    string,
    { day: number; facility: string; arriving: ListedMove[]; leaving: ListedMove[]; within: ListedMove[] }
  >()
  const listOf = (day: number, facility: string) => {
    const key = JSON.stringify([day, facility])
    const list = lists.get(key) ?? { day, facility, arriving: [], leaving: [], within: [] }
    lists.set(key, list)
    return list
  }
  for (const move of listed) {
    const to = facilityOf.get(move.to)!
    const from = move.from === null ? undefined : facilityOf.get(move.from)!
    if (from === to) {
      listOf(move.day, to).within.push(move)
      continue
    }
    listOf(move.day, to).arriving.push(move)
    if (from !== undefined) listOf(move.day, from).leaving.push(move)
  }
  const place = new Map(facilities.map(({ id }, index) => [id, index]))
  return [...lists.values()].sort((one, other) => one.day - other.day || place.get(one.facility)! - place.get(other.facility)!)
}
