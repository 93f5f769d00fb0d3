/** Remembers where a person was in the window, to bring them back there after it was locked. Without a vault the address says it. */

import { tables, within } from './database'
import { withKeys } from './keys'
import type { PlaceRow } from './rows'
import { openRow, sealRow } from './sealing'

type Place = PlaceRow['place']

export function recallPlace(): Promise<Place | undefined> {
  return withKeys(async (keys) => {
    if (!keys) return undefined
    const kept = await within('r', keys, () => tables.meta.get('place'))
    if (kept.status !== 'kept' || kept.value?.key !== 'place') return undefined
    const opened = await openRow(keys, 'meta', kept.value)
    return opened.status === 'opened' && opened.row.key === 'place' ? opened.row.place : undefined
  })
}

export function keepPlace(place: Place): Promise<void> {
  return withKeys(async (keys) => {
    if (!keys) return
    const row = await sealRow(keys, 'meta', { key: 'place', place })
    await within('rw', keys, () => tables.meta.put(row))
  })
}
