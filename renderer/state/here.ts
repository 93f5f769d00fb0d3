/** Who is at this computer: the person who unlocked the window. */

import { create } from 'zustand'
import { ROLES, type Person } from '../../src/people/person'

/** Where there is no vault, there are samples alone: whoever tries them has no name and may do everything. */
const EXERCISE: Person = { id: '', name: '', roles: ROLES }

/** Whoever has a vault that was made before people had names in it. */
export const UNNAMED: Person = { id: 'unnamed', name: '', roles: ROLES }

type HereState = { readonly person: Person }

export const useHere = create<HereState>(() => ({ person: EXERCISE }))

/** The person who unlocked this window; without a vault, nobody in particular (`id` and `name` are empty). */
export function whoIsHere(): Person {
  return useHere.getState().person
}

export function comeIn(person: Person): void {
  useHere.setState({ person })
}
