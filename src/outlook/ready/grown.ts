/** Arrivals fitted to a history: as many more or fewer than in the steady state as carry the population where it is forecast to go. */

import { monthName, type History } from '../../domain/history'
import { forecastSeries } from '../forecast/series'
import { lastKnown, totalsOf } from '../forecast/forecast'
import type { ScenarioDocument } from './steady'

/** Months ahead that forecasts are taken for: beyond a year a trend says little. */
const FURTHEST = 12

/**
 * The steady state with its arrivals multiplied, in every kind alike, so that `there` people become as many more or fewer, in the months
 * of the scenario or in a year, as the history in total is forecast to. Stays can't be read from a history of populations: they are
 * those of the scenario. With arrivals at f times the rate at which people leave, and stays of S months in the mean (Little's law:
 * S = people / arrivals), a population P is expected to be P (f + (1 - f) exp(-h / S)) after h months (the transient mean of M/M/∞;
 * L. Takács, Introduction to the Theory of Queues, 1962), which is solved for f. Where stays are not exponential it is close, not exact.
 */
export function grown(steady: ScenarioDocument, there: number, history: History): ScenarioDocument {
  const horizon = Math.min(FURTHEST, steady.months)
  const totals = totalsOf(history)
  const last = lastKnown(totals)
  const arriving = steady.arrivals.reduce((sum, { perMonth }) => sum + (typeof perMonth === 'number' ? perMonth : 0), 0)
  if (last === 0 || arriving === 0) return withNote(steady, NOTHING_TO_FIT)
  const forecast = forecastSeries({ first: history.first, values: totals }, horizon).ahead.at(-1)!
  const left = Math.exp((-horizon * arriving) / there)
  const ratio = forecast.mean / last
  const times = Math.max(0, (ratio - left) / (1 - left))
  const arrivals = steady.arrivals.map((one) =>
    typeof one.perMonth === 'number' ? { ...one, perMonth: Math.round(one.perMonth * times * 100) / 100 } : one,
  )
  const interval =
    forecast.low === undefined || forecast.high === undefined
      ? 'the history is too short to say how sure that is'
      : `in 80 of a hundred cases between ${Math.round(forecast.low)} and ${Math.round(forecast.high)}`
  return withNote(
    { ...steady, arrivals },
    `Arrivals are ${times.toFixed(2)} times those of a steady state, in every kind alike: the history, of ${last} people in ${monthName(history.last)}, is forecast to have ${Math.round(forecast.mean)} in ${monthName(forecast.month)} (${interval}), and these people are taken to change in the same proportion. How long people stay can't be read from such a history and is assumed as above.`,
  )
}

const NOTHING_TO_FIT =
  'The history or the estate has nobody whose number could grow or shrink: arrivals are as in a steady state.'

function withNote(scenario: ScenarioDocument, note: string): ScenarioDocument {
  return { ...scenario, notes: [...scenario.notes, note] }
}
