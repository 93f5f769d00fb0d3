/** As few people as possible are left without a place. */

import type { PreferenceRule } from '../rule'

export default {
  kind: 'preference',
  id: 'place-for-everyone',
  order: 310,
  title: 'A place for everyone',
  says: 'As few people as possible are left without a place. Nobody is squeezed in.',
  tier: 'unplaced',
  sources: ['capacity-operational', 'overcrowding-effects'],
  sentences: {
    holds: '{person} has a place in {wing}.',
    broken: 'No lawful place is left for {person}.',
  },
  terms: () => [{ kind: 'unplaced' }],
  examples: [
    {
      name: 'one of two is left without a place',
      given: { wings: [{ id: 'w' }], people: [{ id: 'Ben' }, { id: 'Cai' }], placed: { Ben: 'w', Cai: null } },
      expect: 1,
    },
    {
      name: 'everyone has a place',
      given: { wings: [{ id: 'w' }], people: [{ id: 'Ben' }, { id: 'Cai' }], placed: { Ben: 'w', Cai: 'w' } },
      expect: 0,
    },
  ],
} satisfies PreferenceRule
