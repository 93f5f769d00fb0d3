/** Sums of products that are exact or refused: a number loses whole units beyond 2^53. */

/** `sum + factor * amount`. */
export function addProduct(sum: number, factor: number, amount: number): number {
  const product = factor * amount
  if (!isExact(product)) throw beyond(product)
  const total = sum + product
  if (!isExact(total)) throw beyond(total)
  return total
}

export function isExact(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER
}

function beyond(value: number): RangeError {
  return new RangeError(`A sum of costs reached ${value}, beyond the whole numbers that are kept exactly; use smaller costs.`)
}
