/** What runs come to, figure by figure, each with how sure it is; and which kinds of place run out, and when. */

import type { IsoDate } from '../domain/estate'
import type { TierId } from '../domain/plan'
import type { Outlook } from '../domain/outlook'
import { sureOf, shareError, type Estimate, type Sure } from './certain'
import { meanWithError, outlookOf } from './merge'
import { FIGURES, type Figure, type RunOutcome } from './outcome'
import type { Simulation } from './run'

export type SummaryMonth = {
  /** From 1, the month after the estate's day. */
  readonly month: number
  readonly date: IsoDate
  /** Operational places of open wings. */
  readonly places: number
  readonly figures: Readonly<Record<Figure, Sure>>
  readonly kinds: readonly { readonly kind: string; readonly people: Sure; readonly places: number }[]
}

/** What can't be kept: a rule, a tier, or a place made for everyone of a kind. */
export type Unkept = { readonly rule: string } | { readonly tier: TierId } | { readonly kind: string }

/** In what share of the runs something happens, and in which month for the first time in these. */
export type FirstTime = { readonly what: Unkept; readonly share: Estimate; readonly month: Sure }

export type Summary = {
  readonly runs: number
  readonly months: readonly SummaryMonth[]
  /** Rules and tiers that could not be kept; the most certain first, and then the earliest. */
  readonly breaches: readonly FirstTime[]
  /** Kinds of which there are more people than places made for them. They may have found lawful places in other wings. */
  readonly shortages: readonly FirstTime[]
  readonly bottlenecks: readonly { readonly wing: string; readonly fullMonths: Estimate; readonly saved: Estimate }[]
}

/** @param outcomes of runs of the simulation, in any order. */
export function summaryOf(simulation: Simulation, outcomes: readonly RunOutcome[]): { outlook: Outlook; summary: Summary } {
  const outlook = outlookOf(simulation, outcomes)
  const { scenes, kinds } = simulation
  const numbers = new Map(kinds.names.map((name, number) => [name, number]))
  const peopleOf =
    (kind: string, month: number) =>
    (outcome: RunOutcome): number =>
      outcome.kinds[(month - 1) * kinds.names.length + numbers.get(kind)!]!
  const months = outlook.months.map(({ month, date, kinds: met }): SummaryMonth => {
    const { wings } = scenes[month]!.empty
    const sureFor = (figure: Figure): Sure => sureOf(outcomes.map(({ figures }) => figures[figure][month - 1]!))
    return {
      month,
      date,
      places: wings.reduce((sum, { open, places }) => sum + (open ? places.operational : 0), 0),
      figures: Object.fromEntries(FIGURES.map((figure) => [figure, sureFor(figure)])) as Record<Figure, Sure>,
      kinds: met.map(({ kind, places }) => ({ kind, places, people: sureOf(outcomes.map(peopleOf(kind, month))) })),
    }
  })
  const breaches = outlook.firstBreach.map((breach): FirstTime => {
    const what: Unkept = 'tier' in breach ? { tier: breach.tier } : { rule: breach.rule }
    return firstTime(what, outcomes, (outcome) => firstOf(outcome, what))
  })
  const shortages = (outlook.months[0]?.kinds ?? []).flatMap(({ kind }, index) => {
    const first = firstTime(
      { kind },
      outcomes,
      (outcome) => outlook.months.find(({ month, kinds: met }) => peopleOf(kind, month)(outcome) > met[index]!.places)?.month,
    )
    return first.share.mean > 0 ? [first] : []
  })
  return {
    outlook,
    summary: {
      runs: outcomes.length,
      months,
      breaches: inOrder(breaches),
      shortages: inOrder(shortages),
      bottlenecks: outlook.bottlenecks.map(({ wing }) => {
        const index = scenes[0]!.empty.wings.findIndex(({ id }) => id === wing)
        return {
          wing,
          fullMonths: meanWithError(outcomes.map(({ fullMonths }) => fullMonths[index]!)),
          saved: meanWithError(outcomes.map(({ wanted }) => wanted[index]!)),
        }
      }),
    },
  }
}

/** The first month in which a run could not keep a rule or tier; undefined: it always could. */
export function firstOf({ rules, tiers }: RunOutcome, what: Unkept): number | undefined {
  if ('tier' in what) return tiers[what.tier]
  return 'rule' in what ? rules[what.rule] : undefined
}

function firstTime(
  what: Unkept,
  outcomes: readonly RunOutcome[],
  monthIn: (outcome: RunOutcome) => number | undefined,
): FirstTime {
  const months = outcomes.flatMap((outcome) => monthIn(outcome) ?? [])
  const mean = outcomes.length === 0 ? 0 : months.length / outcomes.length
  return { what, share: { mean, error: shareError(mean, outcomes.length) }, month: sureOf(months) }
}

function inOrder(found: readonly FirstTime[]): FirstTime[] {
  return [...found].sort((a, b) => b.share.mean - a.share.mean || a.month.p50 - b.month.p50)
}
