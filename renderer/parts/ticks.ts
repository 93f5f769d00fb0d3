/** Round numbers for the axis of a chart. */

const STEPS = [1, 2, 2.5, 5, 10]

/**
 * Evenly spaced round numbers (1, 2, 2.5 or 5 times a power of ten apart) from at or below the least value to at or above the most,
 * about so many of them and at least two.
 */
export function ticksFor(least: number, most: number, wanted: number): readonly number[] {
  if (most <= least) return [Math.floor(least), Math.floor(least) + 1]
  const span = most - least
  const power = 10 ** Math.floor(Math.log10(span / wanted))
  const step = STEPS.map((one) => one * power).find((one) => span / one <= wanted)!
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}
