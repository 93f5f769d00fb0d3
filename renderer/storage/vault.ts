/** Keeps the header of the vault, beside what it protects. */

import { tables, withinClear, type Kept } from './database'

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

/** Another header for the same keys, in the place of the one that was read; false: it is another by now, and stays. */
export function replaceHeader(before: Uint8Array, after: Uint8Array): Promise<Kept<boolean>> {
  return withinClear('rw', async () => {
    const row = await tables.meta.get('vault')
    if (row?.key !== 'vault' || row.header.join() !== before.join()) return false
    await tables.meta.put({ key: 'vault', header: after })
    return true
  })
}
