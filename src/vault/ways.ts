/**
 * The ways of several people into one vault, as they lie beside its header: each person's passphrase wraps the same data key, and a
 * signing key that is theirs alone. No name stands here, nor anything by which one could be guessed without its passphrase.
 */

import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'
import { canonicalJson } from '../domain/canonical'
import { isSameBytes } from './bytes'
import type { Header, Wrapped } from './header'
import type { Keys } from './keys'
import { SALT_BYTES, type Cost } from './passphrase'
import { authenticate, KEY_BYTES, NONCE_BYTES, TAG_BYTES } from './web-crypto'

/** Of the random id of a person. */
export const ID_BYTES = 16

/** What is a person's own, sealed by the key that their passphrase makes. */
export type SealedOwn = { readonly nonce: Uint8Array; readonly sealed: Uint8Array }

/** The way in of one person. Its salt follows from the name that they type. */
export type Way = { readonly id: string; readonly cost: Cost; readonly dataKey: Wrapped; readonly own: SealedOwn }

export type Ways = {
  /** The public key of the person who made the vault, from whom every right follows. */
  readonly root: string
  /** Whose way in is the header's own: the passphrase in it, or the recovery key. */
  readonly holder: { readonly id: string; readonly own: SealedOwn }
  /** Makes salts of names. */
  readonly salt: Uint8Array
  readonly others: readonly Way[]
}

z.config({ jitless: true })

const hex = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)))
const someHex = z.string().check(z.regex(/^([0-9a-f]{2}){1,4096}$/))
const count = z.int().check(z.minimum(0))
const id = z.string().check(z.minLength(1), z.maxLength(64))
const own = z.strictObject({ nonce: hex(NONCE_BYTES), sealed: someHex })
const schema = z.strictObject({
  format: z.literal('rule36/ways@1'),
  root: hex(65),
  holder: z.strictObject({ id, own }),
  salt: hex(SALT_BYTES),
  others: z.array(
    z.strictObject({
      id,
      cost: z.strictObject({ memory: count, passes: count, lanes: count }),
      dataKey: z.strictObject({ nonce: hex(NONCE_BYTES), key: hex(KEY_BYTES + TAG_BYTES) }),
      own,
    }),
  ),
  attest: hex(32),
})

/** As bytes, attested by the keys of the vault and bound to its header: a change of either by hand is found. */
export async function writeWays(ways: Ways, header: Header, keys: Keys): Promise<Uint8Array> {
  const content = jsonOf(ways)
  return utf8ToBytes(canonicalJson({ ...content, attest: bytesToHex(await attestOf(content, header, keys)) }))
}

/** The ways as they are written, not yet known to be as they were attested; undefined: they are damaged. */
export function readWays(bytes: Uint8Array): Ways | undefined {
  const read = schema.safeParse(parsed(bytes))
  if (!read.success) return undefined
  const { root, holder, salt, others } = read.data
  return {
    root,
    holder: { id: holder.id, own: ownOf(holder.own) },
    salt: hexToBytes(salt),
    others: others.map(({ id, cost, dataKey, own }) => ({
      id,
      cost,
      dataKey: { nonce: hexToBytes(dataKey.nonce), key: hexToBytes(dataKey.key) },
      own: ownOf(own),
    })),
  }
}

/** Whether nobody has changed the ways, or the header beside them, since they were written. */
export async function areAsAttested(bytes: Uint8Array, header: Header, keys: Keys): Promise<boolean> {
  const read = schema.safeParse(parsed(bytes))
  if (!read.success) return false
  const { attest, ...content } = read.data
  return isSameBytes(await attestOf(content, header, keys), hexToBytes(attest))
}

function attestOf(content: object, header: Header, { header: key }: Keys): Promise<Uint8Array> {
  return authenticate(key, concatBytes(utf8ToBytes(`${canonicalJson(content)}\n`), header.attest))
}

function jsonOf({ root, holder, salt, others }: Ways) {
  return {
    format: 'rule36/ways@1',
    root,
    holder: { id: holder.id, own: written(holder.own) },
    salt: bytesToHex(salt),
    others: others.map(({ id, cost, dataKey, own }) => ({
      id,
      cost,
      dataKey: { nonce: bytesToHex(dataKey.nonce), key: bytesToHex(dataKey.key) },
      own: written(own),
    })),
  }
}

function written({ nonce, sealed }: SealedOwn) {
  return { nonce: bytesToHex(nonce), sealed: bytesToHex(sealed) }
}

function ownOf({ nonce, sealed }: { readonly nonce: string; readonly sealed: string }): SealedOwn {
  return { nonce: hexToBytes(nonce), sealed: hexToBytes(sealed) }
}

/** ASCII is all that it has; undefined where it is not JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  } catch {
    return undefined
  }
}
