/** Who decides, and what must not matter. */

import type { Standard } from './standard'

export const deciding: readonly Standard[] = [
  {
    id: 'human-decision',
    title: 'A named person decides',
    says: 'A tool may propose; a person with a name decides, can be asked for reasons and can be overruled.',
    instrument: 'Recommendation CM/Rec(2024)5; Directive (EU) 2016/680',
    number: 'basic principles; article 11',
    confidence: 'verified in a stored text',
  },
  {
    id: 'no-special-category-decisions',
    title: 'Sensitive facts decide nothing',
    says: 'Religion, origin, opinions and the like decide nothing about a person without safeguards, and never lead to discrimination.',
    instrument: 'Directive (EU) 2016/680',
    number: '10, 11 (2)–(3)',
    confidence: 'verified in a stored text',
  },
  {
    id: 'non-discrimination',
    title: 'The rules are for everyone alike',
    says: 'The rules apply without discrimination, and meeting someone’s particular needs is none.',
    instrument: 'Nelson Mandela Rules',
    number: '2',
    confidence: 'partly verified',
  },
  {
    id: 'religion-ethnicity-not-proxy',
    title: 'Religion and origin are no sign of risk',
    says: 'Religion, ethnicity and the practice of a faith are never read as risk.',
    instrument: 'CTED brief on violent extremist prisoners; Nelson Mandela Rules; CPT',
    number: 'brief, sections on all forms and on staff; Mandela 2',
    confidence: 'verified in a stored text',
  },
]
