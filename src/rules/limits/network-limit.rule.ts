/** Members of one network in one wing stay few enough not to take it over. */

import type { LimitRule } from '../rule'

const threeMembers = { networks: [{ id: 'n', name: 'Invented network', members: ['Ben', 'Cai', 'Dov'] }] }
const people = [{ id: 'Ben' }, { id: 'Cai' }, { id: 'Dov' }]
const wings = [{ id: 'w1' }, { id: 'w2' }]

export default {
  kind: 'limit',
  id: 'network-limit',
  order: 180,
  title: 'Few members of one network in a wing',
  says: 'A wing holds no more members of one network than the policy allows.',
  sources: ['dynamic-security', 'leader-follower-differ'],
  settings: ['limits.networkPerWing'],
  sentences: {
    holds: '{wing} would hold no more members of any network of {person} than the limit.',
    broken: '{wing} would hold more members of a network of {person} than the limit.',
  },
  limits: ({ networks, policy, wings }) => {
    const most = policy.limits.networkPerWing
    if (most === null) return []
    return networks
      .filter((network) => network.members.length > most)
      .flatMap(({ name, members }) =>
        wings.map((wing) => ({
          name: `members of ${name} in ${wing.name}`,
          wings: [wing.index],
          people: members,
          count: () => 1,
          most,
        })),
      )
  },
  examples: [
    {
      name: 'as many as the limit in each wing',
      given: { wings, people, estate: threeMembers, limits: { networkPerWing: 2 }, placed: { Ben: 'w1', Cai: 'w1', Dov: 'w2' } },
      expect: 'holds',
    },
    {
      name: 'one more than the limit in a wing',
      given: { wings, people, estate: threeMembers, limits: { networkPerWing: 2 }, placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' } },
      expect: 'broken',
    },
    {
      name: 'people of two networks are counted for each',
      given: {
        wings,
        people,
        estate: {
          networks: [
            { id: 'n1', name: 'First invented network', members: ['Ben', 'Cai'] },
            { id: 'n2', name: 'Second invented network', members: ['Cai', 'Dov'] },
          ],
        },
        limits: { networkPerWing: 1 },
        placed: { Ben: 'w1', Cai: 'w2', Dov: 'w1' },
      },
      expect: 'holds',
    },
    {
      name: 'without a limit',
      given: { wings, people, estate: threeMembers, placed: { Ben: 'w1', Cai: 'w1', Dov: 'w1' } },
      expect: 'holds',
    },
  ],
} satisfies LimitRule
