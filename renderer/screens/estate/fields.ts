/** What can be said about a person, a wing, a facility, a network and a non-association: one description for reading and for writing. */

import type { ListName } from '../../../src/working/shelves'
import type { WordKey } from '../../words/words'

/** The name of something that the estate has a list of. */
export type Source =
  'facilities' | 'wings' | 'people' | 'networks' | 'regimes' | 'securityLevels' | 'rules' | 'features' | 'programmes'

type Common = {
  /** Its name in the document. */
  readonly name: string
  readonly label: WordKey
  /** A sentence of help below it. */
  readonly about?: WordKey
  /** May be left out of the document. */
  readonly optional?: true
}

export type Field = Common &
  (
    | { readonly kind: 'text'; readonly long?: true }
    | { readonly kind: 'date' }
    | { readonly kind: 'number'; readonly otherwise?: number }
    /** `otherwise`: what it is where the document leaves it out. */
    | { readonly kind: 'flag'; readonly otherwise?: boolean }
    /** One of a few words; `otherwise`: what it is where the document leaves it out. */
    | { readonly kind: 'choice'; readonly words: readonly Choice[]; readonly otherwise?: string }
    /** Several of a few words. */
    | { readonly kind: 'choices'; readonly words: readonly Choice[] }
    /** The id of something, of which there are few enough to list. */
    | { readonly kind: 'one-of'; readonly source: Source; readonly none?: WordKey; readonly unknown?: WordKey }
    /** The id of something, of which there are many. */
    | { readonly kind: 'id-of'; readonly source: readonly ('people' | 'networks')[] }
    /** Texts or ids, of which those of `source` are suggested. */
    | { readonly kind: 'texts'; readonly source: Source }
    | { readonly kind: 'group'; readonly fields: readonly Field[] }
    | { readonly kind: 'rows'; readonly fields: readonly Field[]; readonly add: WordKey; readonly row: WordKey }
  )

export type Choice = { readonly value: string; readonly label: WordKey }

const KNOWN: readonly Choice[] = [
  { value: 'yes', label: 'known.yes' },
  { value: 'no', label: 'known.no' },
  { value: 'unknown', label: 'known.unknown' },
]
const STATUSES: readonly Choice[] = [
  { value: 'pretrial', label: 'status.pretrial' },
  { value: 'sentenced', label: 'status.sentenced' },
  { value: 'civil', label: 'status.civil' },
]
const LOCATION: readonly Field[] = [
  { name: 'lat', label: 'field.lat', kind: 'number' },
  { name: 'lon', label: 'field.lon', kind: 'number' },
]
const NOTES: Field = { name: 'notes', label: 'field.notes', about: 'field.notes-about', kind: 'text', long: true, optional: true }

