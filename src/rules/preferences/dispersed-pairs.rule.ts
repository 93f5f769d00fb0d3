/** Violent extremist prisoners who are to be dispersed share wings as little as can be. */

import type { PreferenceRule } from '../rule'

const wings = [{ id: 'w1' }, { id: 'w2' }]
const people = [
  { id: 'Ben', extremism: { recruiter: 'no' } },
  { id: 'Cai', extremism: { recruiter: 'no' } },
  { id: 'Dov', extremism: { recruiter: 'no' } },
] as const

export default {
  kind: 'preference',
  id: 'dispersed-pairs',
  order: 350,
  title: 'Dispersed people live apart from each other',
  says: 'Violent extremist prisoners who are to be dispersed share wings as little as can be: every pair in one wing counts.',
  tier: 'security',
  sources: ['no-single-model', 'models-change'],
  settings: ['weights.vepPair', 'limits.assessmentValidMonths'],
  sentences: {
    holds: '{person} would share {wing} with nobody else who is to be dispersed.',
    broken: '{person} would share {wing} with others who are to be dispersed.',
  },
  terms: ({ people, policy }) => {
    const dispersed = people.filter((person) => person.model === 'dispersal').map((person) => person.index)
    const weight = policy.weights.vepPair
    return weight > 0 && dispersed.length > 1 ? [{ kind: 'pairs', people: dispersed, weight }] : []
  },
  examples: [
    {
      name: 'three in one wing are three pairs',
      given: { wings, people, placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' } },
      expect: 3,
    },
    { name: 'two in one wing are one pair', given: { wings, people, placed: { Ben: 'w1', Cai: 'w1', Dov: 'w2' } }, expect: 1 },
    {
      name: 'where people are to be concentrated, sharing costs nothing',
      given: { wings, people, model: 'concentration', placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' } },
      expect: 0,
    },
    {
      name: 'isolation without an authorisation is dispersal',
      given: { wings, people, model: 'isolation', placed: { Ben: 'w1', Cai: 'w1', Dov: 'w2' } },
      expect: 1,
    },
  ],
} satisfies PreferenceRule
