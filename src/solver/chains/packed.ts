/** The five tiers of a cost as two numbers, compared one after the other: fast, and exact as far as two numbers can hold them. */

import { TIERS, type TierId } from '../../domain/plan'

/** The first number holds unplaced, alone and restriction; the second security and welfare. Each has room for 2^20 of the next, or more. */
const UNITS: Readonly<Record<TierId, { readonly isHigh: boolean; readonly unit: number }>> = {
  unplaced: { isHigh: true, unit: 2 ** 36 },
  alone: { isHigh: true, unit: 2 ** 20 },
  restriction: { isHigh: true, unit: 1 },
  security: { isHigh: false, unit: 2 ** 27 },
  welfare: { isHigh: false, unit: 1 },
}

/** By tier (index), what one unit of it weighs in each of the two numbers. */
export const HIGH: readonly number[] = TIERS.map((tier) => (UNITS[tier].isHigh ? UNITS[tier].unit : 0))
export const LOW: readonly number[] = TIERS.map((tier) => (UNITS[tier].isHigh ? 0 : UNITS[tier].unit))

export type Packed = { high: number; low: number }

export const UNPLACED: Readonly<Packed> = { high: UNITS.unplaced.unit, low: 0 }
export const ONE_ALONE = UNITS.alone.unit

export function isLess(high: number, low: number, than: Readonly<Packed>): boolean {
  return high < than.high || (high === than.high && low < than.low)
}

/** Whether a cost leaves one person more without a place; whatever the other tiers gain or lose is less than half of that. */
export function leavesOneOut(high: number): boolean {
  return high >= UNPLACED.high / 2
}