const PERSON_FIELDS: readonly Field[] = [
  {
    name: 'sex',
    label: 'field.sex',
    about: 'field.sex-about',
    kind: 'choice',
    words: [
      { value: 'female', label: 'sex.female' },
      { value: 'male', label: 'sex.male' },
      { value: 'individual-decision', label: 'sex.individual-decision' },
    ],
  },
  { name: 'birthDate', label: 'field.birthDate', kind: 'date' },
  { name: 'legalStatus', label: 'field.legalStatus', kind: 'choice', words: STATUSES },
  { name: 'securityLevel', label: 'field.securityLevel', kind: 'one-of', source: 'securityLevels', unknown: 'security.unknown' },
  { name: 'currentWing', label: 'field.currentWing', kind: 'one-of', source: 'wings', none: 'people.nowhere' },
  { name: 'fixed', label: 'field.fixed', kind: 'flag', otherwise: false },
  { name: 'home', label: 'field.home', kind: 'group', fields: LOCATION, optional: true },
  { name: 'releaseDate', label: 'field.releaseDate', kind: 'date', optional: true },
  { name: 'pregnant', label: 'field.pregnant', about: 'field.pregnant-about', kind: 'choice', words: KNOWN, optional: true },
  {
    name: 'children',
    label: 'field.children',
    kind: 'rows',
    add: 'field.children-add',
    row: 'field.child',
    fields: [{ name: 'birthDate', label: 'field.birthDate', kind: 'date' }],
    optional: true,
  },
  { name: 'disability', label: 'field.disability', kind: 'choice', words: KNOWN, otherwise: 'unknown' },
  { name: 'requires', label: 'field.requires', kind: 'texts', source: 'features', optional: true },
  { name: 'programmes', label: 'field.programmes-asked', kind: 'texts', source: 'programmes', optional: true },
  {
    name: 'vulnerableToRecruitment',
    label: 'field.vulnerableToRecruitment',
    kind: 'choice',
    words: KNOWN,
    otherwise: 'unknown',
  },
  {
    name: 'extremism',
    label: 'field.extremism',
    about: 'field.extremism-about',
    kind: 'group',
    optional: true,
    fields: [
      { name: 'recruiter', label: 'field.recruiter', kind: 'choice', words: KNOWN, otherwise: 'unknown' },
      {
        name: 'assessment',
        label: 'field.assessment',
        kind: 'group',
        optional: true,
        fields: [
          { name: 'tool', label: 'field.tool', kind: 'text' },
          { name: 'date', label: 'field.date', kind: 'date' },
          {
            name: 'level',
            label: 'field.level',
            kind: 'choice',
            words: [
              { value: 'low', label: 'level.low' },
              { value: 'medium', label: 'level.medium' },
              { value: 'high', label: 'level.high' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'authorisations',
    label: 'field.authorisations',
    kind: 'rows',
    add: 'field.authorisations-add',
    row: 'field.authorisation',
    optional: true,
    fields: [
      { name: 'regime', label: 'field.regime', kind: 'one-of', source: 'regimes' },
      { name: 'from', label: 'field.from', kind: 'date' },
      { name: 'until', label: 'field.until', kind: 'date' },
      { name: 'by', label: 'field.by', kind: 'text' },
      { name: 'reason', label: 'field.reason', kind: 'text' },
      { name: 'reviewed', label: 'field.reviewed', kind: 'date', optional: true },
    ],
  },
  {
    name: 'exceptions',
    label: 'field.exceptions',
    kind: 'rows',
    add: 'field.exceptions-add',
    row: 'field.exception',
    optional: true,
    fields: [
      { name: 'rule', label: 'field.rule', kind: 'one-of', source: 'rules' },
      { name: 'by', label: 'field.by', kind: 'text' },
      { name: 'date', label: 'field.date', kind: 'date' },
      { name: 'reason', label: 'field.reason', kind: 'text' },
    ],
  },
  { name: 'solitarySince', label: 'field.solitarySince', kind: 'date', optional: true },
  {
    name: 'monitoring',
    label: 'field.monitoring',
    about: 'field.monitoring-about',
    kind: 'group',
    optional: true,
    fields: [
      { name: 'religion', label: 'field.religion', kind: 'text', optional: true },
      { name: 'ethnicity', label: 'field.ethnicity', kind: 'text', optional: true },
      { name: 'nationality', label: 'field.nationality', kind: 'text', optional: true },
      { name: 'ideology', label: 'field.ideology', kind: 'text', optional: true },
    ],
  },
  NOTES,
]

const WING_FIELDS: readonly Field[] = [
  { name: 'name', label: 'field.name', kind: 'text' },
  { name: 'facility', label: 'field.facility', kind: 'one-of', source: 'facilities' },
  { name: 'regime', label: 'field.regime', kind: 'one-of', source: 'regimes' },
  { name: 'securityLevel', label: 'field.securityLevel', kind: 'one-of', source: 'securityLevels' },
  {
    name: 'sex',
    label: 'field.wing-sex',
    kind: 'choice',
    words: [
      { value: 'female', label: 'wing.sex.female' },
      { value: 'male', label: 'wing.sex.male' },
    ],
  },
  {
    name: 'ageGroup',
    label: 'field.ageGroup',
    kind: 'choice',
    words: [
      { value: 'adult', label: 'wing.age.adult' },
      { value: 'juvenile', label: 'wing.age.juvenile' },
    ],
  },
  { name: 'legalStatuses', label: 'field.legalStatuses', about: 'field.legalStatuses-about', kind: 'choices', words: STATUSES },
  {
    name: 'places',
    label: 'field.places',
    kind: 'group',
    fields: [
      { name: 'certified', label: 'field.certified', kind: 'number' },
      { name: 'operational', label: 'field.operational', kind: 'number' },
    ],
  },
  { name: 'motherAndChildPlaces', label: 'field.motherAndChildPlaces', kind: 'number', otherwise: 0 },
  { name: 'features', label: 'wing.features', kind: 'texts', source: 'features' },
  { name: 'programmes', label: 'wing.programmes', kind: 'texts', source: 'programmes' },
  { name: 'femaleStaffed', label: 'wing.staffed', kind: 'flag', otherwise: false },
  { name: 'specialised', label: 'field.specialised', kind: 'flag', otherwise: false },
  NOTES,
]

const FACILITY_FIELDS: readonly Field[] = [
  { name: 'name', label: 'field.name', kind: 'text' },
  { name: 'location', label: 'field.location', kind: 'group', fields: LOCATION, optional: true },
  {
    name: 'specialistStaff',
    label: 'field.specialistStaff',
    about: 'field.specialistStaff-about',
    kind: 'number',
    optional: true,
  },
  NOTES,
]

const APART_FIELDS: readonly Field[] = [
  { name: 'a', label: 'field.a', about: 'field.a-about', kind: 'id-of', source: ['people', 'networks'] },
  { name: 'b', label: 'field.b', kind: 'id-of', source: ['people', 'networks'] },
  {
    name: 'scope',
    label: 'field.scope',
    kind: 'choice',
    words: [
      { value: 'wing', label: 'scope.wing' },
      { value: 'facility', label: 'scope.facility' },
    ],
  },
  { name: 'reason', label: 'field.reason', kind: 'text' },
  { name: 'since', label: 'field.since', kind: 'date', optional: true },
  { name: 'until', label: 'field.apart-until', kind: 'date', optional: true },
  NOTES,
]

const NETWORK_FIELDS: readonly Field[] = [
  { name: 'name', label: 'field.name', kind: 'text' },
  { name: 'members', label: 'field.members', kind: 'texts', source: 'people' },
  NOTES,
]

/** For something new: its id, which stays as it is. */
export const ID_FIELD: Field = { name: 'id', label: 'field.id', about: 'field.id-about', kind: 'text' }

/** What can be said of the things of each list, besides their ids. */
export const FIELDS: Readonly<Record<ListName, readonly Field[]>> = {
  facilities: FACILITY_FIELDS,
  wings: WING_FIELDS,
  people: PERSON_FIELDS,
  nonAssociations: APART_FIELDS,
  networks: NETWORK_FIELDS,
}

/** What is said of the estate itself. */
export const ESTATE_FIELDS: readonly Field[] = [
  { name: 'name', label: 'field.name', kind: 'text' },
  { name: 'asOf', label: 'field.asOf', about: 'field.asOf-about', kind: 'date' },
  {
    name: 'regimes',
    label: 'field.regimes',
    about: 'field.regimes-about',
    kind: 'rows',
    add: 'field.regimes-add',
    row: 'field.regime-number',
    fields: [
      ID_FIELD,
      { name: 'name', label: 'field.name', kind: 'text' },
      { name: 'hoursOutOfCell', label: 'field.hoursOutOfCell', kind: 'number' },
      { name: 'individualSeparation', label: 'field.individualSeparation', kind: 'flag' },
    ],
  },
  {
    name: 'securityLevels',
    label: 'field.securityLevels',
    about: 'field.securityLevels-about',
    kind: 'texts',
    source: 'securityLevels',
  },
  NOTES,
]
