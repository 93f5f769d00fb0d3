/** The keys of a vault, each for one purpose, all of which follow from its data key. */

import { utf8ToBytes } from '@noble/hashes/utils.js'
import { deriveBytes, deriveHmacKey, rootKey, type SecretKey } from './web-crypto'

export type Keys = {
  /** Attests the header. */
  readonly header: SecretKey
  /** From this follows a key for each sealed file. */
  readonly files: SecretKey
}

const PURPOSE = {
  header: 'rule36/vault@1 header',
  files: 'rule36/vault@1 files',
} as const satisfies Readonly<Record<keyof Keys, string>>

export async function keysOf(dataKey: Uint8Array): Promise<Keys> {
  const root = await rootKey(dataKey)
  const purpose = (name: keyof Keys): Uint8Array => utf8ToBytes(PURPOSE[name])
  const [header, files] = await Promise.all([
    deriveHmacKey(root, purpose('header')),
    deriveBytes(root, purpose('files')).then(rootKey),
  ])
  return { header, files }
}
