/** Makes changes of what is worked on, takes them back and makes them again; every one is named, kept, and survives closing. */

import type { Estate } from '../../src/domain/estate'
import { denialOf, may, type Denial } from '../../src/people/permissions'
import type { DeedKind } from '../../src/record/deed'
import { applyEdits, inverse, type Change, type Edit } from '../../src/working/change'
import { revise } from '../../src/working/revise'
import { isOfDocument, type Item, type KeptShelf, type ShelfName } from '../../src/working/shelves'
import type { Problem } from '../../src/problem'
import type { EntryRow } from '../storage/rows'
import type { Write } from '../storage/estates'
import type { WordKey } from '../words/words'
import { desk, lay, type Opened } from './desk'
import { whoIsHere } from './here'
import { policyOn } from './policy-on'
import { note, said, told, type Told } from './record'
import { keepWrites } from './saving'

type Entry = Omit<EntryRow, 'estate'>

/** A change with its name; the name is a sentence such as 'close {wing}'. */
export type Named = Change & { readonly name: { readonly words: Extract<WordKey, `did.${string}`> } }

/** What the record says of a change beside its name and reason: about whom it is, and what was shown before. */
export type Beside = Partial<Pick<Told, 'kind' | 'about' | 'shown'>>

/**
 * What came of a change: made, or every problem that it would make. `read-only`: another window has this estate. `denied`: whoever is here
 * may not, which is told already.
 */
export type Performed =
  | { readonly status: 'done' }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] }
  | { readonly status: 'read-only' }
  | { readonly status: 'denied'; readonly denial: Denial }

let done: readonly Entry[] = []
let undone: readonly Entry[] = []
let nextNumber = 1

/** Begins with the changes of an estate that was just opened. */
export function beginWith(entries: readonly Entry[], next: number): void {
  done = entries.filter(({ state }) => state === 'done')
  undone = entries.filter(({ state }) => state === 'undone').toReversed()
  nextNumber = next
  lay(names())
}

/** The number of the last change of the document among these; 0: none. Two equal numbers mean the same document. */
export function standingOf(entries: readonly Entry[]): number {
  return entries.findLast(({ state, change }) => state === 'done' && touchesDocument(change))?.number ?? 0
}

/**
 * Makes a change, if the estate that comes of it has no problem.
 *
 * @param estate the one that comes of it, where that was worked out and found without a problem already
 */
export function perform(change: Named, beside: Beside = {}, estate?: Estate): Performed {
  const entry: Entry = { number: nextNumber, state: 'done', at: Date.now(), change, after: done.at(-1)?.number ?? 0 }
  const performed = apply(
    change.edits,
    [...done, entry],
    [
      ...undone.map((dropped): Write => ({ kind: 'entry', entry: { ...dropped, state: 'dropped' } })),
      { kind: 'entry', entry },
      ...told(tellOf(entry, 'changed', beside)),
    ],
    estate,
  )
  if (performed.status !== 'done') return performed
  nextNumber += 1
  done = [...done, entry]
  undone = []
  lay({ ...names(), notice: undefined })
  return performed
}

/** Takes the last change back. */
export function undo(): void {
  const last = done.at(-1)
  if (!last) return
  const rest = done.slice(0, -1)
  const performed = apply(inverse(last.change.edits), rest, [
    { kind: 'entry', entry: { ...last, state: 'undone' } },
    ...told(tellOf(last, 'undone')),
  ])
  if (performed.status !== 'done') return
  done = rest
  undone = [...undone, last]
  lay({ ...names(), notice: { kind: 'undone', change: last.change.name } })
}

/** Makes the change again that was taken back last. */
export function redo(): void {
  const next = undone.at(-1)
  if (!next) return
  const performed = apply(
    next.change.edits,
    [...done, next],
    [{ kind: 'entry', entry: { ...next, state: 'done' } }, ...told(tellOf(next, 'redone'))],
  )
  if (performed.status !== 'done') return
  done = [...done, next]
  undone = undone.slice(0, -1)
  lay({ ...names(), notice: { kind: 'redone', change: next.change.name } })
}

/**
 * Keeps an answer beside the estate, such as a proposal, for whoever may: it is no change, and undoing passes it by.
 *
 * @param record what the record says of it; absent: it is worth no entry, as a choice that was not used yet
 */
