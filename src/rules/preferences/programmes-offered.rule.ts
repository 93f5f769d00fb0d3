/** People live where the programmes that they asked for are offered. */

import type { PreferenceRule } from '../rule'

const wings = [{ id: 'w', programmes: ['carpentry', 'literacy'] }]

export default {
  kind: 'preference',
  id: 'programmes-offered',
  order: 390,
  title: 'The programmes asked for',
  says: 'People live where the programmes that they asked for are offered: every one that the wing lacks counts.',
  tier: 'welfare',
  sources: ['release-path', 'women-programme-parity'],
  settings: ['weights.programme'],
  sentences: {
    holds: '{wing} offers every programme that {person} asked for.',
    broken: '{wing} lacks a programme that {person} asked for.',
  },
  terms: ({ policy }) => {
    const weight = policy.weights.programme
    if (weight === 0) return []
    return [
      {
        kind: 'each',
        cost: (person, wing) => weight * person.programmes.filter((asked) => !wing.programmes.includes(asked)).length,
      },
    ]
  },
  examples: [
    {
      name: 'one of two programmes is lacking',
      given: { wings, people: [{ id: 'Ben', programmes: ['carpentry', 'welding'] }], placed: { Ben: 'w' } },
      expect: 40,
    },
    {
      name: 'every programme is offered',
      given: { wings, people: [{ id: 'Ben', programmes: ['literacy'] }], placed: { Ben: 'w' } },
      expect: 0,
    },
    {
      name: 'a weight of nothing',
      given: { wings, people: [{ id: 'Ben', programmes: ['welding'] }], weights: { programme: 0 }, placed: { Ben: 'w' } },
      expect: 0,
    },
  ],
} satisfies PreferenceRule
