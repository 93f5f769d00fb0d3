/** One who is vulnerable and one who recruits, and three wings with room for both: worked by hand. */

import type { Judgement } from '../../../src/rules/judge'
import type { PersonDocument, WingDocument } from '../../../src/samples/documents'
import { alikeIn, judgementOf } from '../../support/tiny-estates'

/** Nobody needs company. */
const POLICY = { format: 'rule36/policy@1', name: 'One by one', model: 'dispersal', limits: { company: null } }

/** @param wingAt what is special about a wing, by its index. @param vulnerable what is special about who is vulnerable. */
export function oneWhoRecruits(wingAt: (index: number) => Partial<WingDocument>, vulnerable: Partial<PersonDocument>): Judgement {
  const estate = alikeIn('tier-restriction', ({ vulnerableToRecruitment }) => vulnerableToRecruitment === 'yes', 2, [2, 2, 2])
  const [one, other] = estate.people
  return judgementOf({
    estate: JSON.stringify({
      ...estate,
      wings: estate.wings.map((wing, index) => ({ ...wing, ...wingAt(index) })),
      people: [
        { ...one, ...vulnerable },
        { ...other, vulnerableToRecruitment: 'no', extremism: { recruiter: 'yes' } },
      ],
    }),
    policy: JSON.stringify(POLICY),
  })
}
