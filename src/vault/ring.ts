/**
 * Keys of their own for the parts of what a vault holds: one for each estate, one for the record. What is to be destroyed was sealed under
 * such a key; what stays is sealed under a new one, and the old one is thrown away with all that only it opened.
 */

import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Keys } from './keys'
import { aesKey, KEY_BYTES, type Randomness, type SecretKey } from './web-crypto'

/** The key of one part, which can be used and not read. */
export type PartKey = SecretKey

/** The part that is the record; other parts are estates, by their ids. */
export const RECORD = 'record'

/** The keys of the parts there are. */
export type Ring = ReadonlyMap<string, PartKey>
export type Ringed = Keys & { readonly ring: Ring }

/** A secret for one part: 64 hexadecimal digits, to be kept sealed. */
export function makeSecret(randomness: Randomness): string {
  return bytesToHex(randomness(KEY_BYTES))
}

export function keyOfSecret(secret: string): Promise<PartKey> {
  return aesKey(hexToBytes(secret))
}

/** The keys by which records of a part are sealed and opened; undefined: its key is not there. */
export function keysOfPart(keys: Keys & { readonly ring?: Ring }, part: string): Keys | undefined {
  const records = keys.ring?.get(part)
  return records && { ...keys, records }
}
