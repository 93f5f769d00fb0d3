/** What the invented prisons have in common: their regimes, security levels and programmes, and how their wings are filled. */

import type { Location, Regime, Wing } from '../domain/estate'
import type { Chance } from './chance'
import type { WingDocument } from './documents'
import { drawPerson, type Setting } from './draw-person'
import { openRoster, type Roster } from './roster'

/** A wing, how many people live there, and how many new arrivals were made up who would fit there. */
export type FilledWing = { readonly wing: WingDocument; readonly residents: number; readonly arrivals: number }

/** What several wings share; each says for itself whose legal status it takes, unless all take the same. */
type CommonToWings = Omit<WingDocument, 'id' | 'name' | 'places' | 'legalStatuses'> & Partial<Pick<WingDocument, 'legalStatuses'>>

/** A wing in one line: certified and operational places, then residents and arrivals. */
export function filled(
  id: string,
  name: string,
  common: CommonToWings,
  [certified, operational, residents, arrivals]: readonly [number, number, number, number],
  own: Partial<WingDocument> = {},
): FilledWing {
  const {
    facility,
    regime,
    securityLevel,
    sex,
    ageGroup,
    legalStatuses = [],
    features,
    programmes,
    ...rest
  } = { ...common, ...own }
  const first = { id, facility, name, regime, securityLevel, sex, ageGroup, legalStatuses, places: { certified, operational } }
  return { wing: { ...first, features, programmes, ...rest }, residents, arrivals }
}

export const REGIMES: readonly Regime[] = [
  { id: 'open', name: 'Open', hoursOutOfCell: 14, individualSeparation: false },
  { id: 'ordinary', name: 'Ordinary', hoursOutOfCell: 9, individualSeparation: false },
  { id: 'enhanced', name: 'Enhanced supervision', hoursOutOfCell: 6, individualSeparation: false },
  { id: 'separation', name: 'Individual separation', hoursOutOfCell: 4, individualSeparation: true },
  { id: 'solitary', name: 'Close supervision', hoursOutOfCell: 1, individualSeparation: true },
]

export const SECURITY_LEVELS = ['open', 'closed', 'high', 'maximum'] as const

export const PROGRAMMES = ['literacy', 'carpentry', 'welding', 'kitchen', 'recovery', 'parenting', 'disengagement'] as const

export const ADULT_MEN = { sex: 'male', ageGroup: 'adult', features: [], programmes: [] } satisfies Partial<Wing>
export const ADULT_WOMEN = {
  sex: 'female',
  ageGroup: 'adult',
  femaleStaffed: true,
  features: ['prenatal-care'],
  programmes: [],
} satisfies Partial<Wing>
export const JUVENILE_BOYS = { sex: 'male', ageGroup: 'juvenile', features: [], programmes: ['literacy'] } satisfies Partial<Wing>
export const JUVENILE_GIRLS = {
  sex: 'female',
  ageGroup: 'juvenile',
  femaleStaffed: true,
  features: ['prenatal-care'],
  programmes: ['literacy'],
} satisfies Partial<Wing>

/** Where the people of an invented prison come from, with how many of a hundred do; nobody's address, only the middle of a town. */
export type Towns = readonly (readonly [Location | undefined, number])[]

/** The usual setting of an invented prison, on a day. */
export function settingOf(asOf: string, towns: Towns): Setting {
  return {
    asOf,
    securityLevels: SECURITY_LEVELS,
    homes: (_wing, chance) => chance.weighted(towns),
    programmes: PROGRAMMES,
    monitored: true,
  }
}

/** Makes up the residents and the arrivals of every wing, in which all of them may live. */
export function fillWings(wings: readonly FilledWing[], setting: Setting, chance: Chance): Roster {
  const roster = openRoster(
    wings.reduce((sum, { residents, arrivals }) => sum + residents + arrivals, 0),
    chance,
  )
  for (const { wing, residents, arrivals } of wings) {
    for (let number = 0; number < residents + arrivals; number += 1) {
      const { sex, birthDate, legalStatus, securityLevel, ...rest } = drawPerson(wing, setting, chance)
      const currentWing = number < residents ? wing.id : null
      roster.add(wing.id, { sex, birthDate, legalStatus, securityLevel, currentWing, ...rest })
    }
  }
  return roster
}
