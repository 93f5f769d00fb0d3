/** Keeps working estates: the file each began with, every item changed since, and the changes themselves. */

import type { Head } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import type { Ringed } from '../../src/vault/ring'
import type { Edit } from '../../src/working/change'
import { denialOfEstates } from '../../src/people/permissions'
import type { Item, ShelfName } from '../../src/working/shelves'
import { tables, within, type AsideRow, type Kept } from './database'
import { withHeld, withKeys } from './keys'
import type { EntryRow, EstateRow, StoredRow } from './rows'
import { appendWithin, sealDeed } from './record'
import { beginKey, keyRowOf, standsFor, withKey } from './ring'
import { denialOfWrites, signWrites } from './signing'
import { openRow, openRows, sealRow, sealRows, type OpenedRow } from './sealing'

/** The copy of the sample that a tour is on is marked so. */
export const TOUR = 'tour'

/** Changes that can be undone after opening an estate again. */
const REMEMBERED_CHANGES = 500

export type StoredEstate = {
  readonly row: EstateRow
  /** Absent for a sample, which is made anew. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly edits: readonly Edit[]
  /** In the order in which they were made, without those dropped. */
  readonly entries: readonly EntryRow[]
  readonly nextNumber: number
  /** What of it is not as it was sealed, and is left out. */
  readonly damaged: readonly DamagedPart[]
  readonly damagedRows: DamagedRows
}

/** Rows that can't be read, as they lie on the disk. */
type DamagedRows = { readonly records: readonly StoredRow<'records'>[]; readonly journal: readonly StoredRow<'journal'>[] }

/** What of an estate is not as it was sealed: the file it began with, changed items of a shelf (so many), or changes by their numbers. */
export type DamagedPart =
  | { readonly part: 'file' | 'name' }
  | { readonly part: 'items'; readonly shelf: ShelfName; readonly count: number }
  | { readonly part: 'change'; readonly number: number }

export type LoadedEstate =
  | { readonly status: 'loaded'; readonly estate: StoredEstate }
  | { readonly status: 'none' }
  /** Its name or its file can't be read: nothing of it is opened, and nothing of it was changed. `name`: where it can be read. */
  | { readonly status: 'damaged'; readonly name: string | undefined; readonly damaged: readonly DamagedPart[] }

/** Something to write: an item as it is now, a change as it stands, what the list says of the estate, or what the record is to say. */
export type Write =
  | { readonly kind: 'item'; readonly shelf: Edit['shelf']; readonly key: string; readonly item: Item | null }
  | { readonly kind: 'entry'; readonly entry: Omit<EntryRow, 'estate'> }
  | { readonly kind: 'row'; readonly row: Partial<EstateRow> }
  | { readonly kind: 'deed'; readonly deed: Deed }

/** The estates that can be read, the one opened last first; and the ids of those whose entry in the list can't. */
export type Listed = { readonly rows: readonly EstateRow[]; readonly damaged: readonly string[] }

export function listEstates(): Promise<Kept<Listed>> {
  return withKeys(async (keys) => {
    const stored = await within('r', keys, () => tables.estates.toArray())
    if (stored.status !== 'kept') return stored
    const opened = await openRows(keys, 'estates', stored.value)
    const rows = readable(opened).sort((a, b) => b.openedAt - a.openedAt)
    return { status: 'kept', value: { rows, damaged: damagedIn(opened).map(({ id }) => id) } }
  })
}

/** The working estate that was open last. */
export function lastEstate(): Promise<Kept<string | undefined>> {
  return withKeys((keys) =>
    within('r', keys, async () => {
      const row = await tables.meta.get('last')
      const id = row?.key === 'last' ? row.estate : undefined
      return id !== undefined && (await tables.estates.get(id)) ? id : undefined
    }),
  )
}

/**
 * Samples, which are there to be tried, may be begun by anybody.
 *
 * @param deed what the record says of it
 */
