/** A pregnant woman lives where there is prenatal care. */

import type { EligibilityRule } from '../rule'

/** The feature of a wing that has it (Nelson Mandela Rules, rule 28). */
const PRENATAL_CARE = 'prenatal-care'

export default {
  kind: 'eligibility',
  id: 'prenatal-care',
  order: 100,
  title: 'Prenatal care for pregnant women',
  says: 'A pregnant woman lives where there is prenatal care.',
  sources: ['mother-child-place'],
  sentences: {
    holds: '{wing} has prenatal care, or {person} is not known to need it.',
    broken: '{wing} has no prenatal care, which {person} needs.',
    unknown: 'Whether {person} is pregnant is not known, and {wing} has no prenatal care.',
  },
  holds: (person, wing) => person.pregnant !== 'yes' || wing.features.includes(PRENATAL_CARE),
  unknown: (person, wing) => (person.pregnant === 'unknown' && !wing.features.includes(PRENATAL_CARE) ? ['pregnant'] : []),
  examples: [
    {
      name: 'a pregnant woman in a wing with prenatal care',
      given: { person: { sex: 'female', pregnant: 'yes' }, wing: { sex: 'female', features: ['prenatal-care'] } },
      expect: 'holds',
    },
    {
      name: 'a pregnant woman in a wing without prenatal care',
      given: { person: { sex: 'female', pregnant: 'yes' }, wing: { sex: 'female', features: ['step-free'] } },
      expect: 'broken',
    },
    {
      name: 'a woman of whom it is not known whether she is pregnant: reported, not barred',
      given: { person: { sex: 'female', pregnant: 'unknown' }, wing: { sex: 'female' } },
      expect: 'holds',
    },
  ],
} satisfies EligibilityRule
