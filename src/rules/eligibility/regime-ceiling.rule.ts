/** Nobody lives under a harder regime than the steps allowed above the required one, unless it is authorised for them. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'regime-ceiling',
  order: 60,
  title: 'The regime is no harder than allowed',
  says: 'Nobody lives under a regime that is more steps above the required one than the policy allows. Solitary and separation one by one, and anything beyond those steps, need an authorisation of exactly that regime that is in force. For a violent extremist prisoner without a current assessment no step is allowed.',
  sources: ['least-restrictive', 'segregation-lawful', 'measures-individual-not-group', 'assessment-reassess'],
  settings: ['limits.escalation', 'limits.assessmentValidMonths'],
  reviews: { authorisation: 'least-restrictive', 'authorisation-end': 'segregation-lawful' },
  sentences: {
    holds: 'The regime of {wing} is within what {person} may be held under, or is authorised for {person} today.',
    broken: 'The regime of {wing} is harder than {person} may be held under, and no authorisation in force allows it.',
    unknown: 'What {person} may be held under in {wing} was judged without the security level or without a current assessment.',
  },
  holds: (person, wing) =>
    person.authorisedRegimes.includes(wing.regimeIndex) ||
    (!wing.solitary && !wing.separated && wing.regimeIndex <= person.ceiling),
  unknown: (person) => [
    ...(person.securityLevel === 'unknown' ? (['securityLevel'] as const) : []),
    ...(person.vep && !person.assessmentCurrent ? (['assessment'] as const) : []),
  ],
  examples: [
    { name: 'one step above the required regime', given: { wing: { regime: 'restricted' } }, expect: 'holds' },
    {
      name: 'one step above, when no step is allowed',
      given: { wing: { regime: 'restricted' }, limits: { escalation: 0 } },
      expect: 'broken',
    },
    {
      name: 'two steps above the required regime',
      given: { person: { securityLevel: 'open' }, wing: { regime: 'restricted' } },
      expect: 'broken',
    },
    {
      name: 'one step above, for a violent extremist prisoner without a current assessment',
      given: { person: { extremism: { recruiter: 'no' } }, wing: { regime: 'restricted' } },
      expect: 'broken',
    },
    {
      name: 'one step above, on the last day on which an assessment is current',
      given: {
        person: { extremism: { recruiter: 'no', assessment: { tool: 'Invented tool', date: '2025-11-01', level: 'high' } } },
        wing: { regime: 'restricted' },
      },
      expect: 'holds',
    },
    {
      name: 'separation without an authorisation, however many steps are allowed',
      given: { person: { securityLevel: 'maximum' }, wing: { regime: 'separation' }, limits: { escalation: null } },
      expect: 'broken',
    },
    {
      name: 'separation on the last day of its authorisation',
      given: {
        person: {
          authorisations: [
            {
              regime: 'separation',
              from: '2026-10-01',
              until: '2026-11-01',
              by: 'Prison judge',
              reason: 'Threat to one named person',
            },
          ],
        },
        wing: { regime: 'separation' },
      },
      expect: 'holds',
    },
    {
      name: 'separation a day after its authorisation ended',
      given: {
        person: {
          authorisations: [
            {
              regime: 'separation',
              from: '2026-10-01',
              until: '2026-10-31',
              by: 'Prison judge',
              reason: 'Threat to one named person',
            },
          ],
        },
        wing: { regime: 'separation' },
      },
      expect: 'broken',
    },
    {
      name: 'an authorisation of separation allows no other regime',
      given: {
        person: {
          securityLevel: 'open',
          authorisations: [
            {
              regime: 'separation',
              from: '2026-10-01',
              until: '2026-12-01',
              by: 'Prison judge',
              reason: 'Threat to one named person',
            },
          ],
        },
        wing: { regime: 'restricted' },
      },
      expect: 'broken',
    },
  ],
} satisfies EligibilityRule