export function createEstate(
  row: EstateRow,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  deed: Deed,
): Promise<Kept<Head | undefined>> {
  const beginning = beginKey(row.id)
  return withHeld(async (held): Promise<Kept<Head | undefined>> => {
    const denial = held && row.sample === undefined ? denialOfEstates(held.person) : undefined
    if (denial) return { status: 'denied', denial }
    const own = held && (await beginning.make(held.keys))
    const keys = held && own && withKey(held.keys, own)
    const sealed = await sealRow(keys, 'estates', row)
    const base = bytes && (await sealRow(keys, 'bases', { estate: row.id, bytes }))
    const recorded = keys && [await sealDeed(keys, deed)]
    return within('rw', keys, async () => {
      if (own) await tables.meta.put(own.row)
      await tables.estates.put(sealed)
      if (base) await tables.bases.put(base)
      await tables.meta.put({ key: 'last', estate: row.id })
      return recorded && appendWithin(keys, recorded)
    })
  }).finally(beginning.settle)
}

/** A working estate that began with this very file, and in which nothing was changed. */
export function findUntouched(file: string, bytes: Uint8Array): Promise<Kept<string | undefined>> {
  return withKeys(async (keys) => {
    const stored = await within('r', keys, async () => {
      const rows = await tables.estates.toArray()
      const changed = await Promise.all(rows.map(({ id }) => tables.journal.where('estate').equals(id).count()))
      return rows.filter((_, index) => changed[index] === 0)
    })
    if (stored.status !== 'kept') return stored
    for (const { id, file: from } of readable(await openRows(keys, 'estates', stored.value))) {
      if (from !== file) continue
      const base = await within('r', keys, () => tables.bases.get(id))
      if (base.status !== 'kept') return base
      const opened = base.value && (await openRow(keys, 'bases', base.value))
      if (opened?.status === 'opened' && isSame(opened.row.bytes, bytes)) return { status: 'kept', value: id }
    }
    return { status: 'kept', value: undefined }
  })
}

function isSame(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, index) => byte === others[index])
}

/**
 * An estate as it was kept, which is the last one opened from now on. Changed items and changes that can't be read are left out and
 * named; without its name or the file that it began with, nothing of it is opened.
 */
export function loadEstate(id: string): Promise<Kept<LoadedEstate>> {
  return withKeys(async (keys) => {
    const stored = await within('rw', keys, async () => {
      const row = await tables.estates.get(id)
      if (!row) return undefined
      const latest = tables.journal.where('[estate+number]').between([id, 0], [id, Infinity]).reverse().limit(REMEMBERED_CHANGES)
      const all = {
        row,
        base: await tables.bases.get(id),
        records: await tables.records.where('estate').equals(id).toArray(),
        journal: (await latest.toArray()).reverse(),
      }
      await tables.meta.put({ key: 'last', estate: id })
      return all
    })
    if (stored.status !== 'kept') return stored
    if (!stored.value) return { status: 'kept', value: { status: 'none' } }
    const row = await openRow(keys, 'estates', stored.value.row)
    const base = stored.value.base && (await openRow(keys, 'bases', stored.value.base))
    const records = await openRows(keys, 'records', stored.value.records)
    const journal = await openRows(keys, 'journal', stored.value.journal)
    const damaged: DamagedPart[] = [
      ...(row.status === 'opened' ? [] : [{ part: 'name' } as const]),
      ...(base === undefined || base.status === 'opened' ? [] : [{ part: 'file' } as const]),
      ...byShelf(damagedIn(records)),
      ...damagedIn(journal).map(({ number }) => ({ part: 'change', number }) as const),
    ]
    if (row.status !== 'opened' || (base !== undefined && base.status !== 'opened')) {
      const name = row.status === 'opened' ? row.row.name : undefined
      return { status: 'kept', value: { status: 'damaged', name, damaged } }
    }
    const entries = readable(journal)
    return {
      status: 'kept',
      value: {
        status: 'loaded',
        estate: {
          row: row.row,
          ...(base?.status === 'opened' && { bytes: base.row.bytes }),
          edits: readable(records).map(({ shelf, key, item }) => ({ shelf, key, ...(item && { after: item }) })),
          entries: entries.filter(({ state }) => state !== 'dropped'),
          nextNumber: (stored.value.journal.at(-1)?.number ?? 0) + 1,
          damaged,
          damagedRows: {
            records: stored.value.records.filter((_, index) => records[index]!.status !== 'opened'),
            journal: stored.value.journal.filter((_, index) => journal[index]!.status !== 'opened'),
          },
        },
      },
    }
  })
}

