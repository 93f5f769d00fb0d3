/** Women live in wings that are staffed by women. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'female-staffed',
  order: 90,
  title: 'Women are looked after by women',
  says: 'Women live only in wings that are staffed by women.',
  sources: ['women-staffed-by-women', 'women-search-by-women'],
  sentences: {
    holds: '{wing} is staffed by women, or {person} does not need it to be.',
    broken: '{wing} is not staffed by women, as a wing in which {person} lives must be.',
  },
  holds: (person, wing) => person.sex !== 'female' || wing.femaleStaffed,
  examples: [
    {
      name: 'a woman in a wing staffed by women',
      given: { person: { sex: 'female' }, wing: { sex: 'female', femaleStaffed: true } },
      expect: 'holds',
    },
    {
      name: 'a woman in a wing for women that is not staffed by women',
      given: { person: { sex: 'female' }, wing: { sex: 'female', femaleStaffed: false } },
      expect: 'broken',
    },
    { name: 'a man in a wing that is not staffed by women', given: { wing: { femaleStaffed: false } }, expect: 'holds' },
  ],
} satisfies EligibilityRule
