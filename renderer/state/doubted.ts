/** Looks over the signatures of an estate that is being opened. */

import { isGenuine } from '../../src/people/signed'
import type { Item, Shelves } from '../../src/working/shelves'
import { useHere } from './here'

/** In whose name the items of each shelf are. */
const WRITTEN_BY = { decisions: 'planner', approvals: 'approver' } as const

/** The decisions and approvals in somebody's name that this person did not sign, or could not have made. Without people there are none. */
export async function doubtedIn(estate: string, shelves: Shelves): Promise<ReadonlySet<Item>> {
  const { register, roster } = useHere.getState()
  const doubted = new Set<Item>()
  if (!roster) return doubted
  const look = async (shelf: keyof typeof WRITTEN_BY, key: string, item: Item): Promise<void> => {
    const isNobodys = shelf === 'decisions' && item.by === undefined
    if (!isNobodys && !(await isGenuine(item, { estate, shelf, key }, WRITTEN_BY[shelf], register))) doubted.add(item)
  }
  await Promise.all(
    (['decisions', 'approvals'] as const).flatMap((shelf) => [...shelves[shelf]].map(([key, item]) => look(shelf, key, item))),
  )
  return doubted
}
