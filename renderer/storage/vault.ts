/** Keeps the header of the vault, beside what it protects. */

import type { Head } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import { tables, within, withinClear, type Kept } from './database'
import { withKeys } from './keys'
import { appendWithin, sealDeed } from './record'

/**
 * `clear`: estates that are no samples, or samples into which something was imported, lie in clear, as an older Rule36 kept them, and are
 * to be sealed before anything else.
 */
export type FoundVault = { readonly status: 'none' | 'clear' } | { readonly status: 'locked'; readonly header: Uint8Array }

/** Takes over what an older version remembered. */
export function findVault(): Promise<Kept<FoundVault>> {
  return withinClear('rw', async () => {
    const row = await tables.meta.get('vault')
    if (row?.key === 'vault') return { status: 'locked', header: row.header }
    const own = await tables.estates.filter((estate) => !('sample' in estate)).count()
    const imports = await tables.journal.filter((entry) => 'change' in entry && entry.change.name.words === 'did.import').count()
    return { status: own + imports > 0 ? 'clear' : 'none' }
  })
}

/** So many are remembered: nobody types more by hand before somebody else unlocks. */
const MOST_TRIES = 10_000

/** Remembers that a secret was tried that opens nothing; there is no key to record it with. It lies in clear until then. */
export function rememberTry(at: number): Promise<Kept<void>> {
  return withinClear('rw', async () => {
    const row = await tables.meta.get('tries')
    const before = row?.key === 'tries' ? row.at : []
    await tables.meta.put({ key: 'tries', at: [...before, at].slice(-MOST_TRIES) })
  })
}

/**
 * Records that somebody came in, and before that what was tried without success since the last time.
 *
 * @param deedsOf what the record says of it, by when secrets were tried
 */
export function recordEntry(deedsOf: (tries: readonly number[]) => readonly Deed[]): Promise<Kept<Head | undefined>> {
  return withKeys(async (keys) => {
    if (!keys) return { status: 'kept', value: undefined }
    const found = await within('r', keys, () => tables.meta.get('tries'))
    if (found.status !== 'kept') return found
    const tries = found.value?.key === 'tries' ? found.value.at : []
    const deeds = await Promise.all(deedsOf(tries).map((deed) => sealDeed(keys, deed)))
    return within('rw', keys, async () => {
      const row = await tables.meta.get('tries')
      const since = row?.key === 'tries' ? row.at.slice(tries.length) : []
      if (since.length > 0) await tables.meta.put({ key: 'tries', at: since })
      else await tables.meta.delete('tries')
      return appendWithin(keys, deeds)
    })
  })
}

/** Another header for the same keys, in the place of the one that was read; false: it is another by now, and stays. */
export function replaceHeader(before: Uint8Array, after: Uint8Array): Promise<Kept<boolean>> {
  return withinClear('rw', async () => {
    const row = await tables.meta.get('vault')
    if (row?.key !== 'vault' || row.header.join() !== before.join()) return false
    await tables.meta.put({ key: 'vault', header: after })
    return true
  })
}
