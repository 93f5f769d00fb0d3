/** The five tiers of a cost packed into one number, so that paths are compared tier by tier. */

import { UPPER_TIERS } from './crowds'

/**
 * What one unit of each tier weighs in a packed number, after 2^6 people moved: 2^20 of welfare, then 2^10, 2^8 and 2^5 of those
 * above. Beyond that, tiers run into each other: a path may be less short than it could be, but never reckoned wrongly.
 */
export const PACKED = [2 ** 49, 2 ** 44, 2 ** 36, 2 ** 26, 2 ** 6] as const
export const ONE_MOVED = 1

/** The tiers above welfare. */
export function packUpper(costIn: (tier: number) => number): number {
  let sum = 0
  for (let tier = 0; tier < UPPER_TIERS; tier++) sum += costIn(tier) * PACKED[tier]!
  return sum
}

/** The tiers of a packed number: each the nearest whole number, so that costs below zero come out as they were. */
export function unpack(packed: number): number[] {
  let rest = packed
  return PACKED.map((unit) => {
    const value = Math.round(rest / unit)
    rest -= value * unit
    return value
  })
}
