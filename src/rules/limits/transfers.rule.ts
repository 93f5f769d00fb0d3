/** No more people change facility than the limit allows; moves that a broken rule forces are not counted. */

import type { LimitRule } from '../rule'

const wings = [
  { id: 'w1', facility: 'north' },
  { id: 'w2', facility: 'north' },
  { id: 'w3', facility: 'south' },
]

export default {
  kind: 'limit',
  id: 'transfers',
  order: 210,
  title: 'Few transfers to other facilities',
  says: 'No more people change facility than the policy allows. Moves that a broken rule forces are not counted, nor is being left without a place.',
  sources: ['transfer-impact'],
  settings: ['limits.transfers'],
  sentences: {
    holds: 'No more people would change facility than the limit allows.',
    broken: 'A transfer of {person} to {wing} would be one more change of facility than the limit allows.',
  },
  limits: ({ people, wings, policy }, forced) => {
    const most = policy.limits.transfers
    if (most === null) return []
    const residents = people.filter((person) => person.presentWing >= 0 && !forced[person.index]).map((person) => person.index)
    if (residents.length <= most) return []
    return [
      {
        name: 'changes of facility',
        wings: wings.map((wing) => wing.index),
        people: residents,
        count: (person, wing) => (people[person]!.presentFacility === wings[wing]!.facilityIndex ? 0 : 1),
        most,
      },
    ]
  },
  examples: [
    {
      name: 'one transfer where none is allowed',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1' }], limits: { transfers: 0 }, placed: { Ben: 'w3' } },
      expect: 'broken',
    },
    {
      name: 'another wing of the same facility is no transfer',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1' }], limits: { transfers: 0 }, placed: { Ben: 'w2' } },
      expect: 'holds',
    },
    {
      name: 'a new arrival is not transferred, and becoming unplaced is no transfer',
      given: {
        wings,
        people: [{ id: 'Ben' }, { id: 'Cai', currentWing: 'w1' }],
        limits: { transfers: 0 },
        placed: { Ben: 'w3', Cai: null },
      },
      expect: 'holds',
    },
    {
      name: 'a move that a broken rule forces is not counted',
      given: {
        wings: [
          { id: 'w1', facility: 'north', open: false },
          { id: 'w3', facility: 'south' },
        ],
        people: [{ id: 'Ben', currentWing: 'w1' }],
        limits: { transfers: 0 },
        placed: { Ben: 'w3' },
      },
      expect: 'holds',
    },
  ],
} satisfies LimitRule
