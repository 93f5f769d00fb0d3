/** The transparency record is made of the policy and the rules themselves, so it can't say anything else than they do. */

import { expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { rules } from '../../src/rules/registry'
import { transparencyRecord } from '../../src/transparency/record'

it('names every rule, limit and weight, the model and the policy, and what is left to fill in', () => {
  const record = transparencyRecord({
    ...DEFAULT_POLICY,
    name: 'Ours | two\nlines',
    limits: { ...DEFAULT_POLICY.limits, solitaryDays: 9, transfers: null },
    movable: 'needed',
  })
  for (const { title, says } of rules.filter(({ kind }) => kind !== 'stay')) {
    expect(record).toContain(title)
    expect(record).toContain(says)
  }
  for (const name of [...Object.keys(DEFAULT_POLICY.limits), ...Object.keys(DEFAULT_POLICY.weights)])
    expect(record).toContain(`| **${name}** |`)
  expect(record).toContain('| **solitaryDays** | 9 |')
  expect(record).toContain('| **transfers** | no limit |')
  expect(record).toContain('only to new arrivals')
  expect(record).toContain('**dispersal**')
  expect(record).toContain('to be filled in by the administration')
  expect(record).not.toMatch(/undefined|\[object/)
})

it('says whom each line of a combined model catches, and never of a line that the policy has not', () => {
  const assign = [{ recruiter: ['yes', 'unknown'], level: ['high'], model: 'concentration' }, { model: 'integration' }] as const
  const record = transparencyRecord({ ...DEFAULT_POLICY, model: 'combined', assign })
  expect(record).toContain(
    '- recruits others: yes or unknown, assessed level: high: **concentration**\n- everyone else: **integration**',
  )
  expect(transparencyRecord(DEFAULT_POLICY)).not.toContain('- everyone else: ')
})

it('says how long data are kept by the periods that are set, and leaves it open where none is', () => {
  expect(transparencyRecord(DEFAULT_POLICY)).toContain('- How long data are kept: _to be filled in')
  const record = transparencyRecord(DEFAULT_POLICY, { left: 12, advice: null, estate: 1, record: 60 })
  expect(record).toContain(
    'counted from the day they left: 12 months; estates no longer used, from the day they were opened last: 1 month; ',
  )
  expect(record).toContain('from the last entry about them: 60 months. Nothing else has a period.')
})
