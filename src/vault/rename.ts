/** Lets a person come into a vault under another name, by the passphrase that they have. */

import { doorOf, findWay, makeWay, type Comer, type Door, type WholeDoor } from './find-way'
import { openOwn } from './own'
import { raise } from './passphrase'
import type { Locked } from './vault'
import type { Randomness } from './web-crypto'

export type Renamed = { readonly status: 'renamed'; readonly door: WholeDoor }

/**
 * The salt of a way follows from the name, so the way is made anew with the passphrase of whose it is. The holder's own way, by the
 * header, has nothing of a name and stays.
 *
 * @param comer who is renamed, with the name of before and their passphrase
 */
export async function rename(
  door: Door,
  comer: Comer & { readonly secret: { readonly passphrase: string } },
  name: string,
  randomness: Randomness,
): Promise<Renamed | Locked> {
  const found = await findWay(door, comer)
  if (found.status !== 'found') return found
  const { dataKey, keys, ways, other, by } = found
  try {
    if (!ways) return { status: 'damaged header' }
    if (!other) return { status: 'renamed', door: await doorOf(door.header, ways, keys) }
    const own = await openOwn(by, other.id, other.own)
    if (!own) return { status: 'damaged header' }
    const { id, cost } = other
    const { passphrase } = comer.secret
    const way = await makeWay(ways, { id, name, passphrase, cost: raise(cost) }, dataKey, own, randomness)
    const others = ways.others.map((one) => (one.id === id ? way : one))
    return { status: 'renamed', door: await doorOf(door.header, { ...ways, others }, keys) }
  } finally {
    dataKey.fill(0)
  }
}
