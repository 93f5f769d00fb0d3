/** Lets one more person into a vault, or shuts one out, by somebody who has a way in. */

import { bytesToHex } from '@noble/hashes/utils.js'
import type { Poor } from './come-in'
import { doorOf, findWay, makeWay, rewrapped, type Comer, type Door, type WholeDoor } from './find-way'
import { makeOwn, openOwn, sealOwn } from './own'
import { COST, problemOfPassphrase, type Cost } from './passphrase'
import type { Locked } from './vault'
import type { Randomness } from './web-crypto'
import { ID_BYTES } from './ways'

export type Admitted = {
  readonly status: 'admitted'
  readonly door: WholeDoor
  readonly person: { readonly id: string; readonly publicKey: string }
}

/**
 * A way in for one more person, opened by somebody who has one.
 *
 * @param newcomer their name, which must be nobody else's here, and the passphrase that they chose
 * @param cost is there for tests; it must be usable
 */
export async function admit(
  door: Door,
  by: Comer,
  newcomer: { readonly name: string; readonly passphrase: string },
  randomness: Randomness,
  cost: Cost = COST,
): Promise<Admitted | Locked | Poor> {
  const why = problemOfPassphrase(newcomer.passphrase)
  if (why !== undefined) return { status: 'poor passphrase', why }
  const found = await findWay(door, by)
  if (found.status !== 'found') return found
  const { dataKey, keys, ways, other } = found
  try {
    const mine = ways && (await openOwn(found.by, other?.id ?? ways.holder.id, (other ?? ways.holder).own))
    if (!mine) return { status: 'damaged header' }
    const own = await makeOwn(mine.root)
    const id = bytesToHex(randomness(ID_BYTES))
    const way = await makeWay(ways, { id, ...newcomer, cost }, dataKey, own, randomness)
    const next = await doorOf(door.header, { ...ways, others: [...ways.others, way] }, keys)
    return { status: 'admitted', door: next, person: { id, publicKey: own.publicKey } }
  } finally {
    dataKey.fill(0)
  }
}

export type ShutOut = { readonly status: 'shut out'; readonly door: WholeDoor }

/** Takes a person's way in away. Where it was the header's own, it becomes that of the one who does this, and the recovery key with it. */
export async function shutOut(
  door: Door,
  by: { readonly name: string; readonly passphrase: string; readonly id?: string },
  id: string,
  randomness: Randomness,
): Promise<ShutOut | Locked> {
  const found = await findWay(door, { ...by, secret: by })
  if (found.status !== 'found') return found
  const { dataKey, keys, ways, other } = found
  try {
    if (!ways) return { status: 'damaged header' }
    if (id !== ways.holder.id) {
      const others = ways.others.filter((one) => one.id !== id)
      return { status: 'shut out', door: await doorOf(door.header, { ...ways, others }, keys) }
    }
    const mine = other && (await openOwn(found.by, other.id, other.own))
    if (!mine) return { status: 'damaged header' }
    const { header, by: key } = await rewrapped(door.header, keys, dataKey, by.passphrase, randomness)
    const holder = { id: other.id, own: await sealOwn(key, other.id, mine, randomness) }
    const others = ways.others.filter((one) => one !== other)
    return { status: 'shut out', door: await doorOf(header, { ...ways, holder, others }, keys) }
  } finally {
    dataKey.fill(0)
  }
}
