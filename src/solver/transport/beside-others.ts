/** Whether someone can't come to a wing because of who lives there or in that prison: those kept apart, and limits of several wings. */

import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import type { Nests } from './nests'

/** @param living by group, by wing: how many of the group live there. */
export function besideOthers(
  { situation, aparts }: Judgement,
  nests: Nests,
  living: readonly Int32Array[],
  wings: Wings,
): (person: number, wing: number) => boolean {
  const facilityOf = (wing: number): number => situation.wings[wing]!.facilityIndex
  const apartFrom = new Map<number, { other: number; byFacility: boolean }[]>()
  for (const { first, second, scope } of aparts) {
    const byFacility = scope === 'facility'
    apartFrom.set(first, [...(apartFrom.get(first) ?? []), { other: second, byFacility }])
    apartFrom.set(second, [...(apartFrom.get(second) ?? []), { other: first, byFacility }])
  }
  const full = nests.shared.filter(
    ({ nest, wings: together, most }) => together.reduce((sum, wing) => sum + living[nest]![wing]!, 0) >= most,
  )
  const isIn = (person: number, nest: number): boolean => {
    for (let at = nests.nestOf[person]!; at >= 0; at = nests.nests[at]!.parent) if (at === nest) return true
    return false
  }
  return (person, wing) => {
    for (const { other, byFacility } of apartFrom.get(person) ?? []) {
      const there = wings[other]!
      if (there >= 0 && (byFacility ? facilityOf(there) === facilityOf(wing) : there === wing)) return true
    }
    if (nests.nestOf[person] === 0) return false
    return full.some(
      ({ nest, wings: together }) => together.includes(wing) && !together.includes(wings[person]!) && isIn(person, nest),
    )
  }
}
