/** Keeps the header of the vault and the ways into it, beside what they protect. */

import type { Head } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import type { Keys } from '../../src/vault/keys'
import { tables, withinClear, type Door, type Kept } from './database'
import { withKeys } from './keys'
import { appendWithin, sealDeed } from './record'
import type { PeopleRow } from './rows'
import { sealRow } from './sealing'

/**
 * `clear`: estates that are no samples, or samples into which something was imported, lie in clear, as an older Rule36 kept them, and are
 * to be sealed before anything else.
 */
export type FoundVault = { readonly status: 'none' | 'clear' } | { readonly status: 'locked'; readonly door: Door }

/** Takes over what an older version remembered. */
export function findVault(): Promise<Kept<FoundVault>> {
  return withinClear('rw', async () => {
    const row = await tables.meta.get('vault')
    if (row?.key === 'vault') {
      const { key: _, ...door } = row
      return { status: 'locked', door }
    }
    const own = await tables.estates.filter((estate) => !('sample' in estate)).count()
    const imports = await tables.journal.filter((entry) => 'change' in entry && entry.change.name.words === 'did.import').count()
    return { status: own + imports > 0 ? 'clear' : 'none' }
  })
}

/** `head`: of the record, where something was recorded. */
type Replaced = { readonly head: Head | undefined }

/**
 * Another header and other ways for the same keys, in the place of those that were read, and who works with the vault where that changes
 * too; all of it or nothing. False: they are others by now, and stay.
 *
 * @param deeds what the record says of it, by whoever is here
 */
export function replaceDoor(
  before: Door,
  after: Door,
  keys: Keys,
  people?: PeopleRow,
  deeds: readonly Deed[] = [],
): Promise<Kept<Replaced | false>> {
  return withKeys(async (held) => {
    const row = people && (await sealRow(keys, 'meta', people))
    const recorded = held && (await Promise.all(deeds.map((deed) => sealDeed(held, deed))))
    return withinClear('rw', async () => {
      const now = await tables.meta.get('vault')
      if (now?.key !== 'vault' || !isSame(now.header, before.header) || !isSame(now.ways, before.ways)) return false
      await tables.meta.put({ key: 'vault', ...after })
      if (row) await tables.meta.put(row)
      return { head: held && recorded && recorded.length > 0 ? await appendWithin(held, recorded) : undefined }
    })
  })
}

function isSame(some: Uint8Array | undefined, others: Uint8Array | undefined): boolean {
  return some?.join() === others?.join()
}
