/** Keeps after how many months which data must be destroyed, as an administrator said. */

import type { Head } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import { denialOfDestroying } from '../../src/people/permissions'
import { NO_PERIODS, type Periods } from '../../src/retention/periods'
import type { Keys } from '../../src/vault/keys'
import { tables, within, type Kept } from './database'
import { withHeld } from './keys'
import { appendWithin, sealDeed } from './record'
import { openRow, sealRow } from './sealing'

/** None where there is no vault; `damaged`: they are not as they were kept. */
export async function recallPeriods(keys: Keys): Promise<Kept<Periods | 'damaged'>> {
  const kept = await within('r', keys, () => tables.meta.get('periods'))
  if (kept.status !== 'kept') return kept
  if (kept.value === undefined) return { status: 'kept', value: NO_PERIODS }
  const opened = await openRow(keys, 'meta', kept.value as never)
  return { status: 'kept', value: opened.status === 'opened' && 'periods' in opened.row ? opened.row.periods : 'damaged' }
}

/** @param deed what the record says of it */
export function keepPeriods(periods: Periods, deed: Deed): Promise<Kept<Head | undefined>> {
  return withHeld(async (held) => {
    if (!held) return { status: 'locked' }
    const denial = denialOfDestroying(held.person)
    if (denial) return { status: 'denied', denial }
    const { keys } = held
    const row = await sealRow(keys, 'meta', { key: 'periods', periods })
    const deeds = [await sealDeed(keys, deed)]
    return within('rw', keys, async () => {
      await tables.meta.put(row)
      return appendWithin(keys, deeds)
    })
  })
}
