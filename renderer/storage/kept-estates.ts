/** Reads estates with their whole past, and seals them anew under another key. */

import type { Keys } from '../../src/vault/keys'
import type { Ringed } from '../../src/vault/ring'
import type { KeptEstate } from '../../src/retention/kept-estate'
import type { Item } from '../../src/working/shelves'
import { tables } from './database'
import { deleteWithin } from './estates'
import { makeKey, withKey, type MadeKey } from './ring'
import type { EstateRow, StoredRow } from './rows'
import { openRows, sealRow, sealRows, type OpenedRow } from './sealing'

export type StoredEstates = {
  readonly estates: readonly StoredRow<'estates'>[]
  readonly bases: readonly StoredRow<'bases'>[]
  readonly records: readonly StoredRow<'records'>[]
  readonly journal: readonly StoredRow<'journal'>[]
}

/** An estate as it is kept, with its entry in the list. */
export type ReadEstate = { readonly row: EstateRow; readonly kept: KeptEstate }

/** Within a transaction. */
export async function storedEstates(): Promise<StoredEstates> {
  return {
    estates: await tables.estates.toArray(),
    bases: await tables.bases.toArray(),
    records: await tables.records.toArray(),
    journal: await tables.journal.toArray(),
  }
}

/** Every estate of which the name and the document can be read; of the rest of it, what can. */
export async function readEstates(keys: Ringed, stored: StoredEstates): Promise<readonly ReadEstate[]> {
  const rows = readable(await openRows(keys, 'estates', stored.estates))
  const read = rows.map(async (row): Promise<ReadEstate | undefined> => {
    const { id, name, asOf, openedAt } = row
    const own = <T extends { readonly estate: string }>(all: readonly T[]): T[] => all.filter(({ estate }) => estate === id)
    const [base] = await openRows(keys, 'bases', own(stored.bases))
    if (base && base.status !== 'opened') return undefined
    const document = base && (JSON.parse(new TextDecoder().decode(base.row.bytes)) as Item)
    const items = readable(await openRows(keys, 'records', own(stored.records)))
    const entries = readable(await openRows(keys, 'journal', own(stored.journal))).sort((a, b) => a.number - b.number)
    // An estate that an older version kept has no day until it is opened.
    const day = asOf === '' && typeof document?.asOf === 'string' ? document.asOf : asOf
    return { row, kept: { id, name, asOf: day, openedAt, ...(document && { document }), items, entries } }
  })
  return (await Promise.all(read)).filter((one) => one !== undefined)
}

function readable<T extends keyof StoredEstates>(rows: readonly OpenedRow<T>[]) {
  return rows.flatMap((one) => (one.status === 'opened' ? [one.row] : []))
}

/** The rows of an estate under a new key. */
export type Resealed = { readonly id: string; readonly made: MadeKey; readonly rows: StoredEstates }

export async function resealEstate(keys: Keys, { row, kept }: ReadEstate): Promise<Resealed> {
  const { id, document, items, entries } = kept
  const made = await makeKey(keys, id)
  const own = withKey({ ...keys, ring: new Map() }, made)
  const bytes = document && new TextEncoder().encode(JSON.stringify(document))
  return {
    id,
    made,
    rows: {
      estates: [await sealRow(own, 'estates', row)],
      bases: bytes ? [await sealRow(own, 'bases', { estate: id, bytes })] : [],
      records: await sealRows(
        own,
        'records',
        items.map((item) => ({ estate: id, ...item })),
      ),
      journal: await sealRows(
        own,
        'journal',
        entries.map((entry) => ({ estate: id, ...entry })),
      ),
    },
  }
}

/** Within a transaction: in the place of all that was kept of it, with what of it was set aside. */
export async function replaceEstate({ id, made, rows }: Resealed): Promise<void> {
  await deleteWithin(id)
  await tables.meta.put(made.row)
  await tables.estates.bulkPut(rows.estates)
  await tables.bases.bulkPut(rows.bases)
  await tables.records.bulkPut(rows.records)
  await tables.journal.bulkPut(rows.journal)
}
