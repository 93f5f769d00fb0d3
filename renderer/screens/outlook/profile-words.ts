/** The fields of a profile: what each may be, and how what it says is put in words. */

import type { Estate } from '../../../src/domain/estate'
import type { Speech } from '../../words/say'
import type { WordKey } from '../../words/words'
import { FIELDS, type Field } from '../estate/fields'

export type Option = { readonly value: string; readonly label: string }

type Common = {
  /** Its name in the document. */
  readonly name: string
  readonly label: WordKey
}

export type ProfileField = Common &
  (
    | {
        readonly kind: 'choice'
        /** Whether it can't be left out. */
        readonly owed: boolean
        readonly options: (estate: Estate, speech: Speech) => readonly Option[]
      }
    | { readonly kind: 'age' }
    | { readonly kind: 'home' }
    /** Written as it is of a person of the estate. */
    | { readonly kind: 'as-of-person'; readonly field: Field }
  )

const known = (_: Estate, { say }: Speech): readonly Option[] =>
  (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: say(`known.${value}`) }))

export const PROFILE_FIELDS: readonly ProfileField[] = [
  {
    name: 'sex',
    label: 'field.sex',
    owed: true,
    kind: 'choice',
    options: (_, { say }) =>
      (['female', 'male', 'individual-decision'] as const).map((value) => ({ value, label: say(`sex.${value}`) })),
  },
  { name: 'birthDate', label: 'scenario.age', kind: 'age' },
  {
    name: 'legalStatus',
    label: 'field.legalStatus',
    owed: true,
    kind: 'choice',
    options: (_, { say }) =>
      (['pretrial', 'sentenced', 'civil'] as const).map((value) => ({ value, label: say(`status.${value}`) })),
  },
  {
    name: 'securityLevel',
    label: 'field.securityLevel',
    owed: true,
    kind: 'choice',
    options: ({ securityLevels }, { say }) => [
      ...securityLevels.map((value) => ({ value, label: value })),
      { value: 'unknown', label: say('security.unknown') },
    ],
  },
  { name: 'vulnerableToRecruitment', label: 'field.vulnerableToRecruitment', owed: false, kind: 'choice', options: known },
  { name: 'disability', label: 'field.disability', owed: false, kind: 'choice', options: known },
  { name: 'pregnant', label: 'field.pregnant', owed: false, kind: 'choice', options: known },
  asOfPerson('releaseDate'),
  { name: 'home', label: 'field.home', kind: 'home' },
  asOfPerson('extremism'),
  asOfPerson('children'),
  asOfPerson('requires'),
  asOfPerson('programmes'),
  asOfPerson('authorisations'),
  asOfPerson('exceptions'),
  asOfPerson('solitarySince'),
]

function asOfPerson(name: string): ProfileField {
  const field = FIELDS.people.find((one) => one.name === name)
  if (!field) throw new Error(`Nothing called ${name} is said of people`)
  return { name, label: field.label, kind: 'as-of-person', field }
}

/** What a field with a choice says, in words. */
export function valueWords(value: unknown, options: readonly Option[], { say }: Speech): string {
  if (value === null || value === undefined) return say('scenario.left-out')
  const option = options.find((one) => one.value === value)
  if (option) return option.label
  return typeof value === 'string' ? value : JSON.stringify(value)
}
