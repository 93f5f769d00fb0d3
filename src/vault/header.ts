/** The header of a vault: how its data key is wrapped, written so that a changed byte is found before anyone is asked for a passphrase. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import { canonicalJson } from '../domain/canonical'
import { isSameBytes, numberOf, uint32 } from './bytes'
import { isSealed, MARK } from './mark'
import { SALT_BYTES, type Cost } from './passphrase'
import { KEY_BYTES, NONCE_BYTES, TAG_BYTES } from './web-crypto'

/** A data key that was sealed by another key. */
export type Wrapped = { readonly nonce: Uint8Array; readonly key: Uint8Array }

export type Header = {
  readonly passphrase: Wrapped & { readonly salt: Uint8Array; readonly cost: Cost }
  readonly recovery: Wrapped
  /** Attests all of the above by the data key, so that a change of one way in is found by the other. */
  readonly attest: Uint8Array
}

export type ReadHeader =
  | {
      readonly status: 'read'
      readonly header: Header
      /** Bytes of the file that are its header. */
      readonly length: number
      /** The SHA-256 of the header, by which what follows is bound to it. */
      readonly digest: Uint8Array
    }
  | { readonly status: 'not sealed' | 'damaged header' }
  | { readonly status: 'cut short'; readonly bytes: number }
  | { readonly status: 'newer'; readonly version: number }

/** After the mark come the version, a line break, the length of the header, the header, and the SHA-256 of all that. */
const VERSION = 1
const MOST_DIGITS = 6
const MOST_HEADER = 65_536
const LENGTH_BYTES = 4
/** Of the SHA-256 that ends a header. */
export const DIGEST_BYTES = 32
const LINE_BREAK = 0x0a
const ZERO = 0x30

z.config({ jitless: true })

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)))
const count = z.int().check(z.minimum(0))
const headerSchema = z.strictObject({
  format: z.literal('rule36/vault@1'),
  passphrase: z.strictObject({
    argon2id: z.strictObject({ memory: count, passes: count, lanes: count }),
    salt: hex(SALT_BYTES),
    nonce: hex(NONCE_BYTES),
    key: hex(KEY_BYTES + TAG_BYTES),
  }),
  recovery: z.strictObject({ nonce: hex(NONCE_BYTES), key: hex(KEY_BYTES + TAG_BYTES) }),
  attest: hex(DIGEST_BYTES),
})

export function writeHeader({ attest, ...rest }: Header): Uint8Array {
  const text = utf8ToBytes(canonicalJson({ ...jsonOf(rest), attest: bytesToHex(attest) }))
  const before = concatBytes(utf8ToBytes(`${MARK}${VERSION}\n`), uint32(text.length), text)
  return concatBytes(before, sha256(before))
}

/** What is attested of a header: everything but the attestation. */
export function attested(header: Omit<Header, 'attest'>): Uint8Array {
  return utf8ToBytes(canonicalJson(jsonOf(header)))
}

export function readHeader(bytes: Uint8Array): ReadHeader {
  if (!isSealed(bytes)) return { status: 'not sealed' }
  const line = bytes.subarray(MARK.length, MARK.length + MOST_DIGITS + 1)
  const digits = line.indexOf(LINE_BREAK)
  if (digits < 1) return line.length <= MOST_DIGITS ? { status: 'cut short', bytes: bytes.length } : { status: 'damaged header' }
  const version = line.subarray(0, digits).reduce((value, digit) => value * 10 + digitOf(digit), 0)
  if (Number.isNaN(version) || version < VERSION || line[0] === ZERO) return { status: 'damaged header' }
  if (version > VERSION) return { status: 'newer', version }
  const start = MARK.length + digits + 1 + LENGTH_BYTES
  if (bytes.length < start) return { status: 'cut short', bytes: bytes.length }
  const size = numberOf(bytes.subarray(start - LENGTH_BYTES, start))
  const length = start + size + DIGEST_BYTES
  if (size > MOST_HEADER) return { status: 'damaged header' }
  if (bytes.length < length) return { status: 'cut short', bytes: bytes.length }
  const digest = bytes.slice(length - DIGEST_BYTES, length)
  if (!isSameBytes(digest, sha256(bytes.subarray(0, length - DIGEST_BYTES)))) return { status: 'damaged header' }
  const header = headerOf(bytes.subarray(start, start + size))
  return header ? { status: 'read', header, length, digest } : { status: 'damaged header' }
}

function headerOf(bytes: Uint8Array): Header | undefined {
  const read = headerSchema.safeParse(parsed(bytes))
  if (!read.success) return undefined
  const { passphrase, recovery, attest } = read.data
  return {
    passphrase: { ...unwritten(passphrase), salt: hexToBytes(passphrase.salt), cost: passphrase.argon2id },
    recovery: unwritten(recovery),
    attest: hexToBytes(attest),
  }
}

/** ASCII is all that a header has; undefined where it is not JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(String.fromCharCode(...bytes))
  } catch {
    return undefined
  }
}

function jsonOf({ passphrase, recovery }: Omit<Header, 'attest'>) {
  const { cost, salt } = passphrase
  return {
    format: 'rule36/vault@1',
    passphrase: { argon2id: cost, salt: bytesToHex(salt), ...written(passphrase) },
    recovery: written(recovery),
  }
}

function written({ nonce, key }: Wrapped): { readonly nonce: string; readonly key: string } {
  return { nonce: bytesToHex(nonce), key: bytesToHex(key) }
}

function unwritten({ nonce, key }: { readonly nonce: string; readonly key: string }): Wrapped {
  return { nonce: hexToBytes(nonce), key: hexToBytes(key) }
}

/** The value of a digit, or NaN. */
function digitOf(byte: number): number {
  return byte >= ZERO && byte <= ZERO + 9 ? byte - ZERO : Number.NaN
}
