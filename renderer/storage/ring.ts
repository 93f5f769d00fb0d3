/**
 * Keeps the keys of the parts of the vault, each sealed by the data key in a row of its own: one for each estate, one for the record. Where
 * the row is gone, so is what only that key opens.
 */

import { isSameBytes } from '../../src/vault/bytes'
import type { Keys } from '../../src/vault/keys'
import { keyOfSecret, makeSecret, RECORD, type PartKey, type Ring, type Ringed } from '../../src/vault/ring'
import { randomBytes } from '../random-bytes'
import { LockedMemory, tables, withinClear } from './database'
import type { StoredRow } from './rows'
import { openRow, sealRow } from './sealing'

const PREFIX = 'key '

type MetaRow = StoredRow<'meta'>
/** A key that was made, and the row that keeps it. */
export type MadeKey = { readonly part: string; readonly key: PartKey; readonly row: MetaRow }

/** By part, the key last read and the bytes that it was read from. */
const known = new Map<string, { readonly sealed: Uint8Array; readonly key: PartKey }>()
/** The bytes that each key was read from. */
const readFrom = new WeakMap<PartKey, Uint8Array>()
/** Keys of estates that are being begun, and may not be on the disk yet. */
const begun = new Map<string, Promise<PartKey>>()

/** The keys with those of all parts, as they are now. */
export async function ringed(keys: Keys): Promise<Ringed> {
  const kept = await withinClear('r', keyRows)
  const coming = await Promise.all([...begun].map(async ([part, key]) => [part, await key] as const))
  return { ...keys, ring: new Map([...coming, ...(kept.status === 'kept' ? await ringIn(keys, kept.value) : [])]) }
}

/** The keys that these rows keep, as far as they can be opened. */
export async function ringIn(keys: Keys, rows: readonly MetaRow[]): Promise<Ring> {
  const ring = new Map<string, PartKey>()
  for (const row of rows) {
    if (!row.key.startsWith(PREFIX) || !('sealed' in row)) continue
    const part = row.key.slice(PREFIX.length)
    const before = known.get(part)
    const key = before && isSameBytes(before.sealed, row.sealed) ? before.key : await opened(keys, row)
    if (key) ring.set(part, key)
  }
  return ring
}

async function opened(keys: Keys, row: MetaRow & { readonly sealed: Uint8Array }): Promise<PartKey | undefined> {
  const found = await openRow(keys, 'meta', row)
  if (found.status !== 'opened' || !('secret' in found.row)) return undefined
  const key = await keyOfSecret(found.row.secret)
  known.set(row.key.slice(PREFIX.length), { sealed: row.sealed, key })
  readFrom.set(key, row.sealed)
  return key
}

/** Within a transaction: every row that keeps a key. */
export async function keyRows(): Promise<MetaRow[]> {
  return (await tables.meta.where('key').startsWith(PREFIX).toArray()) as MetaRow[]
}

/** A new key for a part. Its row is to be kept with what it seals. */
export async function makeKey(keys: Keys, part: string): Promise<MadeKey> {
  const secret = makeSecret(randomBytes)
  return keptKey(keys, part, secret, await keyOfSecret(secret))
}

/** The key of an estate that is being begun, which others may seal under from now on, before its row is on the disk. */
export function beginKey(estate: string): { readonly make: (keys: Keys) => Promise<MadeKey>; readonly settle: () => void } {
  const secret = makeSecret(randomBytes)
  const key = keyOfSecret(secret)
  begun.set(estate, key)
  return { make: async (keys) => keptKey(keys, estate, secret, await key), settle: () => begun.delete(estate) }
}

async function keptKey(keys: Keys, part: string, secret: string, key: PartKey): Promise<MadeKey> {
  const row = await sealRow(keys, 'meta', { key: `${PREFIX}${part}`, secret })
  if ('sealed' in row) readFrom.set(key, row.sealed)
  return { part, key, row }
}

export function withKey(keys: Ringed, { part, key }: MadeKey): Ringed {
  return { ...keys, ring: new Map([...keys.ring, [part, key]]) }
}

/**
 * Within a transaction: whether what was sealed under the key of a part may be written. `gone`: the part was taken away. What was sealed
 * under a key that is no longer the part's would never open: whoever holds it has to begin anew.
 */
export async function standsFor({ ring }: Ringed, part: string): Promise<'good' | 'gone'> {
  const row = await tables.meta.get(`${PREFIX}${part}`)
  if (!row) return begun.has(part) ? 'good' : 'gone'
  const from = readFrom.get(ring.get(part)!)
  if (!('sealed' in row) || !from || !isSameBytes(from, row.sealed)) throw new LockedMemory()
  return 'good'
}

/** As `standsFor`, of the record, which is never taken away as a whole. */
export async function standsForRecord(keys: Ringed): Promise<void> {
  if ((await standsFor(keys, RECORD)) === 'gone') throw new LockedMemory()
}

/** The key in `meta` under which the key of a part lies. */
export function keyRowOf(part: string): string {
  return `${PREFIX}${part}`
}
