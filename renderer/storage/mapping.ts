/** Remembers what a person said of their spreadsheets, for the next files of the same kind. */

import { NO_MAPPING, readMapping, type Mapping } from '../../src/intake/sheets/mapping'
import { tables, within } from './database'

/** What was kept; nothing where it can't be read, as after an older version. */
export async function recallMapping(): Promise<Mapping> {
  const kept = await within('r', () => tables.meta.get('mapping'))
  if (kept.status !== 'kept' || kept.value?.key !== 'mapping') return NO_MAPPING
  const reading = readMapping(JSON.stringify(kept.value.mapping))
  return reading.ok ? reading.value : NO_MAPPING
}

export async function keepMapping(mapping: Mapping): Promise<void> {
  await within('rw', () => tables.meta.put({ key: 'mapping', mapping }))
}
