/** The calendar has every day by which something is to be looked at again, and nothing leaves it without having been. */

import { describe, expect, it } from 'vitest'
import { isOverdue, reviewCalendar, keyOfReview, type Review } from '../../src/advice/reviews'
import { DEFAULT_LIMITS } from '../../src/domain/policy'
import { readEstate } from '../../src/intake/read'
import { standards } from '../../src/rules/standards'
import { rules } from '../../src/rules/registry'
import { smallEstate } from '../renderer/small-estate'
import { mustRead } from '../support/must-read'

const TODAY = '2026-11-01'

type Small = {
  readonly people: readonly { readonly id: string }[]
  readonly wings: readonly { readonly id: string }[]
  readonly regimes: readonly object[]
}

/** Weir on 1 November 2026, with this said of one person and one wing too. */
function calendar(id: string, facts: object, more: { wing?: object; estate?: object; lookedAt?: Map<string, string> } = {}) {
  const estate = JSON.parse(smallEstate()) as Small
  const solitary = { id: 'solitary', name: 'Solitary', hoursOutOfCell: 1, individualSeparation: true }
  const read = mustRead(
    readEstate(
      JSON.stringify({
        ...estate,
        regimes: [...estate.regimes, solitary],
        people: estate.people.map((person) => (person.id === id ? { ...person, ...facts } : person)),
        wings: estate.wings.map((wing) => (wing.id === 'alder' ? { ...wing, ...more.wing } : wing)),
        ...more.estate,
      }),
    ),
  )
  return reviewCalendar(read, DEFAULT_LIMITS, (key) => more.lookedAt?.get(key))
}

const inShort = (all: readonly Review[]) => all.map(({ kind, due, of }) => [kind, due, ...(of === undefined ? [] : [of])])
const overdue = (all: readonly Review[]) => all.filter((review) => isOverdue(review, TODAY)).map(({ kind }) => kind)

describe('an authorisation', () => {
  const authorisation = { regime: 'solitary', until: '2027-06-01', by: 'The board', reason: 'Invented' }
  const given = (facts: object) => calendar('Bo', { authorisations: [{ ...authorisation, ...facts }] })

  it('is reviewed three months after it was given, or last reviewed, and ends', () => {
    expect(inShort(given({ from: '2026-08-01' }))).toEqual([
      ['authorisation', '2026-11-01', 'solitary'],
      ['authorisation-end', '2027-06-01', 'solitary'],
    ])
    expect(inShort(given({ from: '2026-07-01', reviewed: '2026-10-01' }))[0]).toEqual(['authorisation', '2027-01-01', 'solitary'])
    expect(overdue(given({ from: '2026-07-31' }))).toEqual(['authorisation'])
  })

  it('that is over stays overdue while the person still lives in its regime, and only then', () => {
    const over = { authorisations: [{ ...authorisation, from: '2026-01-01', until: '2026-10-31' }] }
    expect(calendar('Bo', over)).toEqual([])
    const still = calendar('Bo', over, { wing: { regime: 'solitary' } })
    expect(inShort(still)).toEqual([['authorisation-end', '2026-10-31', 'solitary']])
    expect(overdue(still)).toEqual(['authorisation-end'])
    const longer = { authorisations: [...over.authorisations, { ...authorisation, from: '2026-10-31' }] }
    expect(overdue(calendar('Bo', longer, { wing: { regime: 'solitary' } }))).toEqual([])
  })
})

it('asks for an assessment when the last one is no longer current, and where there is none', () => {
  const made = (date: string) =>
    inShort(calendar('Bo', { extremism: { assessment: { tool: 'invented', level: 'low', date }, recruiter: 'no' } }))
  expect(made('2024-01-15')).toEqual([['assessment', '2025-01-15']])
  expect(made('2026-10-15')).toEqual([['assessment', '2027-10-15']])
  expect(made('2026-11-02')).toEqual([['first-assessment', TODAY]])
  expect(inShort(calendar('Bo', { extremism: { recruiter: 'unknown' } }))).toEqual([['first-assessment', TODAY]])
})

