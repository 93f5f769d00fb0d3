/**
 * Keeps the record: a chain of entries, each with what was done sealed beside it. What was done is sealed before a transaction and linked
 * within it, so that two windows that write at once continue one chain.
 */

import { isSameBytes } from '../../src/vault/bytes'
import type { Keys } from '../../src/vault/keys'
import { openRecord, sealRecord } from '../../src/vault/records'
import { keysOfPart, RECORD, type Ringed } from '../../src/vault/ring'
import { append, headOf, hexOf, openLinker, type Head, type Linker } from '../../src/record/chain'
import { digestOf, readDeed, SALT_BYTES, writeDeed, type Deed } from '../../src/record/deed'
import { MARKED, type Mark, type Marked } from '../../src/record/marks'
import { randomBytes } from '../random-bytes'
import { tables, within, type Kept } from './database'
import { standsForRecord } from './ring'
import type { DeedRow } from './rows'
import { keysOfVersion, SCHEMA } from './sealing'

/** What was done, sealed, and its digest; to be linked. */
export type SealedDeed = Pick<DeedRow, 'digest' | 'schema' | 'sealed'>

/** An entry with what was done; undefined: that was changed, or can't be opened. */
export type OpenedDeed = { readonly number: number; readonly deed: Deed | undefined }

export async function sealDeed(keys: Ringed, deed: Deed): Promise<SealedDeed> {
  const written = writeDeed(deed, randomBytes(SALT_BYTES))
  return sealWritten(keys, digestOf(written), written)
}

async function sealWritten(keys: Ringed, digest: Uint8Array, written: Uint8Array): Promise<SealedDeed> {
  const own = keysOfPart(keys, RECORD)
  if (!own) throw new Error('the record has no key')
  return { digest, schema: SCHEMA, sealed: await sealRecord(own, placeOf(digest, SCHEMA), written, randomBytes) }
}

/** An entry as it is, with what was done sealed under the key of the record from now on. It must open by the one before. */
export async function resealDeed(before: Ringed, after: Ringed, row: DeedRow): Promise<DeedRow> {
  const written = await openWritten(before, row)
  if (!written) throw new Error(`entry ${row.number} can't be sealed anew: it does not open`)
  return { ...row, ...(await sealWritten(after, row.digest, written)) }
}

/** What was done, where it is what its digest says. The chain says whether it stands where it stood. */
export async function openDeed(keys: Ringed, row: DeedRow): Promise<OpenedDeed> {
  const written = await openWritten(keys, row)
  return { number: row.number, deed: written && readDeed(written) }
}

async function openWritten(keys: Ringed, { digest, schema, sealed }: DeedRow): Promise<Uint8Array | undefined> {
  const own = keysOfVersion(keys, RECORD, schema)
  const opened = own && (await openRecord(own, placeOf(digest, schema), sealed))
  return opened?.status === 'opened' && isSameBytes(digestOf(opened.bytes), digest) ? opened.bytes : undefined
}

/** Continues the chain, within a transaction that writes. The answer is the head from now on. */
export async function appendWithin(keys: Ringed, deeds: readonly SealedDeed[]): Promise<Head> {
  await standsForRecord(keys)
  const linker = openLinker(keys.chain)
  let head = await headToContinue(linker)
  for (const { digest, schema, sealed } of deeds) {
    const link = append(linker, head, digest)
    await tables.record.add({ ...link, schema, sealed })
    head = headOf(link)
  }
  await tables.meta.put({ key: 'record', ...head, attest: linker.attest(head) })
  return head
}

/** The head as it is kept; `changed`: it is not as it was written, or is not there though the record is. */
export function readHead(keys: Keys): Promise<Kept<Head | 'changed'>> {
  return within('r', keys, async () => {
    const linker = openLinker(keys.chain)
    const kept = await keptHead(linker)
    return kept === 'none' ? ((await tables.record.count()) === 0 ? linker.origin : 'changed') : (kept ?? 'changed')
  })
}

