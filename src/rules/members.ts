/** Says quickly whether a number is in an ascending list, and where, however long the list is and however often it is asked about. */

import { onceFor } from '../domain/once-for'

/** A list shorter than this part of what it could hold is kept as a set, a longer one as a table. */
const SPARSE = 1 / 32

const memberFor = onceFor<(number: number) => boolean>()

/** Whether a number is in an ascending list of whole numbers from 0; asked often, it is worked out once for each list. */
export function membersAmong(list: readonly number[]): (number: number) => boolean {
  return memberFor(list, () => memberOf(list))
}

function memberOf(list: readonly number[]): (number: number) => boolean {
  const size = (list.at(-1) ?? -1) + 1
  if (list.length === size) return (number) => number >= 0 && number < size
  if (list.length < size * SPARSE) {
    const set = new Set(list)
    return (number) => set.has(number)
  }
  const table = new Uint8Array(size)
  for (const number of list) table[number] = 1
  return (number) => table[number] === 1
}

/** Whether a number is in an ascending list, by halving it. */
export function includes(list: readonly number[], number: number): boolean {
  return positionIn(list, number) >= 0
}

/** Where a number stands in an ascending list, by halving it; -1: nowhere. */
export function positionIn(list: readonly number[], number: number): number {
  let [from, until] = [0, list.length]
  while (from < until) {
    const middle = (from + until) >>> 1
    if (list[middle]! < number) from = middle + 1
    else until = middle
  }
  return list[from] === number ? from : -1
}
