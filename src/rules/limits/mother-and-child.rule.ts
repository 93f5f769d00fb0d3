/** Children live with their mothers only where there are places for them; a child's place is not a prisoner's. */

import type { LimitRule } from '../rule'

export default {
  kind: 'limit',
  id: 'mother-and-child',
  order: 140,
  title: 'A mother-and-child place for every child',
  says: 'Children live with their mothers in a wing only as far as it has places for children.',
  sources: ['mother-child-place', 'child-environment', 'child-not-prisoner', 'child-stay-best-interest'],
  reviews: { child: 'child-stay-best-interest' },
  sentences: {
    holds: '{wing} has a mother-and-child place for every child who would live there.',
    broken: '{wing} has too few mother-and-child places for the children who would live there.',
  },
  limits: ({ people, wings }) => {
    const mothers = people.filter((person) => person.sex === 'female' && person.children.length > 0)
    const children = mothers.reduce((sum, mother) => sum + mother.children.length, 0)
    const indexes = mothers.map((mother) => mother.index)
    return wings
      .filter((wing) => children > wing.motherAndChildPlaces)
      .map((wing) => ({
        name: `mother-and-child places of ${wing.name}`,
        wings: [wing.index],
        people: indexes,
        count: (person) => people[person]!.children.length,
        most: wing.motherAndChildPlaces,
      }))
  },
  examples: [
    {
      name: 'two children in two places',
      given: {
        wings: [{ id: 'w', sex: 'female', motherAndChildPlaces: 2 }],
        people: [{ id: 'Ada', sex: 'female', children: [{ birthDate: '2026-01-05' }, { birthDate: '2026-01-05' }] }],
        placed: { Ada: 'w' },
      },
      expect: 'holds',
    },
    {
      name: 'the places are counted in children, not in mothers',
      given: {
        wings: [{ id: 'w', sex: 'female', motherAndChildPlaces: 1 }],
        people: [{ id: 'Ada', sex: 'female', children: [{ birthDate: '2026-01-05' }, { birthDate: '2026-01-05' }] }],
        placed: { Ada: 'w' },
      },
      expect: 'broken',
    },
    {
      name: 'a mother in a wing without such places',
      given: {
        wings: [{ id: 'w', sex: 'female' }],
        people: [{ id: 'Ada', sex: 'female', children: [{ birthDate: '2026-01-05' }] }],
        placed: { Ada: 'w' },
      },
      expect: 'broken',
    },
    {
      name: 'women without children need none',
      given: { wings: [{ id: 'w', sex: 'female' }], people: [{ id: 'Ada', sex: 'female' }], placed: { Ada: 'w' } },
      expect: 'holds',
    },
  ],
} satisfies LimitRule
