/** Nobody is left alone in a wing by accident: where people are not held apart on purpose, they have company. */

import type { PreferenceRule } from '../rule'

/** Everyone counts themself, so a limit of one or none leaves nobody alone. */
const ONESELF = 1

export default {
  kind: 'preference',
  id: 'company-of-others',
  order: 320,
  title: 'Nobody is alone by accident',
  says: 'As few people as possible live in a wing with fewer people than the policy asks for, unless its regime holds people apart on purpose.',
  tier: 'alone',
  sources: ['women-minority-no-isolation', 'solitary-definition', 'small-cohort-review'],
  settings: ['limits.company'],
  sentences: {
    holds: '{person} would have company in {wing}.',
    broken: '{person} would be alone, or nearly, in {wing}.',
  },
  terms: ({ wings, policy }) => {
    const least = policy.limits.company
    if (least === null || least <= ONESELF) return []
    return [{ kind: 'company', wings: wings.filter((wing) => !wing.separated).map((wing) => wing.index), least }]
  },
  examples: [
    {
      name: 'one woman alone in a wing',
      given: { wings: [{ id: 'w', sex: 'female' }], people: [{ id: 'Ada', sex: 'female' }], placed: { Ada: 'w' } },
      expect: 1,
    },
    {
      name: 'two are company for each other',
      given: { wings: [{ id: 'w' }], people: [{ id: 'Ben' }, { id: 'Cai' }], placed: { Ben: 'w', Cai: 'w' } },
      expect: 0,
    },
    {
      name: 'where three make company, two are both alone',
      given: {
        wings: [{ id: 'w' }],
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        limits: { company: 3 },
        placed: { Ben: 'w', Cai: 'w' },
      },
      expect: 2,
    },
    {
      name: 'a regime that holds people apart one by one is another matter',
      given: { wings: [{ id: 'w', regime: 'separation' }], people: [{ id: 'Ben' }], placed: { Ben: 'w' } },
      expect: 0,
    },
  ],
} satisfies PreferenceRule
