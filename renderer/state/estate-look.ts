/** How the Estate screen is looked at: what is sought, filtered and sorted by in each of its parts. Can be kept as a view. */

import { create } from 'zustand'
import type { Sorting } from '../parts/grid-table'

export type Look = {
  readonly search: string
  readonly filters: Readonly<Record<string, string>>
  readonly sorting?: Sorting
}

export const PLAIN: Look = { search: '', filters: {} }

export const useLooks = create<Readonly<Record<string, Look>>>(() => ({}))

export function look(tab: string, change: Partial<Look>): void {
  useLooks.setState((looks) => ({ [tab]: { ...(looks[tab] ?? PLAIN), ...change } }))
}

/** The look that was kept as a view; undefined where what was kept is of another kind. */
export function lookOf(view: unknown): Look | undefined {
  const { search, filters, sorting } = view as Partial<Look>
  if (typeof search !== 'string' || typeof filters !== 'object') return undefined
  return { search, filters, ...(sorting && { sorting }) }
}
