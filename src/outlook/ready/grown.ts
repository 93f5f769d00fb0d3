/** Arrivals fitted to a history: as many more or fewer than in the steady state as carry the population where it is forecast to go. */

import { monthName, type History } from '../../domain/history'
import { forecastSeries } from '../forecast/series'
import { lastKnown, totalsOf } from '../forecast/forecast'
import type { ScenarioDocument } from './steady'

/** Months ahead that forecasts are taken for: beyond a year a trend says little. */
const FURTHEST = 12

/** What was read from a history: people in its last month and in the one it is forecast to, and how many times the arrivals of a steady state. */
export type Fit = {
  readonly times: number
  readonly from: { readonly month: string; readonly people: number }
  /** `low` and `high`: in 80 of a hundred cases it lies between them; absent where the history is too short to say. */
  readonly to: { readonly month: string; readonly people: number; readonly low?: number; readonly high?: number }
}

/**
 * The steady state with its arrivals multiplied, in every kind alike, so that `there` people become as many more or fewer, in the months
 * of the scenario or in a year, as the history in total is forecast to. Stays can't be read from a history of populations: they are
 * those of the scenario. With arrivals at f times the rate at which people leave, and stays of S months in the mean (Little's law:
 * S = people / arrivals), a population P is expected to be P (f + (1 - f) exp(-h / S)) after h months (the transient mean of M/M/∞;
 * L. Takács, Introduction to the Theory of Queues, 1962), which is solved for f. Where stays are not exponential it is close, not exact.
 */
export function grown(steady: ScenarioDocument, there: number, history: History): ScenarioDocument {
  const fit = fitTo(steady, there, history)
  if (!fit) return withNote(steady, NOTHING_TO_FIT)
  const { times, from, to } = fit
  const arrivals = steady.arrivals.map((one) =>
    typeof one.perMonth === 'number' ? { ...one, perMonth: Math.round(one.perMonth * times * 100) / 100 } : one,
  )
  const interval =
    to.low === undefined || to.high === undefined
      ? 'the history is too short to say how sure that is'
      : `in 80 of a hundred cases between ${Math.round(to.low)} and ${Math.round(to.high)}`
  return withNote(
    { ...steady, arrivals },
    `Arrivals are ${times.toFixed(2)} times those of a steady state, in every kind alike: the history, of ${from.people} people in ${from.month}, is forecast to have ${Math.round(to.people)} in ${to.month} (${interval}), and these people are taken to change in the same proportion. How long people stay can't be read from such a history and is assumed as above.`,
  )
}

/** Undefined: nobody is there, in the history or the estate, whose number could grow or shrink. */
export function fitTo(steady: ScenarioDocument, there: number, history: History): Fit | undefined {
  const horizon = Math.min(FURTHEST, steady.months)
  const totals = totalsOf(history)
  const last = lastKnown(totals)
  const arriving = steady.arrivals.reduce((sum, { perMonth }) => sum + (typeof perMonth === 'number' ? perMonth : 0), 0)
  if (last === 0 || arriving === 0) return undefined
  const forecast = forecastSeries({ first: history.first, values: totals }, horizon).ahead.at(-1)!
  const left = Math.exp((-horizon * arriving) / there)
  const ratio = forecast.mean / last
  const { low, high } = forecast
  return {
    times: Math.max(0, (ratio - left) / (1 - left)),
    from: { month: monthName(history.last), people: last },
    to: {
      month: monthName(forecast.month),
      people: forecast.mean,
      ...(low !== undefined && high !== undefined && { low, high }),
    },
  }
}

const NOTHING_TO_FIT =
  'The history or the estate has nobody whose number could grow or shrink: arrivals are as in a steady state.'

function withNote(scenario: ScenarioDocument, note: string): ScenarioDocument {
  return { ...scenario, notes: [...scenario.notes, note] }
}
