/** Who decides, and what must not matter. */

import type { Standard } from './standard'

export const deciding: readonly Standard[] = [
  {
    id: 'human-decision',
    title: 'A person decides, not the tool',
    says: 'A tool may propose, but a person with a name decides, answers for it and can always depart from the proposal.',
    instrument: 'Council of Europe Recommendation CM/Rec(2024)5; Directive (EU) 2016/680',
    number: 'Recommendation: basic principles; Directive: article 11',
    confidence: 'verified in a stored text',
  },
  {
    id: 'no-special-category-decisions',
    title: 'Sensitive facts decide nothing without safeguards',
    says: 'Religion, origin, opinions and the like decide nothing about a person without safeguards, and no profile may discriminate.',
    instrument: 'Directive (EU) 2016/680',
    number: 'articles 10 (not read) and 11 (2)–(3)',
    confidence: 'verified in a stored text',
  },
  {
    id: 'non-discrimination',
    title: 'The rules are for everyone alike',
    says: 'The rules apply to everyone without favour, and meeting someone’s particular needs does not favour them.',
    instrument: 'Nelson Mandela Rules',
    number: 'rule 2',
    confidence: 'partly verified',
  },
  {
    id: 'religion-ethnicity-not-proxy',
    title: 'Faith and origin are no sign of risk',
    says: 'Religion, ethnicity and the practice of a faith are never read as risk, though needs that come with them may be met.',
    instrument: 'CTED brief on violent extremist prisoners; Nelson Mandela Rules; CPT 21st General Report',
    number: 'brief: sections on all forms of violent extremism and on staff; Mandela rule 2',
    confidence: 'verified in a stored text',
  },
]
