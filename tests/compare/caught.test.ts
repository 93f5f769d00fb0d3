/** Whom the lines of a combined model catch: by hand, then against the model that the planner gives everyone. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caughtBy } from '../../src/compare/caught'
import { DEFAULT_POLICY, type AssignLine, type Policy } from '../../src/domain/policy'
import { modelFor, situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { anyEstate, anyPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'
import { smallEstate } from './small-estate'

const assessed = (level: 'low' | 'high', date = '2026-10-01') => ({ tool: 'Invented assessment', date, level })
const estate = smallEstate(
  [{ id: 'ash' }],
  [
    { id: 'Ben', extremism: { recruiter: 'yes', assessment: assessed('high') } },
    { id: 'Cai', extremism: { recruiter: 'no', assessment: assessed('high') } },
    { id: 'Dov', extremism: { recruiter: 'no', assessment: assessed('high', '2025-10-01') } },
    { id: 'Eli' },
  ],
)

function caught(...assign: readonly AssignLine[]) {
  const { lines, rest } = caughtBy(estate, { ...DEFAULT_POLICY, model: 'combined', assign })
  return { lines: lines.map(({ people }) => people), above: lines.map(({ caughtAbove }) => caughtAbove), rest }
}

describe('the lines of a combined model', () => {
  it('catch in their order, an assessment counting only while it is current', () => {
    const recruiters: AssignLine = { recruiter: ['yes'], model: 'concentration' }
    const high: AssignLine = { level: ['high'], model: 'integration' }
    expect(caught(recruiters, high)).toEqual({ lines: [['Ben'], ['Cai']], above: [0, 1], rest: ['Dov'] })
    expect(caught(high, recruiters)).toEqual({ lines: [['Ben', 'Cai'], []], above: [0, 1], rest: ['Dov'] })
    expect(caught(high, { level: ['unassessed'], model: 'dispersal' }).rest).toEqual([])
  })

  it('catch every violent extremist prisoner without a condition, and nobody with an empty one', () => {
    expect(caught({ model: 'dispersal' }).lines).toEqual([['Ben', 'Cai', 'Dov']])
    expect(caught({ recruiter: [], model: 'dispersal' })).toMatchObject({ lines: [[]], rest: ['Ben', 'Cai', 'Dov'] })
  })

  it('say who of those to be isolated has no authorisation', () => {
    const { lines } = caughtBy(estate, { ...DEFAULT_POLICY, model: 'combined', assign: [{ model: 'isolation' }] })
    expect(lines[0]!.unauthorised).toBe(3)
  })

  it('give everyone the model that the planner gives them, in any estate', () => {
    fc.assert(
      fc.property(anyEstate({ people: 12, wings: 3 }), anyPolicy(), (estateDocument, policyDocument) => {
        const any = mustRead(readEstate(JSON.stringify(estateDocument)))
        const policy: Policy = mustRead(readPolicy(JSON.stringify(policyDocument)))
        fc.pre(policy.model === 'combined')
        const { lines, rest } = caughtBy(any, policy)
        const found = [
          ...lines.flatMap(({ people }, index) => people.map((id) => [id, policy.assign[index]!.model] as const)),
          ...rest.map((id) => [id, 'dispersal'] as const),
        ]
        const expected = situationOf(any, policy)
          .people.filter(({ vep }) => vep)
          .map((person) => [person.id, modelFor(person, person.assessmentCurrent, policy)] as const)
        expect(new Map(found)).toEqual(new Map(expected))
        expect(found).toHaveLength(expected.length)
      }),
      { numRuns: 40 },
    )
  })
})
