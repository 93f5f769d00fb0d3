/** The outlook: what a scenario does to an estate, month by month, over many runs. */

import type { IsoDate } from './estate'
import type { TierId } from './plan'

/** A figure over all runs: its mean, and below what it stays in 10, 50 and 90 of a hundred. */
export type Band = { readonly mean: number; readonly p10: number; readonly p50: number; readonly p90: number }

/** People of one sex, age group, legal status and security level, and the places made for them. */
export type OutlookKind = { readonly kind: string; readonly people: Band; readonly places: number }

export type OutlookMonth = {
  /** From 1, the month after the estate's day. */
  readonly month: number
  /** Its first day. */
  readonly date: IsoDate
  /** Everyone in custody, with or without a place. */
  readonly people: Band
  readonly unplaced: Band
  readonly alone: Band
  /** People in a regime above the required one. */
  readonly aboveRequired: Band
  readonly overCertified: Band
  /** People who live in another wing than the month before; new arrivals don't count. */
  readonly moves: Band
  readonly kinds: readonly OutlookKind[]
}

/** The first month in which a rule or a tier could not be kept, over the runs in which there was one. */
export type FirstBreach = ({ readonly rule: string } | { readonly tier: TierId }) & {
  readonly shareOfRuns: number
  readonly month: Band
}

export type Bottleneck = {
  readonly wing: string
  /** Months in which the wing was full, in the mean of the runs. */
  readonly fullMonths: number
  /** Months without a place that one more place would save people, all together, in the mean of the runs. */
  readonly unplacedSavedByOnePlace: number
}

export const OUTLOOK_FORMAT = 'rule36/outlook@1'

export type Outlook = {
  readonly format: typeof OUTLOOK_FORMAT
  readonly scenario: { readonly name: string; readonly sha256: string }
  /** Runs that it is made of. */
  readonly runs: number
  readonly months: readonly OutlookMonth[]
  readonly firstBreach: readonly FirstBreach[]
  readonly bottlenecks: readonly Bottleneck[]
}
