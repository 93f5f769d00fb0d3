/** Keeps the estate in step with its document: what a change touches is validated and arranged anew, the rest stays as it is. */

import type { Estate } from '../domain/estate'
import { arrangeNetwork, arrangePerson, arrangeWing, byId, byJson } from '../intake/arrange'
import type { Ids } from '../intake/ids'
import { openProblemList, type ProblemList } from '../intake/problem-list'
import { estateOf, readDocument } from '../intake/read-estate'
import type { EstateContext } from '../intake/schemas/context'
import { estateItems } from '../intake/schemas/estate'
import { validate } from '../intake/validate'
import type { Reading } from '../problem'
import { applyEdits, type Edit } from './change'
import { reportLooseReferences } from './references'
import { documentOf, isOfDocument, layOut, type Item, type ListName, type Shelf, type Shelves } from './shelves'

/** The shelves, and the estate that follows from the document on them. */
export type Working = { readonly shelves: Shelves; readonly estate: Estate }

/** Begins work on a file. */
export function openWorking(text: string): Reading<Working> {
  const reading = readDocument(text)
  if (!reading.ok) return reading
  return { ok: true, value: { shelves: layOut(reading.value.document), estate: reading.value.estate } }
}

/** Goes on with a document that was read before and edited since. */
export function reopenWorking(document: Item, edits: readonly Edit[]): Reading<Working> {
  return readWhole(applyEdits(layOut(document), edits))
}

/**
 * What is worked on after some edits, or every problem of what they would make of the estate. A problem of an item is at
 * `/shelf/key/field`.
 */
export function revise(working: Working, edits: readonly Edit[]): Reading<Working> {
  const shelves = applyEdits(working.shelves, edits)
  const ofDocument = edits.filter(({ shelf }) => isOfDocument(shelf))
  if (ofDocument.length === 0) return { ok: true, value: { ...working, shelves } }
  if (ofDocument.some(({ shelf }) => shelf === 'document')) return readWhole(shelves)
  const problems = openProblemList()
  reportLooseReferences(shelves, ofDocument, problems)
  const estate = patch(working.estate, shelves, ofDocument, problems)
  return problems.conclude(() => ({ shelves, estate }))
}

function readWhole(shelves: Shelves): Reading<Working> {
  const problems = openProblemList()
  const reading = estateOf(documentOf(shelves), problems)
  return reading.ok ? { ok: true, value: { shelves, estate: reading.value } } : reading
}

function patch(estate: Estate, shelves: Shelves, edits: readonly Edit[], problems: ProblemList): Estate {
  const schemas = estateItems(contextOf(estate, shelves))
  const touched = (list: ListName): readonly string[] => [
    ...new Set(edits.flatMap(({ shelf, key }) => (shelf === list ? [key] : []))),
  ]
  /** A list with the items that were touched read anew. */
  const patched = <T extends { readonly id: string }>(
    list: Exclude<ListName, 'nonAssociations'>,
    before: readonly T[],
    read: (item: Item, at: readonly string[]) => T | undefined,
  ): readonly T[] => {
    const keys = touched(list)
    if (keys.length === 0) return before
    const fresh = new Map<string, T>()
    for (const key of keys) {
      const item = shelves[list].get(key)
      const value = item && read(item, [list, key])
      if (value && value.id !== key)
        problems.add([list, key, 'id'], `"${value.id}" cannot replace "${key}"; an id stays as it is.`)
      if (value) fresh.set(key, value)
    }
    const replaced = new Set(keys)
    const kept = before.flatMap((item) => {
      if (!replaced.has(item.id)) return [item]
      const value = fresh.get(item.id)
      fresh.delete(item.id)
      return value ? [value] : []
    })
    return fresh.size > 0 ? byId([...kept, ...fresh.values()]) : kept
  }
  return {
    ...estate,
    facilities: patched('facilities', estate.facilities, (item, at) => validate(schemas.facility, item, at, problems)),
    wings: patched('wings', estate.wings, (item, at) => {
      const wing = validate(schemas.wing, item, at, problems)
      return wing && arrangeWing(wing)
    }),
    people: patched('people', estate.people, (item, at) => {
      const person = validate(schemas.person, item, at, problems)
      return person && arrangePerson(person, estate.asOf)
    }),
    networks: patched('networks', estate.networks, (item, at) => {
      const network = validate(schemas.network, item, at, problems)
      return network && arrangeNetwork(network)
    }),
    nonAssociations:
      touched('nonAssociations').length === 0
        ? estate.nonAssociations
        : byJson(
            [...shelves.nonAssociations].flatMap(([key, item]) => {
              const apart = validate(schemas.nonAssociation, item, ['nonAssociations', key], problems)
              return apart ? [apart] : []
            }),
          ),
  }
}

function contextOf(estate: Estate, shelves: Shelves): EstateContext {
  return {
    asOf: estate.asOf,
    regimes: idsIn(new Map(estate.regimes.map((regime) => [regime.id, regime]))),
    securityLevels: idsIn(new Map(estate.securityLevels.map((level) => [level, {}]))),
    facilities: idsIn(shelves.facilities),
    wings: idsIn(shelves.wings),
    people: idsIn(shelves.people),
    networks: idsIn(shelves.networks),
  }
}

function idsIn(shelf: Shelf): Ids {
  return { complete: true, mayHave: (id) => shelf.has(id) }
}
