/** What one more place, officer or review would change: the same scenario once more with it, meeting the same people by the same chance. */

import type { Estate } from '../domain/estate'
import type { Policy } from '../domain/policy'
import type { Scenario } from '../domain/scenario'
import { gapOf, type Gap } from './certain'
import { pairsOf } from './difference'
import type { Figure, RunOutcome } from './outcome'

export type OneMore =
  /** A place in a wing, certified and operational, from the beginning. */
  | { readonly kind: 'place'; readonly wing: string }
  /** An officer trained for this work in a facility whose number of them is known. */
  | { readonly kind: 'officer'; readonly facility: string }
  /** Everyone assessed is assessed anew after so many months, one less than the scenario says. */
  | { readonly kind: 'review'; readonly everyMonths: number }

/** Figures of which more is worse, so that what helps makes them less. */
export const HELPED = ['unplaced', 'alone', 'aboveRequired', 'overCertified', 'moves'] as const satisfies readonly Figure[]
export type HelpedFigure = (typeof HELPED)[number]

export type Help = {
  readonly oneMore: OneMore
  /** Runs made with and without it. */
  readonly runs: number
  /** All months of a run together, with it less without it: months of people, and moves. */
  readonly gaps: Readonly<Record<HelpedFigure, Gap>>
}

/** Of wings, and of facilities, that are looked at. */
const MOST_OF_A_KIND = 3

/**
 * What is worth trying: places where they were missed most, officers where violent extremist prisoners come nearest to as many as there may be,
 * and reviews a month sooner.
 *
 * @param missed wings where a place was missed, the most missed first
 */
export function whatMayHelp(estate: Estate, policy: Policy, scenario: Scenario, missed: readonly string[]): OneMore[] {
  const everyMonths = (scenario.reviews?.everyMonths ?? 0) - 1
  return [
    ...missed.slice(0, MOST_OF_A_KIND).map((wing) => ({ kind: 'place', wing }) as const),
    ...shortOfOfficers(estate, policy)
      .slice(0, MOST_OF_A_KIND)
      .map((facility) => ({ kind: 'officer', facility }) as const),
    ...(everyMonths >= 1 ? [{ kind: 'review', everyMonths } as const] : []),
  ]
}

/** Facilities whose officers set a limit, those with the least room within it first. */
function shortOfOfficers({ facilities, wings, people }: Estate, { limits }: Policy): string[] {
  const perSpecialist = limits.vepPerSpecialist
  if (perSpecialist === null || perSpecialist === 0) return []
  const facilityOf = new Map(wings.map(({ id, facility }) => [id, facility]))
  const living = new Map<string, number>()
  for (const { extremism, currentWing } of people) {
    const facility = extremism && facilityOf.get(currentWing ?? '')
    if (facility !== undefined) living.set(facility, (living.get(facility) ?? 0) + 1)
  }
  return facilities
    .flatMap(({ id, specialistStaff }) =>
      specialistStaff === undefined ? [] : [{ id, room: specialistStaff * perSpecialist - (living.get(id) ?? 0) }],
    )
    .sort((a, b) => a.room - b.room || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

type Given = { readonly estate: Estate; readonly scenario: Scenario }

/** The estate and the scenario with one more of something. A wing that the scenario closes, or leaves without places, stays so. */
export function withOneMore({ estate, scenario }: Given, oneMore: OneMore): Given {
  if (oneMore.kind === 'review') {
    const { everyMonths } = oneMore
    return { estate, scenario: { ...scenario, ...(scenario.reviews && { reviews: { ...scenario.reviews, everyMonths } }) } }
  }
  if (oneMore.kind === 'officer') {
    const facilities = estate.facilities.map((facility) =>
      facility.id === oneMore.facility && facility.specialistStaff !== undefined
        ? { ...facility, specialistStaff: facility.specialistStaff + 1 }
        : facility,
    )
    return { estate: { ...estate, facilities }, scenario }
  }
  const wings = estate.wings.map((wing) => {
    const { certified, operational } = wing.places
    if (wing.id !== oneMore.wing || operational === 0) return wing
    return { ...wing, places: { certified: certified + 1, operational: operational + 1 } }
  })
  const changes = scenario.wings.map((change) => {
    if (change.wing !== oneMore.wing) return change
    const { certified, operational } = change
    return {
      ...change,
      ...(certified !== undefined && { certified: certified + 1 }),
      ...(operational !== undefined && operational > 0 && { operational: operational + 1 }),
    }
  })
  return { estate: { ...estate, wings }, scenario: { ...scenario, wings: changes } }
}

/** @param before runs without it, and `after` with it, in any order; those that both have count. */
export function helpOf(oneMore: OneMore, before: readonly RunOutcome[], after: readonly RunOutcome[]): Help {
  const pairs = pairsOf(before, after)
  const gapFor = (figure: Figure): Gap =>
    gapOf(pairs.map(([one, other]) => total(other.figures[figure]) - total(one.figures[figure])))
  return {
    oneMore,
    runs: pairs.length,
    gaps: Object.fromEntries(HELPED.map((figure) => [figure, gapFor(figure)])) as Record<HelpedFigure, Gap>,
  }
}

function total(months: Int32Array): number {
  return months.reduce((sum, value) => sum + value, 0)
}
