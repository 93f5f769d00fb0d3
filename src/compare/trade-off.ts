/** Two figures against each other: which of several plans can't be bettered in one without losing in the other. */

import type { MetricId, Metrics } from '../domain/comparison'
import { METRICS } from './metrics'

/**
 * For each plan whether it is efficient (Pareto): no other is at least as good in both metrics and better in one. Plans of which a
 * metric can't be said are not. Null: neither more nor less of one of the metrics is better by itself, so the question has no answer.
 */
export function efficientIn(plans: readonly Metrics[], one: MetricId, other: MetricId): readonly boolean[] | null {
  const costs = [one, other].map((id) => {
    const { better } = METRICS.find((metric) => metric.id === id)!
    if (better === 'neither') return null
    return plans.map((metrics) => (metrics[id] === null ? null : better === 'less' ? metrics[id] : -metrics[id]))
  })
  const [first, second] = costs
  if (!first || !second) return null
  return plans.map((_, plan) => {
    const [x, y] = [first[plan] ?? null, second[plan] ?? null]
    if (x === null || y === null) return false
    return !plans.some((__, rival) => {
      const [a, b] = [first[rival] ?? null, second[rival] ?? null]
      return a !== null && b !== null && a <= x && b <= y && (a < x || b < y)
    })
  })
}
