/** Finds where a concave function is largest, among a few steps, with few questions. */

/**
 * From a start, as long as the next step is better: first down, then up. A step is not asked for that could add no more than `enough`,
 * as a concave function lies below the line through two of its values that leads on to it; nor is any once `wanted` is reached.
 *
 * @param steps ascending.
 * @param start position among them.
 */
export function climb(
  steps: readonly number[],
  start: number,
  { enough, wanted }: { readonly enough: number; readonly wanted: number },
  valueAt: (step: number) => number,
): { readonly step: number; readonly value: number } {
  const known = new Map<number, number>()
  const at = (place: number): number => {
    if (!known.has(place)) known.set(place, valueAt(steps[place]!))
    return known.get(place)!
  }
  const canAdd = (from: number, to: number): number => {
    const before = 2 * from - to
    if (!known.has(before)) return Infinity
    return ((at(from) - at(before)) * (steps[to]! - steps[from]!)) / (steps[from]! - steps[before]!)
  }
  let best = start
  let value = at(start)
  for (const direction of [-1, 1])
    for (let next = best + direction; value < wanted && next >= 0 && next < steps.length; next += direction) {
      if (!known.has(next) && canAdd(best, next) <= enough) break
      if (at(next) <= value) break
      best = next
      value = at(next)
    }
  return { step: steps[best]!, value }
}
