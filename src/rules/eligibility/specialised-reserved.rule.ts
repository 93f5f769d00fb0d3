/** A specialised wing is for violent extremist prisoners and nobody else. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'specialised-reserved',
  order: 120,
  title: 'Specialised wings are reserved',
  says: 'A specialised wing is for violent extremist prisoners and nobody else.',
  sources: ['measures-individual-not-group', 'all-ideologies-alike', 'recruiter-role-evidence'],
  sentences: {
    holds: '{wing} is not reserved, or {person} is one of those for whom it is.',
    broken: '{wing} is reserved for violent extremist prisoners, and {person} is not one.',
  },
  holds: (person, wing) => !wing.specialised || person.vep,
  examples: [
    { name: 'anyone in a wing that is not specialised', given: {}, expect: 'holds' },
    { name: 'someone else in a specialised wing', given: { wing: { specialised: true } }, expect: 'broken' },
    {
      name: 'a violent extremist prisoner in a specialised wing',
      given: { person: { extremism: { recruiter: 'unknown' } }, wing: { specialised: true } },
      expect: 'holds',
    },
  ],
} satisfies EligibilityRule
