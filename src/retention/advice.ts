/** What was proposed, decided, compared and looked ahead in an estate, and of which day each is. */

import type { IsoDate } from '../domain/estate'
import type { Item, ShelfName } from '../working/shelves'
import { daysOf, firstDay, type KeptEntry, type KeptEstate, type KeptItem } from './kept-estate'

const SHELVES: ReadonlySet<ShelfName> = new Set([
  'plans',
  'decisions',
  'approvals',
  'choices',
  'comparisons',
  'outlooks',
] satisfies ShelfName[])

export function isOfAdvice(shelf: ShelfName): boolean {
  return SHELVES.has(shelf)
}

/** What of an estate is advice or a decision: what lies on its shelves, and changes that are about it; each with its day. */
export type Dated = {
  readonly items: readonly { readonly item: KeptItem; readonly day: IsoDate }[]
  readonly entries: readonly { readonly entry: KeptEntry; readonly day: IsoDate }[]
}

export function datedAdvice(estate: KeptEstate): Dated {
  const days = daysOf(estate)
  const entries = estate.entries
    .filter(({ change }) => change.edits.some(({ shelf }) => isOfAdvice(shelf)))
    .map((entry) => ({ entry, day: days.get(entry)! }))
  const changed = new Map<string, IsoDate>()
  for (const { entry, day } of entries) for (const { shelf, key } of entry.change.edits) changed.set(`${shelf} ${key}`, day)
  const standings = new Map([...days].map(([{ number, change }, day]) => [number, change.date === undefined ? day : undefined]))
  const dayOf = (item: Item): IsoDate | undefined =>
    latestAsOf(item) ?? (typeof item.standing === 'number' ? (standings.get(item.standing) ?? firstDay(estate)) : undefined)
  const plan = estate.items.find(({ shelf, item }) => shelf === 'plans' && item)?.item
  const items = estate.items.flatMap((kept) => {
    const { shelf, key, item } = kept
    if (!item || !isOfAdvice(shelf)) return []
    // What planners said before a recommendation was shown to them goes with the proposal.
    const own = shelf === 'choices' ? plan && dayOf(plan) : dayOf(item)
    return [{ item: kept, day: changed.get(`${shelf} ${key}`) ?? own ?? firstDay(estate) }]
  })
  return { items, entries }
}

/** The latest day of an estate that something names within it. */
function latestAsOf(value: unknown): IsoDate | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  let latest: IsoDate | undefined
  for (const [key, part] of Object.entries(value)) {
    const day = key === 'asOf' && typeof part === 'string' ? part : latestAsOf(part)
    if (day !== undefined && (latest === undefined || day > latest)) latest = day
  }
  return latest
}
