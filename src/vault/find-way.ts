/** Finds the way by which somebody comes into a vault, and writes a way or the header anew. */

import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Header } from './header'
import { keysOf, type Keys } from './keys'
import { comparableName } from './name-of-person'
import { contextOf, sealOwn, type Own } from './own'
import { isSameCost, judgeCost, keyOfPassphrase, raise, SALT_BYTES, type Cost } from './passphrase'
import { enter, headerFor, isAsAttested, wayByPassphrase, type Locked, type Secret } from './vault'
import { aesKey, decrypt, encrypt, NONCE_BYTES, type Randomness, type SecretKey } from './web-crypto'
import { areAsAttested, readWays, writeWays, type Way, type Ways } from './ways'

/** How a vault can be entered: its header, and the ways beside it, which one made by an older Rule36 has not. */
export type Door = { readonly header: Header; readonly ways?: Uint8Array }
export type WholeDoor = Required<Door>

/** `name` counts where there are several people. `id`: who it has to be, where somebody is in already and shows it once more. */
export type Comer = { readonly name: string; readonly secret: Secret; readonly id?: string }

const DATA_KEY = 'rule36/ways@1 data key'

type Found = {
  readonly status: 'found'
  readonly dataKey: Uint8Array
  readonly keys: Keys
  readonly by: SecretKey
  /** Absent in a vault of an older Rule36. */
  readonly ways?: Ways
  /** The way that was taken; absent: the header's own. */
  readonly other?: Way
}

/** Any byte that was changed by hand, and any cost below the least allowed, is refused. */
export async function findWay({ header, ways: bytes }: Door, { name, secret, id }: Comer): Promise<Found | Locked> {
  const ways = bytes && readWays(bytes)
  if (bytes && !ways) return { status: 'damaged header' }
  for (const { cost } of ways?.others ?? []) {
    const judged = judgeCost(cost)
    if (judged !== 'usable') return { status: judged, cost }
  }
  const byName = ways && 'passphrase' in secret ? await findByName(ways, name, secret.passphrase) : undefined
  const entered = byName ? await enterBy(header, byName) : await enter(header, secret)
  if (entered.status !== 'entered') return entered
  const { dataKey, keys, by } = entered
  if (id !== undefined && id !== (byName?.way.id ?? ways?.holder.id)) return { status: 'wrong passphrase' }
  if (bytes && !(await areAsAttested(bytes, header, keys))) return { status: 'damaged header' }
  return { status: 'found', dataKey, keys, by, ...(ways && { ways }), ...(byName && { other: byName.way }) }
}

type ByName = { readonly way: Way; readonly dataKey: Uint8Array; readonly by: SecretKey }

/** One passphrase key for each cost there is, tried at every way of that cost. */
async function findByName(ways: Ways, name: string, passphrase: string): Promise<ByName | undefined> {
  const costs = ways.others
    .map(({ cost }) => cost)
    .filter((cost, index, all) => all.findIndex((one) => isSameCost(one, cost)) === index)
  for (const cost of costs) {
    const by = await keyOfName(ways, name, passphrase, cost)
    for (const way of ways.others.filter((one) => isSameCost(one.cost, cost))) {
      const dataKey = await decrypt(by, way.dataKey.nonce, contextOf(DATA_KEY, way.id), way.dataKey.key)
      if (dataKey) return { way, dataKey, by }
    }
  }
  return undefined
}

async function enterBy(header: Header, { dataKey, by }: ByName) {
  const judged = judgeCost(header.passphrase.cost)
  if (judged !== 'usable') return { status: judged, cost: header.passphrase.cost } as const
  const keys = await keysOf(dataKey)
  if (!(await isAsAttested(header, keys))) return { status: 'damaged header' } as const
  return { status: 'entered', dataKey, keys, by } as const
}

export async function doorOf(header: Header, ways: Ways, keys: Keys): Promise<WholeDoor> {
  return { header, ways: await writeWays(ways, header, keys) }
}

/** The header with another passphrase, and the key that this one makes. */
export async function rewrapped(header: Header, keys: Keys, dataKey: Uint8Array, passphrase: string, randomness: Randomness) {
  const { way, by } = await wayByPassphrase(dataKey, passphrase, raise(header.passphrase.cost), randomness)
  return { header: await headerFor(keys, { ...header, passphrase: way }), by }
}

export async function makeWay(
  ways: Ways,
  {
    id,
    name,
    passphrase,
    cost,
  }: { readonly id: string; readonly name: string; readonly passphrase: string; readonly cost: Cost },
  dataKey: Uint8Array,
  own: Own,
  randomness: Randomness,
): Promise<Way> {
  const by = await keyOfName(ways, name, passphrase, cost)
  const nonce = randomness(NONCE_BYTES)
  const wrapped = { nonce, key: await encrypt(by, nonce, contextOf(DATA_KEY, id), dataKey) }
  return { id, cost, dataKey: wrapped, own: await sealOwn(by, id, own, randomness) }
}

/**
 * The salt follows from the name, so that whoever guesses names of staff has to guess a passphrase with each, and two people who chose
 * the same passphrase have nothing in common.
 */
async function keyOfName({ salt }: Ways, name: string, passphrase: string, cost: Cost): Promise<SecretKey> {
  const own = sha256(concatBytes(salt, utf8ToBytes(comparableName(name)))).subarray(0, SALT_BYTES)
  return aesKey(await keyOfPassphrase(passphrase, own, cost))
}
