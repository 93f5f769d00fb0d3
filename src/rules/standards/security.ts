/** How violent extremist prisoners are housed, and who is protected from whom. */

import type { Standard } from './standard'

export const security: readonly Standard[] = [
  {
    id: 'all-ideologies-alike',
    title: 'One rule for all ideologies',
    says: 'What someone believes changes nothing about the rules that apply to them.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'section on all forms of violent extremism',
    confidence: 'verified in a stored text',
  },
  {
    id: 'classification-purposes',
    title: 'Classification shields people and helps them back',
    says: 'People are grouped so that bad influence is kept away and their way back into society is made easier.',
    instrument: 'Nelson Mandela Rules',
    number: '93',
    confidence: 'partly verified',
  },
  {
    id: 'dynamic-security',
    title: 'Staff who know people are the best security',
    says: 'Contact between staff and those they look after prevents more than walls and locked hours.',
    instrument: 'Council of Europe guidelines on radicalisation in prison (2016); CTED brief on violent extremist prisoners',
    number: 'guidelines section I; brief, section on capacity',
    confidence: 'verified in a stored text',
  },
  {
    id: 'leader-follower-differ',
    title: 'Leaders and followers need different answers',
    says: 'People who lead and people who follow are housed by different considerations, which change as people do.',
    instrument: 'IIJ recommendations on prison management',
    number: '6',
    confidence: 'verified in a stored text',
  },
  {
    id: 'models-change',
    title: 'A way of housing people is not for ever',
    says: 'Dispersing, concentrating or separating people is looked at again and changed when needed.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'section on risk assessment',
    confidence: 'verified in a stored text',
  },
  {
    id: 'no-single-model',
    title: 'No model of housing is right for everyone',
    says: 'Dispersal, concentration, isolation and integration each have a case, and one system can use several.',
    instrument: 'CTED brief on violent extremist prisoners; IIJ recommendations on prison management; Rome Memorandum',
    number: 'brief, section on risk assessment; IIJ 6',
    confidence: 'verified in a stored text',
  },
  {
    id: 'recruiter-role-evidence',
    title: 'Who recruits is a finding with evidence',
    says: 'That someone recruits, or is open to it, is a dated finding with evidence and an author, not a label.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'passages on definitions and stereotypes',
    confidence: 'verified in a stored text',
  },
  {
    id: 'recruiter-vulnerable-separation',
    title: 'Recruiters are kept from those they could recruit',
    says: 'People who are open to recruitment do not live with people who recruit.',
    instrument:
      'CTED brief on violent extremist prisoners; IIJ recommendations on prison management; Recommendation (EU) 2023/681',
    number: 'brief, section on prevention; IIJ 6; recommendation read in summary',
    confidence: 'partly verified',
  },
  {
    id: 'staff-trained',
    title: 'Enough staff trained for the work',
    says: 'Special wings need enough officers who are trained for what the wing is there to do.',
    instrument: 'CTED brief on violent extremist prisoners; UNODC handbook on dynamic security (2015)',
    number: 'brief, section on capacity; the handbook was not read',
    confidence: 'verified in a stored text',
  },
]
