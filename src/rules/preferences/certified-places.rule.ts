/** Wings are filled beyond their certified places as little as can be. */

import type { PreferenceRule } from '../rule'

const people = [{ id: 'Ben' }, { id: 'Cai' }, { id: 'Dov' }]

export default {
  kind: 'preference',
  id: 'certified-places',
  order: 410,
  title: 'A certified place for everyone',
  says: 'Wings are filled beyond their certified places as little as can be: every person over them counts.',
  tier: 'welfare',
  sources: ['floor-area-cpt', 'overcrowding-effects'],
  settings: ['weights.overCertified'],
  sentences: {
    holds: '{wing} would hold no more people than its certified places.',
    broken: '{wing} would hold more people than its certified places.',
  },
  terms: ({ people, wings, policy }) => {
    const weight = policy.weights.overCertified
    if (weight === 0) return []
    return wings
      .filter((wing) => people.length > wing.places.certified)
      .map((wing) => ({ kind: 'over' as const, wing: wing.index, free: wing.places.certified, weight }))
  },
  examples: [
    {
      name: 'two people over one certified place',
      given: { wings: [{ id: 'w', places: { certified: 1, operational: 3 } }], people, placed: { Ben: 'w', Cai: 'w', Dov: 'w' } },
      expect: 60,
    },
    {
      name: 'exactly as many as certified places',
      given: { wings: [{ id: 'w', places: { certified: 3, operational: 4 } }], people, placed: { Ben: 'w', Cai: 'w', Dov: 'w' } },
      expect: 0,
    },
    {
      name: 'someone without a place takes none',
      given: {
        wings: [{ id: 'w', places: { certified: 1, operational: 3 } }],
        people,
        placed: { Ben: 'w', Cai: 'w', Dov: null },
      },
      expect: 30,
    },
  ],
} satisfies PreferenceRule
