/** People who await trial live apart from convicted people, and civil prisoners apart from both. */

import type { EligibilityRule } from '../rule'

export default {
  kind: 'eligibility',
  id: 'pretrial-apart',
  order: 40,
  title: 'People who await trial live apart from convicted people',
  says: 'A wing lists the legal statuses that it is for, and people live only where theirs is listed: those who await trial apart from convicted people, and civil prisoners apart from both. A wing that lists more than one is reported.',
  sources: ['sep-untried', 'sep-civil', 'untried-presumed-innocent'],
  exception: 'exceptional circumstances, decided for this person',
  sentences: {
    holds: '{wing} is for people of the legal status of {person}.',
    broken: '{wing} is not for people of the legal status of {person}.',
  },
  holds: (person, wing) => wing.legalStatuses.includes(person.legalStatus),
  examples: [
    {
      name: 'someone awaiting trial in a wing for sentenced people',
      given: { person: { legalStatus: 'pretrial' }, wing: { legalStatuses: ['sentenced'] } },
      expect: 'broken',
    },
    {
      name: 'a debtor in a wing for people awaiting trial',
      given: { person: { legalStatus: 'civil' }, wing: { legalStatuses: ['pretrial'] } },
      expect: 'broken',
    },
    {
      name: 'a wing that lists more than one status is reported, not refused',
      given: { person: { legalStatus: 'pretrial' }, wing: { legalStatuses: ['pretrial', 'sentenced'] } },
      expect: 'holds',
    },
    {
      name: 'someone awaiting trial who is placed with sentenced people by exception',
      given: {
        person: {
          legalStatus: 'pretrial',
          exceptions: [
            { rule: 'pretrial-apart', by: 'Remand court', date: '2026-10-12', reason: 'Asked to live with a brother' },
          ],
        },
        wing: { legalStatuses: ['sentenced'] },
      },
      expect: 'holds',
    },
  ],
} satisfies EligibilityRule
