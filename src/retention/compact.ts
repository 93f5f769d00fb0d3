/** An estate without people who are destroyed, or without advice that is past its day: its document, its items and its past. */

import { canonicalJson } from '../domain/canonical'
import type { IsoDate } from '../domain/estate'
import { isOfSigned } from '../people/permissions'
import type { Change, Edit } from '../working/change'
import { isOfDocument, LISTS, type Item, type ShelfName } from '../working/shelves'
import { datedAdvice, isOfAdvice } from './advice'
import { isDueBy } from './due'
import { idsIn, peopleNow, type KeptEntry, type KeptEstate, type KeptItem } from './kept-estate'
import { openNaming, type Naming } from './naming'

/** Numbers of changes stay: in the place of one of which nothing is left stands this. */
const NOTHING_LEFT = { words: 'did.destroyed', values: {} } as const

/** Plans, comparisons and outlooks hold all their people together: one without some of them is none. */
const WHOLE: readonly ShelfName[] = ['plans', 'comparisons', 'outlooks']

/** Whether anything of an estate names one of these people. */
export function namesAny(estate: KeptEstate, people: ReadonlySet<string>): boolean {
  return openNaming(people, othersIn(estate, people)).isNamedIn([estate.name, estate.document, estate.items, estate.entries])
}

/** The estate with nothing of these people, none of whom is in its population. */
export function withoutPeople(estate: KeptEstate, people: ReadonlySet<string>): KeptEstate {
  const naming = openNaming(people, othersIn(estate, people))
  const document = estate.document && (naming.without(estate.document) as Item)
  const { numbers, dropped } = numbersOfApart(estate, naming)
  const renumbered = (shelf: ShelfName, key: string): string => (shelf === 'nonAssociations' ? (numbers.get(key) ?? key) : key)
  const items = estate.items.flatMap(({ shelf, key, item }): KeptItem[] => {
    if (isAbout(shelf, key, people)) return []
    if (shelf === 'nonAssociations' && item === null && dropped.has(key)) return []
    const rest = item && restOf(shelf, item, naming)
    return rest === undefined ? [] : [{ shelf, key: renumbered(shelf, key), item: rest }]
  })
  const entries = estate.entries.map((entry): KeptEntry => {
    const edits = entry.change.edits.flatMap((edit) => {
      const rest = isAbout(edit.shelf, edit.key, people) ? undefined : editWithout(edit, naming)
      return rest ? [{ ...rest, key: renumbered(edit.shelf, edit.key) }] : []
    })
    return entryWith(entry, edits, (change) => naming.without(change) as Change)
  })
  return standing(estate, {
    ...estate,
    name: naming.without(estate.name) as string,
    ...(document && { document }),
    items: withoutOrphans(items),
    entries,
  })
}

/** The estate without advice and decisions of which the period is over on its day. */
export function withoutAdvice(estate: KeptEstate, months: number): KeptEstate {
  const isOver = ({ day }: { readonly day: IsoDate }): boolean => isDueBy(day, months, estate.asOf)
  const dated = datedAdvice(estate)
  const gone = new Set(dated.items.filter(isOver).map(({ item }) => item))
  const past = new Set(dated.entries.filter(isOver).map(({ entry }) => entry))
  return standing(estate, {
    ...estate,
    items: withoutOrphans(estate.items.filter((item) => !gone.has(item))),
    entries: estate.entries.map((entry) => {
      if (!past.has(entry)) return entry
      const edits = entry.change.edits.filter(({ shelf }) => !isOfAdvice(shelf))
      return entryWith(entry, edits, (change) => change)
    }),
  })
}

/** Whether an item is about one of these people by its key: reviews say within it whom they are about. */
function isAbout(shelf: ShelfName, key: string, people: ReadonlySet<string>): boolean {
  if (shelf !== 'reviews') return people.has(key)
  return (JSON.parse(key) as readonly unknown[]).some((part) => typeof part === 'string' && people.has(part))
}

