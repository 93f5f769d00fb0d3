/** Room, health, closeness to home, and the way out. */

import type { Standard } from './standard'

export const living: readonly Standard[] = [
  {
    id: 'capacity-operational',
    title: 'A prison holds no more people than it can',
    says: 'However full a system is, a wing takes no more people than it can safely hold.',
    instrument: 'Domestic practice; CTED brief on violent extremist prisoners; Inter-American Principles',
    number: 'brief on overcrowding; principle XVII',
    confidence: 'partly verified',
  },
  {
    id: 'disability-accommodation',
    title: 'Buildings fit people with disabilities',
    says: 'People with disabilities get the adjustments that let them live in prison on equal terms.',
    instrument: 'Nelson Mandela Rules; Convention on the Rights of Persons with Disabilities',
    number: 'Mandela 5 (2); Disabilities 5, 14 (2)',
    confidence: 'partly verified',
  },
  {
    id: 'family-contact',
    title: 'Contact with the family is kept up',
    says: 'Contact with the family is helped all along, most of all when release is near.',
    instrument: 'CTED brief on violent extremist prisoners; Nelson Mandela Rules; CPT 2nd General Report',
    number: 'brief, section on reintegration; Mandela 58, 106; CPT paragraph 51',
    confidence: 'verified in a stored text',
  },
  {
    id: 'floor-area-cpt',
    title: 'Six square metres alone, four each with others',
    says: 'A cell for one has six square metres and a shared one four for each person, besides the toilet.',
    instrument: 'CPT on living space per prisoner',
    number: 'CPT/Inf (2015) 44, page 1 and paragraphs 9–10',
    confidence: 'verified in a stored text',
  },
  {
    id: 'health-need-match',
    title: 'Health care is where it is needed',
    says: 'People live where the health care that they need can be had.',
    instrument: 'Nelson Mandela Rules',
    number: '24, 27, 30',
    confidence: 'from knowledge',
  },
  {
    id: 'near-home',
    title: 'People live near their home',
    says: 'As far as can be, people are placed near their home or where they will live afterwards.',
    instrument: 'Nelson Mandela Rules; European Prison Rules',
    number: 'Mandela 59; European 17.1',
    confidence: 'partly verified',
  },
  {
    id: 'overcrowding-effects',
    title: 'Crowded, poor and unfair conditions feed grievances',
    says: 'Overcrowding and unfairness give recruiters their arguments.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'sections on prevention and on COVID-19',
    confidence: 'verified in a stored text',
  },
  {
    id: 'release-path',
    title: 'The way out begins at the start',
    says: 'Release is prepared from the first day, with steps towards it in less secure places.',
    instrument: 'Nelson Mandela Rules',
    number: '87, 107',
    confidence: 'from knowledge',
  },
  {
    id: 'transfer-impact',
    title: 'A transfer costs contact and progress',
    says: 'Being moved breaks off contacts and programmes, so people are not moved without need.',
    instrument: 'Nelson Mandela Rules; European Prison Rules',
    number: 'Mandela 68, 73; European 17.3, 32',
    confidence: 'from knowledge',
  },
]
