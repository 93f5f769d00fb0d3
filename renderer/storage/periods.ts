/** Keeps after how many months which data must be destroyed, as an administrator stated and signed. */

import type { Head } from '../../src/record/chain'
import type { Deed } from '../../src/record/deed'
import type { AdministratorKeys } from '../../src/record/destruction'
import { digestsOf, markOf } from '../../src/record/marks'
import { denialOfDestroying } from '../../src/people/permissions'
import type { Periods } from '../../src/retention/periods'
import {
  NEVER_STATED,
  readPeriods,
  statePeriods,
  type PeriodsInForce,
  type PeriodsStatement,
} from '../../src/record/stated-periods'
import type { Keys } from '../../src/vault/keys'
import { tables, within, type Kept } from './database'
import { withHeld } from './keys'
import { appendWithin, sealDeed } from './record'
import { openRow, sealRow } from './sealing'
import { unlessChanged } from './unless-changed'

/** What is in force, and the statements from which it follows: none where it was never stated, or is not signed. */
export type KeptPeriods = { readonly inForce: PeriodsInForce; readonly statements: readonly PeriodsStatement[] }

export async function recallPeriods(keys: Keys, administrators: AdministratorKeys): Promise<Kept<KeptPeriods>> {
  const kept = await within('r', keys, periodsRow)
  return kept.status === 'kept' ? { status: 'kept', value: await readRow(keys, kept.value, administrators) } : kept
}

/** Within a transaction. */
function periodsRow() {
  return tables.meta.get('periods')
}

async function readRow(
  keys: Keys,
  row: Awaited<ReturnType<typeof periodsRow>>,
  administrators: AdministratorKeys,
): Promise<KeptPeriods> {
  if (row === undefined) return { inForce: NEVER_STATED, statements: [] }
  const opened = await openRow(keys, 'meta', row as never)
  if (opened.status !== 'opened' || opened.row.key !== 'periods') return DAMAGED
  if ('periods' in opened.row) return { inForce: { status: 'unsigned', periods: opened.row.periods }, statements: [] }
  const { statements } = opened.row
  const inForce = await readPeriods(statements, administrators)
  return inForce.status === 'damaged' ? DAMAGED : { inForce, statements }
}

const DAMAGED: KeptPeriods = { inForce: { status: 'damaged' }, statements: [] }

/**
 * States other periods in the name of whoever is here.
 *
 * @param deed what the record says of it
 */
export function keepPeriods(periods: Periods, deed: Deed, administrators: AdministratorKeys): Promise<Kept<Head | undefined>> {
  return withHeld(async (held) => {
    if (!held) return { status: 'locked' }
    const denial = denialOfDestroying(held.person)
    if (denial) return { status: 'denied', denial }
    const { keys, person, signer } = held
    let head: Head | undefined
    const kept = await unlessChanged(keys, {
      read: periodsRow,
      prepare: async (before) => {
        const { statements } = await readRow(keys, before, administrators)
        const all = [...statements, await statePeriods(statements, periods, { by: person.id, signer, at: Date.now() })]
        const marks = { periods: markOf(digestsOf(all)) }
        return {
          row: await sealRow(keys, 'meta', { key: 'periods', statements: all }),
          deeds: [await sealDeed(keys, { ...deed, marks })],
        }
      },
      write: async ({ row, deeds }) => {
        await tables.meta.put(row)
        head = await appendWithin(keys, deeds)
      },
    })
    return kept.status === 'kept' ? { status: 'kept', value: head } : kept
  })
}
