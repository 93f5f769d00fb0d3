/** What people work on: the document of an estate item by item, and beside it what they decided and keep, all on named shelves. */

/** A thing as it stands in a file: with its notes, what only audits see, and whatever another program put under `extra`. */
export type Item = Readonly<Record<string, unknown>>

/** Shelves of the estate's own document. `document`: all of it but its lists of things, as one item of the key `document`. */
export const DOCUMENT_SHELVES = ['document', 'facilities', 'wings', 'people', 'nonAssociations', 'networks'] as const
/** Shelves of what is kept beside it. To keep something new, add its name here. */
export const KEPT_SHELVES = [
  'policy',
  'policies',
  'views',
  'plans',
  'decisions',
  'approvals',
  'representations',
  'choices',
  'pins',
  'factors',
  'settings',
  'scenarios',
  'comparisons',
  'outlooks',
  'reviews',
] as const

export type DocumentShelf = (typeof DOCUMENT_SHELVES)[number]
export type KeptShelf = (typeof KEPT_SHELVES)[number]
export type ShelfName = DocumentShelf | KeptShelf

/** The lists of a document whose items have shelves of their own; items have their ids as keys, non-associations have numbers. */
export const LISTS = ['facilities', 'wings', 'people', 'nonAssociations', 'networks'] as const satisfies readonly DocumentShelf[]
export type ListName = (typeof LISTS)[number]

export type Shelf = ReadonlyMap<string, Item>
export type Shelves = Readonly<Record<ShelfName, Shelf>>

export function isOfDocument(shelf: ShelfName): shelf is DocumentShelf {
  return DOCUMENT_SHELVES.some((name) => name === shelf)
}

/** Lays the JSON of a valid estate document out on shelves; nothing is kept beside it yet. */
export function layOut(document: Item): Shelves {
  const { facilities, wings, people, nonAssociations, networks, ...rest } = document
  const none: Shelf = new Map()
  return {
    document: new Map([['document', rest]]),
    facilities: byId(facilities),
    wings: byId(wings),
    people: byId(people),
    nonAssociations: new Map(itemsOf(nonAssociations).map((item, index) => [String(index + 1), item])),
    networks: byId(networks),
    policy: none,
    policies: none,
    views: none,
    plans: none,
    decisions: none,
    approvals: none,
    representations: none,
    choices: none,
    pins: none,
    factors: none,
    settings: none,
    scenarios: none,
    comparisons: none,
    outlooks: none,
    reviews: none,
  }
}

/** The document that is on the shelves, as it is written to a file. */
export function documentOf(shelves: Shelves): Item {
  const { format, name, asOf, regimes, securityLevels, ...rest } = shelves.document.get('document') ?? {}
  const lists = Object.fromEntries(LISTS.map((list) => [list, [...shelves[list].values()]]))
  return { format, name, asOf, regimes, securityLevels, ...lists, ...rest }
}

/** A key for one more item without an id: the number after the highest. */
export function nextKey(shelf: Shelf): string {
  return String([...shelf.keys()].reduce((highest, key) => Math.max(highest, Number(key)), 0) + 1)
}

function byId(list: unknown): Shelf {
  return new Map(itemsOf(list).map((item) => [String(item.id), item]))
}

/** The list of a document that has been validated. */
function itemsOf(list: unknown): readonly Item[] {
  if (!Array.isArray(list)) throw new Error('a valid document has all its lists')
  return list as readonly Item[]
}
