/** People live under the required regime, or as little above it as can be. */

import type { PreferenceRule } from '../rule'

const wings = [
  { id: 'w-open', regime: 'open' },
  { id: 'w-restricted', regime: 'restricted' },
  { id: 'w-standard', regime: 'standard' },
]

export default {
  kind: 'preference',
  id: 'least-restriction',
  order: 330,
  title: 'No more restriction than required',
  says: 'People live under the regime that their security level requires, or as few steps above it as can be.',
  tier: 'restriction',
  sources: ['least-restrictive', 'classification-flexible'],
  sentences: {
    holds: 'The regime of {wing} is no harder than {person} requires.',
    broken: 'The regime of {wing} is harder than {person} requires.',
    unknown: 'The regime required for {person} was worked out without knowing the security level.',
  },
  terms: () => [{ kind: 'each', cost: (person, wing) => Math.max(0, wing.regimeIndex - person.requiredRegime) }],
  examples: [
    {
      name: 'two steps above the required regime',
      given: { wings, people: [{ id: 'Ben', securityLevel: 'open' }], placed: { Ben: 'w-restricted' } },
      expect: 2,
    },
    {
      name: 'the required regime, and one below it',
      given: { wings, people: [{ id: 'Ben' }, { id: 'Cai' }], placed: { Ben: 'w-standard', Cai: 'w-open' } },
      expect: 0,
    },
    {
      name: 'a level that is not known requires what the second-lowest requires',
      given: { wings, people: [{ id: 'Ben', securityLevel: 'unknown' }], placed: { Ben: 'w-restricted' } },
      expect: 1,
    },
  ],
} satisfies PreferenceRule
