/** Remembers the estate that was open last and the policy chosen, on this computer only, so that reopening shows them. */

import Dexie, { type Table } from 'dexie'
import type { Policy } from '../../src/domain/policy'

/** The version of what we write. Dexie would open a newer database and drop what it does not know; we refuse instead. */
const SCHEMA = 1

export type RememberedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
export type Remembered = { readonly file: RememberedFile | null; readonly policy: Pick<Policy, 'model' | 'movable'> }

/** `newer`: a newer Rule36 wrote it, and it is left alone. `unavailable`: this browser keeps nothing. */
export type Recalled =
  | { readonly status: 'remembered'; readonly remembered: Remembered }
  | { readonly status: 'nothing' }
  | { readonly status: 'newer'; readonly schema: number }
  | { readonly status: 'unavailable' }

type Row = Remembered & { readonly key: 'last'; readonly schema: number }

const database = new Dexie('rule36', { chromeTransactionDurability: 'strict' })
database.version(1).stores({ remembered: 'key' })
const rows: Table<Row, Row['key']> = database.table('remembered')

export async function recall(): Promise<Recalled> {
  return unlessUnavailable(async () => {
    const row = await rows.get('last')
    if (!row) return { status: 'nothing' }
    if (row.schema > SCHEMA) return { status: 'newer', schema: row.schema }
    return { status: 'remembered', remembered: { file: row.file, policy: row.policy } }
  })
}

/** Changes what is remembered, within one transaction; what a newer Rule36 wrote is never overwritten. */
export async function remember(change: Partial<Remembered>): Promise<Recalled> {
  return unlessUnavailable(() =>
    database.transaction('rw', rows, async (): Promise<Recalled> => {
      const row = await rows.get('last')
      if (row && row.schema > SCHEMA) return { status: 'newer', schema: row.schema }
      const remembered: Remembered = { file: row?.file ?? null, policy: row?.policy ?? DEFAULT_CHOICE, ...change }
      await rows.put({ key: 'last', schema: SCHEMA, ...remembered })
      return { status: 'remembered', remembered }
    }),
  )
}

const DEFAULT_CHOICE: Remembered['policy'] = { model: 'dispersal', movable: 'all' }

async function unlessUnavailable(task: () => Promise<Recalled>): Promise<Recalled> {
  try {
    return await task()
  } catch (trouble) {
    if (trouble instanceof Dexie.DexieError) return { status: 'unavailable' }
    throw trouble
  }
}
