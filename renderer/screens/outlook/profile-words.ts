/** The fields of a profile: what each may be, and how what it says is put in words. */

import type { Estate } from '../../../src/domain/estate'
import { isThing } from '../../parts/form/value'
import type { Speech } from '../../words/say'
import type { WordKey } from '../../words/words'

export type Option = { readonly value: unknown; readonly label: string }

export type ProfileField = {
  readonly name: string
  readonly label: WordKey
  /** Whether it can't be left out. */
  readonly owed: boolean
  readonly kind: 'choice' | 'age'
  readonly options: (estate: Estate, speech: Speech) => readonly Option[]
}

const KNOWN = ['yes', 'no', 'unknown'] as const
const known = (_: Estate, { say }: Speech): readonly Option[] => KNOWN.map((value) => ({ value, label: say(`known.${value}`) }))
const none = (): readonly Option[] => []

/** One thing that wings have, or none. */
const oneOfThose =
  (list: 'features' | 'programmes') =>
  ({ wings }: Estate, { say }: Speech): readonly Option[] => [
    { value: [], label: say('scenario.none') },
    ...[...new Set(wings.flatMap((wing) => wing[list]))].sort().map((one) => ({ value: [one], label: one })),
  ]

export const PROFILE_FIELDS: readonly ProfileField[] = [
  {
    name: 'sex',
    label: 'field.sex',
    owed: true,
    kind: 'choice',
    options: (_, { say }) =>
      (['female', 'male', 'individual-decision'] as const).map((value) => ({ value, label: say(`sex.${value}`) })),
  },
  { name: 'birthDate', label: 'scenario.age', owed: true, kind: 'age', options: none },
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
  {
    name: 'extremism',
    label: 'field.extremism',
    owed: false,
    kind: 'choice',
    options: (_, { say }) => KNOWN.map((recruiter) => ({ value: { recruiter }, label: say(`scenario.extremism.${recruiter}`) })),
  },
  { name: 'vulnerableToRecruitment', label: 'field.vulnerableToRecruitment', owed: false, kind: 'choice', options: known },
  { name: 'disability', label: 'field.disability', owed: false, kind: 'choice', options: known },
  { name: 'pregnant', label: 'field.pregnant', owed: false, kind: 'choice', options: known },
  { name: 'requires', label: 'field.requires', owed: false, kind: 'choice', options: oneOfThose('features') },
  { name: 'programmes', label: 'field.programmes-asked', owed: false, kind: 'choice', options: oneOfThose('programmes') },
  { name: 'home', label: 'field.home', owed: false, kind: 'choice', options: none },
]

/** What a field says, in words. */
export function valueWords(value: unknown, options: readonly Option[], { say, list, number, date }: Speech): string {
  const asIs = JSON.stringify(value)
  const option = options.find((one) => JSON.stringify(one.value) === asIs)
  if (option) return option.label
  if (value === null || value === undefined) return say('scenario.left-out')
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.length === 0 ? say('scenario.none') : list(value)
  if (isThing(value)) {
    const { near, km, lat, lon, assessment } = value
    if (isThing(near))
      return say('scenario.home-near', { km: String(km), lat: numberWords(near.lat), lon: numberWords(near.lon) })
    if (typeof lat === 'number' && typeof lon === 'number') return say('scenario.home-at', { lat: number(lat), lon: number(lon) })
    if (isThing(assessment)) {
      const { level, date: day } = assessment
      if (typeof level === 'string' && typeof day === 'string' && isLevel(level))
        return say('scenario.extremism.assessed', { level: say(`level.${level}`), date: date(day) })
    }
  }
  return typeof value === 'string' ? value : asIs

  function numberWords(degrees: unknown): string {
    return typeof degrees === 'number' ? number(degrees) : ''
  }
}

function isLevel(level: string): level is 'low' | 'medium' | 'high' {
  return level === 'low' || level === 'medium' || level === 'high'
}