export function keep(shelf: KeptShelf, key: string, item: Item | undefined, record?: Told): void {
  const { opened } = desk()
  if (!opened) return
  if (opened.readOnly || !may(whoIsHere(), shelf)) {
    // It was seen all the same.
    if (record) note(record)
    return
  }
  const items = new Map(opened.shelves[shelf])
  if (item) items.set(key, item)
  else items.delete(key)
  lay({ opened: { ...opened, shelves: { ...opened.shelves, [shelf]: items } } })
  keepWrites(opened.id, [{ kind: 'item', shelf, key, item: item ?? null }, ...(record ? told(record) : [])])
}

function apply(edits: readonly Edit[], after: readonly Entry[], writes: readonly Write[], known?: Estate): Performed {
  const { opened } = desk()
  if (!opened || opened.readOnly) return { status: 'read-only' }
  const puts = edits.map(({ shelf, key, after: item }) => ({ shelf, key, item: item ?? null }))
  const denial = denialOf(whoIsHere(), puts, (key) => decidedBy(opened, edits, key))
  if (denial) {
    lay({ notice: { kind: 'denied', denial } })
    note({ kind: 'access', what: said('deed.denied'), about: peopleIn(edits) })
    return { status: 'denied', denial }
  }
  const revised = known
    ? { ok: true as const, value: { estate: known, shelves: applyEdits(opened.shelves, edits) } }
    : revise(opened, edits)
  if (!revised.ok) return { status: 'refused', problems: revised.problems }
  const { estate, shelves } = revised.value
  const standing = standingOf(after.map((entry) => ({ ...entry, state: 'done' })))
  const now: Opened = { ...opened, estate, shelves, standing }
  lay({ opened: now, policy: policyOn(shelves) })
  keepWrites(opened.id, [
    ...puts.map((put): Write => ({ kind: 'item', ...put })),
    ...writes,
    { kind: 'row', row: { name: estate.name, asOf: estate.asOf, people: estate.people.length } },
  ])
  return { status: 'done' }
}

/** Who decided about a person, once these edits are made. */
function decidedBy({ shelves }: Opened, edits: readonly Edit[], key: string): string | undefined {
  const edited = edits.findLast((edit) => edit.shelf === 'decisions' && edit.key === key)
  const by = (edited ? edited.after : shelves.decisions.get(key))?.by
  return typeof by === 'string' ? by : undefined
}

/** Changes of so many items at most are in the record whole; of others it says how many there are, and the journal has them. */
const MOST_IN_RECORD = 20

function tellOf({ number, change }: Entry, kind: DeedKind, beside: Beside = {}): Told {
  const { name, reason, date, edits } = change
  const shown = {
    change: number,
    ...(date !== undefined && { date }),
    ...(edits.length <= MOST_IN_RECORD ? { edits } : { items: edits.length }),
  }
  return {
    kind: beside.kind ?? kind,
    what: name,
    ...(reason !== undefined && { why: reason }),
    about: beside.about ?? peopleIn(edits),
    shown: beside.shown ? { ...shown, ...beside.shown } : shown,
  }
}

/** Shelves whose items are of one person, by that person's id. */
const BY_PERSON: readonly ShelfName[] = ['people', 'decisions', 'choices', 'pins', 'approvals']

/** Whom edits concern: people by their ids, and those whom a non-association or a network names. */
function peopleIn(edits: readonly Edit[]): readonly string[] {
  const named = edits.flatMap(({ shelf, key, before, after }): readonly unknown[] => {
    if (BY_PERSON.includes(shelf)) return [key]
    if (shelf === 'nonAssociations') return [before, after].flatMap((item) => [item?.a, item?.b])
    if (shelf === 'representations') return [before, after].map((item) => item?.person)
    if (shelf === 'networks')
      return [before, after].flatMap((item) => (Array.isArray(item?.members) ? (item.members as readonly unknown[]) : []))
    return []
  })
  return [...new Set(named.filter((id): id is string => typeof id === 'string'))]
}

function touchesDocument({ edits }: Change): boolean {
  return edits.some(({ shelf }) => isOfDocument(shelf))
}

function names() {
  return { undo: done.at(-1)?.change.name, redo: undone.at(-1)?.change.name }
}