it('counts the days in solitary of whoever lives there: the fifteenth is the last', () => {
  const inSolitary = (solitarySince: string) => calendar('Bo', { solitarySince }, { wing: { regime: 'solitary' } })
  expect(inShort(inSolitary('2026-10-18'))).toEqual([['solitary', '2026-11-01']])
  expect(overdue(inSolitary('2026-10-18'))).toEqual([])
  expect(overdue(inSolitary('2026-10-17'))).toEqual(['solitary'])
  expect(calendar('Bo', { solitarySince: '2026-10-17' })).toEqual([])
})

it('reviews an exception three months after it was made or last looked at', () => {
  const rule = 'children-apart-from-adults'
  const exceptions = [{ rule, by: 'The governor', date: '2026-06-01', reason: 'Invented' }]
  const [first] = calendar('Bo', { exceptions })
  expect(first).toMatchObject({ kind: 'exception', of: rule, due: '2026-09-01', rule })
  const lookedAt = new Map([[keyOfReview(first!), '2026-10-20']])
  expect(calendar('Bo', { exceptions }, { lookedAt })).toMatchObject([{ kind: 'exception', due: '2027-01-20' }])
})

it('looks at whether a child stays at each birthday, and keeps the one that went by until somebody did', () => {
  const children = [{ birthDate: '2025-06-10' }]
  const [first] = calendar('Ana', { children })
  expect(first).toMatchObject({ kind: 'child', of: '1', due: '2026-06-10' })
  const at = (on: string) => inShort(calendar('Ana', { children }, { lookedAt: new Map([[keyOfReview(first!), on]]) }))
  expect(at('2026-06-09')).toEqual([['child', '2026-06-10', '1']])
  expect(at('2026-06-10')).toEqual([['child', '2027-06-10', '2']])
  expect(inShort(calendar('Ana', { children: [{ birthDate: '2026-10-30' }] }))).toEqual([['child', '2027-10-30', '1']])
})

it('tells of eighteenth birthdays, also of those gone by among children', () => {
  expect(inShort(calendar('Bo', { birthDate: '2009-02-14' }))).toEqual([['eighteenth', '2027-02-14']])
  expect(inShort(calendar('Bo', { birthDate: '2012-02-29' }))).toEqual([['eighteenth', '2030-03-01']])
  const among = calendar('Bo', { birthDate: '2008-10-31' }, { wing: { ageGroup: 'juvenile' } }).filter(
    ({ person }) => person === 'Bo',
  )
  expect(inShort(among)).toEqual([['eighteenth', '2026-10-31']])
  expect(overdue(among)).toEqual(['eighteenth'])
})

it('tells when keeping two people apart ends', () => {
  const nonAssociations = [
    { a: 'Bo', b: 'Cai', scope: 'wing', reason: 'Invented', until: '2026-12-24' },
    { a: 'Ana', b: 'Cai', scope: 'wing', reason: 'Invented', until: '2026-10-24' },
    { a: 'Ana', b: 'Dev', scope: 'wing', reason: 'Invented' },
  ]
  expect(inShort(calendar('Bo', {}, { estate: { nonAssociations } }))).toEqual([['apart', '2026-12-24', 'Cai']])
})

it('names a rule and a standard that there are, and has the first due first', () => {
  const all = calendar('Ana', {
    birthDate: '2009-02-14',
    children: [{ birthDate: '2025-06-10' }, { birthDate: '2026-01-10' }],
    extremism: { recruiter: 'no' },
    exceptions: [{ rule: 'children-apart-from-adults', by: 'The governor', date: '2026-10-01', reason: 'Invented' }],
    authorisations: [{ regime: 'solitary', from: '2026-10-01', until: '2027-06-01', by: 'The board', reason: 'Invented' }],
  })
  expect(inShort(all).map(([kind]) => kind)).toEqual([
    'child',
    'first-assessment',
    'authorisation',
    'exception',
    'child',
    'eighteenth',
    'authorisation-end',
  ])
  for (const { rule, standard } of all) {
    expect(rules.map(({ id }) => id)).toContain(rule)
    expect(standards.map(({ id }) => id)).toContain(standard)
  }
})
