/** Whenever planning is stopped, the best plan so far is lawful and its bounds are true. */

import { describe, expect, it } from 'vitest'
import { check } from '../../src/advice/check'
import { conclude, type Draft, type EngineName } from '../../src/recommend'
import { compareTiers } from '../../src/rules/measure'
import { always, anyCase, PATIENCE, planOf, type Case } from './cases'

describe('a plan stopped at any moment', () => {
  it.each(['highs', 'auto'] as const)(
    'is lawful, gets better only, and bounds what could still be, by %s',
    (engine) => always(20, anyCase({ people: 40, wings: 8 }), (given) => isHonest(given, engine)),
    PATIENCE,
  )
})

async function isHonest(given: Case, engine: EngineName): Promise<void> {
  const drafts: Draft[] = []
  const plan = await planOf(given, { engine, report: ({ best }) => best && drafts.push(best) })
  const least = plan.tiers.map(({ value }) => value)
  expect(drafts.length).toBeGreaterThan(0)
  let before: readonly number[] | undefined
  for (const draft of drafts) {
    const stopped = conclude(given.estate, given.policy, draft)
    if (stopped.status === 'withheld') throw new Error(stopped.findings.map(({ text }) => text).join(' '))
    expect(check(given.estate, given.policy, stopped.plan)).toEqual([])
    const values = stopped.plan.tiers.map(({ value }) => value)
    if (before) expect(compareTiers(values, before)).toBeLessThanOrEqual(0)
    for (const [index, { bound }] of stopped.plan.tiers.entries()) {
      expect(bound).toBeLessThanOrEqual(values[index]!)
      // A bound is given the tiers above: it says something where those are at their least.
      if (least.slice(0, index).every((value, above) => value === values[above])) expect(bound).toBeLessThanOrEqual(least[index]!)
    }
    before = values
  }
}
