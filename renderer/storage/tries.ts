/** Remembers when secrets were tried that open nothing, until somebody unlocks and it can be recorded. */

import type { Head } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import { tables, within, withinClear, type Kept } from './database'
import { withKeys } from './keys'
import { appendWithin, sealDeed } from './record'

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