/** What stays of an item; undefined: nothing. What bears a signature would not be as it was signed: it stays whole or goes. */
function restOf(shelf: ShelfName, item: Item, naming: Naming): Item | undefined {
  if ((isOfSigned(shelf) || WHOLE.includes(shelf)) && naming.isNamedIn(item)) return undefined
  return naming.without(item) as Item | undefined
}

function editWithout({ shelf, key, before, after }: Edit, naming: Naming): Edit | undefined {
  const [was, is] = [before && restOf(shelf, before, naming), after && restOf(shelf, after, naming)]
  if ((before && !was) || (after && !is)) return undefined
  const isSame = canonicalJson(was ?? null) === canonicalJson(is ?? null)
  // What was no change before either stays.
  if (isSame && canonicalJson(before ?? null) !== canonicalJson(after ?? null)) return undefined
  return { shelf, key, ...(was && { before: was }), ...(is && { after: is }) }
}

function entryWith(
  entry: KeptEntry,
  edits: readonly Edit[],
  tidy: (change: Omit<Change, 'edits'>) => Omit<Change, 'edits'>,
): KeptEntry {
  const { edits: before, ...said } = entry.change
  if (edits.length === 0 && before.length > 0) return { ...entry, state: 'dropped', change: { name: NOTHING_LEFT, edits: [] } }
  return { ...entry, change: { ...tidy(said), edits } }
}

/** Approvals of decisions that are gone go with them. */
function withoutOrphans(items: readonly KeptItem[]): readonly KeptItem[] {
  const decided = new Set(items.flatMap(({ shelf, key, item }) => (shelf === 'decisions' && item ? [key] : [])))
  return items.filter(({ shelf, key, item }) => shelf !== 'approvals' || item === null || decided.has(key))
}

/**
 * Entries of people kept apart have their place in the document for a number: those that stay are counted anew, and what was changed since
 * of one that does not stay gets a number after all others. `dropped`: the numbers of those that do not stay.
 */
function numbersOfApart({ document, items, entries }: KeptEstate, naming: Naming) {
  const list: readonly unknown[] = Array.isArray(document?.nonAssociations) ? document.nonAssociations : []
  const [numbers, dropped] = [new Map<string, string>(), new Set<string>()]
  for (const [index, item] of list.entries()) {
    const key = String(index + 1)
    if (naming.without(item) === undefined) dropped.add(key)
    else numbers.set(key, String(numbers.size + 1))
  }
  const used = [...items, ...entries.flatMap(({ change }) => change.edits)].flatMap(({ shelf, key }) =>
    shelf === 'nonAssociations' ? [key] : [],
  )
  let last = Math.max(list.length, ...used.map(Number))
  for (const key of new Set(used)) if (dropped.has(key)) numbers.set(key, String((last += 1)))
  return { numbers, dropped }
}

/** What was worked out of the estate as it stands stays so, though the number of its last change may be another now. */
function standing(before: KeptEstate, after: KeptEstate): KeptEstate {
  const [was, is] = [standingOf(before), standingOf(after)]
  if (was === is) return after
  return {
    ...after,
    items: after.items.map((kept) =>
      WHOLE.includes(kept.shelf) && kept.item?.standing === was ? { ...kept, item: { ...kept.item, standing: is } } : kept,
    ),
  }
}

function standingOf({ entries }: KeptEstate): number {
  const touches = ({ state, change }: KeptEntry): boolean =>
    state === 'done' && change.edits.some(({ shelf }) => isOfDocument(shelf))
  return entries.findLast(touches)?.number ?? 0
}

/** The ids of all that is not one of these people. */
function othersIn(estate: KeptEstate, people: ReadonlySet<string>): ReadonlySet<string> {
  const { document = {}, items } = estate
  const lists = [...LISTS, 'regimes'].flatMap((list) => idsIn(document[list]))
  const levels = Array.isArray(document.securityLevels) ? document.securityLevels.filter((one) => typeof one === 'string') : []
  const changed = items.flatMap(({ shelf, key }) => (isOfDocument(shelf) ? [key] : []))
  const all = new Set([...lists, ...levels, ...changed, ...peopleNow(estate)])
  for (const id of people) all.delete(id)
  return all
}
