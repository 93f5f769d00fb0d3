/** Seals rows of the memory under the keys of the vault, and opens them; without a vault (samples alone) rows are as they are. */

import type { Keys } from '../../src/vault/keys'
import { indexKey, openRecord, sealRecord } from '../../src/vault/records'
import { keysOfPart, type Ring } from '../../src/vault/ring'
import { randomBytes } from '../random-bytes'
import { KEYS, type BaseRow, type RecordRow, type RowKey, type Rows, type StoredRow, type TableName } from './rows'

/** The version of what we write. Dexie would open a newer database and drop what it does not know; we refuse instead. */
export const SCHEMA = 5
/** From this version on, what belongs to an estate, and the record, is sealed under a key of its own. */
const KEYED_SINCE = 5

/** The keys of the vault, and those of its parts: whoever only reads and writes `meta` needs none of those. */
export type Openers = Keys & { readonly ring?: Ring }

export type OpenedRow<T extends TableName> =
  | { readonly status: 'opened'; readonly row: Rows[T] }
  /**
   * `damaged`: not as it was sealed, moved from elsewhere, or in clear where everything is sealed. `newer`: sealed by a later Rule36.
   * `at`: the key of the row on the disk.
   */
  | { readonly status: 'damaged' | 'newer'; readonly at: RowKey<T> }

/** A row as it is to lie on the disk. */
export async function sealRow<T extends TableName>(keys: Openers | undefined, table: T, row: Rows[T]): Promise<StoredRow<T>> {
  if (!keys) return row
  const key = await keyOnDisk(keys, table, row)
  const own = keysAt(keys, table, key, SCHEMA)
  if (!own) throw new Error(`there is no key for this row of ${table}`)
  const clear = table === 'bases' ? (row as BaseRow).bytes : new TextEncoder().encode(JSON.stringify(row))
  const sealed = await sealRecord(own, placeOf(table, key, SCHEMA), clear, randomBytes)
  return { ...key, schema: SCHEMA, sealed }
}

export function sealRows<T extends TableName>(
  keys: Openers | undefined,
  table: T,
  rows: readonly Rows[T][],
): Promise<StoredRow<T>[]> {
  return Promise.all(rows.map((row) => sealRow(keys, table, row)))
}

export async function openRow<T extends TableName>(
  keys: Openers | undefined,
  table: T,
  stored: StoredRow<T>,
): Promise<OpenedRow<T>> {
  if (!keys) return { status: 'opened', row: stored as Rows[T] }
  const at = keyIn(table, stored)
  if (!('sealed' in stored)) return { status: 'damaged', at }
  const own = keysAt(keys, table, at, stored.schema)
  if (!own) return { status: 'damaged', at }
  const opened = await openRecord(own, placeOf(table, at, stored.schema), stored.sealed)
  if (opened.status !== 'opened') return { status: opened.status, at }
  const { bytes } = opened
  return {
    status: 'opened',
    row: (table === 'bases' ? { ...at, bytes } : JSON.parse(new TextDecoder().decode(bytes))) as Rows[T],
  }
}

export function openRows<T extends TableName>(
  keys: Openers | undefined,
  table: T,
  stored: readonly StoredRow<T>[],
): Promise<OpenedRow<T>[]> {
  return Promise.all(stored.map((row) => openRow(keys, table, row)))
}

/** The keys of the part to which a row belongs; the vault's own for `meta`, and for what an older version sealed. */
function keysAt<T extends TableName>(keys: Openers, table: T, key: RowKey<T>, version: number): Keys | undefined {
  if (table === 'meta') return keys
  const { id, estate = id } = key as { readonly id?: string; readonly estate?: string }
  return keysOfVersion(keys, String(estate), version)
}

/** @param version of the memory that sealed it */
export function keysOfVersion(keys: Openers, part: string, version: number): Keys | undefined {
  return version < KEYED_SINCE ? keys : keysOfPart(keys, part)
}

async function keyOnDisk<T extends TableName>(keys: Keys, table: T, row: Rows[T]): Promise<RowKey<T>> {
  const key = keyIn(table, row)
  if (table !== 'records') return key
  return { ...key, key: await recordKey(keys, row as RecordRow) }
}

/** The key of an item on the disk, which says nothing. */
export function recordKey(keys: Keys, { estate, shelf, key }: Pick<RecordRow, 'estate' | 'shelf' | 'key'>): Promise<string> {
  return indexKey(keys, 'records', JSON.stringify([estate, shelf, key]))
}

function keyIn<T extends TableName>(table: T, row: StoredRow<T>): RowKey<T> {
  return Object.fromEntries(KEYS[table].map((name) => [name, row[name as keyof typeof row]])) as RowKey<T>
}

function placeOf<T extends TableName>(table: T, key: RowKey<T>, version: number) {
  return { table, id: JSON.stringify(KEYS[table].map((name) => key[name as keyof typeof key])), version }
}
