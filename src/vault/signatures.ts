/** Signs plain data as one person, and tells whether somebody signed it. */

import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../domain/canonical'
import { isSigned, signBytes, type SecretKey } from './web-crypto'

/** Who signs: the private half of a person's keys, which can be used and not read. */
export type Signer = SecretKey

/** 128 hexadecimal digits, other ones each time. `purpose` keeps a signature of one kind of thing from standing under another. */
export async function sign(signer: Signer, purpose: string, data: unknown): Promise<string> {
  return bytesToHex(await signBytes(signer, bytesOf(purpose, data)))
}

/** Whether the owner of a public key signed just this; false for anything that is no signature. */
export async function isSignedBy(publicKey: string, purpose: string, data: unknown, signature: unknown): Promise<boolean> {
  if (typeof signature !== 'string' || !SIGNATURE.test(signature) || !PUBLIC_KEY.test(publicKey)) return false
  return isSigned(hexToBytes(publicKey), bytesOf(purpose, data), hexToBytes(signature))
}

const SIGNATURE = /^[0-9a-f]{128}$/
const PUBLIC_KEY = /^04[0-9a-f]{128}$/

function bytesOf(purpose: string, data: unknown): Uint8Array {
  return utf8ToBytes(canonicalJson([purpose, data]))
}
