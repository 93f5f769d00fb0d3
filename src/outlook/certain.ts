/** How sure figures of a simulation are: how far another seed would be likely to be from each of them. */

import type { Band } from '../domain/outlook'
import { bandOf, meanWithError } from './merge'

/** A mean, and its Monte Carlo standard error; not a number where a single run says nothing of it. */
export type Estimate = { readonly mean: number; readonly error: number }

/** A figure over all runs, with the Monte Carlo standard error of its mean and of each percentile. */
export type Sure = Band & { readonly error: Band }

/** A difference run by run: the mean with its error and 95 % interval (absent from too few runs), and the spread over the runs. */
export type Gap = Estimate & { readonly low?: number; readonly high?: number; readonly p10: number; readonly p90: number }

/** From fewer runs an interval by Student's t says next to nothing. */
const LEAST_RUNS = 4

/**
 * The error of a percentile is half of what lies between the order statistics one binomial standard deviation below it and above it
 * (David and Nagaraja, Order Statistics, 2003, section 7.1).
 */
export function sureOf(values: readonly number[]): Sure {
  const band = bandOf(values)
  const sorted = [...values].sort((a, b) => a - b)
  const errorAt = (share: number): number => {
    if (sorted.length < 2) return NaN
    const spread = Math.sqrt((share * (1 - share)) / sorted.length)
    return (quantile(sorted, share + spread) - quantile(sorted, share - spread)) / 2
  }
  const { error: mean } = meanWithError(values)
  return { ...band, error: { mean, p10: errorAt(0.1), p50: errorAt(0.5), p90: errorAt(0.9) } }
}

/**
 * The standard error of a share of runs. Two runs of each outcome are added first, or it would be nothing where all runs are alike
 * (Agresti and Coull, Approximate is better than 'exact', 1998).
 */
export function shareError(share: number, runs: number): number {
  const adjusted = (share * runs + 2) / (runs + 4)
  return Math.sqrt((adjusted * (1 - adjusted)) / (runs + 4))
}

/** What never happened in so many runs happens, with 95 % confidence, in no more than this share of them (Clopper and Pearson, one-sided). */
export function mostWhereNever(runs: number): number {
  return 1 - 0.05 ** (1 / runs)
}

/** @param differences one of each run. */
export function gapOf(differences: readonly number[]): Gap {
  const { mean, error } = meanWithError(differences)
  const { p10, p90 } = bandOf(differences)
  if (differences.length < LEAST_RUNS) return { mean, error, p10, p90 }
  const half = error * quantileOfT(differences.length - 1)
  return { mean, error, low: mean - half, high: mean + half, p10, p90 }
}

/** Between the sorted values, and no further than they go. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share))
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  return below + (above - below) * (place - Math.floor(place))
}

const Z_95 = 1.959964

/** Student's t that 95 of a hundred are within, for three degrees of freedom or more (Abramowitz and Stegun, 1964, 26.7.5). */
export function quantileOfT(freedom: number): number {
  const [x, x3, x5, x7, x9] = [1, 3, 5, 7, 9].map((power) => Z_95 ** power) as [number, number, number, number, number]
  const first = (x3 + x) / 4
  const second = (5 * x5 + 16 * x3 + 3 * x) / 96
  const third = (3 * x7 + 19 * x5 + 17 * x3 - 15 * x) / 384
  const fourth = (79 * x9 + 776 * x7 + 1482 * x5 - 1920 * x3 - 945 * x) / 92160
  return x + first / freedom + second / freedom ** 2 + third / freedom ** 3 + fourth / freedom ** 4
}
