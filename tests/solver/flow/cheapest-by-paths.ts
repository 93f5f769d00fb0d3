/**
 * Another way to the least cost, for comparison: fill every arc that gains, then send what is left over one shortest path after the
 * other (Ahuja, Magnanti and Orlin 1993, section 9.7). Slow and short, and nothing in it is shared with the simplex.
 */

import { type AnyNetwork } from './any-network'

/** The least cost, or nothing where the supplies don't fit. */
export function cheapestByPaths({ supplies, arcs }: AnyNetwork): number | undefined {
  const supplied = supplies.reduce((sum, supply) => sum + Math.max(0, supply), 0)
  const capacities = arcs.map(({ capacity }) => Math.min(capacity, capacity === Infinity ? supplied : capacity))
  const flow = arcs.map(({ cost }, arc) => (cost < 0 ? capacities[arc]! : 0))
  const left = [...supplies]
  arcs.forEach(({ tail, head }, arc) => {
    left[tail]! -= flow[arc]!
    left[head]! += flow[arc]!
  })
  for (;;) {
    const distance = left.map((amount) => (amount > 0 ? 0 : Infinity))
    const by = new Array<{ arc: number; sign: number; from: number } | undefined>(left.length)
    // One round for each node is as many as any path needs.
    left.forEach(() => {
      arcs.forEach(({ tail, head, cost }, arc) => {
        if (flow[arc]! < capacities[arc]! && distance[tail]! + cost < distance[head]!) {
          distance[head] = distance[tail]! + cost
          by[head] = { arc, sign: 1, from: tail }
        }
        if (flow[arc]! > 0 && distance[head]! - cost < distance[tail]!) {
          distance[tail] = distance[head]! - cost
          by[tail] = { arc, sign: -1, from: head }
        }
      })
    })
    const short = Array.from(left.keys()).filter((node) => left[node]! < 0 && distance[node]! < Infinity)
    if (short.length === 0) break
    let node = short.reduce((best, other) => (distance[other]! < distance[best]! ? other : best))
    left[node]! += 1
    for (let step = by[node]; step; step = by[node]) {
      flow[step.arc]! += step.sign
      node = step.from
    }
    left[node]! -= 1
  }
  if (left.some((amount) => amount !== 0)) return undefined
  return arcs.reduce((sum, { cost }, arc) => sum + cost * flow[arc]!, 0)
}
