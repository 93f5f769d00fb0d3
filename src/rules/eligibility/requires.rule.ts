/** A wing has every feature that the person requires. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'requires',
  order: 110,
  title: 'The wing has what the person requires',
  says: 'A wing has everything that the person requires, such as step-free access or inpatient care.',
  sources: ['disability-accommodation', 'health-need-match'],
  sentences: {
    holds: '{wing} has everything that {person} requires.',
    broken: '{wing} lacks something that {person} requires.',
  },
  holds: (person, wing) => person.requires.every((feature) => wing.features.includes(feature)),
  examples: [
    {
      name: 'a wheelchair user in a step-free wing',
      given: { person: { requires: ['step-free'] }, wing: { features: ['mental-health-care', 'step-free'] } },
      expect: 'holds',
    },
    {
      name: 'one of two requirements is missing',
      given: { person: { requires: ['inpatient-care', 'step-free'] }, wing: { features: ['step-free'] } },
      expect: 'broken',
    },
    { name: 'someone who requires nothing', given: {}, expect: 'holds' },
  ],
} satisfies EligibilityRule
