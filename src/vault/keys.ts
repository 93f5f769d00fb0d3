/** The keys of a vault, each for one purpose, all of which follow from its data key. */

import { utf8ToBytes } from '@noble/hashes/utils.js'
import { deriveAesKey, deriveBytes, deriveHmacKey, rootKey, type SecretKey } from './web-crypto'

export type Keys = {
  /** Seals records. */
  readonly records: SecretKey
  /** Makes index keys. */
  readonly index: SecretKey
  /** Attests the header. */
  readonly header: SecretKey
  /** From this follows a key for each sealed file. */
  readonly files: SecretKey
  /** Links the record: 32 bytes, for a record is continued within a transaction, which waits for no cipher. Wiped by `wipeKeys`. */
  readonly chain: Uint8Array
}

const PURPOSE = {
  records: 'rule36/vault@1 records',
  index: 'rule36/vault@1 index',
  header: 'rule36/vault@1 header',
  files: 'rule36/vault@1 files',
  chain: 'rule36/vault@1 chain',
} as const satisfies Readonly<Record<keyof Keys, string>>

export async function keysOf(dataKey: Uint8Array): Promise<Keys> {
  const root = await rootKey(dataKey)
  const purpose = (name: keyof Keys): Uint8Array => utf8ToBytes(PURPOSE[name])
  const [records, index, header, files, chain] = await Promise.all([
    deriveAesKey(root, purpose('records')),
    deriveHmacKey(root, purpose('index')),
    deriveHmacKey(root, purpose('header')),
    deriveBytes(root, purpose('files')).then(rootKey),
    deriveBytes(root, purpose('chain')),
  ])
  return { records, index, header, files, chain }
}

/** Overwrites what of the keys can be read. The others go with whoever holds them. */
export function wipeKeys({ chain }: Keys): void {
  chain.fill(0)
}
