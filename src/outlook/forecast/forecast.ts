/** A history forecast, for each facility and in total, and how good such forecasts would have been in the past. */

import { monthName, type FacilityHistory, type History } from '../../domain/history'
import { forecastSeries, type ForecastMonth, type Trial } from './series'

export type NamedForecast = {
  /** Absent: the total. */
  readonly facility?: string
  readonly last: { readonly month: string; readonly population: number }
  readonly capacity?: number
  readonly months: readonly {
    readonly month: string
    readonly mean: number
    readonly low?: number
    readonly high?: number
  }[]
}

/** Mean absolute errors of forecasts of the past so many months ahead, all on the same forecasts. */
export type BackTest = {
  readonly ahead: number
  readonly forecasts: number
  readonly error: number
  /** Of taking the last month known, and of taking the same month of the last year known. */
  readonly sameAsLastMonth: number
  readonly sameAsLastYear?: number
  /** How often the 80 % interval held, where there was one; and of how many forecasts. */
  readonly held?: number
  readonly intervals: number
}

export type Forecast = {
  readonly total: NamedForecast
  readonly facilities: readonly NamedForecast[]
  /** Facilities whose history ends before the last month: they are in the total of the past, and are not forecast. */
  readonly ended: readonly string[]
  readonly backTest: { readonly total: readonly BackTest[]; readonly facilities: readonly BackTest[] }
}

const TESTED_AHEAD = [1, 3, 6, 12]

export function forecastHistory(history: History, months: number): Forecast {
  const totals = totalsOf(history)
  const total = forecastSeries({ first: history.first, values: totals }, months)
  const current = history.facilities.filter(({ first, population }) => first + population.length - 1 === history.last)
  const each = current.map((facility) => ({
    facility,
    ...forecastSeries({ first: facility.first, values: facility.population }, months),
  }))
  const capacities = current.map(({ capacity }) => capacity)
  const capacity = capacities.every((one) => one !== undefined) ? capacities.reduce((sum, one) => sum + one, 0) : undefined
  return {
    total: {
      last: { month: monthName(history.last), population: lastKnown(totals) },
      ...(capacity !== undefined && { capacity }),
      months: total.ahead.map(rounded),
    },
    facilities: each.map(({ facility, ahead }) => ({
      facility: facility.facility,
      last: { month: monthName(history.last), population: lastKnown(facility.population) },
      ...(facility.capacity !== undefined && { capacity: facility.capacity }),
      months: ahead.map(rounded),
    })),
    ended: history.facilities.filter((facility) => !current.includes(facility)).map(({ facility }) => facility),
    backTest: {
      total: backTest(total.trials, months),
      facilities: backTest(
        each.flatMap(({ trials }) => trials),
        months,
      ),
    },
  }
}

/** By month, everyone; undefined where no facility says anything, or one that does before and after is silent. */
export function totalsOf({ facilities, first, last }: History): (number | undefined)[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const there = facilities.filter((facility) => isSpanned(facility, first + index))
    const counts = there.map((facility) => facility.population[first + index - facility.first])
    if (counts.length === 0 || counts.some((count) => count === undefined)) return undefined
    return counts.reduce((sum: number, count) => sum + (count ?? 0), 0)
  })
}

/** Whether a month lies between the first and the last that a facility has a figure for. */
function isSpanned({ first, population }: FacilityHistory, month: number): boolean {
  const from = population.findIndex((count) => count !== undefined)
  const until = population.findLastIndex((count) => count !== undefined)
  return from >= 0 && month >= first + from && month <= first + until
}

/** The last figure that there is; 0 where there is none. */
export function lastKnown(values: readonly (number | undefined)[]): number {
  return values.findLast((value) => value !== undefined) ?? 0
}

function backTest(trials: readonly Trial[], months: number): BackTest[] {
  return TESTED_AHEAD.filter((ahead) => ahead <= months).flatMap((ahead) => {
    const tried = trials.filter((trial) => trial.ahead === ahead && trial.lastYearError !== undefined)
    if (tried.length === 0) return []
    const judged = tried.filter(({ held }) => held !== undefined)
    return [
      {
        ahead,
        forecasts: tried.length,
        error: meanOf(tried.map(({ error }) => error)),
        sameAsLastMonth: meanOf(tried.map(({ lastMonthError }) => lastMonthError)),
        sameAsLastYear: meanOf(tried.flatMap(({ lastYearError }) => lastYearError ?? [])),
        ...(judged.length > 0 && { held: round(judged.filter(({ held }) => held).length / judged.length) }),
        intervals: judged.length,
      },
    ]
  })
}

function meanOf(errors: readonly number[]): number {
  return round(errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length)
}

function rounded({ month, mean, low, high }: ForecastMonth): NamedForecast['months'][number] {
  const interval = low === undefined || high === undefined ? {} : { low: round(low), high: round(high) }
  return { month: monthName(month), mean: round(mean), ...interval }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
