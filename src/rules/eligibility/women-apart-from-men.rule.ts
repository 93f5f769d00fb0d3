/** Women and men live in separate wings; where that has to be decided for one person, a person decides it. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'women-apart-from-men',
  order: 20,
  title: 'Women live apart from men',
  says: 'Women live in wings for women and men in wings for men. Where that has to be decided for one person, nobody is placed before a person has decided it.',
  sources: ['sep-sex', 'gender-identity-placement', 'women-minority-no-isolation'],
  exception: 'an individual decision, made after hearing the person',
  sentences: {
    holds: '{wing} is for people of the sex decided for the accommodation of {person}.',
    broken: '{wing} is not for people of the sex decided for the accommodation of {person}.',
    unknown: 'Whether {person} should live with women or with men needs a person to decide; {wing} is not proposed until then.',
  },
  holds: (person, wing) => person.sex === wing.sex,
  unknown: (person) => (person.sex === 'individual-decision' ? ['sex'] : []),
  examples: [
    { name: 'a man in a wing for men', given: { person: { sex: 'male' }, wing: { sex: 'male' } }, expect: 'holds' },
    { name: 'a woman in a wing for men', given: { person: { sex: 'female' }, wing: { sex: 'male' } }, expect: 'broken' },
    {
      name: 'someone whose place has to be decided individually is never placed automatically',
      given: { person: { sex: 'individual-decision' }, wing: { sex: 'female' } },
      expect: 'broken',
    },
    {
      name: 'someone for whom a person has made that decision',
      given: {
        person: {
          sex: 'individual-decision',
          exceptions: [
            {
              rule: 'women-apart-from-men',
              by: 'Placement board',
              date: '2026-10-20',
              reason: 'Decided after hearing the person',
            },
          ],
        },
        wing: { sex: 'female' },
      },
      expect: 'holds',
    },
  ],
} satisfies EligibilityRule
