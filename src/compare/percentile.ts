/** Percentiles, as spreadsheets, R and NumPy work them out unless told otherwise. */

/**
 * The value below which a share of the numbers lies, interpolated between the two nearest (definition 7 of Hyndman and Fan,
 * 'Sample quantiles in statistical packages', The American Statistician 50, 1996); so the median of an even count is the mean of
 * the two in the middle. Null where there are no numbers.
 *
 * @param share from 0 to 1
 */
export function percentile(numbers: readonly number[], share: number): number | null {
  if (numbers.length === 0) return null
  const sorted = Float64Array.from(numbers).sort()
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const low = sorted[below]!
  return low + (at - below) * ((sorted[below + 1] ?? low) - low)
}
