/** Arrivals fitted to a history carry the population where it is forecast to go. */

import { describe, expect, it } from 'vitest'
import type { History } from '../../src/domain/history'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { readEstate } from '../../src/intake/read'
import { outlookOf } from '../../src/outlook/merge'
import { READY_SCENARIOS } from '../../src/outlook/ready/index'
import { grown } from '../../src/outlook/ready/grown'
import { steadyState, type ScenarioDocument } from '../../src/outlook/ready/steady'
import { openSimulation, simulateRun } from '../../src/outlook/run'
import { makeSample } from '../../src/samples/index'
import { mustRead } from '../support/must-read'
import { scenarioOf } from './small-scenario'

const typical = mustRead(readEstate(JSON.stringify(makeSample('typical'))))
const YEAR = { months: 12, runs: 10, seed: 36 }

/** A prison over seven years, by month. */
function historyOf(people: (month: number) => number): History {
  const population = Array.from({ length: 84 }, (_, month) => Math.round(people(month)))
  return { facilities: [{ facility: 'A', first: 24_000, population }], first: 24_000, last: 24_083 }
}

function perMonth({ arrivals }: ScenarioDocument): number[] {
  return arrivals.map((one) => (typeof one.perMonth === 'number' ? one.perMonth : NaN))
}

/** The mean number of people in the last month. */
function peopleAfter(scenario: ScenarioDocument): number {
  const simulation = openSimulation(typical, DEFAULT_POLICY, scenarioOf(typical, scenario))
  const outcomes = Array.from({ length: scenario.runs }, (_, run) => simulateRun(simulation, run + 1))
  return outlookOf(simulation, outcomes).months.at(-1)!.people.mean
}

describe('arrivals fitted to a history', () => {
  it('are those of a steady state where nothing grew', () => {
    const scenario = steadyState(typical, { ...YEAR, history: historyOf(() => 500) })
    expect(scenario.arrivals).toEqual(steadyState(typical, YEAR).arrivals)
    expect(scenario.notes.at(-1)).toContain('1.00 times')
  })

  it('are worked by hand for stays of ten months and a forecast of half as many more', () => {
    const given = steadyState(typical, YEAR)
    const { profile } = given.arrivals[0]!
    const steady: ScenarioDocument = {
      ...given,
      arrivals: [
        { name: 'some', perMonth: 4, profile },
        { name: 'others', perMonth: 6, profile },
      ],
    }
    // 100 people, 10 of whom leave in a month: after a year exp(-1.2) = 0.3012 are left of those who were there.
    const growing = historyOf((month) => 1000 * 1.02 ** month)
    const scenario = grown(steady, 100, growing)
    const [, last, forecast] = /of (\d+) people .* forecast to have (\d+) in/.exec(scenario.notes.at(-1)!)!
    const times = (Number(forecast) / Number(last) - 0.3012) / (1 - 0.3012)
    expect(times).toBeGreaterThan(1)
    expect(perMonth(scenario)[0]).toBeCloseTo(4 * times, 1)
    expect(perMonth(scenario)[1]).toBeCloseTo(6 * times, 1)
  })

  it('never fall below none, and leave an estate alone in which nobody comes or goes', () => {
    const vanishing = historyOf((month) => Math.max(1, 800 - 10 * month))
    for (const count of perMonth(steadyState(typical, { ...YEAR, history: vanishing }))) expect(count).toBeGreaterThanOrEqual(0)
    const empty = grown({ ...steadyState(typical, YEAR), arrivals: [] }, 0, vanishing)
    expect(empty.arrivals).toEqual([])
    expect(empty.notes.at(-1)).toContain('as in a steady state')
  })

  it('are in every scenario that is made from a history', () => {
    const history = historyOf((month) => 500 + 2 * month)
    for (const { name, make } of READY_SCENARIOS) {
      const [flat, fitted] = [make(typical, YEAR), make(typical, { ...YEAR, history })].map(perMonth)
      for (const [index, count] of fitted!.entries()) expect(count, name).toBeGreaterThanOrEqual(flat![index]!)
    }
  })

  it('let the simulated population go where the forecast goes', () => {
    const [flat, growing] = [undefined, historyOf((month) => 500 * 1.01 ** month)].map((history) =>
      steadyState(typical, { ...YEAR, ...(history && { history }) }),
    )
    const [, last, forecast] = /of (\d+) people .* forecast to have (\d+) in/.exec(growing!.notes.at(-1)!)!
    const ratio = Number(forecast) / Number(last)
    expect(ratio).toBeGreaterThan(1.05)
    // Held against the steady state, which itself drifts where release dates are not exponential.
    expect(peopleAfter(growing!) / peopleAfter(flat!)).toBeGreaterThan(1 + (ratio - 1) / 2)
    expect(peopleAfter(growing!) / peopleAfter(flat!)).toBeLessThan(1 + (ratio - 1) * 2)
  })
})
