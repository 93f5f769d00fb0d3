/** Nobody is placed in a wing that is closed. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'wing-open',
  order: 10,
  title: 'The wing is open',
  says: 'Nobody is placed in a wing that is closed.',
  sources: ['capacity-operational'],
  sentences: {
    holds: '{wing} is open.',
    broken: '{wing} is closed, so nobody can be placed there.',
  },
  holds: (_person, wing) => wing.open,
  examples: [
    { name: 'an open wing', given: {}, expect: 'holds' },
    { name: 'a closed wing', given: { wing: { open: false } }, expect: 'broken' },
    {
      name: 'a closed wing, for someone who lives there now',
      given: { person: { currentWing: 'ash' }, wing: { open: false } },
      expect: 'broken',
    },
  ],
} satisfies EligibilityRule