/** Takes rows that can't be read out of the way of the rest, and keeps them. */
export function setAside({ records, journal }: DamagedRows): Promise<Kept<void>> {
  return withKeys((keys) =>
    within('rw', keys, async () => {
      for (const row of records) await tables.meta.put(asideOf('records', [row.estate, row.shelf, row.key], row))
      for (const row of journal) await tables.meta.put(asideOf('journal', [row.estate, row.number], row))
      await tables.records.bulkDelete(records.map(({ estate, shelf, key }) => [estate, shelf, key]))
      await tables.journal.bulkDelete(journal.map(({ estate, number }) => [estate, number]))
    }),
  )
}

function asideOf(table: 'records' | 'journal', key: readonly unknown[], row: unknown): AsideRow {
  return { key: `${ASIDE}${JSON.stringify([table, ...key])}`, table, row }
}

/** The file that an estate began with, or its sample, and the edits that led to it as it stood once. */
type Rebuilt = Pick<StoredEstate, 'bytes' | 'edits'> & Pick<EstateRow, 'sample'>

/** An estate as its document stood when the change with this number was the last in force; undefined: it is not kept, or damaged. */
export function documentAt(id: string, standing: number): Promise<Kept<Rebuilt | undefined>> {
  return withKeys(async (keys) => {
    const stored = await within('r', keys, async () => ({
      row: await tables.estates.get(id),
      base: await tables.bases.get(id),
      journal: await tables.journal.where('[estate+number]').between([id, 0], [id, standing], true, true).toArray(),
    }))
    if (stored.status !== 'kept') return stored
    const row = stored.value.row && (await openRow(keys, 'estates', stored.value.row))
    const base = stored.value.base && (await openRow(keys, 'bases', stored.value.base))
    const journal = await openRows(keys, 'journal', stored.value.journal)
    if (row?.status !== 'opened' || (base && base.status !== 'opened') || damagedIn(journal).length > 0)
      return { status: 'kept', value: undefined }
    const edits = inForceAt(readable(journal), standing).flatMap(({ change }) => change.edits)
    const { sample } = row.row
    return { status: 'kept', value: { ...(base && { bytes: base.row.bytes }), ...(sample !== undefined && { sample }), edits } }
  })
}

/** The changes in force when that with this number was the last, in their order; of older versions, those that are in force still. */
function inForceAt(entries: readonly EntryRow[], standing: number): readonly EntryRow[] {
  const numbered = new Map(entries.map((entry) => [entry.number, entry]))
  const found: EntryRow[] = []
  for (let number = standing; number > 0;) {
    const entry = numbered.get(number)
    if (entry) found.push(entry)
    number = entry?.after ?? entries.findLast((one) => one.number < number && one.state === 'done')?.number ?? 0
  }
  return found.reverse()
}

/**
 * Writes all of this or nothing, the record included; it is on the disk when this comes back. There is a record where there is a vault.
 * What whoever is here may not write is refused, and what they decide is signed by their key. The answer is the head of the record, where
 * something was recorded.
 */
export function writeAll(estate: string, writes: readonly Write[]): Promise<Kept<Head | undefined>> {
  return withHeld(async (held) => {
    const { keys } = held ?? {}
    const denial = held && (await denialOfWrites(held, estate, writes))
    if (denial) return { status: 'denied', denial }
    const changes = writes.flatMap((write) => (write.kind === 'row' ? [write.row] : []))
    const before = await within('r', keys, () => tables.estates.get(estate))
    if (before.status !== 'kept') return before
    const opened = before.value && (await openRow(keys, 'estates', before.value))
    const row =
      opened?.status === 'opened' && changes.length > 0
        ? await sealRow(keys, 'estates', changedRow(opened.row, changes))
        : undefined
    const deeds = keys
      ? await Promise.all(writes.flatMap((write) => (write.kind === 'deed' ? [sealDeed(keys, write.deed)] : [])))
      : []
    const isAny = writes.some(({ kind }) => kind !== 'deed')
    if (keys && (!isAny || !keys.ring.has(estate)))
      return within('rw', keys, async () => (deeds.length > 0 ? appendWithin(keys, deeds) : undefined))
    const signed = held ? await signWrites(held, estate, writes) : writes
    const entries = signed.flatMap((write) => (write.kind === 'entry' ? [{ estate, ...write.entry }] : []))
    const items = signed.flatMap((write) =>
      write.kind === 'item' ? [{ estate, shelf: write.shelf, key: write.key, item: write.item }] : [],
    )
    const journal = await sealRows(keys, 'journal', entries)
    const records = await sealRows(keys, 'records', items)
    return within('rw', keys, async () => {
      // Whoever took the estate away meanwhile took it away.
      if (!keys || (await standsFor(keys, estate)) === 'good') {
        if (row && (await tables.estates.get(estate))) await tables.estates.put(row)
        await tables.journal.bulkPut(journal)
        await tables.records.bulkPut(records)
      }
      return keys && deeds.length > 0 ? appendWithin(keys, deeds) : undefined
    })
  })
}

