/** Finds where a concave function is largest, among a few steps, with few questions. */

/** What a function comes to at a step, and by how much it rises there, or would at most (a supergradient). */
export type Point = { readonly value: number; readonly slope: number }

/**
 * From a start to whichever step is nearest, as long as one could be better by more than `enough`: a concave function lies below each of
 * its tangents (the outer linearisation of Kelley, Journal of the Society for Industrial and Applied Mathematics 8, 1960). No step is
 * asked for once `wanted` is reached.
 *
 * @param steps ascending.
 * @param start position among them.
 */
export function climb(
  steps: readonly number[],
  start: number,
  { enough, wanted }: { readonly enough: number; readonly wanted: number },
  at: (step: number) => Point,
): { readonly step: number; readonly value: number } {
  const known = new Map<number, Point>()
  const ask = (place: number): Point => {
    const point = at(steps[place]!)
    known.set(place, point)
    return point
  }
  const ceilingAt = (place: number): number =>
    [...known].reduce(
      (least, [other, { value, slope }]) => Math.min(least, value + slope * (steps[place]! - steps[other]!)),
      Infinity,
    )
  let best = start
  let { value } = ask(start)
  while (value < wanted) {
    const hopeful = [...steps.keys()].filter((place) => !known.has(place) && ceilingAt(place) > value + enough)
    if (hopeful.length === 0) break
    const next = hopeful.reduce((nearest, place) => (Math.abs(place - best) < Math.abs(nearest - best) ? place : nearest))
    const found = ask(next)
    if (found.value > value) [best, value] = [next, found.value]
  }
  return { step: steps[best]!, value }
}
