/** Puts the outcomes of runs together to an outlook: bands over the runs, first breaches, and the wings where a place is missed most. */

import { sha256Of } from '../domain/canonical'
import { OUTLOOK_FORMAT, type Band, type Bottleneck, type FirstBreach, type Outlook, type OutlookMonth } from '../domain/outlook'
import { TIERS } from '../domain/plan'
import type { Scenario } from '../domain/scenario'
import { rules } from '../rules/registry'
import { placesByKind } from './kinds'
import type { Figure, RunOutcome } from './outcome'
import type { Simulation } from './run'

const PERCENTILES = { p10: 0.1, p50: 0.5, p90: 0.9 } as const

/** The outlook of these runs, in whatever order they came; of as many as there are. */
export function outlookOf({ scenario, scenes, kinds }: Simulation, found: readonly RunOutcome[]): Outlook {
  const outcomes = [...found].sort((a, b) => a.run - b.run)
  const kindCount = kinds.names.length
  const places = scenes.map(({ empty }) => placesByKind(kinds, empty.wings))
  const isMet = kinds.names.map(
    (_, kind) =>
      places.some((counts) => counts[kind]! > 0) ||
      outcomes.some((outcome) => scenes.slice(1).some(({ month }) => outcome.kinds[(month - 1) * kindCount + kind]! > 0)),
  )
  const months = scenes.slice(1).map(({ month, day }): OutlookMonth => {
    const bandFor = (figure: Figure): Band => bandOf(outcomes.map(({ figures }) => figures[figure][month - 1]!))
    return {
      month,
      date: day,
      people: bandFor('people'),
      unplaced: bandFor('unplaced'),
      alone: bandFor('alone'),
      aboveRequired: bandFor('aboveRequired'),
      overCertified: bandFor('overCertified'),
      moves: bandFor('moves'),
      kinds: kinds.names.flatMap((kind, number) =>
        isMet[number]
          ? [
              {
                kind,
                people: bandOf(outcomes.map((outcome) => outcome.kinds[(month - 1) * kindCount + number]!)),
                places: places[month]![number]!,
              },
            ]
          : [],
      ),
    }
  })
  return {
    format: OUTLOOK_FORMAT,
    scenario: { name: scenario.name, sha256: sha256Of(scenario satisfies Scenario) },
    runs: outcomes.length,
    months,
    firstBreach: firstBreaches(outcomes),
    bottlenecks: bottlenecksOf(
      outcomes,
      scenes[0]!.empty.wings.map(({ id }) => id),
    ),
  }
}

/** The mean, and percentiles by linear interpolation between the sorted values (definition 7 of Hyndman and Fan, 1996). */
export function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b)
  const percentile = (share: number): number => {
    if (sorted.length === 0) return 0
    const place = (sorted.length - 1) * share
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
    return rounded(below + (above - below) * (place - Math.floor(place)))
  }
  return {
    mean: rounded(meanOf(values)),
    p10: percentile(PERCENTILES.p10),
    p50: percentile(PERCENTILES.p50),
    p90: percentile(PERCENTILES.p90),
  }
}

/** The mean of values, and its Monte Carlo standard error: how far another seed would be likely to be from it. */
export function meanWithError(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = meanOf(values)
  if (values.length < 2) return { mean, error: NaN }
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) }
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** To six digits after the point: more would only be noise of the arithmetic. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function firstBreaches(outcomes: readonly RunOutcome[]): FirstBreach[] {
  const breachOf = (monthIn: (outcome: RunOutcome) => number | undefined) => {
    const months = outcomes.flatMap((outcome) => monthIn(outcome) ?? [])
    return months.length === 0 ? undefined : { shareOfRuns: rounded(months.length / outcomes.length), month: bandOf(months) }
  }
  const found: FirstBreach[] = []
  for (const tier of TIERS) {
    const breach = breachOf(({ tiers }) => tiers[tier])
    if (breach) found.push({ tier, ...breach })
  }
  for (const { id } of rules) {
    const breach = breachOf(({ rules: broken }) => broken[id])
    if (breach) found.push({ rule: id, ...breach })
  }
  return found
}

/** Wings that are ever full or missed, those first where one place more would save most. */
function bottlenecksOf(outcomes: readonly RunOutcome[], wings: readonly string[]): Bottleneck[] {
  return wings
    .map((wing, index) => ({
      wing,
      fullMonths: rounded(meanOf(outcomes.map(({ fullMonths }) => fullMonths[index]!))),
      unplacedSavedByOnePlace: rounded(meanOf(outcomes.map(({ wanted }) => wanted[index]!))),
    }))
    .filter(({ fullMonths, unplacedSavedByOnePlace }) => fullMonths > 0 || unplacedSavedByOnePlace > 0)
    .sort(
      (a, b) =>
        b.unplacedSavedByOnePlace - a.unplacedSavedByOnePlace || b.fullMonths - a.fullMonths || (a.wing < b.wing ? -1 : 1),
    )
}
