/** The figures that policies are compared by, each counted from what the plan means for people. */

import type { MetricId, Metrics } from '../domain/comparison'
import type { Situation } from '../domain/situation'
import type { Outcome } from './outcomes'
import { percentile } from './percentile'

export type MetricAbout = {
  readonly id: MetricId
  /** What it counts, in a few words. */
  readonly words: string
  /** Which way is better for the people it is about; neither: that depends on the model. */
  readonly better: 'less' | 'more' | 'neither'
}

/** Every metric, in the order of the document. */
export const METRICS: readonly MetricAbout[] = [
  { id: 'placed', words: 'people with a place', better: 'more' },
  { id: 'unplaced', words: 'people without a place', better: 'less' },
  { id: 'alone', words: 'people short of company', better: 'less' },
  { id: 'aboveRequired', words: 'people above their required regime', better: 'less' },
  { id: 'solitary', words: 'people in solitary', better: 'less' },
  { id: 'separated', words: 'people held apart one by one', better: 'less' },
  { id: 'vepWings', words: 'wings with violent extremist prisoners', better: 'neither' },
  { id: 'vepFacilities', words: 'facilities with violent extremist prisoners', better: 'neither' },
  { id: 'largestVepGroup', words: 'violent extremist prisoners in one wing, at most', better: 'neither' },
  { id: 'exposed', words: 'people open to recruitment with a known recruiter', better: 'less' },
  { id: 'exposedUnknown', words: 'people with one of whom that is not known', better: 'less' },
  { id: 'networkPairs', words: 'pairs of one network in one wing', better: 'less' },
  { id: 'kmMean', words: 'kilometres from home, mean', better: 'less' },
  { id: 'kmMedian', words: 'kilometres from home, median', better: 'less' },
  { id: 'kmP90', words: 'kilometres from home, of one in ten more', better: 'less' },
  { id: 'unmetProgrammes', words: 'programmes asked for and not offered', better: 'less' },
  { id: 'transfers', words: 'moves to another facility', better: 'less' },
  { id: 'moves', words: 'other moves to another wing', better: 'less' },
  { id: 'overCertified', words: 'people over certified places', better: 'less' },
  { id: 'freePlaces', words: 'free places in open wings', better: 'more' },
  { id: 'specialistsNeeded', words: 'trained officers needed', better: 'less' },
]

/**
 * The metrics of a plan. Points that section 8 of the format page leaves open are settled so:
 *
 * - People without a place count in `unplaced` alone, wherever they live now; people who stay (fixed, or not to be moved) count as
 *   everyone does.
 * - `exposed` and `exposedUnknown` count people whatever the weights, also where a policy gives them the weight 0.
 * - `networkPairs`: pairs of violent extremist prisoners, whatever their model; a pair in two common networks counts twice, as in the
 *   security tier.
 * - `kmMean`, `kmMedian` and `kmP90` are in whole kilometres from person to facility, not rounded afterwards; see `percentile` for the
 *   definition. Null where nobody has both points.
 * - `moves` are those within a facility; every other change of wing is a transfer.
 * - `freePlaces`: of the wings that are open, less the people in them; people who stay beyond the places of a wing count against it.
 * - `specialistsNeeded`: by facility. Null where the policy sets no `vepPerSpecialist`, or sets 0 and there are such prisoners.
 */
export function metricsOf(situation: Situation, outcomes: readonly Outcome[]): Metrics {
  const count = (holds: (outcome: Outcome) => boolean): number => outcomes.filter(holds).length
  const residents = tally(outcomes, situation.wings.length, ({ wing }) => wing!.index)
  const veps = outcomes.filter(({ person }) => person.vep)
  const byWing = tally(veps, situation.wings.length, ({ wing }) => wing!.index)
  const byFacility = tally(veps, situation.estate.facilities.length, ({ wing }) => wing!.facilityIndex)
  const distances = outcomes.flatMap(({ km }) => (km === null ? [] : [km]))
  const placed = count(({ wing }) => wing !== null)
  return {
    placed,
    unplaced: outcomes.length - placed,
    alone: count(({ alone }) => alone),
    aboveRequired: count(({ stepsAbove }) => stepsAbove > 0),
    solitary: count(({ wing }) => wing?.solitary === true),
    separated: count(({ wing }) => wing?.separated === true),
    vepWings: byWing.filter((some) => some > 0).length,
    vepFacilities: byFacility.filter((some) => some > 0).length,
    largestVepGroup: byWing.reduce((most, some) => Math.max(most, some), 0),
    exposed: count(({ exposure }) => exposure === 'exposed'),
    exposedUnknown: count(({ exposure }) => exposure === 'exposedUnknown'),
    networkPairs: pairsOfNetworks(situation, outcomes),
    kmMean: distances.length === 0 ? null : sum(distances) / distances.length,
    kmMedian: percentile(distances, 0.5),
    kmP90: percentile(distances, 0.9),
    unmetProgrammes: sum(outcomes.map(({ unmetProgrammes }) => unmetProgrammes)),
    transfers: count(({ move }) => move === 'transfer'),
    moves: count(({ move }) => move === 'move'),
    overCertified: sum(situation.wings.map(({ index, places }) => Math.max(0, residents[index]! - places.certified))),
    freePlaces: sum(situation.wings.map(({ index, open, places }) => (open ? places.operational - residents[index]! : 0))),
    specialistsNeeded: specialistsFor(byFacility, situation.policy.limits.vepPerSpecialist),
  }
}

function pairsOfNetworks({ networks, wings }: Situation, outcomes: readonly Outcome[]): number {
  return sum(
    networks.map(({ members }) => {
      const veps = members.map((member) => outcomes[member]!).filter(({ person }) => person.vep)
      return sum(tally(veps, wings.length, ({ wing }) => wing!.index).map((some) => (some * (some - 1)) / 2))
    }),
  )
}

function specialistsFor(byFacility: readonly number[], perSpecialist: number | null): number | null {
  if (perSpecialist === null) return null
  if (perSpecialist === 0) return sum(byFacility) === 0 ? 0 : null
  return sum(byFacility.map((veps) => Math.ceil(veps / perSpecialist)))
}

/** How many of those with a place are in each of so many. */
function tally(outcomes: readonly Outcome[], length: number, where: (outcome: Outcome) => number): number[] {
  const counts = Array.from({ length }, () => 0)
  for (const outcome of outcomes) if (outcome.wing) counts[where(outcome)]! += 1
  return counts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
