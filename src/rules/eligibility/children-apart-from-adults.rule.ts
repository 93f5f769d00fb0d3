/** Children live apart from adults, unless their best interests say otherwise. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'children-apart-from-adults',
  order: 30,
  title: 'Children live apart from adults',
  says: 'Whoever is under eighteen lives in wings for children, and everyone else in wings for adults, unless the best interests of the child were found to say otherwise.',
  sources: ['sep-juvenile-adult', 'sep-juvenile-pretrial', 'sep-juvenile-sentenced', 'sep-juvenile-adult-prison-unit'],
  exception: 'the best interests of the child',
  reviews: { eighteenth: 'sep-juvenile-adult' },
  sentences: {
    holds: '{wing} is for the age group of {person}.',
    broken: '{wing} is for another age group than that of {person}; children live apart from adults.',
  },
  holds: (person, wing) => (wing.ageGroup === 'juvenile') === person.juvenile,
  examples: [
    {
      name: 'a day before the eighteenth birthday, in a wing for adults',
      given: { person: { birthDate: '2008-11-02' }, wing: { ageGroup: 'adult' } },
      expect: 'broken',
    },
    {
      name: 'on the eighteenth birthday, in a wing for adults',
      given: { person: { birthDate: '2008-11-01' }, wing: { ageGroup: 'adult' } },
      expect: 'holds',
    },
    {
      name: 'a child in a wing for children',
      given: { person: { birthDate: '2010-03-04' }, wing: { ageGroup: 'juvenile' } },
      expect: 'holds',
    },
    { name: 'an adult in a wing for children', given: { wing: { ageGroup: 'juvenile' } }, expect: 'broken' },
    {
      name: 'a young adult who stays with the children by a decision in the best interests of all of them',
      given: {
        person: {
          birthDate: '2008-10-15',
          exceptions: [
            { rule: 'children-apart-from-adults', by: 'Youth court', date: '2026-10-10', reason: 'Finishes school in March' },
          ],
        },
        wing: { ageGroup: 'juvenile' },
      },
      expect: 'holds',
    },
  ],
} satisfies EligibilityRule
