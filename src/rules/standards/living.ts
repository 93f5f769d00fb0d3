/** Room, health, closeness to home, and the way out. */

import type { Standard } from './standard'

export const living: readonly Standard[] = [
  {
    id: 'capacity-operational',
    title: 'A wing holds no more people than it safely can',
    says: 'However full a system is, a wing takes no more people than it can hold safely and with its daily routine kept up.',
    instrument: 'Domestic practice; CTED brief on violent extremist prisoners; Inter-American Principles',
    number: 'brief: passages on overcrowding; Inter-American principle XVII (number from knowledge)',
    confidence: 'partly verified',
  },
  {
    id: 'disability-accommodation',
    title: 'A disability is provided for',
    says: 'People with disabilities get the adjustments that let them live in prison on equal terms.',
    instrument: 'Nelson Mandela Rules; Convention on the Rights of Persons with Disabilities',
    number: 'Mandela rule 5 (2); Convention articles 5 and 14 (2) (numbers from knowledge)',
    confidence: 'partly verified',
  },
  {
    id: 'family-contact',
    title: 'Families stay in touch',
    says: 'Contact with the family is helped all along, most of all when release is near.',
    instrument: 'CTED brief on violent extremist prisoners; Nelson Mandela Rules; CPT 2nd General Report',
    number: 'brief: section on reintegration; Mandela rules 58 and 106 (numbers from knowledge); CPT paragraph 51',
    confidence: 'verified in a stored text',
  },
  {
    id: 'floor-area-cpt',
    title: 'Room to live in: six square metres alone, four each with others',
    says: 'A cell for one has at least six square metres and a shared cell at least four for each person, not counting the toilet.',
    instrument: 'CPT standard on living space per prisoner',
    number: 'page 1 and paragraphs 9–10 of CPT/Inf (2015) 44',
    confidence: 'verified in a stored text',
  },
  {
    id: 'health-need-match',
    title: 'People live where their health care is',
    says: 'People are placed where the health care that they need is given or within reach.',
    instrument: 'Nelson Mandela Rules',
    number: 'rules 24, 27 and 30',
    confidence: 'from knowledge',
  },
  {
    id: 'near-home',
    title: 'People live near their home',
    says: 'As far as can be, people are placed near their home or near the place where they are to return to society.',
    instrument: 'Nelson Mandela Rules; European Prison Rules',
    number: 'Mandela rule 59; European rule 17.1',
    confidence: 'partly verified',
  },
  {
    id: 'overcrowding-effects',
    title: 'Bad conditions breed resentment',
    says: 'Crowded and poor quarters and unfair treatment give people reasons for resentment, so conditions matter in choosing a place.',
    instrument: 'CTED brief on violent extremist prisoners',
    number: 'sections on prevention and on COVID-19',
    confidence: 'verified in a stored text',
  },
  {
    id: 'release-path',
    title: 'The way out begins on the first day',
    says: 'Release is prepared from the start of a sentence, with steps towards it in less secure places.',
    instrument: 'Nelson Mandela Rules',
    number: 'rules 87 and 107',
    confidence: 'from knowledge',
  },
  {
    id: 'transfer-impact',
    title: 'Every move has a price',
    says: 'A move can break off contacts and programmes, so nobody is moved without need.',
    instrument: 'Nelson Mandela Rules; European Prison Rules',
    number: 'Mandela rules 68 and 73; European rules 17.3 and 32',
    confidence: 'from knowledge',
  },
]
