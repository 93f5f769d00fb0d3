/** What is written in the name of whoever is here: whether they may, and with their signature. */

import { denialOf, isOfSigned, type Denial } from '../../src/people/permissions'
import { signItem } from '../../src/people/signed'
import { canonicalJson } from '../../src/domain/canonical'
import type { Edit } from '../../src/working/change'
import type { Item, ShelfName } from '../../src/working/shelves'
import { tables, within } from './database'
import type { Write } from './estates'
import type { Held } from './keys'
import { openRow, recordKey } from './sealing'

/** Why the person may not write these; undefined: they may. Who decided is read from the disk where these don't say it. */
export async function denialOfWrites(
  { person, keys }: Held,
  estate: string,
  writes: readonly Write[],
): Promise<Denial | undefined> {
  const puts = writes.flatMap((write) => (write.kind === 'item' ? [write] : []))
  const decidedBy = new Map<string, string>()
  const note = (key: string, item: Item | null | undefined): void => {
    if (typeof item?.by === 'string') decidedBy.set(key, item.by)
  }
  for (const { shelf, key } of puts) {
    if (shelf !== 'approvals') continue
    const at = await recordKey(keys, { estate, shelf: 'decisions', key })
    const stored = await within('r', keys, () => tables.records.get([estate, 'decisions', at]))
    const opened = stored.status === 'kept' && stored.value ? await openRow(keys, 'records', stored.value) : undefined
    if (opened?.status === 'opened') note(key, opened.row.item)
  }
  for (const { shelf, key, item } of puts) if (shelf === 'decisions') note(key, item)
  return denialOf(person, puts, (key) => decidedBy.get(key))
}

/** The same, in which all that is to be signed bears the signature of the person in whose name it is. */
export async function signWrites({ person, signer }: Held, estate: string, writes: readonly Write[]): Promise<readonly Write[]> {
  const done = new Map<string, Promise<Item>>()
  /** What is written twice, as an item and in a change, bears the same signature. */
  const sign = (shelf: ShelfName, key: string, item: Item): Promise<Item> => {
    if (!isOfSigned(shelf)) return Promise.resolve(item)
    const content = canonicalJson([shelf, key, item])
    const signed = done.get(content) ?? signItem(item, { estate, shelf, key }, person.id, signer)
    done.set(content, signed)
    return signed
  }
  const signEdit = async (edit: Edit): Promise<Edit> => ({
    ...edit,
    ...(edit.before && { before: await sign(edit.shelf, edit.key, edit.before) }),
    ...(edit.after && { after: await sign(edit.shelf, edit.key, edit.after) }),
  })
  return Promise.all(
    writes.map(async (write): Promise<Write> => {
      if (write.kind === 'item' && write.item) return { ...write, item: await sign(write.shelf, write.key, write.item) }
      if (write.kind !== 'entry' || !write.entry.change.edits.some(({ shelf }) => isOfSigned(shelf))) return write
      const { entry } = write
      const edits = await Promise.all(entry.change.edits.map(signEdit))
      return { ...write, entry: { ...entry, change: { ...entry.change, edits } } }
    }),
  )
}
