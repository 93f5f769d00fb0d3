/** Looks over the signatures of an estate that is being opened. */

import { isGenuine } from '../../src/people/signed'
import type { Change } from '../../src/working/change'
import type { Item, Shelves } from '../../src/working/shelves'
import { useHere } from './here'

/** In whose name the items of each shelf are. */
const WRITTEN_BY = { decisions: 'planner', approvals: 'approver' } as const
const SHELVES = ['decisions', 'approvals'] as const

/**
 * The decisions and approvals in somebody's name that this person did not sign, or could not have made; also of those that undoing would
 * put back. Without people there are none.
 */
export async function doubtedIn(
  estate: string,
  shelves: Shelves,
  entries: readonly { readonly change: Change }[],
): Promise<ReadonlySet<Item>> {
  const { register, roster } = useHere.getState()
  const doubted = new Set<Item>()
  if (!roster) return doubted
  const look = async (shelf: keyof typeof WRITTEN_BY, key: string, item: Item): Promise<void> => {
    const isNobodys = shelf === 'decisions' && item.by === undefined
    if (!isNobodys && !(await isGenuine(item, { estate, shelf, key }, WRITTEN_BY[shelf], register))) doubted.add(item)
  }
  const lying = SHELVES.flatMap((shelf) => [...shelves[shelf]].map(([key, item]) => look(shelf, key, item)))
  const edits = entries.flatMap(({ change }) => change.edits)
  const behind = SHELVES.flatMap((shelf) =>
    edits
      .filter((edit) => edit.shelf === shelf)
      .flatMap(({ key, before, after }) => [before, after].flatMap((item) => (item ? [look(shelf, key, item)] : []))),
  )
  await Promise.all([...lying, ...behind])
  return doubted
}
