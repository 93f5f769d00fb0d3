/** An estate is read with its defaults, in canonical order, and without what the planner must never see. */

import { describe, expect, it } from 'vitest'
import { readEstate } from '../../src/intake/read'
import { person, placesWrong, problemsOf, readValid, smallEstate, wing } from './small-estate'

describe('an estate', () => {
  it('is read in canonical order, whatever order the file has', () => {
    const estate = readValid(smallEstate())
    expect(estate.facilities.map(({ id }) => id)).toEqual(['north', 'south'])
    expect(estate.wings.map(({ id }) => id)).toEqual(['W1', 'W2'])
    expect(estate.wings[1]?.features).toEqual(['prenatal-care', 'step-free'])
    expect(estate.people.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(estate.people[0]?.children).toEqual([{ birthDate: '2025-02-03' }, { birthDate: '2026-05-01' }])
    expect(estate.people[0]?.authorisations.map(({ from }) => from)).toEqual(['2026-09-01', '2026-10-01'])
    expect(estate.networks.map(({ id, members }) => [id, ...members])).toEqual([
      ['n1', 'b'],
      ['n2', 'a', 'c'],
    ])
    expect(estate.nonAssociations.map(({ a, b }) => [a, b])).toEqual([
      ['b', 'a'],
      ['n2', 'n1'],
    ])
  })

  it('keeps the order of regimes and security levels, which has a meaning', () => {
    const estate = readValid(smallEstate())
    expect(estate.regimes.map(({ id }) => id)).toEqual(['open', 'ordinary', 'apart'])
    expect(estate.securityLevels).toEqual(['open', 'closed'])
  })

  it('sorts ids by their UTF-16 code units, as every machine can', () => {
    const ids = ['ä', 'Z', 'a', '10', '9', '\u{1F600}', '\uFFFD']
    const estate = readValid({
      ...smallEstate(),
      wings: [],
      people: ids.map((id) => person(id)),
      nonAssociations: [],
      networks: [],
    })
    expect(estate.people.map(({ id }) => id)).toEqual(['10', '9', 'Z', 'a', 'ä', '\u{1F600}', '\uFFFD'])
  })

  it('has the defaults that its file leaves out', () => {
    const estate = readValid({ ...smallEstate(), people: [person('p')], wings: [wing('W')], nonAssociations: [], networks: [] })
    expect(estate.wings[0]).toEqual({
      ...wing('W'),
      legalStatuses: ['pretrial', 'sentenced'],
      motherAndChildPlaces: 0,
      femaleStaffed: false,
      specialised: false,
      open: true,
    })
    expect(estate.people[0]).toEqual({
      ...person('p'),
      fixed: false,
      pregnant: 'no',
      children: [],
      requires: [],
      programmes: [],
      disability: 'unknown',
      vulnerableToRecruitment: 'unknown',
      authorisations: [],
      exceptions: [],
    })
  })

  it('takes a violent extremist prisoner for one who may recruit until that is known', () => {
    expect(readValid(smallEstate()).people[0]?.extremism?.recruiter).toBe('unknown')
    const bare = readValid({ ...smallEstate(), people: [person('p', { extremism: {} })], nonAssociations: [], networks: [] })
    expect(bare.people[0]?.extremism).toEqual({ recruiter: 'unknown' })
  })

  it.each([
    ['a girl a day before she is twelve', 'female', '2014-11-02', 'no'],
    ['a girl on the day she is twelve', 'female', '2014-11-01', 'unknown'],
    ['a woman on the last day before she is fifty-six', 'female', '1970-11-02', 'unknown'],
    ['a woman on the day she is fifty-six', 'female', '1970-11-01', 'no'],
    ['a man', 'male', '1990-06-15', 'no'],
    ['someone whose place needs an individual decision', 'individual-decision', '1990-06-15', 'no'],
  ])('where pregnancy is not mentioned, takes %s for %s born %s: %s', (_who, sex, birthDate, pregnant) => {
    const estate = readValid({ ...smallEstate(), people: [person('p', { sex, birthDate })], nonAssociations: [], networks: [] })
    expect(estate.people[0]?.pregnant).toBe(pregnant)
  })

  it('may have no people, wings or facilities at all', () => {
    expect(
      placesWrong((estate) => ({ ...estate, facilities: [], wings: [], people: [], nonAssociations: [], networks: [] })),
    ).toEqual([])
  })

  it('has neither monitoring nor notes nor extra when it has been read, wherever they stood', () => {
    const free = { notes: ['any', { thing: null }], extra: { __proto__: 1, deep: [[[[]]]], same: 1 } }
    const { regimes, facilities, wings, people, nonAssociations, networks, ...head } = smallEstate()
    const withFree = {
      ...head,
      ...free,
      regimes: regimes.map((regime) => ({ ...regime, ...free })),
      facilities: facilities.map(({ location, ...facility }) => ({
        ...facility,
        ...(location && { location: { ...location, ...free } }),
        ...free,
      })),
      wings: wings.map((each) => ({ ...each, places: { ...each.places, ...free }, ...free })),
      people: people.map((each) => ({ ...each, ...free, monitoring: { religion: 'none', ideology: 'none', ...free } })),
      nonAssociations: nonAssociations.map((each) => ({ ...each, ...free })),
      networks: networks.map((each) => ({ ...each, ...free })),
    }
    expect(readValid(withFree)).toEqual(readValid(smallEstate()))
    expect(JSON.stringify(readValid(withFree))).not.toMatch(/notes|extra|monitoring/)
  })

  it('may be twice in a list whose entries are only looked up', () => {
    expect(
      placesWrong((estate) => ({
        ...estate,
        wings: estate.wings.map((each) => ({ ...each, features: ['step-free', 'step-free'] })),
      })),
    ).toEqual([])
  })

  it('may begin with a byte order mark', () => {
    expect(readEstate(`\uFEFF${JSON.stringify(smallEstate())}`).ok).toBe(true)
  })

  it('writes a longitude of -0 as 0, as canonical JSON does', () => {
    expect(readValid(smallEstate()).people[0]?.home).toEqual({ lat: 51, lon: 0 })
  })
})

describe('references', () => {
  it('take an id that is a person’s and a network’s for the person’s, where both sides are people', () => {
    const named = (a: string, b: string) =>
      placesWrong((estate) => ({
        ...estate,
        networks: [
          { id: 'a', name: 'Same id', members: ['b'] },
          { id: 'n', name: 'N', members: [] },
        ],
        nonAssociations: [{ a, b, scope: 'wing', reason: 'invented' }],
      }))
    expect(named('a', 'b')).toEqual([])
    expect(named('a', 'n')).toEqual([])
    expect(named('a', 'a')).toEqual(['/nonAssociations/0/b'])
    expect(named('b', 'n')).toEqual(['/nonAssociations/0/b'])
  })

  it('may keep the members of one network apart from each other', () => {
    expect(
      placesWrong((estate) => ({ ...estate, nonAssociations: [{ a: 'n1', b: 'n1', scope: 'wing', reason: 'invented' }] })),
    ).toEqual([])
  })

  it('are not called wrong where the ids of the other list could not be read', () => {
    expect(placesWrong((estate) => ({ ...estate, wings: [wing('W1'), { ...wing('W2'), id: 2 }] }))).toEqual(['/wings/1/id'])
    expect(placesWrong(({ wings, ...estate }) => estate)).toEqual(['/wings'])
  })

  it('are checked even where something else about the same person is wrong', () => {
    const wrong = placesWrong((estate) => ({
      ...estate,
      people: [...estate.people, person('d', { sex: 'x', currentWing: 'W9', fixed: 1 })],
    }))
    expect(wrong).toEqual(['/people/3/sex', '/people/3/currentWing', '/people/3/fixed'])
  })
})

describe('the problems of a file', () => {
  it('are listed up to ten thousand, the last of which says how many more there are', () => {
    const people = Array.from({ length: 6_000 }, (_, index) => person(`p${index}`, { sex: '?', legalStatus: '?' }))
    const problems = problemsOf(readEstate(JSON.stringify({ ...smallEstate(), people, nonAssociations: [], networks: [] })))
    expect(problems).toHaveLength(10_000)
    expect(problems.at(-1)).toEqual({
      at: '',
      text: '2,001 more problems are not listed; correct these first and read the file again.',
    })
  })

  it('each take one line without anything a terminal would obey', () => {
    const nasty = 'a\u001b[2J\r\n\u0085\u2028\u202e\ud800b'
    const estate = {
      ...smallEstate(),
      [nasty]: 1,
      name: 1,
      people: [person(nasty, { sex: nasty, [nasty]: nasty, currentWing: nasty })],
    }
    const problems = problemsOf(readEstate(JSON.stringify(estate)))
    expect(problems.length).toBeGreaterThan(4)
    for (const { at, text } of problems) expect(at + text).toMatch(/^[\x20-\x7e…]*$/)
  })

  it('shorten what is long without cutting a character in two', () => {
    const [problem] = problemsOf(readEstate(JSON.stringify({ ...smallEstate(), asOf: `x${'\u{1F600}'.repeat(500)}` })))
    expect(problem?.text).toBe(`"x${'\u{1F600}'.repeat(29)}…" is not a date; write YYYY-MM-DD.`)
  })
})