/** The head kept beside the record, within a transaction; undefined: it is not as it was written. */
export async function keptHead({ attest }: Linker): Promise<Head | 'none' | undefined> {
  const row = await tables.meta.get('record')
  if (row?.key !== 'record') return 'none'
  const { entries, link, attest: attested } = row
  if (!Number.isSafeInteger(entries) || entries < 0) return undefined
  if (!(link instanceof Uint8Array) || !(attested instanceof Uint8Array)) return undefined
  return isSameBytes(attest({ entries, link }), attested) ? { entries, link } : undefined
}

/** The next entries above a number, in their order, and the head kept beside them, of one and the same moment. */
export function entriesAbove(
  keys: Keys,
  number: number,
): Promise<Kept<{ readonly rows: readonly DeedRow[]; readonly kept: Head | 'none' | undefined }>> {
  return within('r', keys, async () => ({
    rows: (await numbered(number, Infinity).limit(AT_ONCE).toArray()).map(sound),
    kept: await keptHead(openLinker(keys.chain)),
  }))
}

/** The next entries below a number and above another one, the latest first. */
export function entriesBelow(keys: Keys, below: number, above: number, atOnce = AT_ONCE): Promise<Kept<readonly DeedRow[]>> {
  return within('r', keys, async () => (await numbered(above, below).reverse().limit(atOnce).toArray()).map(sound))
}

/** How far each chain of signed statements went by the last entry that says so, with the number of that. */
export type LastMarks = Partial<Readonly<Record<Marked, { readonly number: number; readonly mark: Mark }>>>

/** Looks back no further than to the last time that somebody unlocked, which is marked, unless an older Rule36 recorded that. */
export async function lastMarks(keys: Ringed): Promise<Kept<LastMarks>> {
  let found: LastMarks = {}
  let below = Infinity
  for (let atOnce = FIRST_AT_ONCE; ; atOnce = Math.min(2 * atOnce, AT_ONCE)) {
    const rows = await entriesBelow(keys, below, -Infinity, atOnce)
    if (rows.status !== 'kept') return rows
    for (const { number, deed } of await Promise.all(rows.value.map((row) => openDeed(keys, row)))) {
      for (const of of MARKED) {
        const mark = deed?.marks?.[of]
        if (mark && !found[of]) found = { ...found, [of]: { number, mark } }
      }
    }
    const last = rows.value.at(-1)
    if (!last || MARKED.every((of) => found[of])) return { status: 'kept', value: found }
    below = last.number
  }
}

export function entry(keys: Keys, number: number): Promise<Kept<DeedRow | undefined>> {
  return within('r', keys, async () => {
    const row = await tables.record.get(number)
    return row && sound(row)
  })
}

/** How many entries there are. */
export function recordSize(keys: Keys): Promise<Kept<number>> {
  return within('r', keys, () => tables.record.count())
}

/** Entries that are read at once, and where the first of them are likely to do. */
const AT_ONCE = 2_000
const FIRST_AT_ONCE = 50

/** Entries between two numbers, without both. */
function numbered(above: number, below: number) {
  return tables.record.where('number').between(above, below, false, false)
}

/** A row whose parts have the kinds that they were written with: whoever can write the disk can put anything in their place. */
export function sound(row: DeedRow): DeedRow {
  const bytes = (part: unknown): Uint8Array => (part instanceof Uint8Array ? part : new Uint8Array())
  return { ...row, digest: bytes(row.digest), link: bytes(row.link), sealed: bytes(row.sealed) }
}

/**
 * What the next entry goes on from. Entries that were cut off are missed by the head kept beside them, and their numbers are not
 * given again; where that head is not as it was written, one number is left out. Either gap is found ever after.
 */
async function headToContinue(linker: Linker): Promise<Head> {
  const kept = await keptHead(linker)
  const found = await numbered(0, Infinity).last()
  if (!found) return kept === 'none' ? linker.origin : (kept ?? { ...linker.origin, entries: 1 })
  const last = sound(found)
  // After a gap, any link does.
  const link = last.link.length === linker.origin.link.length ? last.link : linker.origin.link
  const stands = { entries: Math.floor(last.number), link }
  if (kept === 'none' || kept === undefined) return { ...stands, entries: stands.entries + 1 }
  return kept.entries >= stands.entries ? kept : { ...stands, entries: stands.entries + 1 }
}

function placeOf(digest: Uint8Array, version: number) {
  return { table: 'record', id: hexOf(digest), version }
}
