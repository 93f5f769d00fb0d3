/** What came of one run, small enough to be sent from a worker. */

import type { TierId } from '../domain/plan'

/** Figures of each month of a run. */
export const FIGURES = [
  'people',
  'unplaced',
  'alone',
  'aboveRequired',
  'overCertified',
  'moves',
  'transfers',
  'arrived',
  'left',
] as const
export type Figure = (typeof FIGURES)[number]

export type RunOutcome = {
  /** From 1. */
  readonly run: number
  /** By figure, by month. */
  readonly figures: Readonly<Record<Figure, Int32Array>>
  /** By month, then by kind (see `kinds.ts`): people. */
  readonly kinds: Int32Array
  /** By wing: months in which it was full. */
  readonly fullMonths: Int32Array
  /** By wing: months in which one more place would have placed one person more. */
  readonly wanted: Int32Array
  /** The first month in which each rule, or tier, could not be kept; those that always could are left out. */
  readonly rules: Readonly<Record<string, number>>
  readonly tiers: Readonly<Partial<Record<TierId, number>>>
}
