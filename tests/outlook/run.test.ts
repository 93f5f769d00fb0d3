/** A run keeps its people together, places them lawfully, and comes out the same every time. */

import { describe, expect, it } from 'vitest'
import { verify } from '../../src/advice/verify'
import { canonicalJson } from '../../src/domain/canonical'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { outlookOf } from '../../src/outlook/merge'
import { READY_SCENARIOS } from '../../src/outlook/ready/index'
import { openSimulation, simulateRun, type Simulation } from '../../src/outlook/run'
import { judge } from '../../src/rules/judge'
import { makeSample, samplePolicies } from '../../src/samples/index'
import { randomEstate, randomPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'
import { estateOf, man, men, runsOf, scenarioOf, simulationOf } from './small-scenario'
import { SOAK } from '../support/seeds'

const typical = mustRead(readEstate(JSON.stringify(makeSample('typical'))))
const dispersal = mustRead(readPolicy(JSON.stringify(samplePolicies('typical')[0])))
const concentration = mustRead(readPolicy(JSON.stringify(samplePolicies('typical')[1])))

function ready(name: string, months: number, runs = 1, policy = DEFAULT_POLICY): Simulation {
  const scenario = READY_SCENARIOS.find((one) => one.name === name)!.make(typical, { months, runs, seed: 7 })
  return openSimulation(typical, policy, scenarioOf(typical, scenario))
}

/** A tangled estate, to which all kinds of people come, and whose wings and policy change. */
function tangled(seed: number): Simulation {
  const estate = mustRead(readEstate(JSON.stringify(randomEstate(seed, 24, 5))))
  const [policy, other] = [seed, seed + 1].map((one) => mustRead(readPolicy(JSON.stringify(randomPolicy(one)))))
  const level = estate.securityLevels[seed % estate.securityLevels.length]!
  const [first, second] = estate.wings
  const anyone = {
    sex: { oneOf: [...['female', 'male'].map((value) => ({ value, weight: 3 })), { value: 'individual-decision', weight: 1 }] },
    birthDate: { age: [15, 40] },
    legalStatus: { oneOf: ['pretrial', 'sentenced', 'civil'].map((value) => ({ value, weight: 1 })) },
    securityLevel: { oneOf: [level, 'unknown'].map((value) => ({ value, weight: 1 })) },
    extremism: {
      oneOf: [
        { value: { recruiter: 'unknown' }, weight: 1 },
        { value: null, weight: 2 },
      ],
    },
    home: { near: { lat: 51, lon: 9 }, km: 200 },
    solitarySince: {
      oneOf: [
        { value: estate.asOf, weight: 1 },
        { value: null, weight: 9 },
      ],
    },
  }
  const scenario = scenarioOf(estate, {
    months: 14,
    arrivals: [{ name: 'anyone', perMonth: 3, profile: anyone }],
    surges: [{ name: 'anyone', month: 3, count: 5, profile: anyone }],
    stay: { pretrialMonths: 2, convictedShare: 0.5, sentenceMonths: 5 },
    wings: [
      { month: 4, wing: first!.id, open: !first!.open },
      { month: 6, wing: second!.id, operational: 1 },
      { month: 9, wing: second!.id, operational: 9, certified: 2 },
    ],
    policies: [{ month: 8, policy: { ...other, assign: other!.assign } }],
    reviews: { everyMonths: 5, lower: 0.5, raise: 0.3 },
  })
  return openSimulation(estate, policy!, scenario)
}

function expectKeptTogether(simulation: Simulation): void {
  const { names } = simulation.kinds
  for (const { figures, kinds } of runsOf(simulation)) {
    let before = simulation.estate.people.length
    for (let month = 0; month < simulation.scenario.months; month++) {
      const people = figures.people[month]!
      expect(people).toBe(before + figures.arrived[month]! - figures.left[month]!)
      const byKind = kinds.subarray(month * names.length, (month + 1) * names.length)
      expect(byKind.reduce((sum, count) => sum + count, 0)).toBe(people)
      expect(figures.unplaced[month]!).toBeLessThanOrEqual(people)
      before = people
    }
  }
}

describe('people', () => {
  it.each(READY_SCENARIOS.map(({ name }) => name))('are kept together, every month of every run: %s', (name) => {
    expectKeptTogether(ready(name, 12, 2))
  })

  it('are kept together in tangled estates', () => {
    for (let seed = 1; seed <= 12 * SOAK; seed++) expectKeptTogether(tangled(seed))
  })
})

describe('every month', () => {
  const simulations = [
    ...Array.from({ length: 16 * SOAK }, (_, index) => ({ name: `tangled ${index + 1}`, make: () => tangled(index + 1) })),
    { name: 'returnees', make: () => ready('returnees', 8) },
    { name: 'epidemic', make: () => ready('epidemic', 11, 1, dispersal) },
  ]

  it.each(simulations)('is placed lawfully, and judged as if nothing had been known before: $name', ({ make }) => {
    const simulation = make()
    simulateRun(simulation, 1, ({ empty }, judgement, { wings }) => {
      expect(verify(judgement, wings)).toEqual([])
      const { estate } = judgement.situation
      const fresh = situationOf(estate, empty.policy)
      const isNew = estate.people.findIndex((person, index) => canonicalJson(person) !== canonicalJson(fresh.people[index]))
      expect(isNew).toBe(-1)
      const again = judge(fresh)
      expect(judgement.eligible).toEqual(again.eligible)
      expect(judgement.stays).toEqual(again.stays)
    })
  })
})

describe('a scenario', () => {
  it('gives the same outlook again, in whatever order its runs come', () => {
    const simulation = ready('steady-state', 6, 4)
    const once = runsOf(simulation)
    const again = [4, 2, 1, 3].map((run) => simulateRun(ready('steady-state', 6, 4), run))
    expect(canonicalJson(outlookOf(simulation, again))).toBe(canonicalJson(outlookOf(simulation, once)))
  })

  it('gives something else with another seed', () => {
    const [one, other] = [1, 2].map((seed) => {
      const simulation = simulationOf(estateOf([['W1', 9]]), { seed, arrivals: [{ name: 'men', perMonth: 5, profile: man }] })
      return runsOf(simulation)[0]!.figures.people.join(' ')
    })
    expect(one).not.toBe(other)
  })

  it('meets the same people whatever the policy', () => {
    const [one, other] = [dispersal, concentration].map((policy) => runsOf(ready('returnees', 10, 2, policy)))
    for (const [run, outcome] of one!.entries()) {
      expect(other![run]!.kinds).toEqual(outcome.kinds)
      for (const figure of ['people', 'arrived', 'left'] as const)
        expect(other![run]!.figures[figure]).toEqual(outcome.figures[figure])
    }
    expect(one!.map(({ figures }) => figures.moves.join(' '))).not.toEqual(other!.map(({ figures }) => figures.moves.join(' ')))
  })

  it('meets the same people beside those of one more surge', () => {
    const estate = estateOf([['W1', 500]])
    const arrivals = [{ name: 'men', perMonth: 5, profile: man }]
    const surges = [{ name: 'more', month: 3, count: 40, profile: { ...man, releaseDate: '2027-03-01' } }]
    const [without] = runsOf(simulationOf(estate, { arrivals }))
    const [withThem] = runsOf(simulationOf(estate, { arrivals, surges }))
    const more = [...withThem!.figures.people].map((people, month) => people - without!.figures.people[month]!)
    // They come in February and are released on 1 March.
    expect(more).toEqual([0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })
})

it('comes out as worked by hand', () => {
  // Two wings of two places, three men in them; W1 closes in month 2 and opens again in month 4; in month 3 three more come.
  const people = [
    ...men(2, { currentWing: 'W1', releaseDate: '2027-02-01' }),
    ...men(3, { currentWing: 'W2', releaseDate: '2030-01-01' }).slice(2),
  ]
  const simulation = simulationOf(
    estateOf(
      [
        ['W1', 2],
        ['W2', 2],
      ],
      people,
    ),
    {
      months: 5,
      surges: [{ name: 'more', month: 3, count: 3, profile: { ...man, releaseDate: '2030-01-01' } }],
      wings: [
        { month: 2, wing: 'W1', open: false },
        { month: 4, wing: 'W1', open: true },
      ],
    },
  )
  const outlook = outlookOf(simulation, runsOf(simulation))
  const figure = (name: 'people' | 'unplaced' | 'alone' | 'moves'): number[] => outlook.months.map((month) => month[name].mean)
  expect(outlook.months.map(({ date }) => date)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'])
  // Month 3: both from W1 are released; of three who come, one finds the free place in W2. Month 4: the others go to W1.
  expect(figure('people')).toEqual([3, 3, 4, 4, 4])
  expect(figure('unplaced')).toEqual([0, 1, 2, 0, 0])
  expect(figure('alone')).toEqual([1, 0, 0, 0, 0])
  expect(figure('moves')).toEqual([0, 1, 0, 0, 0])
  const kinds = outlook.months.map((month) => month.kinds.find(({ kind }) => kind === 'male adult sentenced closed')!.places)
  expect(kinds).toEqual([4, 2, 2, 4, 4])
  const always = (month: number) => ({ shareOfRuns: 1, month: { mean: month, p10: month, p50: month, p90: month } })
  expect(outlook.firstBreach).toEqual([
    { tier: 'unplaced', ...always(2) },
    { tier: 'alone', ...always(1) },
    { rule: 'wing-open', ...always(2) },
    { rule: 'places', ...always(2) },
  ])
  // W1 is full in months 1, 4 and 5, W2 from month 2; one more place in W2 would have placed one more in months 2 and 3.
  expect(outlook.bottlenecks).toEqual([
    { wing: 'W2', fullMonths: 4, unplacedSavedByOnePlace: 2 },
    { wing: 'W1', fullMonths: 3, unplacedSavedByOnePlace: 0 },
  ])
})

describe('as the calendar passes', () => {
  it('a child turns eighteen and needs another wing', () => {
    const wings = [{ ...estateOf([['Y', 2]]).wings[0]!, ageGroup: 'juvenile' }, { ...estateOf([['Z', 2]]).wings[0]! }]
    const boy = men(1, { birthDate: '2009-02-15', currentWing: 'Y', releaseDate: '2030-01-01' })
    const [outcome] = runsOf(simulationOf(estateOf(wings, boy), { months: 5 }))
    expect([...outcome!.figures.moves]).toEqual([0, 0, 0, 1, 0])
  })

  it('an infant reaches the age limit, and the mother no longer needs a place for it', () => {
    const wing = { ...estateOf([['Y', 2]]).wings[0]!, sex: 'female', femaleStaffed: true, motherAndChildPlaces: 1 }
    const mother = (born: string, currentWing: string | null) => ({
      sex: 'female',
      pregnant: 'no',
      children: [{ birthDate: born }],
      currentWing,
      releaseDate: '2030-01-01',
    })
    const people = [...men(1, mother('2024-02-20', 'Y')), ...men(2, mother('2026-10-01', null)).slice(1)]
    const [outcome] = runsOf(simulationOf(estateOf([wing], people), { months: 5 }))
    // Three years after 20 February 2024: from 1 March 2027, month 4, the other mother has the place.
    expect([...outcome!.figures.unplaced]).toEqual([1, 1, 1, 0, 0])
  })

  it('solitary ends when its days or its authorisation are over, and begins to count when someone is placed there', () => {
    const estate = estateOf([['W1', 4]])
    const solitary = { ...estate, regimes: [...estate.regimes.slice(0, 2), { ...estate.regimes[2]!, hoursOutOfCell: 1 }] }
    const wings = [...estate.wings, { ...estate.wings[0]!, id: 'S', regime: 'apart' }]
    const authorisations = [{ regime: 'apart', from: '2026-10-01', until: '2027-12-31', by: 'Judge', reason: 'invented' }]
    const [held] = estateOf([['W1', 4]], men(1, { authorisations, releaseDate: '2030-01-01' })).people
    const withHeld = { ...solitary, wings, people: [{ ...held!, currentWing: 'S', solitarySince: '2026-10-28' }] }
    const [outcome] = runsOf(simulationOf(withHeld, { months: 3 }))
    expect([...outcome!.figures.moves]).toEqual([1, 0, 0])
  })

  it('an assessment goes stale, unless reviews make it anew', () => {
    const [open, closed] = estateOf([
      ['W1', 4],
      ['W2', 4],
    ]).wings
    const wings = [{ ...open!, specialised: true }, closed!]
    const assessed = { tool: 'invented', date: '2026-06-10', level: 'high' }
    const vep = men(1, { currentWing: 'W1', releaseDate: '2030-01-01', extremism: { assessment: assessed, recruiter: 'no' } })
    const [stale] = runsOf(simulationOf(estateOf(wings, vep), { months: 12 }))
    // Current through 10 June 2027; on 1 July, month 8, the specialised wing is closed to him.
    expect(stale!.figures.moves.indexOf(1)).toBe(7)
    const [reviewed] = runsOf(simulationOf(estateOf(wings, vep), { months: 12, reviews: { everyMonths: 6, lower: 0, raise: 0 } }))
    expect([...reviewed!.figures.moves]).toEqual(Array.from({ length: 12 }, () => 0))
  })
})
