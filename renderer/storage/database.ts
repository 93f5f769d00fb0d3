/** The memory of the window on this computer: working estates, what was changed in each, the settings, and the header of the vault. */

import Dexie, { type Table } from 'dexie'
import { DEFAULT_POLICY, POLICY_FORMAT } from '../../src/domain/policy'
import type { Denial } from '../../src/people/permissions'
import type { Keys } from '../../src/vault/keys'
import type { DeedRow, StoredRow } from './rows'
import { SCHEMA } from './sealing'
import { keepSecondCopy, type ChangesRow } from './second-copy'

/** The key on the shelf `policy` of the policy in force. */
export const CURRENT_POLICY = 'current'

/** In clear always: they carry nothing personal, and the window must speak its language before it is unlocked. */
type SettingsRow = { readonly key: 'settings'; readonly settings: Readonly<Record<string, unknown>> }
type SchemaRow = { readonly key: 'schema'; readonly schema: number }
/** The estate opened last, by its random id. */
type LastRow = { readonly key: 'last'; readonly estate: string }
/**
 * How the data key of the vault is wrapped; its layout is that of `src/vault/header.ts`. Where it is, everything else is sealed. `ways`
 * (`src/vault/ways.ts`) is absent where an older Rule36 made the vault.
 */
type VaultRow = { readonly key: 'vault'; readonly header: Uint8Array; readonly ways?: Uint8Array }
/** The header and the ways, as they lie on the disk. */
export type Door = Omit<VaultRow, 'key'>
/** How far the record goes; `attest`: shows that whoever wrote it had the keys. */
type HeadRow = { readonly key: 'record'; readonly entries: number; readonly link: Uint8Array; readonly attest: Uint8Array }
/** When secrets were tried that open nothing, in milliseconds since 1970, until somebody unlocks. */
type TriesRow = { readonly key: 'tries'; readonly at: readonly number[] }
/** A row that was not as it was sealed, out of the way of the rest and kept for whoever can mend it. `key` begins with `aside`. */
export type AsideRow = { readonly key: `aside ${string}`; readonly table: string; readonly row: unknown }
type MetaRow = AsideRow | ChangesRow | SettingsRow | SchemaRow | LastRow | VaultRow | HeadRow | TriesRow | StoredRow<'meta'>

/** What version 1 kept: the file opened last, and the policy chosen. Marked as newer once it was taken over. */
type RememberedRow = {
  readonly key: 'last'
  readonly schema: number
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null
  readonly policy: { readonly model: string; readonly movable: string }
}

const database = layOut(new Dexie('rule36', { chromeTransactionDurability: 'strict' }))
export const secondCopy = keepSecondCopy(database, layOut, async (copy) =>
  isOurs(await copy.table<MetaRow, string>('meta').get('schema')),
)

function layOut(empty: Dexie): Dexie {
  empty.version(1).stores({ remembered: 'key' })
  empty.version(2).stores({
    remembered: 'key',
    meta: 'key',
    estates: 'id',
    bases: 'estate',
    records: '[estate+shelf+key], estate',
    journal: '[estate+number], estate',
  })
  empty.version(3).stores({ record: 'number' })
  return empty
}

const remembered: Table<RememberedRow, string> = database.table('remembered')
const meta: Table<MetaRow, string> = database.table('meta')
const estates: Table<StoredRow<'estates'>, string> = database.table('estates')
const bases: Table<StoredRow<'bases'>, string> = database.table('bases')
const records: Table<StoredRow<'records'>, [string, string, string]> = database.table('records')
const journal: Table<StoredRow<'journal'>, [string, number]> = database.table('journal')
/** The record of what was done, one for everything in the vault. */
const record: Table<DeedRow, number> = database.table('record')

/** Takes the whole memory away, where it can't even be opened; the next who uses it begins an empty one. */
export async function deleteMemory(): Promise<void> {
  await secondCopy.forget()
  await database.delete({ disableAutoOpen: false })
}

export const tables = { remembered, meta, estates, bases, records, journal, record }

