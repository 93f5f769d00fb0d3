/** Makes a vault and unlocks it: a random data key, wrapped once by a passphrase and once by a recovery key that is printed. */

import { utf8ToBytes } from '@noble/hashes/utils.js'
import { isSameBytes } from './bytes'
import { attested, type Header, type Wrapped } from './header'
import { keysOf, type Keys } from './keys'
import { COST, judgeCost, keyOfPassphrase, problemOfPassphrase, SALT_BYTES, type Cost } from './passphrase'
import { readRecoveryKey, RECOVERY_BYTES, writeRecoveryKey } from './recovery-key'
import {
  aesKey,
  authenticate,
  decrypt,
  deriveAesKey,
  encrypt,
  KEY_BYTES,
  NONCE_BYTES,
  rootKey,
  type Randomness,
  type SecretKey,
} from './web-crypto'

/** Either of the two ways in, as a person typed it. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string }

export type MadeVault =
  | {
      readonly status: 'made'
      readonly header: Header
      readonly keys: Keys
      /** To be printed and locked away; it is kept nowhere. */
      readonly recoveryKey: string
    }
  | { readonly status: 'poor passphrase'; readonly why: string }

/** Why a vault was not unlocked. Nothing is changed by any of these. */
export type Locked =
  /** Or somebody changed the header and mended its checksum too: without the right passphrase these can't be told apart. */
  | { readonly status: 'wrong passphrase' | 'wrong recovery key' }
  | { readonly status: 'mistyped recovery key'; readonly problems: readonly string[] }
  | { readonly status: 'weakened' | 'too costly'; readonly cost: Cost }
  | { readonly status: 'damaged header' }

export type Unlocked = { readonly status: 'unlocked'; readonly keys: Keys }

const WRAPPING = utf8ToBytes('rule36/vault@1 data key')
const BY_RECOVERY = utf8ToBytes('rule36/vault@1 recovery')

/** `cost` is there for tests and for slower hosts; it must be usable. */
export async function makeVault(passphrase: string, randomness: Randomness, cost: Cost = COST): Promise<MadeVault> {
  if (judgeCost(cost) !== 'usable') throw new Error(`a vault can't be made at the cost ${JSON.stringify(cost)}`)
  const why = problemOfPassphrase(passphrase)
  if (why !== undefined) return { status: 'poor passphrase', why }
  const dataKey = randomness(KEY_BYTES)
  const recovery = randomness(RECOVERY_BYTES)
  const keys = await keysOf(dataKey)
  const header = await headerFor(keys, {
    passphrase: (await wayByPassphrase(dataKey, passphrase, cost, randomness)).way,
    recovery: await wrap(await recoveryWrappingKey(recovery), dataKey, randomness),
  })
  return { status: 'made', header, keys, recoveryKey: writeRecoveryKey(recovery) }
}

/** The keys of a vault, by either way in. */
export async function unlock(header: Header, secret: Secret): Promise<Unlocked | Locked> {
  const entered = await enter(header, secret)
  if (entered.status !== 'entered') return entered
  entered.dataKey.fill(0)
  return { status: 'unlocked', keys: entered.keys }
}

export type Entered = {
  readonly status: 'entered'
  readonly dataKey: Uint8Array
  readonly keys: Keys
  /** The key of the way in, which wraps the data key. */
  readonly by: SecretKey
}

/**
 * A cost below the least allowed is refused by both ways in: whoever sealed so, the passphrase could be guessed. The data key is in
 * memory as bytes until whoever entered wipes it; the keys made of it can't be read.
 */
export async function enter(header: Header, secret: Secret): Promise<Entered | Locked> {
  const { cost } = header.passphrase
  const judged = judgeCost(cost)
  if (judged !== 'usable') return { status: judged, cost }
  const found = await dataKeyOf(header, secret)
  if (!('dataKey' in found)) return found
  const keys = await keysOf(found.dataKey)
  return (await isAsAttested(header, keys)) ? { status: 'entered', ...found, keys } : { status: 'damaged header' }
}

/** Whether nobody changed a header since it was written. */
export async function isAsAttested(header: Header, keys: Keys): Promise<boolean> {
  return isSameBytes(await authenticate(keys.header, attested(header)), header.attest)
}

type Found = { readonly dataKey: Uint8Array; readonly by: SecretKey }

async function dataKeyOf(header: Header, secret: Secret): Promise<Found | Locked> {
  if ('recoveryKey' in secret) {
    const typed = readRecoveryKey(secret.recoveryKey)
    if (!typed.ok) return { status: 'mistyped recovery key', problems: typed.problems.map(({ text }) => text) }
    const by = await recoveryWrappingKey(typed.value)
    const dataKey = await unwrap(by, header.recovery)
    return dataKey ? { dataKey, by } : { status: 'wrong recovery key' }
  }
  const { salt, cost } = header.passphrase
  const by = await aesKey(await keyOfPassphrase(secret.passphrase, salt, cost))
  const dataKey = await unwrap(by, header.passphrase)
  return dataKey ? { dataKey, by } : { status: 'wrong passphrase' }
}

/** A header, attested. */
export async function headerFor({ header }: Keys, { passphrase, recovery }: Omit<Header, 'attest'>): Promise<Header> {
  return { passphrase, recovery, attest: await authenticate(header, attested({ passphrase, recovery })) }
}

/** A way in by a passphrase, with the key that it makes. */
export async function wayByPassphrase(
  dataKey: Uint8Array,
  passphrase: string,
  cost: Cost,
  randomness: Randomness,
): Promise<{ readonly way: Header['passphrase']; readonly by: SecretKey }> {
  const salt = randomness(SALT_BYTES)
  const by = await aesKey(await keyOfPassphrase(passphrase, salt, cost))
  return { way: { ...(await wrap(by, dataKey, randomness)), salt, cost }, by }
}

async function recoveryWrappingKey(recovery: Uint8Array): Promise<SecretKey> {
  return deriveAesKey(await rootKey(recovery), BY_RECOVERY)
}

async function wrap(key: SecretKey, dataKey: Uint8Array, randomness: Randomness): Promise<Wrapped> {
  const nonce = randomness(NONCE_BYTES)
  return { nonce, key: await encrypt(key, nonce, WRAPPING, dataKey) }
}

function unwrap(key: SecretKey, wrapped: Wrapped): Promise<Uint8Array | undefined> {
  return decrypt(key, wrapped.nonce, WRAPPING, wrapped.key)
}
