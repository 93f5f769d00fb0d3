/** Every figure of an outlook is shown with how sure it is; small cases worked by hand. */

import { describe, expect, it } from 'vitest'
import { gapOf, mostWhereNever, quantileOfT, shareError, sureOf } from '../../src/outlook/certain'
import { differenceOf } from '../../src/outlook/difference'
import { rowsOf } from '../../src/outlook/rows'
import { summaryOf } from '../../src/outlook/summary'
import { estateOf, man, men, runsOf, simulationOf } from './small-scenario'

const STEADY_MEN = [{ name: 'men', perMonth: 1, profile: man }]

describe('how sure a figure is', () => {
  it('says the error of a mean and of each percentile', () => {
    const sure = sureOf([1, 2, 3, 4, 5])
    expect(sure.mean).toBe(3)
    // The standard deviation is √2.5, of five values.
    expect(sure.error.mean).toBeCloseTo(Math.sqrt(2.5 / 5), 12)
    // The median lies half way; a binomial standard deviation of the share is √(1/20), and the values are 4 apart over all shares.
    expect(sure.error.p50).toBeCloseTo(4 * Math.sqrt(0.25 / 5), 12)
  })

  it('claims nothing of a single run', () => {
    expect(sureOf([7]).error).toEqual({ mean: NaN, p10: NaN, p50: NaN, p90: NaN })
  })

  it('is not certain of what happened in every run, or in none', () => {
    expect(shareError(1, 20)).toBeCloseTo(Math.sqrt(((22 / 24) * (2 / 24)) / 24), 12)
    expect(shareError(0, 20)).toBeCloseTo(shareError(1, 20), 12)
  })

  it('knows how often what never happened may still happen', () => {
    // Had it a chance of 5 in a hundred, 59 runs would all miss it 4.85 times in a hundred, and 58 runs 5.10 times.
    expect(mostWhereNever(59)).toBeLessThan(0.05)
    expect(mostWhereNever(58)).toBeGreaterThan(0.05)
    expect(mostWhereNever(1)).toBeCloseTo(0.95, 12)
  })

  it('states the interval of a difference by Student’s t, from four runs on', () => {
    expect(gapOf([1, 2, 3])).not.toHaveProperty('low')
    const { mean, low, high } = gapOf([1, 2, 3, 4])
    expect(mean).toBe(2.5)
    // t for three degrees of freedom is 3.182; the error is √(5/3/4).
    expect(high! - mean).toBeCloseTo(3.182 * Math.sqrt(5 / 12), 2)
    expect(mean - low!).toBeCloseTo(high! - mean, 12)
    expect(quantileOfT(10)).toBeCloseTo(2.228, 3)
    expect(quantileOfT(1000)).toBeCloseTo(1.962, 3)
  })
})

describe('what runs come to', () => {
  it('says which kind of place runs out, when, and in how many runs', () => {
    // Two places, two men who stay, and a third in the second month of every run.
    const estate = estateOf([['alder', 2]], men(2, { currentWing: 'alder' }))
    const surges = [{ name: 'one', month: 2, count: 1, profile: man }]
    const stay = { pretrialMonths: 6, convictedShare: 0.5, sentenceMonths: 100_000 }
    const simulation = simulationOf(estate, { months: 3, runs: 5, surges, stay })
    const { summary } = summaryOf(simulation, runsOf(simulation))
    expect(summary.shortages).toHaveLength(1)
    const [shortage] = summary.shortages
    expect(shortage).toMatchObject({ what: { kind: 'male adult sentenced closed' }, share: { mean: 1 }, month: { p50: 2 } })
    expect(summary.breaches[0]).toMatchObject({ what: { tier: 'unplaced' }, share: { mean: 1 }, month: { p10: 2, p90: 2 } })
    expect(summary.bottlenecks[0]).toMatchObject({ wing: 'alder', saved: { mean: 2, error: 0 } })
    expect(summary.months.map(({ places }) => places)).toEqual([2, 2, 2])
  })

  it('says that a scenario held against itself makes no difference', () => {
    const estate = estateOf([['alder', 4]], men(3, { currentWing: 'alder' }))
    const simulation = simulationOf(estate, { months: 6, runs: 6, arrivals: STEADY_MEN })
    const one = { simulation, outcomes: runsOf(simulation) }
    const { months, isPaired, runs, breaches } = differenceOf(one, one)
    expect([runs, isPaired, months.length]).toEqual([6, true, 6])
    for (const { figures } of months) {
      for (const gap of Object.values(figures)) expect(gap).toEqual({ mean: 0, error: 0, low: 0, high: 0, p10: 0, p90: 0 })
    }
    for (const { gap } of breaches) expect(gap.mean).toBe(0)
  })

  it('tells of a difference exactly, where both meet the same people', () => {
    const estate = estateOf([['alder', 2]], men(2, { currentWing: 'alder' }))
    const stay = { pretrialMonths: 6, convictedShare: 0.5, sentenceMonths: 100_000 }
    const arrivals = [{ name: 'men', perMonth: 2, profile: man }]
    const of = (places: number) => {
      const wings = [{ month: 1, wing: 'alder', certified: places, operational: places }]
      const simulation = simulationOf(estate, { months: 4, runs: 8, arrivals, stay, wings })
      return { simulation, outcomes: runsOf(simulation) }
    }
    const { months } = differenceOf(of(2), of(3))
    // Whoever is left without a place takes the one more at once, so in each run at most one fewer waits.
    for (const { figures } of months) {
      expect(figures.people.mean).toBe(0)
      expect(figures.unplaced.p10).toBeGreaterThanOrEqual(-1)
      expect(figures.unplaced.p90).toBeLessThanOrEqual(0)
    }
    expect(months.at(-1)!.figures.unplaced.mean).toBeLessThan(0)
  })

  it('writes a table in which every line has all columns, and no figure that is not known', () => {
    const estate = estateOf([['alder', 1]], men(1, { currentWing: 'alder' }))
    const simulation = simulationOf(estate, { months: 2, runs: 1, arrivals: STEADY_MEN })
    const outcomes = runsOf(simulation)
    const { summary } = summaryOf(simulation, outcomes)
    const one = { simulation, outcomes }
    const { headings, rows } = rowsOf(['A', 'B'], [summary, summary], differenceOf(one, one))
    for (const row of rows) {
      expect(row).toHaveLength(headings.length)
      expect(row.some((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toBe(false)
    }
  })
})
