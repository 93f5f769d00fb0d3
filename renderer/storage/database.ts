/** The memory of the window on this computer: working estates, what was changed in each, and the settings. */

import Dexie, { type Table } from 'dexie'
import { DEFAULT_POLICY, POLICY_FORMAT } from '../../src/domain/policy'
import type { Change } from '../../src/working/change'
import type { Item, ShelfName } from '../../src/working/shelves'

/** The version of what we write. Dexie would open a newer database and drop what it does not know; we refuse instead. */
export const SCHEMA = 2

/** The key on the shelf `policy` of the policy in force. */
export const CURRENT_POLICY = 'current'

/** A working estate as it is listed. `file`: what it was opened from; `sample`: or the sample that it began as. */
export type EstateRow = {
  readonly id: string
  readonly name: string
  readonly asOf: string
  readonly people: number
  readonly file?: string
  readonly sample?: string
  /** When it was opened last, in milliseconds since 1970. */
  readonly openedAt: number
}

/** The file that a working estate began with; what was changed since lies in `records`. */
export type BaseRow = { readonly estate: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** An item that is not as the base has it; null: it was taken out. */
export type RecordRow = { readonly estate: string; readonly shelf: ShelfName; readonly key: string; readonly item: Item | null }

/**
 * A change, numbered in the order in which changes were made. `undone`: taken back, and may be made again; `dropped`: taken back, and
 * something else was done since.
 */
export type EntryRow = {
  readonly estate: string
  readonly number: number
  readonly state: 'done' | 'undone' | 'dropped'
  /** When it was made, in milliseconds since 1970. */
  readonly at: number
  readonly change: Change
}

export type SettingsRow = { readonly key: 'settings'; readonly settings: Readonly<Record<string, unknown>> }
type SchemaRow = { readonly key: 'schema'; readonly schema: number }
type LastRow = { readonly key: 'last'; readonly estate: string }
/** What a person said of their spreadsheets, as a document of its own format. */
type MappingRow = { readonly key: 'mapping'; readonly mapping: Readonly<Record<string, unknown>> }
export type MetaRow = SettingsRow | SchemaRow | LastRow | MappingRow

/** What version 1 kept: the file opened last, and the policy chosen. Marked as newer once it was taken over. */
type RememberedRow = {
  readonly key: 'last'
  readonly schema: number
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null
  readonly policy: { readonly model: string; readonly movable: string }
}

const database = new Dexie('rule36', { chromeTransactionDurability: 'strict' })
database.version(1).stores({ remembered: 'key' })
database.version(2).stores({
  remembered: 'key',
  meta: 'key',
  estates: 'id',
  bases: 'estate',
  records: '[estate+shelf+key], estate',
  journal: '[estate+number], estate',
})

const remembered: Table<RememberedRow, string> = database.table('remembered')
const meta: Table<MetaRow, string> = database.table('meta')
const estates: Table<EstateRow, string> = database.table('estates')
const bases: Table<BaseRow, string> = database.table('bases')
const records: Table<RecordRow, [string, string, string]> = database.table('records')
const journal: Table<EntryRow, [string, number]> = database.table('journal')

export const tables = { remembered, meta, estates, bases, records, journal }

/** What came of using the memory. `newer`: a newer Rule36 wrote it, and it is left alone. `unavailable`: nothing can be kept. */
export type Kept<T> =
  | { readonly status: 'kept'; readonly value: T }
  | { readonly status: 'newer' }
  | { readonly status: 'unavailable'; readonly why: string }

class NewerMemory extends Error {}

/** Reads or changes the memory in one transaction, which is on the disk when this comes back; never what a newer Rule36 wrote. */
export async function within<T>(mode: 'r' | 'rw', task: () => Promise<T>): Promise<Kept<T>> {
  try {
    return { status: 'kept', value: await database.transaction(mode, Object.values(tables), () => checked(mode, task)) }
  } catch (trouble) {
    if (trouble instanceof NewerMemory) return { status: 'newer' }
    if (trouble instanceof Dexie.DexieError) return { status: 'unavailable', why: trouble.message }
    throw trouble
  }
}

async function checked<T>(mode: 'r' | 'rw', task: () => Promise<T>): Promise<T> {
  const row = await tables.meta.get('schema')
  const schema = row?.key === 'schema' ? row.schema : undefined
  if (schema !== undefined && schema > SCHEMA) throw new NewerMemory()
  if (schema === undefined && mode === 'rw') {
    await takeOver()
    await tables.meta.put({ key: 'schema', schema: SCHEMA })
  }
  return task()
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
