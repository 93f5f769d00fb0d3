/** Takes all that is kept as it lies on the disk, and puts all of it back, in one transaction each. */

import type { Table } from 'dexie'
import type { Backup, BackupRow } from '../../src/backup/backup-file'
import { deleteMemory, tables, withinClear, type Kept } from './database'
import { withKeys } from './keys'
import { KEYS, type TableName } from './rows'
import { ringIn } from './ring'
import { openRow, SCHEMA } from './sealing'

const ALL: readonly [name: string, table: Table<BackupRow, unknown>][] = Object.entries(tables).map(([name, table]) => [
  name,
  table as unknown as Table<BackupRow, unknown>,
])

/** Everything, whether it can be read or not; no keys are needed. */
export function takeAll(at: number): Promise<Kept<Backup>> {
  return withinClear('r', async () => {
    const taken = await Promise.all(ALL.map(async ([name, table]) => [name, await table.toArray()] as const))
    return { at, schema: SCHEMA, tables: Object.fromEntries(taken) }
  })
}

/** Whether a newer Rule36 made it, whose rows this one would not understand. */
export function isOfNewer({ schema }: Backup): boolean {
  return schema > SCHEMA
}

/** How many sealed rows of a backup do not open with the keys that are held, and those that it holds itself. */
export function countDamaged({ tables: taken }: Backup): Promise<number> {
  return withKeys(async (keys) => {
    if (!keys) return 0
    const all = { ...keys, ring: await ringIn(keys, (taken.meta ?? []) as never[]) }
    let damaged = 0
    for (const name of Object.keys(KEYS) as TableName[]) {
      for (const row of taken[name] ?? []) {
        // Of what is in clear always, nothing is sealed.
        if (name === 'meta' && !('sealed' in row)) continue
        if ((await openRow(all, name, row as never)).status !== 'opened') damaged += 1
      }
    }
    return damaged
  })
}

/** Puts a backup in the place of all that is kept: all of it, or all stays. What can't even be opened is taken away first. */
export async function putBack(backup: Backup): Promise<Kept<void>> {
  const put = () =>
    withinClear('rw', async () => {
      for (const [name, table] of ALL) {
        await table.clear()
        await table.bulkPut([...(backup.tables[name] ?? [])])
      }
    })
  const done = await put()
  if (done.status !== 'unavailable') return done
  try {
    await deleteMemory()
  } catch {
    return done
  }
  return put()
}

/** Takes everything away; the settings of the window stay. */
export function emptyMemory(): Promise<Kept<void>> {
  return withinClear('rw', async () => {
    const settings = await tables.meta.get('settings')
    for (const [, table] of ALL) await table.clear()
    if (settings) await tables.meta.put(settings)
  })
}
