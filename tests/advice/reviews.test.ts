/** Reviews fall due after three months, and assessments when they are no longer current. */

import { expect, it } from 'vitest'
import { reviewsDue } from '../../src/advice/reviews'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate } from '../../src/intake/read'
import { smallEstate } from '../renderer/small-estate'
import { mustRead } from '../support/must-read'

const ASSESSED = { tool: 'invented', level: 'low' }

/** Bo on 1 November 2026, with this said of him too. */
function dueFor(facts: object) {
  const estate = JSON.parse(smallEstate()) as { people: object[] }
  const people = estate.people.map((person) => ('id' in person && person.id === 'Bo' ? { ...person, ...facts } : person))
  const situation = situationOf(mustRead(readEstate(JSON.stringify({ ...estate, people }))), DEFAULT_POLICY)
  return reviewsDue(situation.people[1]!, situation.estate.asOf, 12)
}

const authorisation = { regime: 'standard', until: '2027-06-01', by: 'The board', reason: 'Invented' }

it('is due three months after it was given, or last reviewed', () => {
  expect(dueFor({ authorisations: [{ ...authorisation, from: '2026-08-01' }] })).toEqual([
    { kind: 'authorisation', regime: 'standard', since: '2026-11-01' },
  ])
  expect(dueFor({ authorisations: [{ ...authorisation, from: '2026-08-02' }] })).toEqual([])
  expect(dueFor({ authorisations: [{ ...authorisation, from: '2026-07-01', reviewed: '2026-10-01' }] })).toEqual([])
})

it('asks for no review of an authorisation that is over', () => {
  expect(dueFor({ authorisations: [{ ...authorisation, from: '2026-01-01', until: '2026-10-31' }] })).toEqual([])
})

it('is due for an assessment that is no longer current', () => {
  const extremism = (date: string) => ({ extremism: { assessment: { ...ASSESSED, date }, recruiter: 'no' } })
  expect(dueFor(extremism('2024-01-15'))).toEqual([{ kind: 'assessment', since: '2025-01-15' }])
  expect(dueFor(extremism('2026-10-15'))).toEqual([])
})
