/** Nobody is moved without need: every move costs contact and programmes, one to another facility most. */

import type { PersonFacts, WingFacts } from '../../domain/situation'
import type { Weights } from '../../domain/policy'
import type { PreferenceRule } from '../rule'

function costOfMoving(person: PersonFacts, wing: WingFacts, { transfer, move }: Weights): number {
  const arrives = person.presentWing < 0
  if (arrives || person.presentWing === wing.index) return 0
  return person.presentFacility === wing.facilityIndex ? move : transfer
}

const wings = [
  { id: 'w1', facility: 'north' },
  { id: 'w2', facility: 'north' },
  { id: 'w3', facility: 'south' },
]

export default {
  kind: 'preference',
  id: 'moving',
  order: 400,
  title: 'As few moves as possible',
  says: 'Nobody is moved without need: every change of wing counts, and a change of facility counts more.',
  tier: 'welfare',
  sources: ['transfer-impact'],
  settings: ['weights.transfer', 'weights.move'],
  sentences: {
    holds: '{person} would not have to move to live in {wing}.',
    broken: '{person} would have to move to {wing}.',
  },
  terms: ({ policy: { weights } }) =>
    weights.transfer === 0 && weights.move === 0
      ? []
      : [{ kind: 'each', cost: (person, wing) => costOfMoving(person, wing, weights) }],
  examples: [
    {
      name: 'to another facility',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1' }], placed: { Ben: 'w3' } },
      expect: 60,
    },
    {
      name: 'to another wing of the facility',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1' }], placed: { Ben: 'w2' } },
      expect: 15,
    },
    { name: 'staying', given: { wings, people: [{ id: 'Ben', currentWing: 'w1' }], placed: { Ben: 'w1' } }, expect: 0 },
    { name: 'a new arrival', given: { wings, people: [{ id: 'Ben' }], placed: { Ben: 'w3' } }, expect: 0 },
  ],
} satisfies PreferenceRule
