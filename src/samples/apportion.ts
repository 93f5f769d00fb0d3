/** Divides a whole number in given proportions, so that the parts are whole and add up to it (largest remainders). */

/** The parts, in the order of the weights; where remainders are equal, the earlier part gets more. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) {
    if (total > 0) throw new Error(`${total} cannot be divided among weights that add up to nothing`)
    return weights.map(() => 0)
  }
  const parts = weights.map((weight) => Math.floor((total * weight) / sum))
  const left = total - parts.reduce((all, part) => all + part, 0)
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = parts[index]! + 1
  return parts
}
