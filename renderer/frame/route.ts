/** Where a person is in the window: the part of the address after #, so that back, forward and reload keep the place. */

import { useSyncExternalStore } from 'react'

/** The screen, and the place within it: `#/estate/people/P-0001` is the screen `estate` at `['people', 'P-0001']`. */
export type Route = { readonly screen: string; readonly place: readonly string[] }

let current = read(location.hash)
const listeners = new Set<() => void>()

/** Whether a person has gone anywhere since the window was opened: only then does the focus follow. */
export let hasMoved = false

window.addEventListener('hashchange', () => {
  current = read(location.hash)
  hasMoved = true
  for (const listener of listeners) listener()
})

export function useRoute(): Route {
  return useSyncExternalStore(listen, () => current)
}

/** The address of a place, for links. */
export function hrefOf(screen: string, place: readonly string[] = []): string {
  return `#/${[screen, ...place].map(encodeURIComponent).join('/')}`
}

/** Goes to a place; going back leads here again. */
export function go(screen: string, place: readonly string[] = []): void {
  location.hash = hrefOf(screen, place)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(hash: string): Route {
  const [screen = '', ...place] = hash.replace(/^#\/?/, '').split('/').map(decoded)
  return { screen, place }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
