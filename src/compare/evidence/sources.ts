/** What the evidence about allocation models rests on, and how sure we are of each source. */

import type { Standard } from '../../rules/standards'

export type Source = {
  readonly id: string
  /** Who, when, what and where. */
  readonly cite: string
  readonly confidence: Standard['confidence']
}

export const SOURCES = [
  {
    id: 'cted',
    cite: 'CTED, analytical brief on the management of violent extremist prisoners: sections on risk assessment, women and capacity',
    confidence: 'verified in a stored text',
  },
  {
    id: 'netherlands-2015',
    cite: 'Government of the Netherlands, ‘Segregated detention of terrorists works’, 3 July 2015',
    confidence: 'verified in a stored text',
  },
  {
    id: 'groningen-2011',
    cite: 'University of Groningen (Veldhuis and others), evaluation of the terrorist wing in Vught, as announced on 1 April 2011',
    confidence: 'verified in a stored text',
  },
  {
    id: 'icct-2020',
    cite: 'Van der Heide and Kearney, ‘The Dutch approach to extremist offenders’, ICCT policy brief, 2020',
    confidence: 'partly verified',
  },
  {
    id: 'hmip-2022',
    cite: 'HM Inspectorate of Prisons, inspection of two separation centres in England, April 2022, as announced',
    confidence: 'verified in a stored text',
  },
  {
    id: 'neumann-2010',
    cite: 'Neumann, ‘Prisons and Terrorism’, ICSR, 2010 (15 countries)',
    confidence: 'partly verified',
  },
  {
    id: 'jones-2014',
    cite: 'Jones, ‘Are prisons really schools for terrorism?’, Punishment & Society 16(1), 2014',
    confidence: 'partly verified',
  },
  {
    id: 'rsis-2016',
    cite: 'RSIS Commentary CO16060, ‘To segregate or disperse? The management of imprisoned extremists’, 2016',
    confidence: 'partly verified',
  },
  {
    id: 'northern-ireland-2007',
    cite: 'House of Commons Northern Ireland Affairs Committee, report of session 2007–08, chapter 4, on the Maze and Maghaberry',
    confidence: 'verified in a stored text',
  },
  {
    id: 'kaba-2014',
    cite: 'Kaba and others, ‘Solitary confinement and risk of self-harm among jail inmates’, American Journal of Public Health 104(3), 2014',
    confidence: 'verified in a stored text',
  },
  {
    id: 'cpt-21',
    cite: 'European Committee for the Prevention of Torture, 21st General Report, 2011, paragraph 53',
    confidence: 'partly verified',
  },
  {
    id: 'mandela-rules',
    cite: 'Nelson Mandela Rules, rules 43 to 45',
    confidence: 'verified in a stored text',
  },
  {
    id: 'iij-2015',
    cite: 'International Institute for Justice and the Rule of Law, Prison Management Recommendations, 2015, recommendation 6',
    confidence: 'verified in a stored text',
  },
  {
    id: 'fair',
    cite: 'FAIR (Fighting Against Inmates’ Radicalisation), guidelines of a project for the European Commission',
    confidence: 'partly verified',
  },
] as const satisfies readonly Source[]

export type SourceId = (typeof SOURCES)[number]['id']

export function source(id: SourceId): Source {
  return SOURCES.find((one) => one.id === id)!
}
