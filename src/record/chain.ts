/**
 * Links each entry of the record to all before it by a keyed hash, so that without the key none can be changed, added or left out unseen.
 * The chain is over digests: what was done is sealed apart, and can be destroyed (`destruction.ts`) while the chain still verifies.
 */

import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A place in the record. */
export type Link = {
  /** From 1. */
  readonly number: number
  /** The salted SHA-256 of the deed: `digestOf`. */
  readonly digest: Uint8Array
  /** The HMAC-SHA-256 of the link before, the number as eight bytes, and the digest. */
  readonly link: Uint8Array
}

/** How far the record goes, and its last link. On paper or elsewhere, it shows later what was taken away or changed since. */
export type Head = { readonly entries: number; readonly link: Uint8Array }

const KEY_BYTES = 32
const NUMBER_BYTES = 8
const HASH_BYTES = 32

/** Works out links by one key. */
export type Linker = {
  /** The head of a record in which nothing stands yet. */
  readonly origin: Head
  readonly linkOf: (before: Uint8Array, number: number, digest: Uint8Array) => Uint8Array
  /** What shows that a head was written by somebody who has the key. */
  readonly attest: (head: Head) => Uint8Array
}

/** `key`: 32 bytes, from a vault (`Keys.chain`). It works at once, so that a record can be continued within a transaction. */
export function openLinker(key: Uint8Array): Linker {
  if (key.length !== KEY_BYTES) throw new Error(`the key of a record has ${KEY_BYTES} bytes, not ${key.length}`)
  const keyed = hmac.create(sha256, key)
  const text = utf8ToBytes('rule36/record@1 head')
  const numbered = new DataView(new ArrayBuffer(NUMBER_BYTES))
  const written = (number: number): Uint8Array => {
    numbered.setBigUint64(0, BigInt(number))
    return new Uint8Array(numbered.buffer)
  }
  return {
    origin: { entries: 0, link: keyed.clone().update(utf8ToBytes('rule36/record@1')).digest() },
    linkOf: (before, number, digest) => {
      if (before.length !== HASH_BYTES || digest.length !== HASH_BYTES)
        throw new Error(`entry ${number} has parts of another length`)
      return keyed.clone().update(before).update(written(number)).update(digest).digest()
    },
    attest: ({ entries, link }) => keyed.clone().update(text).update(written(entries)).update(link).digest(),
  }
}

/** One more entry after a head, which is `origin` or that of the last one. */
export function append({ linkOf }: Linker, { entries, link }: Head, digest: Uint8Array): Link {
  const number = entries + 1
  return { number, digest, link: linkOf(link, number, digest) }
}

export function headOf({ number, link }: Pick<Link, 'number' | 'link'>): Head {
  return { entries: number, link }
}

/** The whole of a link, as files carry it: 64 hexadecimal digits. */
export function hexOf(link: Uint8Array): string {
  return bytesToHex(link)
}
