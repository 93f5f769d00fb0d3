/** Scenarios are read with their defaults; whatever is wrong with one is named with its place, its value and the remedy. */

import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/intake/read-scenario'
import { READY_SCENARIOS } from '../../src/outlook/ready/index'
import { writeDocument } from '../../src/samples/index'
import { estateOf, man, scenarioDocument } from '../outlook/small-scenario'
import { mustRead } from '../support/must-read'
import { problemsOf } from './small-estate'

const estate = estateOf([['W1', 3]])

function problems(document: object) {
  return problemsOf(readScenario(JSON.stringify(document), estate))
}

function wrong(rest: object) {
  return problems(scenarioDocument(rest))
}

function withProfile(profile: object) {
  return wrong({ arrivals: [{ name: 'men', perMonth: 1, profile: { ...man, ...profile } }] })
}

describe('a scenario', () => {
  it('may leave out arrivals, surges, wings, policies and reviews', () => {
    const { format, name, months, runs, seed, stay } = scenarioDocument()
    const read = mustRead(
      readScenario(JSON.stringify({ format, name, months, runs, seed, stay, notes: 'free', extra: [1] }), estate),
    )
    expect(read).toEqual({ format, name, months, runs, seed, stay, arrivals: [], surges: [], wings: [], policies: [] })
  })

  it('takes intervals for what nobody is sure of, and chances for any field of a profile', () => {
    const profile = {
      sex: { oneOf: [{ value: 'male', weight: 1 }] },
      birthDate: {
        oneOf: [
          { value: { age: [18, 20] }, weight: 2 },
          { value: '1990-01-01', weight: 1 },
        ],
      },
      legalStatus: 'pretrial',
      securityLevel: {
        oneOf: [
          { value: 'unknown', weight: 1 },
          { value: 'open', weight: 0.5 },
        ],
      },
      home: {
        oneOf: [
          { value: { near: { lat: 1, lon: 2 }, km: 3 }, weight: 1 },
          { value: { lat: 1, lon: 2 }, weight: 1 },
          { value: null, weight: 1 },
        ],
      },
      monitoring: { religion: 'never passed on' },
    }
    const arrivals = [{ name: 'men', perMonth: { between: [1, 2.5] }, from: 2, until: 99, profile }]
    const read = mustRead(readScenario(JSON.stringify(scenarioDocument({ arrivals })), estate))
    const { monitoring, ...kept } = profile
    expect(monitoring).toBeDefined()
    expect(read.arrivals).toEqual([{ ...arrivals[0], profile: kept }])
  })

  it.each(READY_SCENARIOS)('that is ready to use can be read, and says what it assumes: $name', ({ make }) => {
    const document = make(estate, { months: 6, runs: 1, seed: 1 })
    expect(document.notes.length).toBeGreaterThan(0)
    const { notes, ...kept } = document
    expect(notes.every((note) => note.endsWith('.'))).toBe(true)
    expect(mustRead(readScenario(writeDocument(document), estate))).toEqual(kept)
  })

  it.each([
    ['months', { months: 0 }, '/months', '0 is not a whole number from 1 to 1200; write one in digits.'],
    ['runs', { runs: 2.5 }, '/runs', '2.5 is not a whole number from 1 to 100000; write one in digits.'],
    ['seed', { seed: -1 }, '/seed', '-1 is not a whole number of 0 or more; write it in digits alone, such as 3.'],
    [
      'an unknown field',
      { speed: 1 },
      '/speed',
      '"speed" is not a field here; correct its name, take it out, or put it under "extra".',
    ],
    [
      'a wing that is not there',
      { wings: [{ month: 1, wing: 'W9', open: false }] },
      '/wings/0/wing',
      '"W9" is not the id of a wing of the estate; correct it, or add what it names.',
    ],
    [
      'a month after the last',
      { wings: [{ month: 13, wing: 'W1', open: false }] },
      '/wings/0/month',
      '13 is after the last of the 12 months; write one from 1 to 12, or make "months" larger.',
    ],
    [
      'more certified than operational places',
      { wings: [{ month: 1, wing: 'W1', certified: 5, operational: 4 }] },
      '/wings/0/certified',
      '5 certified places of "W1" are more than the 4 operational ones; correct one of the two.',
    ],
    [
      'a share above one',
      { stay: { pretrialMonths: 6, convictedShare: 70, sentenceMonths: 10 } },
      '/stay/convictedShare',
      '70 is not a number from 0 to 1; write one in digits.',
    ],
    [
      'a stay of nothing',
      { stay: { pretrialMonths: 0, convictedShare: 0.5, sentenceMonths: 10 } },
      '/stay/pretrialMonths',
      '0 is not a number from 0.00002 to 120000; write one in digits.',
    ],
    [
      'a mean that is missing',
      { stay: { pretrialMonths: 6, convictedShare: 0.5 } },
      '/stay/sentenceMonths',
      '"sentenceMonths" is missing; write a number from 0.00002 to 120000.',
    ],
    [
      'an interval the wrong way',
      { stay: { pretrialMonths: { between: [6, 2] }, convictedShare: 0.5, sentenceMonths: 10 } },
      '/stay/pretrialMonths/between',
      'A list of two numbers is wanted here, the lower one first: two numbers from 0.00002 to 120000.',
    ],
    [
      'chances of more than one',
      { reviews: { everyMonths: 6, lower: 0.8, raise: { between: [0.1, 0.3] } } },
      '/reviews/raise',
      '0.3 and 0.8, the chance in "lower", are more than 1 together; correct one of the two.',
    ],
    [
      'arrivals below nothing',
      { arrivals: [{ name: 'men', perMonth: -2, profile: man }] },
      '/arrivals/0/perMonth',
      '-2 is not a number from 0 to 1000000; write one in digits.',
    ],
    [
      'arrivals that end before they begin',
      { arrivals: [{ name: 'men', perMonth: 2, from: 5, until: 3, profile: man }] },
      '/arrivals/0/until',
      '3 is before 5, the month in "from"; correct one of the two.',
    ],
    [
      'a policy that is none',
      { policies: [{ month: 2, policy: { format: 'rule36/policy@1', name: 'P', model: 'dispersl' } }] },
      '/policies/0/policy/model',
      '"dispersl" is not one of the words for this; write "dispersal", "concentration", "isolation", "integration" or "combined".',
    ],
  ])('is refused for %s', (_, rest, at, text) => {
    expect(wrong(rest)).toEqual([{ at, text }])
  })

  it.each([
    ['an id', { id: 'p' }, '/id', '"id" is not a field here; correct its name, take it out, or put it under "extra".'],
    ['no sex', { sex: undefined }, '/sex', '"sex" is missing; every person has one.'],
    [
      'a level that is none',
      { securityLevel: 'medium' },
      '/securityLevel',
      '"medium" is not one of the security levels; correct it, or add what it names.',
    ],
    [
      'nothing that can be chosen',
      { disability: { oneOf: [{ value: 'no', weight: 0 }] } },
      '/disability/oneOf',
      'Nothing here can be chosen; give at least one value a weight above 0.',
    ],
    [
      'a weight below nothing',
      {
        disability: {
          oneOf: [
            { value: 'no', weight: -1 },
            { value: 'yes', weight: 1 },
          ],
        },
      },
      '/disability/oneOf/0/weight',
      '-1 is not a number from 0 to 1000000000; write one in digits.',
    ],
    [
      'ages the wrong way',
      { birthDate: { age: [40, 30] } },
      '/birthDate/age',
      'A list of two numbers is wanted here, the lower one first: the youngest and the oldest, such as [18, 60].',
    ],
    [
      'a birth after the arrival',
      { birthDate: '2027-05-01' },
      '/birthDate',
      '"2027-05-01" is after "2026-12-01", the date in "asOf"; correct one of the two.',
    ],
    [
      'being fixed',
      { fixed: true },
      '/fixed',
      'true needs a wing to stay in, and nobody has one before they arrive; leave "fixed" out.',
    ],
    ['a date that is none', { releaseDate: 'soon' }, '/releaseDate', '"soon" is not a date; write YYYY-MM-DD.'],
  ])('is refused for a profile with %s', (_, profile, at, text) => {
    expect(withProfile(profile)).toEqual([{ at: `/arrivals/0/profile${at}`, text }])
  })

  it('is refused with every problem in it', () => {
    expect(
      wrong({ months: 'many', arrivals: [{ name: 1, perMonth: 'few', profile: {} }], surges: [{}], wings: [{ month: 0 }] }).map(
        ({ at }) => at,
      ),
    ).toEqual([
      '/months',
      '/arrivals/0/name',
      '/arrivals/0/perMonth',
      '/arrivals/0/profile/sex',
      '/arrivals/0/profile/birthDate',
      '/arrivals/0/profile/legalStatus',
      '/arrivals/0/profile/securityLevel',
      '/surges/0/name',
      '/surges/0/month',
      '/surges/0/count',
      '/surges/0/profile',
      '/wings/0/month',
      '/wings/0/wing',
    ])
  })
})
