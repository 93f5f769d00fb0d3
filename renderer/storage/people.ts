/** Reads who works with this vault, which is sealed like everything else in it. */

import type { Statement } from '../../src/people/roster'
import type { Keys } from '../../src/vault/keys'
import { tables, withinClear, type Kept } from './database'
import { openRow } from './sealing'

/** `none`: an older Rule36 made the vault. `damaged`: the row is not as it was sealed. */
export type FoundPeople =
  { readonly status: 'found'; readonly statements: readonly Statement[] } | { readonly status: 'none' | 'damaged' }

/** @param keys those of the vault, which the window need not hold yet */
export async function recallPeople(keys: Keys): Promise<Kept<FoundPeople>> {
  const kept = await withinClear('r', () => tables.meta.get('people'))
  if (kept.status !== 'kept') return kept
  if (kept.value?.key !== 'people') return { status: 'kept', value: { status: 'none' } }
  const opened = await openRow(keys, 'meta', kept.value)
  const row = opened.status === 'opened' && opened.row.key === 'people' ? opened.row : undefined
  return { status: 'kept', value: row ? { status: 'found', statements: row.statements } : { status: 'damaged' } }
}