/** Never opened before it was: by a clock that is set back, an estate in use would seem unused since. */
function changedRow(before: EstateRow, changes: readonly Partial<EstateRow>[]): EstateRow {
  const after = Object.assign({}, before, ...changes) as EstateRow
  return { ...after, openedAt: Math.max(before.openedAt, after.openedAt) }
}

/**
 * Of those kept by a person, a planner or an administrator may take one away; what a tour left behind, anybody.
 *
 * @param deed what the record says of it
 */
export function deleteEstate(id: string, deed: Deed): Promise<Kept<Head | undefined>> {
  return withHeld(async (held) => {
    const { keys } = held ?? {}
    const denial = held && denialOfEstates(held.person)
    if (denial && !(await isTour(held.keys, id))) return { status: 'denied', denial }
    const recorded = keys && [await sealDeed(keys, deed)]
    return within('rw', keys, async () => {
      await deleteWithin(id)
      return recorded && appendWithin(keys, recorded)
    })
  })
}

/** Within a transaction: everything of an estate, with its key and what of it was set aside. */
export async function deleteWithin(id: string): Promise<void> {
  await tables.estates.delete(id)
  await tables.bases.delete(id)
  await tables.records.where('estate').equals(id).delete()
  await tables.journal.where('estate').equals(id).delete()
  await tables.meta.delete(keyRowOf(id))
  await tables.meta.bulkDelete(await asideWithin(id))
}

/** Within a transaction: under which keys lies what of an estate was set aside. */
async function asideWithin(id: string): Promise<string[]> {
  const aside = await tables.meta.where('key').startsWith(ASIDE).primaryKeys()
  return aside.filter((key) => (JSON.parse(key.slice(ASIDE.length)) as readonly unknown[])[1] === id)
}

const ASIDE = 'aside '

async function isTour(keys: Ringed, id: string): Promise<boolean> {
  const kept = await within('r', keys, () => tables.estates.get(id))
  const opened = kept.status === 'kept' && kept.value ? await openRow(keys, 'estates', kept.value) : undefined
  return opened?.status === 'opened' && opened.row.sample === TOUR
}

/** Every change that touched one item, the latest first, with those taken back. */
export function readJournal(estate: string, shelf: Edit['shelf'], key: string): Promise<Kept<readonly EntryRow[]>> {
  return withKeys(async (keys) => {
    const all = tables.journal.where('[estate+number]').between([estate, 0], [estate, Infinity]).reverse()
    const stored = await within('r', keys, () => all.toArray())
    if (stored.status !== 'kept') return stored
    const entries = readable(await openRows(keys, 'journal', stored.value))
    const value = entries.filter(({ change }) => change.edits.some((edit) => edit.shelf === shelf && edit.key === key))
    return { status: 'kept', value }
  })
}

function readable<T extends Parameters<typeof openRow>[1]>(rows: readonly OpenedRow<T>[]) {
  return rows.flatMap((one) => (one.status === 'opened' ? [one.row] : []))
}

function damagedIn<T extends Parameters<typeof openRow>[1]>(rows: readonly OpenedRow<T>[]) {
  return rows.flatMap((one) => (one.status === 'opened' ? [] : [one.at]))
}

function byShelf(damaged: readonly { readonly shelf: ShelfName }[]): DamagedPart[] {
  const shelves = [...new Set(damaged.map(({ shelf }) => shelf))]
  return shelves.map((shelf) => ({ part: 'items', shelf, count: damaged.filter((one) => one.shelf === shelf).length }))
}
