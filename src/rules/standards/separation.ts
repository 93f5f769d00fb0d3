/** Who lives apart from whom, and why. */

import type { Standard } from './standard'

export const separation: readonly Standard[] = [
  {
    id: 'gender-identity-placement',
    title: 'The gender that is a person’s own comes first',
    says: 'People are placed by the gender that is their own; anything else needs their view, an assessment of them and reasons.',
    instrument: 'CPT 33rd General Report; Nelson Mandela Rules; Yogyakarta Principles',
    number: 'CPT paragraph 98; Mandela rule 7 (a); Yogyakarta principle 9 (number from knowledge)',
    confidence: 'verified in a stored text',
  },
  {
    id: 'non-association',
    title: 'People who endanger each other are kept apart',
    says: 'People of whom it is recorded that they must not meet are not housed where they would.',
    instrument: 'Nelson Mandela Rules; Domestic practice',
    number: 'Mandela rules 11, 12 (2) and 93 as its basis',
    confidence: 'partly verified',
  },
  {
    id: 'sep-civil',
    title: 'People held for a debt live apart',
    says: 'Someone held for a debt or another civil reason does not live with people held for crimes.',
    instrument: 'Nelson Mandela Rules',
    number: 'rules 11 (c) and 121',
    confidence: 'partly verified',
  },
  {
    id: 'sep-juvenile-adult',
    title: 'Nobody under eighteen lives with adults',
    says: 'Children live apart from adults, except where living with them is in the child’s own best interests.',
    instrument:
      'Convention on the Rights of the Child; International Covenant on Civil and Political Rights; Nelson Mandela Rules',
    number: 'Convention article 37 (c); Covenant articles 10 (2) (b) and 10 (3); Mandela rule 11 (d) (not seen)',
    confidence: 'verified in a stored text',
  },
  {
    id: 'sep-juvenile-adult-prison-unit',
    title: 'Adult prisoners have no way into a children’s unit',
    says: 'Where a child is, as an exception, in a prison for adults, they live in a unit of their own that adult prisoners cannot enter.',
    instrument: 'CPT 24th General Report',
    number: 'paragraph 102',
    confidence: 'verified in a stored text',
  },
  {
    id: 'sep-juvenile-pretrial',
    title: 'Children awaiting trial live apart from adults',
    says: 'A child who awaits trial is held in an institution without adults, or in a separate part of one that also holds adults.',
    instrument: 'Beijing Rules',
    number: 'rule 13.4',
    confidence: 'from knowledge',
  },
  {
    id: 'sep-juvenile-sentenced',
    title: 'Sentenced children live apart from adults',
    says: 'Children in institutions live apart from adults, and girls get no less care than boys.',
    instrument: 'Beijing Rules',
    number: 'rules 26.3 and 26.4',
    confidence: 'partly verified',
  },
  {
    id: 'sep-sex',
    title: 'Women’s premises are apart from men’s',
    says: 'Where one institution takes both women and men, everything set aside for the women is entirely separate.',
    instrument: 'Nelson Mandela Rules',
    number: 'rule 11 (a)',
    confidence: 'partly verified',
  },
  {
    id: 'sep-untried',
    title: 'People awaiting trial live apart from convicted people',
    says: 'People who have not been tried do not live with people who have been convicted, save in exceptional circumstances.',
    instrument: 'Nelson Mandela Rules; International Covenant on Civil and Political Rights',
    number: 'Mandela rules 11 (b) and 112 (1); Covenant article 10 (2) (a)',
    confidence: 'partly verified',
  },
  {
    id: 'untried-presumed-innocent',
    title: 'Whoever awaits trial counts as innocent',
    says: 'People awaiting trial are treated as innocent and under a regime of their own; the charge alone restricts nobody.',
    instrument: 'Nelson Mandela Rules; International Covenant on Civil and Political Rights',
    number: 'Mandela rules 111 (2)–(3); Covenant article 10 (2) (a)',
    confidence: 'partly verified',
  },
]
