/** What is a person's own in a vault, sealed by the key of their passphrase: the keys by which they sign. */

import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Signer } from './signatures'
import { decrypt, encrypt, makeSigningPair, NONCE_BYTES, signingKey, type Randomness, type SecretKey } from './web-crypto'
import type { SealedOwn } from './ways'

/** Who came in. `root`: the public key of the person who made the vault, as it was when this person was let in. */
export type Me = { readonly id: string; readonly publicKey: string; readonly signer: Signer; readonly root: string }

const OWN = 'rule36/ways@1 own'

/** What is a person's own: sealed by their passphrase alone. */
export type Own = { readonly publicKey: string; readonly secret: Uint8Array; readonly root: string }

/** `root`: of the person who made the vault; undefined: this one does. */
export async function makeOwn(root: string | undefined): Promise<Own> {
  const { publicKey, secret } = await makeSigningPair()
  const written = bytesToHex(publicKey)
  return { publicKey: written, secret, root: root ?? written }
}

export async function meOf(id: string, { publicKey, secret, root }: Own): Promise<Me> {
  return { id, publicKey, signer: await signingKey(secret), root }
}

export async function sealOwn(
  by: SecretKey,
  id: string,
  { publicKey, secret, root }: Own,
  randomness: Randomness,
): Promise<SealedOwn> {
  const nonce = randomness(NONCE_BYTES)
  const clear = utf8ToBytes([publicKey, bytesToHex(secret), root].join(' '))
  return { nonce, sealed: await encrypt(by, nonce, contextOf(OWN, id), clear) }
}

export async function openOwn(by: SecretKey, id: string, { nonce, sealed }: SealedOwn): Promise<Own | undefined> {
  const clear = await decrypt(by, nonce, contextOf(OWN, id), sealed)
  const [publicKey, secret, root] = clear ? String.fromCharCode(...clear).split(' ') : []
  if (publicKey === undefined || secret === undefined || root === undefined) return undefined
  return { publicKey, secret: hexToBytes(secret), root }
}

export function contextOf(purpose: string, id: string): Uint8Array {
  return utf8ToBytes(`${purpose} ${id}`)
}
