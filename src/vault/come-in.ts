/** Lets one of several people into a vault, each by a passphrase of their own. */

import { bytesToHex } from '@noble/hashes/utils.js'
import { doorOf, findWay, makeWay, rewrapped, type Comer, type Door, type WholeDoor } from './find-way'
import type { Header } from './header'
import type { Keys } from './keys'
import { makeOwn, meOf, openOwn, sealOwn, type Me } from './own'
import { isSameCost, problemOfPassphrase, raise, SALT_BYTES } from './passphrase'
import { enter, type Locked } from './vault'
import type { Randomness, SecretKey } from './web-crypto'
import { ID_BYTES, type Ways } from './ways'

export type CameIn = {
  readonly status: 'came in'
  readonly keys: Keys
  readonly me: Me
  /** What is to be kept from now on; the same object where nothing is to be kept anew. */
  readonly door: WholeDoor
  /** By the recovery key, which opens nobody's own: this person has other keys for signatures than before. */
  readonly isRenewed: boolean
}

export type Poor = { readonly status: 'poor passphrase'; readonly why: string }

/** Ways into a vault that was just made, or made by an older Rule36: its one person holds all there is. */
export async function layWays(header: Header, passphrase: string, randomness: Randomness): Promise<CameIn | Locked> {
  const entered = await enter(header, { passphrase })
  if (entered.status !== 'entered') return entered
  entered.dataKey.fill(0)
  return begin(header, entered.keys, entered.by, randomness)
}

/**
 * Lets a person in. A passphrase that cost less than it does today is made dearer, and `next` takes its place where it is given; by the
 * recovery key it must be.
 */
export async function comeIn(
  door: Door,
  comer: Comer,
  next: string | undefined,
  randomness: Randomness,
): Promise<CameIn | Locked | Poor> {
  const { name, secret } = comer
  const why = next === undefined ? undefined : problemOfPassphrase(next)
  if (why !== undefined) return { status: 'poor passphrase', why }
  const found = await findWay(door, comer)
  if (found.status !== 'found') return found
  const { dataKey, keys, by, ways, other } = found
  const passphrase = next ?? ('passphrase' in secret ? secret.passphrase : undefined)
  if (passphrase === undefined) throw new Error('whoever comes in by the recovery key chooses a new passphrase')
  const cost = other ? other.cost : door.header.passphrase.cost
  const isOwed = next !== undefined || !isSameCost(raise(cost), cost)
  // By the recovery key, nothing of theirs can be opened: they get keys of their own anew.
  const isRenewed = ways !== undefined && 'recoveryKey' in secret
  const own = !ways || isRenewed ? undefined : await openOwn(by, other?.id ?? ways.holder.id, (other ?? ways.holder).own)
  if (ways && !isRenewed && !own) return { status: 'damaged header' }
  try {
    if (!ways) {
      const { header, by: key } = isOwed ? await rewrapped(door.header, keys, dataKey, passphrase, randomness) : { ...door, by }
      return await begin(header, keys, key, randomness)
    }
    const mine = own ?? (await makeOwn(ways.root))
    const id = other?.id ?? ways.holder.id
    const me = await meOf(id, mine)
    if (!isOwed && !isRenewed) return { status: 'came in', keys, me, door: door as WholeDoor, isRenewed }
    if (other) {
      const way = await makeWay(ways, { id, name, passphrase, cost: raise(cost) }, dataKey, mine, randomness)
      const others = ways.others.map((one) => (one.id === id ? way : one))
      return { status: 'came in', keys, me, door: await doorOf(door.header, { ...ways, others }, keys), isRenewed }
    }
    const { header, by: key } = await rewrapped(door.header, keys, dataKey, passphrase, randomness)
    const holder = { id, own: await sealOwn(key, id, mine, randomness) }
    return { status: 'came in', keys, me, door: await doorOf(header, { ...ways, holder }, keys), isRenewed }
  } finally {
    dataKey.fill(0)
  }
}

async function begin(header: Header, keys: Keys, by: SecretKey, randomness: Randomness): Promise<CameIn> {
  const own = await makeOwn(undefined)
  const id = bytesToHex(randomness(ID_BYTES))
  const holder = { id, own: await sealOwn(by, id, own, randomness) }
  const ways: Ways = { root: own.root, holder, salt: randomness(SALT_BYTES), others: [] }
  return { status: 'came in', keys, me: await meOf(id, own), door: await doorOf(header, ways, keys), isRenewed: false }
}
