/**
 * Exponential smoothing with a damped trend (Gardner and McKenzie, 1985), and a season where there is one, in error-correction form
 * (Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008, model ETS(A,Ad,A)).
 */

/** How fast each part follows what happens: level, trend, season; and by what the trend fades each month. */
export type Smoothing = {
  readonly level: number
  readonly trend: number
  readonly season: number
  readonly damping: number
}

const SEASON = 12
/** Months from which on a season is looked for: three of each. */
const SEASONAL_FROM = 3 * SEASON

const LEVELS = [0.2, 0.4, 0.6, 0.8, 0.9, 1]
const TRENDS = [0, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8]
const DAMPINGS = [0.8, 0.9, 0.95, 0.98]
const SEASONS = [0, 0.05, 0.15, 0.3]

/**
 * Fits smoothing to a series by the squares of its errors a month ahead, weighed against the number of parameters (Akaike's criterion,
 * corrected for short series), over a grid, so that the same series is always fitted the same.
 *
 * @param start the month of the year (0 to 11) of the first value.
 */
export function fit(series: readonly (number | undefined)[], start: number): Smoothing {
  const known = series.filter((value) => value !== undefined).length
  let best: { readonly smoothing: Smoothing; readonly score: number } | undefined
  for (const trend of known > 4 ? TRENDS : [0]) {
    for (const damping of trend === 0 ? DAMPINGS.slice(0, 1) : DAMPINGS) {
      for (const season of known >= SEASONAL_FROM ? SEASONS : [0]) {
        for (const level of LEVELS) {
          if (trend > level) continue
          const smoothing = { level, trend, season, damping }
          const parameters = 2 + (trend > 0 ? 3 : 0) + (season > 0 ? SEASON : 0)
          const score = scoreOf(smooth(series, start, smoothing), known, parameters)
          if (!best || score < best.score) best = { smoothing, score }
        }
      }
    }
  }
  return best!.smoothing
}

/** Where a series has come to. */
export type State = {
  readonly level: number
  readonly trend: number
  /** By month of the year. */
  readonly season: Float64Array
  /** Squares of the errors a month ahead, added up. */
  readonly squares: number
}

export function smooth(series: readonly (number | undefined)[], start: number, smoothing: Smoothing): State {
  let level = series.find((value) => value !== undefined) ?? 0
  let [trend, squares] = [0, 0]
  const season = smoothing.season > 0 ? seasonAtFirst(series, start) : new Float64Array(SEASON)
  level -= season[start % SEASON]!
  series.forEach((value, index) => {
    if (index === 0) return
    const month = (start + index) % SEASON
    const ahead = level + smoothing.damping * trend
    const error = value === undefined ? 0 : value - ahead - season[month]!
    level = ahead + smoothing.level * error
    trend = smoothing.damping * trend + smoothing.trend * error
    season[month]! += smoothing.season * error
    squares += error * error
  })
  return { level, trend, season, squares }
}

/** By month of the year: how far its values are on average from the mean of the twelve months around them, all of them adding up to nothing. */
function seasonAtFirst(series: readonly (number | undefined)[], start: number): Float64Array {
  const sums = new Float64Array(SEASON)
  const counts = new Float64Array(SEASON)
  for (let at = SEASON / 2; at < series.length - SEASON / 2; at++) {
    const year = series.slice(at - SEASON / 2, at + SEASON / 2 + 1)
    if (year.some((value) => value === undefined)) continue
    // The first and the last are the same month of the year, and count half each.
    const around = year.reduce((sum: number, value, index) => sum + (index % SEASON === 0 ? value! / 2 : value!), 0) / SEASON
    const month = (start + at) % SEASON
    sums[month]! += series[at]! - around
    counts[month]!++
  }
  const means = sums.map((sum, month) => (counts[month]! > 0 ? sum / counts[month]! : 0))
  const all = means.reduce((sum, mean) => sum + mean, 0) / SEASON
  return means.map((mean) => mean - all)
}

/** The values of the months after a series, from where it has come to. */
export function ahead(state: State, next: number, months: number, { damping }: Smoothing): number[] {
  let [level, fading] = [state.level, 1]
  return Array.from({ length: months }, (_, index) => {
    fading *= damping
    level += fading * state.trend
    return Math.max(0, level + state.season[(next + index) % SEASON]!)
  })
}

function scoreOf({ squares }: State, known: number, parameters: number): number {
  const count = Math.max(1, known - 1)
  const correction = count - parameters - 1 > 0 ? (2 * parameters * (parameters + 1)) / (count - parameters - 1) : Infinity
  return count * Math.log(Math.max(squares, 1e-9) / count) + 2 * parameters + (parameters > 2 ? correction : 0)
}
