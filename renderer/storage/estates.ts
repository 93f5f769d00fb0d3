/** Keeps working estates: the file each began with, every item changed since, and the changes themselves. */

import type { Edit } from '../../src/working/change'
import type { Item } from '../../src/working/shelves'
import { tables, within, type EntryRow, type EstateRow, type Kept } from './database'

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
}

/** Something to write: an item as it is now, a change, or what becomes of changes made before. */
export type Write =
  | { readonly kind: 'item'; readonly shelf: Edit['shelf']; readonly key: string; readonly item: Item | null }
  | { readonly kind: 'entry'; readonly entry: Omit<EntryRow, 'estate'> }
  | { readonly kind: 'state'; readonly number: number; readonly state: EntryRow['state'] }
  | { readonly kind: 'row'; readonly row: Partial<EstateRow> }

export function listEstates(): Promise<Kept<readonly EstateRow[]>> {
  return within('r', async () => (await tables.estates.toArray()).sort((a, b) => b.openedAt - a.openedAt))
}

/** The working estate that was open last. Takes over what an older version remembered. */
export function lastEstate(): Promise<Kept<string | undefined>> {
  return within('rw', async () => {
    const row = await tables.meta.get('last')
    const id = row?.key === 'last' ? row.estate : undefined
    return id !== undefined && (await tables.estates.get(id)) ? id : undefined
  })
}

export function createEstate(row: EstateRow, bytes?: Uint8Array<ArrayBuffer>): Promise<Kept<void>> {
  return within('rw', async () => {
    await tables.estates.put(row)
    if (bytes) await tables.bases.put({ estate: row.id, bytes })
    await tables.meta.put({ key: 'last', estate: row.id })
  })
}

/** A working estate that began with this very file, and in which nothing was changed. */
export function findUntouched(file: string, bytes: Uint8Array): Promise<Kept<string | undefined>> {
  return within('r', async () => {
    for (const row of await tables.estates.toArray()) {
      if (row.file !== file || (await tables.journal.where('estate').equals(row.id).count()) > 0) continue
      const base = await tables.bases.get(row.id)
      if (base && isSame(base.bytes, bytes)) return row.id
    }
    return undefined
  })
}

function isSame(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, index) => byte === others[index])
}

export function loadEstate(id: string): Promise<Kept<StoredEstate | undefined>> {
  return within('rw', async () => {
    const row = await tables.estates.get(id)
    if (!row) return undefined
    const base = await tables.bases.get(id)
    const records = await tables.records.where('estate').equals(id).toArray()
    const latest = tables.journal.where('[estate+number]').between([id, 0], [id, Infinity]).reverse().limit(REMEMBERED_CHANGES)
    const journal = (await latest.toArray()).reverse()
    await tables.meta.put({ key: 'last', estate: id })
    return {
      row,
      ...(base && { bytes: base.bytes }),
      edits: records.map(({ shelf, key, item }) => ({ shelf, key, ...(item && { after: item }) })),
      entries: journal.filter(({ state }) => state !== 'dropped'),
      nextNumber: (journal.at(-1)?.number ?? 0) + 1,
    }
  })
}

/** Writes all of this or nothing; it is on the disk when this comes back. */
export function writeAll(estate: string, writes: readonly Write[]): Promise<Kept<void>> {
  return within('rw', async () => {
    for (const write of writes) {
      if (write.kind === 'row') await tables.estates.update(estate, write.row)
      if (write.kind === 'entry') await tables.journal.put({ estate, ...write.entry })
      if (write.kind === 'state') await tables.journal.update([estate, write.number], { state: write.state })
    }
    await tables.records.bulkPut(
      writes.flatMap((write) =>
        write.kind === 'item' ? [{ estate, shelf: write.shelf, key: write.key, item: write.item }] : [],
      ),
    )
  })
}

export function deleteEstate(id: string): Promise<Kept<void>> {
  return within('rw', async () => {
    await tables.estates.delete(id)
    await tables.bases.delete(id)
    await tables.records.where('estate').equals(id).delete()
    await tables.journal.where('estate').equals(id).delete()
  })
}

/** Every change that touched one item, the latest first, with those taken back. */
export function readJournal(estate: string, shelf: Edit['shelf'], key: string): Promise<Kept<readonly EntryRow[]>> {
  return within('r', () =>
    tables.journal
      .where('[estate+number]')
      .between([estate, 0], [estate, Infinity])
      .reverse()
      .filter(({ change }) => change.edits.some((edit) => edit.shelf === shelf && edit.key === key))
      .toArray(),
  )
}
