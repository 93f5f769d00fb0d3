/** Keeps what was written and not saved while the window is locked, sealed and apart for each person, for whom alone it comes back. */

import { tables, within } from './database'
import { withHeld, type Held } from './keys'
import type { DraftsRow } from './rows'
import { openRow, sealRow } from './sealing'

/** By form: plain data. */
export type Drafts = DraftsRow['of'][string]

/** In the place of what this person had before. False: there are no keys, or it could not be kept. */
export function keepDrafts(drafts: Drafts): Promise<boolean> {
  return withHeld(async (all) => {
    if (!all) return false
    return putDrafts(all, { ...(await readDrafts(all)), [all.person.id]: drafts })
  })
}

/** What this person had when the window was locked; from then on it is kept no more. */
export function takeDrafts(): Promise<Drafts> {
  return withHeld(async (all) => {
    if (!all) return {}
    const { [all.person.id]: mine, ...others } = await readDrafts(all)
    if (mine) await putDrafts(all, others)
    return mine ?? {}
  })
}

async function readDrafts({ keys }: Held): Promise<DraftsRow['of']> {
  const kept = await within('r', keys, () => tables.meta.get('drafts'))
  if (kept.status !== 'kept' || kept.value?.key !== 'drafts') return {}
  const opened = await openRow(keys, 'meta', kept.value)
  return opened.status === 'opened' && opened.row.key === 'drafts' ? opened.row.of : {}
}

async function putDrafts({ keys }: Held, of: DraftsRow['of']): Promise<boolean> {
  const row = await sealRow(keys, 'meta', { key: 'drafts', of })
  const kept = await within('rw', keys, () => tables.meta.put(row))
  return kept.status === 'kept'
}
