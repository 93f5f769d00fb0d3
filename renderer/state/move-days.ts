/** How many moves one day may see at most, as a person chose it for the lists they look at and print; undefined: a batch a day. */

import { create } from 'zustand'

type MoveDays = { readonly perDay?: number }

export const useMoveDays = create<MoveDays>(() => ({}))

export function setPerDay(perDay: number | undefined): void {
  useMoveDays.setState(perDay === undefined ? {} : { perDay }, true)
}
