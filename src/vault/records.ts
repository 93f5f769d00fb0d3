/** Seals what a store holds record by record, each bound to its table, id and version, under keys that say nothing. */

import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Keys } from './keys'
import { authenticate, decrypt, encrypt, NONCE_BYTES, type Randomness } from './web-crypto'

/** Where a record stands. A sealed record opens nowhere else, nor as another version of itself. */
export type RecordPlace = { readonly table: string; readonly id: string; readonly version: number }

/** The layout of a sealed record: this byte, a nonce, then what is sealed with its tag. */
const LAYOUT = 1

export type OpenedRecord = { readonly status: 'opened'; readonly bytes: Uint8Array } | { readonly status: 'damaged' | 'newer' }

/**
 * AES-256-GCM with a fresh random nonce. One vault may seal 2³² records (NIST SP 800-38D, 8.3), after which nonces could repeat;
 * that is 136 a second for a year.
 */
export async function sealRecord(
  { records }: Keys,
  place: RecordPlace,
  clear: Uint8Array,
  randomness: Randomness,
): Promise<Uint8Array> {
  const nonce = randomness(NONCE_BYTES)
  return concatBytes(Uint8Array.of(LAYOUT), nonce, await encrypt(records, nonce, contextOf(place), clear))
}

/** `damaged`: a byte was changed, or the record was sealed for another place, version or vault. `newer`: by a later Rule36. */
export async function openRecord({ records }: Keys, place: RecordPlace, sealed: Uint8Array): Promise<OpenedRecord> {
  if (sealed[0] !== LAYOUT) return { status: (sealed[0] ?? 0) > LAYOUT ? 'newer' : 'damaged' }
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES)
  if (nonce.length < NONCE_BYTES) return { status: 'damaged' }
  const bytes = await decrypt(records, nonce, contextOf(place), sealed.subarray(1 + NONCE_BYTES))
  return bytes ? { status: 'opened', bytes } : { status: 'damaged' }
}

/** The key under which a store finds a record: the same for the same table and id, and without the vault's key nothing but chance. */
export async function indexKey({ index }: Keys, table: string, id: string): Promise<string> {
  return bytesToHex(await authenticate(index, utf8ToBytes(JSON.stringify([table, id]))))
}

/** As JSON, so that no two places are written alike. */
function contextOf({ table, id, version }: RecordPlace): Uint8Array {
  return utf8ToBytes(JSON.stringify([LAYOUT, table, id, version]))
}
