/** Whole numbers that are exact or refused: beyond 2^53 a number loses units. */

/** `sum + factor * amount`. */
export function addProduct(sum: number, factor: number, amount: number): number {
  return asExact(sum + asExact(factor * amount))
}

export function asExact(value: number): number {
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
    throw new RangeError(`A sum of costs reached ${value}, beyond the whole numbers that are kept exactly; use smaller costs.`)
  return value
}
