/** Two simulations held against each other run by run: with the same seed, both meet the same people. */

import type { IsoDate } from '../domain/estate'
import { gapOf, type Gap } from './certain'
import { FIGURES, type Figure, type RunOutcome } from './outcome'
import type { Simulation } from './run'
import { firstOf, type Unkept } from './summary'

export type DifferenceMonth = {
  readonly month: number
  readonly date: IsoDate
  /** The second less the first. */
  readonly figures: Readonly<Record<Figure, Gap>>
}

export type Difference = {
  /** Runs that both have. */
  readonly runs: number
  /** Whether run for run both draw from the same chance. */
  readonly isPaired: boolean
  /** Months that both have. */
  readonly months: readonly DifferenceMonth[]
  /** The share of runs in which each can't be kept within these months: of the first, of the second, and the second less the first. */
  readonly breaches: readonly { readonly what: Unkept; readonly shares: readonly [number, number]; readonly gap: Gap }[]
}

type Case = { readonly simulation: Simulation; readonly outcomes: readonly RunOutcome[] }

export function differenceOf(first: Case, second: Case): Difference {
  const pairs = pairsOf(first.outcomes, second.outcomes)
  const scenes = first.simulation.scenes.slice(1, second.simulation.scenes.length)
  const met = unkeptIn(pairs.flat(), scenes.length)
  return {
    runs: pairs.length,
    isPaired: first.simulation.scenario.seed === second.simulation.scenario.seed,
    months: scenes.map(({ month, day }) => {
      const gapFor = (figure: Figure): Gap =>
        gapOf(pairs.map(([one, other]) => other.figures[figure][month - 1]! - one.figures[figure][month - 1]!))
      return {
        month,
        date: day,
        figures: Object.fromEntries(FIGURES.map((figure) => [figure, gapFor(figure)])) as Record<Figure, Gap>,
      }
    }),
    breaches: met.map((what) => {
      const isIn = (outcome: RunOutcome): number => ((firstOf(outcome, what) ?? Infinity) <= scenes.length ? 1 : 0)
      const shareOf = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + isIn(pair[side]), 0) / pairs.length
      return { what, shares: [shareOf(0), shareOf(1)], gap: gapOf(pairs.map(([one, other]) => isIn(other) - isIn(one))) }
    }),
  }
}

/** The runs that both have, each with its counterpart. */
export function pairsOf(first: readonly RunOutcome[], second: readonly RunOutcome[]): (readonly [RunOutcome, RunOutcome])[] {
  const others = new Map(second.map((outcome) => [outcome.run, outcome]))
  return first.flatMap((outcome): (readonly [RunOutcome, RunOutcome])[] => {
    const other = others.get(outcome.run)
    return other ? [[outcome, other]] : []
  })
}

/** The tiers and rules that any run could not keep within so many months, the tiers first. */
function unkeptIn(outcomes: readonly RunOutcome[], months: number): Unkept[] {
  const namesOf = (pick: (outcome: RunOutcome) => Readonly<Record<string, number>>): string[] =>
    [
      ...new Set(
        outcomes.flatMap((outcome) => Object.entries(pick(outcome)).flatMap(([name, month]) => (month <= months ? [name] : []))),
      ),
    ].sort()
  const tiers = namesOf(({ tiers: broken }) => broken) as (keyof RunOutcome['tiers'])[]
  return [...tiers.map((tier) => ({ tier })), ...namesOf(({ rules }) => rules).map((rule) => ({ rule }))]
}
