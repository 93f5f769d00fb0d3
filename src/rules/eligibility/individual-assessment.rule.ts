/** A current assessment of the person opens a specialised wing; the label alone never does. */

import type { EligibilityRule } from '../rule'

/** The feature of a specialised wing in which people are assessed in the first place. */
const ASSESSMENT_UNIT = 'assessment-unit'

export default {
  kind: 'eligibility',
  id: 'individual-assessment',
  order: 130,
  title: 'A specialised wing needs a current assessment',
  says: 'A specialised wing opens only on a current assessment of the one person, unless the wing is there to make such assessments. The label alone never opens it.',
  sources: ['measures-individual-not-group', 'all-ideologies-alike', 'recruiter-role-evidence'],
  settings: ['limits.assessmentValidMonths'],
  reviews: { assessment: 'assessment-reassess', 'first-assessment': 'assessment-reassess' },
  sentences: {
    holds: '{wing} needs no assessment of {person}, or there is a current one.',
    broken: '{wing} is specialised and there is no current assessment of {person}; the label alone never opens such a wing.',
    unknown: 'What a current assessment of {person} would say is not known, so {wing} stays closed to {person}.',
  },
  holds: (person, wing) =>
    !wing.specialised || !person.vep || person.assessmentCurrent || wing.features.includes(ASSESSMENT_UNIT),
  unknown: (person, wing) =>
    wing.specialised && person.vep && !person.assessmentCurrent && !wing.features.includes(ASSESSMENT_UNIT) ? ['assessment'] : [],
  examples: [
    {
      name: 'without an assessment',
      given: { person: { extremism: { recruiter: 'yes' } }, wing: { specialised: true } },
      expect: 'broken',
    },
    {
      name: 'on the last day on which the assessment is current',
      given: {
        person: { extremism: { recruiter: 'yes', assessment: { tool: 'Invented tool', date: '2025-11-01', level: 'high' } } },
        wing: { specialised: true },
      },
      expect: 'holds',
    },
    {
      name: 'a day after the assessment stopped being current',
      given: {
        person: { extremism: { recruiter: 'yes', assessment: { tool: 'Invented tool', date: '2025-10-31', level: 'high' } } },
        wing: { specialised: true },
      },
      expect: 'broken',
    },
    {
      name: 'an assessment dated after the day of the estate',
      given: {
        person: { extremism: { recruiter: 'no', assessment: { tool: 'Invented tool', date: '2026-11-02', level: 'low' } } },
        wing: { specialised: true },
      },
      expect: 'broken',
    },
    {
      name: 'without an assessment, in a unit that makes assessments',
      given: { person: { extremism: { recruiter: 'unknown' } }, wing: { specialised: true, features: ['assessment-unit'] } },
      expect: 'holds',
    },
  ],
} satisfies EligibilityRule
