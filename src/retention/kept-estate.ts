/** A working estate with its whole past, as it is kept, and what its past says of days. */

import type { IsoDate } from '../domain/estate'
import type { Change } from '../working/change'
import type { Item, ShelfName } from '../working/shelves'

export type KeptItem = { readonly shelf: ShelfName; readonly key: string; readonly item: Item | null }
export type KeptEntry = {
  readonly number: number
  readonly state: 'done' | 'undone' | 'dropped'
  /** In milliseconds since 1970. */
  readonly at: number
  readonly change: Change
  readonly after?: number
}

export type KeptEstate = {
  readonly id: string
  readonly name: string
  /** The day that it is of now. */
  readonly asOf: IsoDate
  /** When it was opened last, in milliseconds since 1970. */
  readonly openedAt: number
  /** The document that it began with; absent of a sample that is made anew each time, whose people are invented. */
  readonly document?: Item
  /** What is not as the document has it; null: it was taken out. */
  readonly items: readonly KeptItem[]
  /** In the order of their numbers. */
  readonly entries: readonly KeptEntry[]
}

/** Everyone in the population now. */
export function peopleNow({ document, items }: KeptEstate): ReadonlySet<string> {
  const people = new Set(idsIn(document?.people))
  for (const { shelf, key, item } of items) {
    if (shelf !== 'people') continue
    if (item) people.add(key)
    else people.delete(key)
  }
  return people
}

/** The day of the estate when each change was made, or the one that the person gave for it. */
export function daysOf({ document, asOf, entries }: KeptEstate): ReadonlyMap<KeptEntry, IsoDate> {
  const days = new Map<KeptEntry, IsoDate>()
  let day = dayIn(document) ?? asOf
  for (const entry of entries) {
    const { state, change } = entry
    const dated = change.edits.findLast(({ shelf }) => shelf === 'document')
    if (state === 'done') day = dayIn(dated?.after) ?? day
    days.set(entry, change.date ?? day)
  }
  return days
}

/** The first day of the estate: of the document that it began with. */
export function firstDay({ document, asOf }: KeptEstate): IsoDate {
  return dayIn(document) ?? asOf
}

/** Who is in the population no more, though the past of the estate has them; with the day of the last change about each. */
export function whoLeft(estate: KeptEstate): ReadonlyMap<string, IsoDate> {
  const now = peopleNow(estate)
  const left = new Map<string, IsoDate>()
  const days = daysOf(estate)
  for (const id of idsIn(estate.document?.people)) if (!now.has(id)) left.set(id, firstDay(estate))
  for (const entry of estate.entries) {
    for (const { shelf, key } of entry.change.edits) if (shelf === 'people' && !now.has(key)) left.set(key, days.get(entry)!)
  }
  for (const { shelf, key } of estate.items)
    if (shelf === 'people' && !now.has(key) && !left.has(key)) left.set(key, firstDay(estate))
  return left
}

export function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return (list as readonly { readonly id?: unknown }[]).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
}

function dayIn(document: Item | undefined): IsoDate | undefined {
  return typeof document?.asOf === 'string' ? document.asOf : undefined
}
