/** Where a person is in the window: the part of the address after #, so that back, forward and reload keep the place. */

import { useSyncExternalStore } from 'react'

/** The screen, and the place within it: `#/estate/people/P-0001` is the screen `estate` at `['people', 'P-0001']`. */
export type Route = { readonly screen: string; readonly place: readonly string[] }

/**
 * Browsers write addresses down, and places name people. Once there is a vault, the address has the number of a place instead, by its
 * place in this list: `#/estate/~4`.
 */
const concealed: string[] = []
let isConcealing = false

let readHash = location.hash
let current = read(readHash)
const listeners = new Set<() => void>()

/** Whether a person has gone anywhere since the window was opened: only then does the focus follow. */
export let hasMoved = false

window.addEventListener('hashchange', follow)

export function useRoute(): Route {
  return useSyncExternalStore(listen, () => current)
}

/** The address of a place, for links. */
export function hrefOf(screen: string, place: readonly string[] = []): string {
  if (!isConcealing || place.length === 0) return `#/${[screen, ...place].map(encodeURIComponent).join('/')}`
  const written = JSON.stringify(place)
  if (!concealed.includes(written)) concealed.push(written)
  return `#/${encodeURIComponent(screen)}/~${concealed.indexOf(written)}`
}

/** Goes to a place at once, since the next key may be pressed before the browser tells of it; going back leads here again. */
export function go(screen: string, place: readonly string[] = []): void {
  location.hash = hrefOf(screen, place)
  follow()
}

/** From now on the address names no places. Goes to a place, or stays where one is. */
export function concealAddress(route: Route = current): void {
  isConcealing = true
  history.replaceState(null, '', hrefOf(route.screen, route.place))
  be(route)
}

/** Goes where the address says, unless one is there already. */
function follow(): void {
  if (location.hash === readHash) return
  hasMoved = true
  be(read(location.hash))
}

function be(route: Route): void {
  readHash = location.hash
  current = route
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(hash: string): Route {
  const [screen = '', ...place] = hash.replace(/^#\/?/, '').split('/').map(decoded)
  const [, number] = /^~(\d+)$/.exec(place[0] ?? '') ?? []
  if (number === undefined) return { screen, place }
  return { screen, place: JSON.parse(concealed[Number(number)] ?? '[]') as string[] }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
