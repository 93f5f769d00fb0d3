/** Members of one network who are to be dispersed share wings even less. */

import type { PreferenceRule } from '../rule'

const wings = [{ id: 'w1' }, { id: 'w2' }]
const people = [
  { id: 'Ben', extremism: { recruiter: 'no' } },
  { id: 'Cai', extremism: { recruiter: 'no' } },
  { id: 'Dov' },
] as const

export default {
  kind: 'preference',
  id: 'network-pairs',
  order: 360,
  title: 'Dispersed members of a network live apart from each other',
  says: 'Of those who are to be dispersed, members of one network share wings even less: every such pair in one wing counts, once for each network that they have in common.',
  tier: 'security',
  sources: ['leader-follower-differ', 'no-single-model'],
  settings: ['weights.networkPair', 'limits.assessmentValidMonths'],
  sentences: {
    holds: '{person} would share {wing} with no other dispersed member of a common network.',
    broken: '{person} would share {wing} with other dispersed members of a common network.',
  },
  terms: ({ networks, people, policy }) => {
    const weight = policy.weights.networkPair
    return networks.flatMap(({ members }) => {
      const dispersed = members.filter((member) => people[member]!.model === 'dispersal')
      return weight > 0 && dispersed.length > 1 ? [{ kind: 'pairs' as const, people: dispersed, weight }] : []
    })
  },
  examples: [
    {
      name: 'two members of one network in one wing',
      given: {
        wings,
        people,
        estate: { networks: [{ id: 'n', name: 'Invented network', members: ['Ben', 'Cai'] }] },
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' },
      },
      expect: 3,
    },
    {
      name: 'a pair in two common networks counts twice',
      given: {
        wings,
        people,
        estate: {
          networks: [
            { id: 'n1', name: 'First invented network', members: ['Ben', 'Cai'] },
            { id: 'n2', name: 'Second invented network', members: ['Ben', 'Cai'] },
          ],
        },
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' },
      },
      expect: 6,
    },
    {
      name: 'members who are not violent extremist prisoners do not count',
      given: {
        wings,
        people,
        estate: { networks: [{ id: 'n', name: 'Invented network', members: ['Ben', 'Dov'] }] },
        placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' },
      },
      expect: 0,
    },
    {
      name: 'members in two wings',
      given: {
        wings,
        people,
        estate: { networks: [{ id: 'n', name: 'Invented network', members: ['Ben', 'Cai'] }] },
        placed: { Ben: 'w1', Cai: 'w2', Dov: 'w1' },
      },
      expect: 0,
    },
  ],
} satisfies PreferenceRule
