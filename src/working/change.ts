/** A change of what people work on, as plain data with its opposite: it can be kept, taken back, and made again. */

import type { Item, ShelfName, Shelves } from './shelves'

/** One item before and after. Without `before` it is added, without `after` taken out. */
export type Edit = {
  readonly shelf: ShelfName
  readonly key: string
  readonly before?: Item
  readonly after?: Item
}

export type Change = {
  /** What was done, for people: the key of a sentence, and what it is filled with. */
  readonly name: { readonly words: string; readonly values: Readonly<Record<string, string | number>> }
  /** The day from which it holds, where a person gave one. */
  readonly date?: string
  readonly reason?: string
  readonly edits: readonly Edit[]
}

/** What takes a change back. */
export function inverse(edits: readonly Edit[]): readonly Edit[] {
  return edits.toReversed().map(({ shelf, key, before, after }) => ({
    shelf,
    key,
    ...(after && { before: after }),
    ...(before && { after: before }),
  }))
}

/** The shelves after some edits. What is untouched stays the same object. */
export function applyEdits(shelves: Shelves, edits: readonly Edit[]): Shelves {
  const changed = new Map<ShelfName, Map<string, Item>>()
  for (const { shelf, key, after } of edits) {
    const items = changed.get(shelf) ?? new Map(shelves[shelf])
    changed.set(shelf, items)
    if (after) items.set(key, after)
    else items.delete(key)
  }
  return { ...shelves, ...Object.fromEntries(changed) }
}

/** The edit that puts an item on a shelf, or takes away what is there (`undefined`). */
export function edit(shelves: Shelves, shelf: ShelfName, key: string, after: Item | undefined): Edit {
  const before = shelves[shelf].get(key)
  return { shelf, key, ...(before && { before }), ...(after && { after }) }
}
