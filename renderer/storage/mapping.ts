/** Remembers what a person said of their spreadsheets, for the next files of the same kind. */

import { NO_MAPPING, readMapping, type Mapping } from '../../src/intake/sheets/mapping'
import { tables, within } from './database'
import { withKeys } from './keys'
import { openRow, sealRow } from './sealing'

/** What was kept; nothing where it can't be read, as after an older version. */
export function recallMapping(): Promise<Mapping> {
  return withKeys(async (keys) => {
    const kept = await within('r', keys, () => tables.meta.get('mapping'))
    if (kept.status !== 'kept' || kept.value?.key !== 'mapping') return NO_MAPPING
    const opened = await openRow(keys, 'meta', kept.value)
    if (opened.status !== 'opened' || opened.row.key !== 'mapping') return NO_MAPPING
    const reading = readMapping(JSON.stringify(opened.row.mapping))
    return reading.ok ? reading.value : NO_MAPPING
  })
}

/** Words of spreadsheets can tell of people: without a vault, nothing of them is kept. */
export function keepMapping(mapping: Mapping): Promise<void> {
  return withKeys(async (keys) => {
    if (!keys) return
    const row = await sealRow(keys, 'meta', { key: 'mapping', mapping })
    await within('rw', keys, () => tables.meta.put(row))
  })
}
