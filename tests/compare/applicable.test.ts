/** Where a model can't be applied to someone, the comparison says to whom and why. */

import { describe, expect, it } from 'vitest'
import { notApplicable } from '../../src/compare/applicable'
import { DEFAULT_POLICY, type SingleModel } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import type { PersonDocument } from '../../src/samples/documents'
import { smallEstate } from './small-estate'

const wings = [
  { id: 'ordinary' },
  { id: 'special', specialised: true },
  { id: 'cells', regime: 'separation' },
  { id: 'alone', regime: 'solitary' },
]
const assessed = { assessment: { tool: 'Invented assessment', date: '2026-10-01', level: 'low' }, recruiter: 'no' } as const
const authorised = (regime: string) => [
  { regime, from: '2026-10-20', until: '2026-11-10', by: 'Invented judge', reason: 'Invented threat' },
]

function against(model: SingleModel, person: Partial<PersonDocument> & { readonly id: string }) {
  return notApplicable(situationOf(smallEstate(wings, [person]), { ...DEFAULT_POLICY, model })).map(
    ({ rules, applied, text }) => ({ rules, applied, text }),
  )
}

describe('a model that can’t be applied', () => {
  it('is concentration without a current assessment', () => {
    const [one] = against('concentration', { id: 'Ben', extremism: { recruiter: 'no' } })
    expect(one!.rules).toContain('individual-assessment')
    expect(one!.text).toContain('there is no current assessment')
  })

  it('is isolation without an authorisation, and then dispersal is planned', () => {
    const [one] = against('isolation', { id: 'Ben', extremism: assessed })
    expect(one).toMatchObject({ rules: ['regime-ceiling'], applied: 'dispersal' })
    expect(one!.text).toContain('There is no authorisation.')
  })

  it('is isolation in solitary for someone whom the law protects from it', () => {
    const [one] = against('isolation', {
      id: 'Ben',
      extremism: assessed,
      authorisations: authorised('solitary'),
      disability: 'yes',
    })
    expect(one!.rules).toEqual(['no-solitary-for-protected'])
  })

  it('is any for someone who must not be moved and lives elsewhere', () => {
    const fixed = { id: 'Ben', extremism: assessed, fixed: true, currentWing: 'ordinary' }
    expect(against('concentration', fixed).map(({ rules }) => rules)).toEqual([['fixed']])
    expect(against('integration', fixed)).toEqual([])
  })

  it('is none where the wing that it asks for is open to them, and never dispersal', () => {
    expect(against('concentration', { id: 'Ben', extremism: assessed })).toEqual([])
    expect(against('isolation', { id: 'Ben', extremism: assessed, authorisations: authorised('separation') })).toEqual([])
    expect(against('dispersal', { id: 'Ben', extremism: { recruiter: 'yes' } })).toEqual([])
    expect(against('integration', { id: 'Ben' })).toEqual([])
  })
})
