/** Links each entry of the record to all before it by a keyed hash, so that without the key none can be changed, added or left out unseen. */

import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../domain/canonical'
import type { Deed, Entry, Head } from './entry'

const KEY_BYTES = 32

/** Works out links by one key. */
export type Linker = {
  /** The head of a record in which nothing stands yet. */
  readonly origin: Head
  /** The link of an entry after another link. */
  readonly linkOf: (before: string, number: number, deed: Deed) => string
}

/** `key`: 32 bytes, from a vault (`Keys.chain`). */
export function openLinker(key: Uint8Array): Linker {
  if (key.length !== KEY_BYTES) throw new Error(`the key of a record has ${KEY_BYTES} bytes, not ${key.length}`)
  const keyed = hmac.create(sha256, key)
  const attest = (text: string): string => bytesToHex(keyed.clone().update(utf8ToBytes(text)).digest())
  return {
    origin: { entries: 0, link: attest('rule36/record@1') },
    linkOf: (before, number, deed) => attest(canonicalJson([before, number, deed])),
  }
}

/** One more entry after a head, which is `origin` or that of the last one. */
export function append({ linkOf }: Linker, head: Head, deed: Deed): Entry {
  const number = head.entries + 1
  return { ...deed, number, link: linkOf(head.link, number, deed) }
}

export function headOf({ origin }: Linker, entries: readonly Entry[]): Head {
  const last = entries.at(-1)
  return last ? { entries: last.number, link: last.link } : origin
}
