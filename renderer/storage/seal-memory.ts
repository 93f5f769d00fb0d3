/** Seals what lies in clear, once there is a vault; and gives the parts of a vault of an older Rule36 keys of their own. */

import Dexie, { type Table } from 'dexie'
import type { Keys } from '../../src/vault/keys'
import { RECORD, type Ringed } from '../../src/vault/ring'
import { tables, within, type Door, type Kept } from './database'
import { openDeed, resealDeed } from './record'
import { keyRows, makeKey, ringIn, withKey, type MadeKey } from './ring'
import type { PeopleRow, StoredRow, TableName } from './rows'
import { openRow, sealRow, sealRows } from './sealing'
import { unlessChanged } from './unless-changed'

/** Keeps the header of a new vault and who works with it, and seals everything that lies in clear: both or neither. */
export function sealMemory(door: Door, keys: Keys, people: PeopleRow): Promise<Kept<void>> {
  return within('rw', undefined, async () => {
    await tables.meta.put({ key: 'vault', ...door })
    const made = await waitFor(makeKeys(keys, await partsInUse()))
    const all = withAll(keys, made)
    await tables.meta.bulkPut(made.map(({ row }) => row))
    await sealTable(all, 'estates', tables.estates)
    await sealTable(all, 'bases', tables.bases)
    await sealTable(all, 'records', tables.records)
    await sealTable(all, 'journal', tables.journal)
    await tables.meta.bulkPut(await waitFor(sealRows(keys, 'meta', [people])))
    const mapping = await tables.meta.get('mapping')
    if (mapping && 'mapping' in mapping) await tables.meta.bulkPut(await waitFor(sealRows(keys, 'meta', [mapping])))
  })
}

/** Within a transaction: the record, and every estate of which anything is kept. */
async function partsInUse(): Promise<readonly string[]> {
  const estates = await tables.estates.toCollection().primaryKeys()
  const bases = await tables.bases.toCollection().primaryKeys()
  const others = await Promise.all([tables.records, tables.journal].map((table) => table.orderBy('estate').uniqueKeys()))
  return [...new Set([RECORD, ...estates, ...bases, ...others.flat().map(String)])]
}

function makeKeys(keys: Keys, parts: readonly string[]): Promise<MadeKey[]> {
  return Promise.all(parts.map((part) => makeKey(keys, part)))
}

function withAll(keys: Keys, made: readonly MadeKey[]): Ringed {
  return made.reduce<Ringed>(withKey, { ...keys, ring: new Map() })
}

async function sealTable<T extends TableName, Key>(keys: Ringed, name: T, table: Table<StoredRow<T>, Key>): Promise<void> {
  const rows = await table.toArray()
  const sealed = await waitFor(sealRows(keys, name, rows as never[]))
  await table.clear()
  await table.bulkPut(sealed)
}

/** Keeps the transaction alive meanwhile, so that nothing can be written in clear. */
function waitFor<T>(sealing: Promise<T>): Promise<T> {
  return Dexie.waitFor<T>(sealing, SEALING_MILLISECONDS)
}

/** Longer than any memory takes. */
const SEALING_MILLISECONDS = 600_000

/**
 * Gives every part that has none a key of its own, and seals what belongs to it anew under that: all of it, or all stays. What can't be
 * opened stays as it lies, and is found as before.
 */
export function keyParts(keys: Keys): Promise<Kept<void>> {
  return unlessChanged(keys, {
    read: async () => {
      const kept = await keyRows()
      const has = new Set(kept.map(({ key }) => key))
      const missing = (await partsInUse()).filter((part) => !has.has(`key ${part}`))
      return {
        kept,
        missing,
        estates: await tables.estates.where('id').anyOf(missing).toArray(),
        bases: await tables.bases.where('estate').anyOf(missing).toArray(),
        records: await tables.records.where('estate').anyOf(missing).toArray(),
        journal: await tables.journal.where('estate').anyOf(missing).toArray(),
        record: missing.includes(RECORD) ? await tables.record.toArray() : [],
      }
    },
    prepare: async ({ kept, missing, estates, bases, records, journal, record }) => {
      if (missing.length === 0) return undefined
      const made = await makeKeys(keys, missing)
      const before: Ringed = { ...keys, ring: await ringIn(keys, kept) }
      const after = made.reduce(withKey, before)
      const deeds = await Promise.all(
        record.map(async (row) => ((await openDeed(before, row)).deed ? resealDeed(before, after, row) : row)),
      )
      return {
        made,
        estates: await resealed(before, after, 'estates', estates),
        bases: await resealed(before, after, 'bases', bases),
        records: await resealed(before, after, 'records', records),
        journal: await resealed(before, after, 'journal', journal),
        record: deeds,
      }
    },
    write: async ({ made, estates, bases, records, journal, record }) => {
      await tables.meta.bulkPut(made.map(({ row }) => row))
      await tables.estates.bulkPut(estates)
      await tables.bases.bulkPut(bases)
      await tables.records.bulkPut(records)
      await tables.journal.bulkPut(journal)
      await tables.record.bulkPut(record)
    },
  })
}

/** Those rows that open, sealed under the keys of their parts as they are from now on. */
async function resealed<T extends TableName>(
  before: Ringed,
  after: Ringed,
  name: T,
  rows: readonly StoredRow<T>[],
): Promise<StoredRow<T>[]> {
  const sealed = await Promise.all(
    rows.map(async (row) => {
      const opened = await openRow(before, name, row)
      return opened.status === 'opened' ? [await sealRow(after, name, opened.row)] : []
    }),
  )
  return sealed.flat()
}
