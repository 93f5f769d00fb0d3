/** Rewrites much of the memory at once: what is to be written is worked out outside a transaction, and written only if nothing changed since. */

import type { Keys } from '../../src/vault/keys'
import { tables, within, type Kept } from './database'

type Rewriting<Read, Write> = {
  /** Within a transaction that reads. */
  readonly read: () => Promise<Read>
  /** Undefined: there is nothing to write. */
  readonly prepare: (read: Read) => Promise<Write | undefined>
  /** Within a transaction that writes, in which all is still as it was read. */
  readonly write: (write: Write) => Promise<void>
}

/** So often it is worked out anew, where another window writes meanwhile. */
const MOST_TRIES = 20

/** All of it, or nothing. */
export async function unlessChanged<Read, Write>(keys: Keys, work: Rewriting<Read, Write>): Promise<Kept<void>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const read = await within('r', keys, async () => ({ changes: await changesNow(), all: await work.read() }))
    if (read.status !== 'kept') return read
    const prepared = await work.prepare(read.value.all)
    if (prepared === undefined) return { status: 'kept', value: undefined }
    const written = await within('rw', keys, async () => {
      if ((await changesNow()) !== read.value.changes) return false
      await work.write(prepared)
      return true
    })
    if (written.status !== 'kept') return written
    if (written.value) return { status: 'kept', value: undefined }
  }
  return { status: 'unavailable', why: 'another window goes on writing' }
}

/** How often the memory was changed: every transaction that writes counts. */
async function changesNow(): Promise<number> {
  const row = await tables.meta.get('changes')
  return row?.key === 'changes' ? row.count : 0
}
