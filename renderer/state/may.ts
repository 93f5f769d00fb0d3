/** Whether whoever is here may change something of the open estate, so that screens offer no more than that. */

import { denialOfEstates, may } from '../../src/people/permissions'
import type { ShelfName } from '../../src/working/shelves'
import { useDesk } from './desk'
import { useHere } from './here'

/** False also where another window has the estate, or none is open. */
export function useMay(shelf: ShelfName): boolean {
  const isWritable = useDesk((desk) => desk.opened !== undefined && !desk.opened.readOnly)
  return useHasRoleFor(shelf) && isWritable
}

/** By their roles alone. */
export function useHasRoleFor(shelf: ShelfName): boolean {
  return useHere((here) => may(here.person, shelf))
}

/** Whether estates may be begun here and taken away. */
export function useMayBegin(): boolean {
  return useHere((here) => denialOfEstates(here.person) === undefined)
}
