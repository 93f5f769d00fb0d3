/** Someone who must not be moved, by a court order or a person's decision, stays where they live. */

import type { StayRule } from '../rule'

const wings = [{ id: 'w1' }, { id: 'w2' }]

export default {
  kind: 'stay',
  id: 'fixed',
  order: 200,
  title: 'Who must not be moved stays',
  says: 'Someone who must not be moved, by a court order or the decision of a person, stays where they live. Where that breaks another rule, the breach is reported.',
  sources: ['human-decision', 'transfer-impact'],
  sentences: {
    holds: '{person} may move, or stays in {wing}.',
    broken: '{person} must not be moved, by a court order or a decision, and {wing} is another wing.',
  },
  stays: (person) => person.fixed,
  examples: [
    {
      name: 'someone fixed, in their own wing',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1', fixed: true }], placed: { Ben: 'w1' } },
      expect: 'holds',
    },
    {
      name: 'someone fixed, in another wing',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1', fixed: true }], placed: { Ben: 'w2' } },
      expect: 'broken',
    },
    {
      name: 'someone fixed, left without a place',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1', fixed: true }], placed: { Ben: null } },
      expect: 'broken',
    },
    {
      name: 'someone who is not fixed, in another wing',
      given: { wings, people: [{ id: 'Ben', currentWing: 'w1' }], placed: { Ben: 'w2' } },
      expect: 'holds',
    },
  ],
} satisfies StayRule
