/** The changes that can be made of an estate: things added, changed and taken out, wings closed and opened again, views kept. */

import { edit, type Edit } from '../../src/working/change'
import { referencesTo } from '../../src/working/references'
import { nextKey, type Item, type ListName, type Shelves } from '../../src/working/shelves'
import { perform, type Named, type Performed } from './changes'
import { desk } from './desk'

/** From which day a change holds and why, as far as a person said so; both are kept with the change. */
export type Why = { readonly date?: string; readonly reason?: string }

const NOT_OPEN: Performed = { status: 'read-only' }

/** Puts a thing in its list: a new one without a key, else in the place of the one with this key. */
export function saveThing(list: ListName, key: string | undefined, thing: Item, why: Why): Performed & { readonly key: string } {
  const { opened } = desk()
  if (!opened) return { ...NOT_OPEN, key: '' }
  const { shelves } = opened
  const isNew = key === undefined
  const id = key ?? (list === 'nonAssociations' ? nextKey(shelves[list]) : typeof thing.id === 'string' ? thing.id : '')
  if (isNew && shelves[list].has(id)) {
    return {
      status: 'refused',
      problems: [{ at: `/${list}/${id}/id`, text: `"${id}" is already an id; give this its own.` }],
      key: id,
    }
  }
  const change = {
    name: { words: `did.${isNew ? 'add' : 'change'}.${list}` as const, values: { name: nameOf(list, id, thing) } },
    ...why,
    edits: [edit(shelves, list, id, thing)],
  }
  return { ...perform(change), key: id }
}

/** Takes a thing out of the estate, with what only says something about it: who is kept apart, who belongs together. */
export function takeOut(list: ListName, key: string, why: Why): Performed {
  const { opened } = desk()
  const thing = opened?.shelves[list].get(key)
  if (!opened || !thing) return NOT_OPEN
  const { shelves } = opened
  const edits = [edit(shelves, list, key, undefined), ...(list === 'nonAssociations' ? [] : loosened(shelves, list, key))]
  return perform({ name: { words: `did.remove.${list}`, values: { name: nameOf(list, key, thing) } }, ...why, edits })
}

function loosened(shelves: Shelves, list: Exclude<ListName, 'nonAssociations'>, id: string): readonly Edit[] {
  const isOther = list === 'people' ? shelves.networks.has(id) : list === 'networks' && shelves.people.has(id)
  return referencesTo(shelves, list, id).flatMap(({ list: from, key, item }) => {
    if (from === 'nonAssociations') return isOther ? [] : [edit(shelves, from, key, undefined)]
    if (from !== 'networks' || !Array.isArray(item.members)) return []
    return [edit(shelves, from, key, { ...item, members: item.members.filter((member) => member !== id) })]
  })
}

/** Closes wings or opens them again. Reason and day are kept with the change and added to the notes, which files carry along. */
export function setOpen(
  wings: readonly string[],
  open: boolean,
  name: Named['name'],
  why: Required<Why>,
  note: string,
): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const { shelves } = opened
  const edits = wings.flatMap((id) => {
    const wing = shelves.wings.get(id)
    return wing && (wing.open ?? true) !== open
      ? [edit(shelves, 'wings', id, { ...wing, open, notes: withNote(wing.notes, note) })]
      : []
  })
  return perform({ name, ...why, edits })
}

/** Ends a non-association on a day, which is the last on which it holds. */
export function endApart(key: string, why: Required<Why>): Performed {
  const { opened } = desk()
  const apart = opened?.shelves.nonAssociations.get(key)
  if (!opened || !apart) return NOT_OPEN
  return perform({
    name: { words: 'did.end-apart', values: { name: nameOf('nonAssociations', key, apart) } },
    ...why,
    edits: [edit(opened.shelves, 'nonAssociations', key, { ...apart, until: why.date })],
  })
}

/** Changes what the document says of the estate itself: its name, its day, its notes. */
export function saveEstateFacts(facts: Item, why: Why): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  return perform({
    name: { words: 'did.estate', values: {} },
    ...why,
    edits: [edit(opened.shelves, 'document', 'document', facts)],
  })
}

/** Keeps a view under its name, or forgets it (`undefined`). */
export function saveView(name: string, view: Item | undefined): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  return perform({
    name: { words: view ? 'did.save-view' : 'did.remove-view', values: { name } },
    edits: [edit(opened.shelves, 'views', name, view)],
  })
}

function nameOf(list: ListName, key: string, thing: Item): string {
  if (list === 'people') return key
  if (list === 'nonAssociations') return `${String(thing.a)} – ${String(thing.b)}`
  return typeof thing.name === 'string' && thing.name !== '' ? thing.name : key
}

/** Notes of another kind than text are left as they are. */
function withNote(notes: unknown, note: string): unknown {
  if (notes !== undefined && typeof notes !== 'string') return notes
  return notes ? `${notes}\n${note}` : note
}
