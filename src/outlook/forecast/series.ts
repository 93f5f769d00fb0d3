/** One series forecast, with intervals as wide as its own forecasts of the past were wrong, and a test of them on its own past. */

import type { MonthNumber } from '../../domain/history'
import { ahead, fit, smooth } from './smooth'

export type Series = { readonly first: MonthNumber; readonly values: readonly (number | undefined)[] }

export type ForecastMonth = {
  readonly month: MonthNumber
  readonly mean: number
  /** The interval that 80 of a hundred are meant to fall into; absent where the past is too short to tell. */
  readonly low?: number
  readonly high?: number
}

/** One forecast of the past, beside what came. */
export type Trial = {
  /** Months ahead. */
  readonly ahead: number
  readonly error: number
  readonly lastMonthError: number
  readonly lastYearError?: number
  /** Whether what came was in the interval; absent where there was none yet. */
  readonly held?: boolean
}

/** Months from which on forecasts of the past are made. */
const TRIALS_FROM = 24
/** Forecasts of the past that an interval needs. */
const LEAST_TRIALS = 8
const SEASON = 12
/** Student's t: 80 of a hundred are within so many, by degrees of freedom from 1; then as Cornish and Fisher expand it from the normal one. */
const T_80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372]
const Z_80 = 1.2816

/** Forecasts a series for so many months, and tries the same on each month of its past, with only what was known then. */
export function forecastSeries(
  { first, values }: Series,
  months: number,
): { readonly ahead: ForecastMonth[]; readonly trials: Trial[] } {
  const trials: Trial[] = []
  /** By months ahead: squares of the errors, and the month in which each was known. */
  const errors: { readonly square: number; readonly known: number }[][] = Array.from({ length: months }, () => [])
  for (let until = TRIALS_FROM; until < values.length; until++) {
    if (values[until - 1] === undefined) continue
    const forecast = forecastFrom(values.slice(0, until), first, months)
    for (let step = 0; step < months && until + step < values.length; step++) {
      const value = values[until + step]
      if (value === undefined) continue
      const spread = spreadOf(errors, step, until)
      const error = forecast[step]! - value
      const lastYear = values[until + step - SEASON * Math.ceil((step + 1) / SEASON)]
      trials.push({
        ahead: step + 1,
        error,
        lastMonthError: values[until - 1]! - value,
        ...(lastYear !== undefined && { lastYearError: lastYear - value }),
        ...(spread !== undefined && { held: Math.abs(error) <= spread }),
      })
      errors[step]!.push({ square: error * error, known: until + step })
    }
  }
  const forecast = forecastFrom(values, first, months)
  return {
    trials,
    ahead: forecast.map((mean, step) => {
      const spread = spreadOf(errors, step, values.length)
      const month = first + values.length + step
      if (spread === undefined) return { month, mean }
      return { month, mean, low: Math.max(0, mean - spread), high: mean + spread }
    }),
  }
}

function forecastFrom(values: readonly (number | undefined)[], first: MonthNumber, months: number): number[] {
  const start = first % SEASON
  const smoothing = fit(values, start)
  return ahead(smooth(values, start, smoothing), start + values.length, months, smoothing)
}

/**
 * Half of the interval so many months ahead, by what was known by a month: the root of the mean square error, times the t of as many
 * errors as don't overlap; no smaller than that of fewer months ahead.
 */
function spreadOf(
  errors: readonly (readonly { readonly square: number; readonly known: number }[])[],
  step: number,
  by: number,
): number | undefined {
  let widest: number | undefined
  for (let fewer = 0; fewer <= step; fewer++) {
    const known = errors[fewer]!.filter((error) => error.known < by)
    if (known.length < LEAST_TRIALS) return undefined
    const root = Math.sqrt(known.reduce((sum, { square }) => sum + square, 0) / known.length)
    widest = Math.max(widest ?? 0, root * quantile(Math.max(1, Math.floor(known.length / (fewer + 1)))))
  }
  return widest
}

function quantile(freedom: number): number {
  return T_80[freedom - 1] ?? Z_80 + (Z_80 ** 3 + Z_80) / (4 * freedom)
}
