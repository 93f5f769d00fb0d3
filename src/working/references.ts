/** What still names something that was taken out of an estate. */

import type { ProblemList } from '../intake/problem-list'
import { quote } from '../intake/show'
import type { Edit } from './change'
import type { Item, ListName, Shelves } from './shelves'

/** Which fields of which list name the things of another. */
const REFERENCES: Readonly<
  Record<Exclude<ListName, 'nonAssociations'>, readonly { list: ListName; fields: readonly string[] }[]>
> = {
  facilities: [{ list: 'wings', fields: ['facility'] }],
  wings: [{ list: 'people', fields: ['currentWing'] }],
  people: [
    { list: 'nonAssociations', fields: ['a', 'b'] },
    { list: 'networks', fields: ['members'] },
  ],
  networks: [{ list: 'nonAssociations', fields: ['a', 'b'] }],
}

/** An item that names another, and where. */
export type Reference = { readonly list: ListName; readonly key: string; readonly field: string; readonly item: Item }

/** Everything that names a thing of a list. */
export function referencesTo(shelves: Shelves, list: Exclude<ListName, 'nonAssociations'>, id: string): readonly Reference[] {
  return REFERENCES[list].flatMap(({ list: from, fields }) =>
    [...shelves[from]].flatMap(([key, item]) =>
      fields.flatMap((field) => (names(item[field], id) ? [{ list: from, key, field, item }] : [])),
    ),
  )
}

/** Reports whatever names something that the edits take out. An id that is a person's and a network's too is still there. */
export function reportLooseReferences(shelves: Shelves, edits: readonly Edit[], problems: ProblemList): void {
  for (const { shelf, key } of edits) {
    if (shelf === 'document' || shelf === 'nonAssociations' || !isReferred(shelf) || shelves[shelf].has(key)) continue
    for (const { list, key: from, field } of referencesTo(shelves, shelf, key)) {
      if (list === 'nonAssociations' && (shelves.people.has(key) || shelves.networks.has(key))) continue
      problems.add([list, from, field], `${quote(key)} is still named here; change this first.`)
    }
  }
}

function isReferred(shelf: string): shelf is keyof typeof REFERENCES {
  return shelf in REFERENCES
}

function names(value: unknown, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id
}
