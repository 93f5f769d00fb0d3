/** One more place, officer or review: worked by hand where it is plain what it changes, and nothing else is changed. */

import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { HELPED, helpOf, whatMayHelp, withOneMore, type OneMore } from '../../src/outlook/one-more'
import { openSimulation } from '../../src/outlook/run'
import { wing } from '../intake/small-estate'
import { estateOf, men, runsOf, scenarioOf } from './small-scenario'

/** Nobody comes or goes. */
const still = { months: 4, runs: 5, stay: { pretrialMonths: 6, convictedShare: 1, sentenceMonths: 120_000 } }
const oneEach: Policy = { ...DEFAULT_POLICY, limits: { ...DEFAULT_POLICY.limits, vepPerSpecialist: 1 } }

function helpFor(estate: ReturnType<typeof estateOf>, oneMore: OneMore, rest: object = {}, policy = DEFAULT_POLICY) {
  const given = { estate, scenario: scenarioOf(estate, { ...still, ...rest }) }
  const changed = withOneMore(given, oneMore)
  const before = runsOf(openSimulation(given.estate, policy, given.scenario))
  return helpOf(oneMore, before, runsOf(openSimulation(changed.estate, policy, changed.scenario)))
}

describe('what one more would change', () => {
  it('is a month without a place for each month that a place is missed', () => {
    const estate = estateOf([['A', 3]], men(5))
    const { runs, gaps } = helpFor(estate, { kind: 'place', wing: 'A' })
    expect(runs).toBe(5)
    expect(gaps.unplaced).toEqual({ mean: -4, error: 0, low: -4, high: -4, p10: -4, p90: -4 })
    expect(gaps.alone.mean).toBe(0)
  })

  it('is nothing where nobody misses a place', () => {
    const { gaps } = helpFor(estateOf([['A', 5]], men(5)), { kind: 'place', wing: 'A' })
    for (const figure of HELPED) expect(gaps[figure], figure).toMatchObject({ mean: 0, low: 0, high: 0 })
  })

  it('is there as well from the month on in which a scenario says how many places there are, but not where it leaves none', () => {
    const estate = estateOf([['A', 5]], men(5))
    const shrinks = { wings: [{ month: 2, wing: 'A', certified: 3, operational: 3 }] }
    expect(helpFor(estate, { kind: 'place', wing: 'A' }, shrinks).gaps.unplaced.mean).toBe(-3)
    const closes = { wings: [{ month: 2, wing: 'A', certified: 0, operational: 0 }] }
    expect(helpFor(estate, { kind: 'place', wing: 'A' }, closes).gaps.unplaced.mean).toBe(0)
  })

  it('of officers, lets as many more violent extremist prisoners in as the policy has one for', () => {
    const estate = estateOf([wing('A', { facility: 'south' })], men(4, { extremism: { recruiter: 'no' }, currentWing: null }))
    const { gaps } = helpFor(estate, { kind: 'officer', facility: 'south' }, {}, oneEach)
    expect(gaps.unplaced.mean).toBe(-4)
  })

  it('of reviews, brings each forward by a month and changes nothing else', () => {
    const estate = estateOf([['A', 5]], men(5))
    const scenario = scenarioOf(estate, { ...still, reviews: { everyMonths: 6, lower: 0.2, raise: 0.1 } })
    const changed = withOneMore({ estate, scenario }, { kind: 'review', everyMonths: 5 })
    expect(changed).toEqual({ estate, scenario: { ...scenario, reviews: { everyMonths: 5, lower: 0.2, raise: 0.1 } } })
  })
})

describe('what may help', () => {
  const living = men(3, { extremism: { recruiter: 'no' }, currentWing: 'S' })
  const estate = estateOf([['A', 3], ['B', 3], ['C', 3], ['D', 3], wing('S', { facility: 'south' })], living)

  it('is places where most are missed, officers where their number is known and limits, and reviews that can come sooner', () => {
    const scenario = scenarioOf(estate, { ...still, reviews: { everyMonths: 12, lower: 0.1, raise: 0.1 } })
    expect(whatMayHelp(estate, oneEach, scenario, ['D', 'C', 'B', 'A'])).toEqual([
      { kind: 'place', wing: 'D' },
      { kind: 'place', wing: 'C' },
      { kind: 'place', wing: 'B' },
      { kind: 'officer', facility: 'south' },
      { kind: 'review', everyMonths: 11 },
    ])
  })

  it('is nothing where nothing is missed, officers set no limit, and reviews are monthly', () => {
    const scenario = scenarioOf(estate, { ...still, reviews: { everyMonths: 1, lower: 0.1, raise: 0.1 } })
    const unlimited: Policy = { ...oneEach, limits: { ...oneEach.limits, vepPerSpecialist: null } }
    expect(whatMayHelp(estate, unlimited, scenario, [])).toEqual([])
  })
})
