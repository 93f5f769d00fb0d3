/** A wing holds no more people than its operational places. */

import type { LimitRule } from '../rule'

export default {
  kind: 'limit',
  id: 'places',
  order: 150,
  title: 'An operational place for everyone',
  says: 'No wing holds more people than its operational places. Children with their mothers take no place of a prisoner.',
  sources: ['capacity-operational', 'floor-area-cpt', 'overcrowding-effects'],
  sentences: {
    holds: '{wing} has an operational place for everyone who would live there.',
    broken: '{wing} has fewer operational places than people who would live there.',
  },
  limits: ({ people, wings }) => {
    const everyone = people.map((person) => person.index)
    return wings
      .filter((wing) => everyone.length > wing.places.operational)
      .map((wing) => ({
        name: `places of ${wing.name}`,
        wings: [wing.index],
        people: everyone,
        count: () => 1,
        most: wing.places.operational,
      }))
  },
  examples: [
    {
      name: 'as many people as operational places, though more than certified ones',
      given: {
        wings: [{ id: 'w', places: { certified: 1, operational: 2 } }],
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        placed: { Ben: 'w', Cai: 'w' },
      },
      expect: 'holds',
    },
    {
      name: 'one person more than operational places',
      given: {
        wings: [{ id: 'w', places: { certified: 1, operational: 1 } }],
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        placed: { Ben: 'w', Cai: 'w' },
      },
      expect: 'broken',
    },
    {
      name: 'one person more, who stays without a place',
      given: {
        wings: [{ id: 'w', places: { certified: 1, operational: 1 } }],
        people: [{ id: 'Ben' }, { id: 'Cai' }],
        placed: { Ben: 'w', Cai: null },
      },
      expect: 'holds',
    },
    {
      name: 'children need no place of their own',
      given: {
        wings: [{ id: 'w', sex: 'female', motherAndChildPlaces: 1, places: { certified: 1, operational: 1 } }],
        people: [{ id: 'Ada', sex: 'female', children: [{ birthDate: '2026-01-05' }] }],
        placed: { Ada: 'w' },
      },
      expect: 'holds',
    },
  ],
} satisfies LimitRule
