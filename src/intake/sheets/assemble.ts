/** Puts the rows of all sheets together into one document of an estate, and remembers which row each part of it came from. */

import { ESTATE_FORMAT } from '../../domain/estate'
import { isFields } from '../schemas/pieces'
import { quote } from '../show'
import { putAt, valueAt, type SheetLayout } from './column'
import { problemAt, type Place, type SheetProblem } from './problem'
import type { ItemRow } from './rows'

export type SheetRows = { readonly layout: SheetLayout; readonly rows: readonly ItemRow[] }

type Json = Record<string, unknown>

export type Assembled = {
  readonly document: Json
  /** The row that the part of the document at a JSON pointer came from. */
  readonly origins: ReadonlyMap<string, ItemRow>
  readonly problems: readonly SheetProblem[]
}

const LISTS = ['regimes', 'facilities', 'wings', 'people', 'nonAssociations', 'networks'] as const

/**
 * @param into the document of an estate (valid) that the sheets add to: what has an id replaces what had it, in the columns that the
 * sheet has; regimes replace all regimes, for their order counts; lists within people are replaced for the people named.
 * @param listsEveryone whoever is in that estate, but not in the sheets of people, is taken out of it
 */
export function assemble(sheets: readonly SheetRows[], into: Json | undefined, listsEveryone = false): Assembled {
  const document: Json = { format: ESTATE_FORMAT, ...into }
  const origins = new Map<string, ItemRow>()
  const problems: SheetProblem[] = []
  for (const list of LISTS) {
    if (list !== 'regimes' || into) document[list] ??= []
  }
  if (listsEveryone && into)
    takeOutMissing(
      document,
      rowsOf(({ id }) => id === 'people'),
    )
  const heads = rowsOf(({ part }) => part.kind === 'head')
  heads
    .slice(1)
    .forEach((row) => problems.push(problemAt(row.place, `Row ${row.place.row} is a second row about the estate; keep one.`)))
  if (heads[0]) {
    Object.assign(document, heads[0].item)
    origins.set('', heads[0])
  }
  for (const list of LISTS) {
    const rows = rowsOf(({ part }) => part.kind === 'list' && part.list === list)
    if (rows.length > 0) document[list] = listOf(list, rows)
  }
  for (const { layout, rows } of sheets) {
    if (layout.part.kind === 'of-people') addToPeople(layout.part.field, layout.part.single, rows)
  }
  return { document, origins, problems }

  function rowsOf(isWanted: (layout: SheetLayout) => boolean): ItemRow[] {
    return sheets.filter(({ layout }) => isWanted(layout)).flatMap(({ rows }) => rows)
  }

  function listOf(list: (typeof LISTS)[number], rows: readonly ItemRow[]): Json[] {
    const items: Json[] = list === 'regimes' || !into ? [] : [...(document[list] as Json[])]
    const places = new Map(items.map((item, index) => [item.id, index]))
    const kept = new Set(items.map((item) => JSON.stringify(item)))
    const replaced = new Set<unknown>()
    for (const row of rows) {
      const before = places.get(row.item.id)
      if (list === 'nonAssociations') {
        if (into && kept.has(JSON.stringify(row.item))) continue
      } else if (before !== undefined && !replaced.has(row.item.id)) {
        replaced.add(row.item.id)
        items[before] = updated(items[before]!, row)
        origins.set(`/${list}/${before}`, row)
        continue
      }
      origins.set(`/${list}/${items.length}`, row)
      items.push(row.item)
    }
    return items
  }

  function addToPeople(field: string, isSingle: boolean, rows: readonly ItemRow[]): void {
    const people = document.people as Json[]
    const places = new Map(people.map(({ id }, index) => [id, index]))
    const begun = new Set<unknown>()
    for (const row of rows) {
      const { person, ...item } = row.item
      // One that could not be read is reported already.
      if (typeof person !== 'string') continue
      const place = places.get(person)
      const where: Place = { ...row.place, column: row.headings.find(({ column }) => column!.id === 'person')?.text ?? 'Person' }
      const begin = `Row ${row.place.row}, ${quote(where.column!)}`
      if (place === undefined) {
        problems.push(
          problemAt(
            where,
            `${begin}: ${quote(person)} is nobody in the sheet of people; correct it, or add this person.`,
            person,
          ),
        )
        continue
      }
      if (isSingle && begun.has(person)) {
        problems.push(problemAt(where, `${begin}: ${quote(person)} has a row already; keep one of them.`, person))
        continue
      }
      const at = `/people/${place}/${field}`
      const owner = (people[place] = { ...people[place]! })
      if (isSingle) owner[field] = item
      else owner[field] = [...(begun.has(person) ? (owner[field] as Json[]) : []), item]
      origins.set(isSingle ? at : `${at}/${(owner[field] as Json[]).length - 1}`, row)
      begun.add(person)
    }
  }
}

/** Takes out people whom no row names, and with them what only says something about them. */
function takeOutMissing(document: Json, rows: readonly ItemRow[]): void {
  if (rows.length === 0) return
  const named = new Set(rows.map(({ item }) => item.id))
  const missing = new Set((document.people as Json[]).flatMap(({ id }) => (named.has(id) ? [] : [id])))
  const networks = document.networks as Json[]
  const ids = new Set(networks.map(({ id }) => id))
  // An id that is a network's too still names something.
  const isGone = (id: unknown): boolean => missing.has(id) && !ids.has(id)
  document.people = (document.people as Json[]).filter(({ id }) => !missing.has(id))
  document.nonAssociations = (document.nonAssociations as Json[]).filter(({ a, b }) => !isGone(a) && !isGone(b))
  document.networks = networks.map((network) => {
    const members = Array.isArray(network.members) ? (network.members as unknown[]) : []
    return members.some((member) => missing.has(member))
      ? { ...network, members: members.filter((member) => !missing.has(member)) }
      : network
  })
}

/** An item with the values of the columns that a row has; everything else stays as it was. */
function updated(before: Json, { item, headings }: ItemRow): Json {
  const after = JSON.parse(JSON.stringify(before)) as Json
  for (const { column } of headings) {
    const { at } = column!
    const value = valueAt(item, at)
    if (value === undefined) removeAt(after, at)
    // A part that is there already is kept; its columns say what is in it.
    else if (!isFields(value) || !isFields(valueAt(after, at))) putAt(after, at, value)
  }
  return after
}

/** Takes a value out of an item, and with it the parts that have nothing left in them. */
function removeAt(item: Json, at: readonly string[]): void {
  const [name = '', ...rest] = at
  const inner = item[name]
  if (rest.length > 0) {
    if (!isFields(inner)) return
    removeAt(inner, rest)
    if (Object.keys(inner).length > 0) return
  }
  Reflect.deleteProperty(item, name)
}