/**
 * What came of using the memory. `newer`: a newer Rule36 wrote it, and it is left alone. `unavailable`: nothing can be kept.
 * `locked`: there is a vault, and this window has no keys for it; or it had keys, and there is none. `denied`: whoever is here may not.
 */
export type Kept<T> =
  | { readonly status: 'kept'; readonly value: T }
  | { readonly status: 'newer' | 'locked' }
  | { readonly status: 'denied'; readonly denial: Denial }
  | { readonly status: 'unavailable'; readonly why: string }

class NewerMemory extends Error {}
/** Thrown within a transaction by whoever finds that the keys it goes by are those of the memory no longer. */
export class LockedMemory extends Error {}

/**
 * Reads or changes the memory in one transaction, which is on the disk when this comes back; never what a newer Rule36 wrote, and
 * never in clear where there is a vault. A transaction can't wait for ciphers, so rows are sealed before it and opened after it.
 *
 * @param keys those by which the rows are sealed, or would be opened
 */
export function within<T>(mode: 'r' | 'rw', keys: Keys | undefined, task: () => Promise<T>): Promise<Kept<T>> {
  return transaction(mode, async () => {
    if (((await tables.meta.get('vault')) !== undefined) !== (keys !== undefined)) throw new LockedMemory()
    return task()
  })
}

/** As `within`, for what is in clear always, whether there is a vault or not. */
export function withinClear<T>(mode: 'r' | 'rw', task: () => Promise<T>): Promise<Kept<T>> {
  return transaction(mode, task)
}

async function transaction<T>(mode: 'r' | 'rw', task: () => Promise<T>): Promise<Kept<T>> {
  try {
    return { status: 'kept', value: await (mode === 'r' ? read(task) : secondCopy.change(() => checked('rw', task))) }
  } catch (trouble) {
    if (trouble instanceof NewerMemory) return { status: 'newer' }
    if (trouble instanceof LockedMemory) return { status: 'locked' }
    if (trouble instanceof Dexie.DexieError) return { status: 'unavailable', why: trouble.message }
    throw trouble
  }
}

async function read<T>(task: () => Promise<T>): Promise<T> {
  await secondCopy.alike()
  return database.transaction('r', Object.values(tables), () => checked('r', task))
}

async function checked<T>(mode: 'r' | 'rw', task: () => Promise<T>): Promise<T> {
  const row = await tables.meta.get('schema')
  if (!isOurs(row)) throw new NewerMemory()
  const schema = row?.key === 'schema' ? row.schema : undefined
  if (mode === 'rw' && schema !== SCHEMA) {
    if (schema === undefined) await takeOver()
    await tables.meta.put({ key: 'schema', schema: SCHEMA })
  }
  return task()
}

/** Whether the memory, by its row `schema`, was written by no newer Rule36. */
function isOurs(row: MetaRow | undefined): boolean {
  return row?.key !== 'schema' || row.schema <= SCHEMA
}

/** The estate that version 1 remembered becomes a working estate; version 1 is told that its memory is a newer one's. */
async function takeOver(): Promise<void> {
  const old = await tables.remembered.get('last')
  if (!old || old.schema >= SCHEMA) return
  await tables.remembered.put({ ...old, schema: SCHEMA, file: null })
  const { file, policy } = old
  const id = crypto.randomUUID()
  if (file) {
    await tables.estates.put({ id, name: file.name, asOf: '', people: 0, file: file.name, openedAt: 0 })
    await tables.bases.put({ estate: id, bytes: file.bytes })
  } else {
    await tables.estates.put({ id, name: '', asOf: '', people: 0, sample: 'typical', openedAt: 0 })
  }
  const isDefault = policy.model === DEFAULT_POLICY.model && policy.movable === DEFAULT_POLICY.movable
  // Without limits and weights, a policy has the default ones.
  const item = { format: POLICY_FORMAT, name: `${policy.model}, ${policy.movable}`, ...policy }
  if (!isDefault) await tables.records.put({ estate: id, shelf: 'policy', key: CURRENT_POLICY, item })
  await tables.meta.put({ key: 'last', estate: id })
}
