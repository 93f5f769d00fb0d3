/** What an import would change in what is worked on, thing by thing: to look at first, and as the edits of one change. */

import { canonicalJson } from '../domain/canonical'
import type { Estate } from '../domain/estate'
import { valueAt, type SheetLayout } from '../intake/sheets/column'
import { textOf } from '../intake/sheets/rows'
import { layoutOf } from '../intake/sheets/layout'
import { edit, type Edit } from './change'
import { layOut, LISTS, type Item, type ListName, type Shelf, type Shelves } from './shelves'

/** The same estate as a document and as the planner reads it. */
export type Read = { readonly document: Item; readonly estate: Estate }

/** A fact before and after, as a spreadsheet would show it; '' where there is none. */
export type FieldChange = { readonly field: string; readonly before: string; readonly after: string }

export type ThingChange = {
  readonly list: ListName | 'document'
  readonly key: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** Of what was changed: which facts. */
  readonly fields: readonly FieldChange[]
}

export type ImportedChanges = {
  readonly edits: readonly Edit[]
  readonly things: readonly ThingChange[]
}

type Things = Readonly<Record<string, unknown>>

/** Facts that only audits see stand in the document alone. */
const MONITORING = 'monitoring'
/** Which sheet says what the facts of a list are. */
const SHEET_OF = { document: 'estate', facilities: 'facilities', wings: 'wings', people: 'people', networks: 'networks' } as const

/**
 * The edits that lead from an estate to one read from spreadsheets into it. What means the same is no change, however it is written:
 * a default that is said outright changes nothing.
 */
export function changesTowards(shelves: Shelves, estate: Estate, read: Read): ImportedChanges {
  const edits: Edit[] = []
  const things: ThingChange[] = []
  const after = layOut(read.document)
  const add = (change: ThingChange, item: Item | undefined): void => {
    things.push(change)
    edits.push(edit(shelves, change.list, change.key, item))
  }
  const head = fieldsChanged('document', headOf(estate), headOf(read.estate))
  if (head.length > 0) add({ list: 'document', key: 'document', kind: 'changed', fields: head }, after.document.get('document'))
  for (const list of LISTS) {
    if (list !== 'nonAssociations') compareList(list, after[list])
  }
  compareApart(after.nonAssociations)
  return { edits, things }

  function compareList(list: Exclude<ListName, 'nonAssociations'>, items: Shelf): void {
    const [meantBefore, meantAfter] = [byId(estate[list]), byId(read.estate[list])]
    for (const [key, item] of items) {
      const old = shelves[list].get(key)
      if (!old) {
        add({ list, key, kind: 'added', fields: [] }, item)
        continue
      }
      const [was, is] = [meantBefore.get(key)!, meantAfter.get(key)!]
      const isAlike = canonicalJson(was) === canonicalJson(is) && same(old[MONITORING], item[MONITORING])
      if (!isAlike) add({ list, key, kind: 'changed', fields: fieldsChanged(list, was, is, [old, item]) }, item)
    }
    for (const key of shelves[list].keys()) {
      if (!items.has(key)) add({ list, key, kind: 'removed', fields: [] }, undefined)
    }
  }

  /** These have no ids: the ones that are there already keep their keys, and new ones get the keys after the last. */
  function compareApart(items: Shelf): void {
    const known = new Set([...shelves.nonAssociations.values()].map(canonicalJson))
    const named = new Set([...items.values()].map(canonicalJson))
    let key = [...shelves.nonAssociations.keys()].reduce((highest, one) => Math.max(highest, Number(one)), 0)
    for (const item of items.values()) {
      if (known.has(canonicalJson(item))) continue
      key += 1
      add({ list: 'nonAssociations', key: String(key), kind: 'added', fields: [] }, item)
    }
    for (const [before, item] of shelves.nonAssociations) {
      if (!named.has(canonicalJson(item))) add({ list: 'nonAssociations', key: before, kind: 'removed', fields: [] }, undefined)
    }
  }
}

function headOf({ name, asOf, securityLevels, regimes }: Estate): Things {
  return { name, asOf, securityLevels, regimes }
}

function byId(items: readonly { readonly id: string }[]): ReadonlyMap<string, Things> {
  return new Map(items.map((item) => [item.id, item as Things]))
}

/** The columns of the sheet whose values differ; lists that have sheets of their own count as one fact each. */
function fieldsChanged(
  list: keyof typeof SHEET_OF,
  before: Things,
  after: Things,
  documents: readonly [Things, Things] = [{}, {}],
): FieldChange[] {
  const { columns } = layoutOf(SHEET_OF[list])
  const told = columns.flatMap(({ title, at, kind }): FieldChange[] => {
    const [was, is] = [valueAt(before, at), valueAt(after, at)]
    if (same(was, is)) return []
    const shown = (value: unknown): string => (value === undefined || value === null ? '' : textOf(kind.write(value)))
    return [{ field: title, before: shown(was), after: shown(is) }]
  })
  const counted = SHEETS_WITHIN[list].flatMap(({ title, field, inDocument }): FieldChange[] => {
    const [was, is] = inDocument ? documents.map((one) => one[field]) : [before[field], after[field]]
    return same(was, is) ? [] : [{ field: title, before: size(was), after: size(is) }]
  })
  return [...told, ...counted]
}

type Within = { readonly title: string; readonly field: string; readonly inDocument?: true }

const within = (layout: SheetLayout, field: string): Within => ({ title: layout.title, field })

const SHEETS_WITHIN: Readonly<Record<keyof typeof SHEET_OF, readonly Within[]>> = {
  document: [within(layoutOf('regimes'), 'regimes')],
  facilities: [],
  wings: [],
  people: [
    within(layoutOf('authorisations'), 'authorisations'),
    within(layoutOf('exceptions'), 'exceptions'),
    { ...within(layoutOf('monitoring'), MONITORING), inDocument: true },
  ],
  networks: [],
}

function size(value: unknown): string {
  return Array.isArray(value) ? String(value.length) : value === undefined ? '' : '1'
}

function same(some: unknown, other: unknown): boolean {
  return some === other || JSON.stringify(some) === JSON.stringify(other)
}
