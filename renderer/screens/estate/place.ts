/** Where one is on the Estate screen: which part of it, what was chosen there, and what is being done with it. */

import type { ListName } from '../../../src/working/shelves'
import { go } from '../../frame/route'

export const TABS = ['wings', 'people', 'apart', 'networks', 'scarce'] as const
export type TabId = (typeof TABS)[number]

/** The lists as they are called in the address. */
const KINDS = {
  facility: 'facilities',
  wing: 'wings',
  person: 'people',
  apart: 'nonAssociations',
  network: 'networks',
} as const satisfies Record<string, ListName>
export type Kind = keyof typeof KINDS

/** What can be done with what was chosen, besides looking at it. */
const ACTIONS = ['change', 'take-out', 'open-or-close', 'end'] as const
export type Action = (typeof ACTIONS)[number]

export type Chosen =
  | { readonly what: 'nothing' }
  | { readonly what: 'estate' }
  | { readonly what: 'new'; readonly list: ListName }
  | { readonly what: 'thing'; readonly list: ListName; readonly key: string; readonly action: Action | undefined }

export type EstatePlace = { readonly tab: TabId; readonly chosen: Chosen }

/** Reads `['people', 'person', 'P-0001', 'change']` and the like; whatever it does not know is left out. */
export function readPlace([tab, kind, key, action]: readonly string[]): EstatePlace {
  return { tab: TABS.find((one) => one === tab) ?? 'wings', chosen: readChosen(kind, key, action) }
}

function readChosen(kind: string | undefined, key: string | undefined, action: string | undefined): Chosen {
  if (kind === 'estate') return { what: 'estate' }
  if (key === undefined) return { what: 'nothing' }
  if (kind === 'add' && isKind(key)) return { what: 'new', list: KINDS[key] }
  if (kind === undefined || !isKind(kind)) return { what: 'nothing' }
  return { what: 'thing', list: KINDS[kind], key, action: ACTIONS.find((one) => one === action) }
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word)
}

function kindOf(list: ListName): Kind {
  return Object.keys(KINDS)
    .filter(isKind)
    .find((kind) => KINDS[kind] === list)!
}

export function goToTab(tab: TabId): void {
  go('estate', [tab])
}

export function choose(tab: TabId, list: ListName, key: string, action?: Action): void {
  go('estate', [tab, kindOf(list), key, ...(action ? [action] : [])])
}

export function begin(tab: TabId, list: ListName): void {
  go('estate', [tab, 'add', kindOf(list)])
}

export function chooseEstate(tab: TabId): void {
  go('estate', [tab, 'estate'])
}

/** Where problems of a thing are found: its list and its key, which a new one may not have yet, as a JSON pointer. */
export function placeOf(list: ListName, key: unknown = ''): string {
  return `/${list}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
