/** Where places are scarce: for each kind of people, the wings that take them, who lives there, and the new arrivals who need a place. */

import type { AgeGroup, LegalStatus, Sex } from '../../src/domain/estate'
import type { EstateView } from './estate-view'

/** The wings that take one kind of people; a wing for several legal statuses counts for each of them. */
export type Scarcity = {
  readonly sex: Sex
  readonly ageGroup: AgeGroup
  readonly legalStatus: LegalStatus
  /** Operational places of open wings. */
  readonly places: number
  /** Everyone in these wings, of whichever kind. */
  readonly living: number
  /** Places less people; never below 0 in any wing. */
  readonly free: number
  /** New arrivals of this kind. Someone whose sex awaits an individual decision is of none. */
  readonly arrivals: number
}

/** Every kind that there is a wing or a new arrival for, those with the fewest free places for each arrival first. */
export function scarcityOf(view: EstateView): readonly Scarcity[] {
  const kinds = new Map<string, { -readonly [Key in keyof Scarcity]: Scarcity[Key] }>()
  const kindOf = (sex: Sex, ageGroup: AgeGroup, legalStatus: LegalStatus) => {
    const name = [sex, ageGroup, legalStatus].join(' ')
    const kind = kinds.get(name) ?? { sex, ageGroup, legalStatus, places: 0, living: 0, free: 0, arrivals: 0 }
    kinds.set(name, kind)
    return kind
  }
  for (const { wing, now } of view.wings.values()) {
    for (const legalStatus of wing.legalStatuses) {
      const kind = kindOf(wing.sex, wing.ageGroup, legalStatus)
      kind.living += now
      if (!wing.open) continue
      kind.places += wing.places.operational
      kind.free += Math.max(0, wing.places.operational - now)
    }
  }
  for (const { person, from } of view.people.values()) {
    if (from || person.sex === 'individual-decision') continue
    kindOf(person.sex, person.juvenile ? 'juvenile' : 'adult', person.legalStatus).arrivals += 1
  }
  return [...kinds.values()].sort((a, b) => a.free - a.arrivals - (b.free - b.arrivals))
}
