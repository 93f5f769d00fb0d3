/** Keeps who works with this vault, sealed like everything else in it. */

import type { Person } from '../../src/people/person'
import { tables, within } from './database'
import { withKeys } from './keys'
import { openRow } from './sealing'

/** Nobody where the vault was made before people had names in it. */
export function recallPeople(): Promise<readonly Person[]> {
  return withKeys(async (keys) => {
    const kept = await within('r', keys, () => tables.meta.get('people'))
    if (kept.status !== 'kept' || kept.value?.key !== 'people') return []
    const opened = await openRow(keys, 'meta', kept.value)
    return opened.status === 'opened' && opened.row.key === 'people' ? opened.row.people : []
  })
}
