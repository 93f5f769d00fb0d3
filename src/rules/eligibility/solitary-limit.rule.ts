/** Solitary ends before it has lasted as many days as the limit allows. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'solitary-limit',
  order: 80,
  title: 'Solitary ends in time',
  says: 'Solitary ends before it has lasted as many days as the policy allows.',
  sources: ['solitary-definition', 'solitary-prolonged', 'solitary-cpt-14'],
  settings: ['limits.solitaryDays'],
  reviews: { solitary: 'solitary-prolonged' },
  sentences: {
    holds: '{wing} is not solitary, or {person} has been in solitary for fewer days than the limit.',
    broken: '{wing} is solitary by its hours, and {person} has been in solitary for as many days as the limit allows.',
  },
  holds: (person, wing, limits) => !wing.solitary || limits.solitaryDays === null || person.solitaryDays < limits.solitaryDays,
  examples: [
    {
      name: 'a day before the limit',
      given: { person: { solitarySince: '2026-10-18' }, wing: { regime: 'solitary' } },
      expect: 'holds',
    },
    {
      name: 'exactly at the limit',
      given: { person: { solitarySince: '2026-10-17' }, wing: { regime: 'solitary' } },
      expect: 'broken',
    },
    {
      name: 'exactly at the limit, moving on to a regime that is not solitary',
      given: { person: { solitarySince: '2026-10-17' }, wing: { regime: 'standard' } },
      expect: 'holds',
    },
    { name: 'someone who was never in solitary', given: { wing: { regime: 'solitary' } }, expect: 'holds' },
    { name: 'a limit of no days', given: { wing: { regime: 'solitary' }, limits: { solitaryDays: 0 } }, expect: 'broken' },
  ],
} satisfies EligibilityRule
