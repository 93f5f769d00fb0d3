/** How violent extremist prisoners are housed, and who is protected from whom. */

import type { Standard } from './standard'

export const security: readonly Standard[] = [
  {
    id: 'all-ideologies-alike',
    title: 'One rule, whatever the ideology',
    says: 'What someone believes changes nothing about the rules that apply to them.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'section on all forms of violent extremism',
    confidence: 'verified in a stored text',
  },
  {
    id: 'classification-purposes',
    title: 'Grouping people shields them and helps them back',
    says: 'People are grouped to keep those apart who would do others harm by their influence, and to ease the way back into society.',
    instrument: 'Nelson Mandela Rules',
    number: 'rule 93',
    confidence: 'partly verified',
  },
  {
    id: 'dynamic-security',
    title: 'Security comes from staff who know people',
    says: 'Staff who know the people in their care and talk with them come before walls and hours behind a locked door.',
    instrument: 'Council of Europe guidelines on radicalisation in prison (2016); CTED brief on violent extremist prisoners',
    number: 'guidelines: section I; brief: section on capacity',
    confidence: 'verified in a stored text',
  },
  {
    id: 'leader-follower-differ',
    title: 'Those who lead and those who follow need different answers',
    says: 'People who lead or teach an ideology are treated differently from those who follow, and differently again as they change.',
    instrument: 'Prison recommendations of the International Institute for Justice and the Rule of Law',
    number: 'recommendation 6',
    confidence: 'verified in a stored text',
  },
  {
    id: 'models-change',
    title: 'A way of housing people is not for ever',
    says: 'Whether people are spread out, held together or kept apart is looked at again over time and changed where need be.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'section on risk assessment',
    confidence: 'verified in a stored text',
  },
  {
    id: 'no-single-model',
    title: 'No one way of housing suits everyone',
    says: 'Violent extremist prisoners may be spread out, held together or kept apart; none of it suits all, and one system can mix them.',
    instrument:
      'CTED brief on violent extremist prisoners; Prison recommendations of the International Institute for Justice and the Rule of Law; Rome Memorandum',
    number: 'brief: section on risk assessment; Institute recommendation 6',
    confidence: 'verified in a stored text',
  },
  {
    id: 'recruiter-role-evidence',
    title: 'Who recruits is a finding, not a label',
    says: 'That someone recruits, or is open to it, counts only with evidence, an author, a date and a day on which it lapses.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'passages on definitions and on stereotypes',
    confidence: 'verified in a stored text',
  },
  {
    id: 'recruiter-vulnerable-separation',
    title: 'Recruiters live away from those they could recruit',
    says: 'People who recruit are kept from people who are open to it, though no text that was read makes this an absolute ban.',
    instrument:
      'CTED brief on violent extremist prisoners; Prison recommendations of the International Institute for Justice and the Rule of Law; Recommendation (EU) 2023/681',
    number: 'brief: section on prevention; Institute recommendation 6; Recommendation: read in a summary only',
    confidence: 'partly verified',
  },
  {
    id: 'staff-trained',
    title: 'Special wings have staff trained for them',
    says: 'A wing with a purpose of its own has enough staff trained for it; no text that was read says how many that is.',
    instrument: 'CTED brief on violent extremist prisoners; United Nations handbook on dynamic security (2015)',
    number: 'brief: section on capacity; handbook: not read',
    confidence: 'verified in a stored text',
  },
]
