/** Lists of numbers that make room for more as a network grows. */

type Numbers = { readonly length: number; set: (from: ArrayLike<number>) => void }

/** The list itself where it has room for `length` numbers, else a longer copy. Growing by half keeps the copying in proportion. */
export function withRoom<List extends Numbers & ArrayLike<number>>(
  make: new (length: number) => List,
  list: List,
  length: number,
): List {
  if (length <= list.length) return list
  const longer = new make(Math.max(length, list.length + (list.length >> 1), 16))
  longer.set(list)
  return longer
}
