/** Estates and policies as they stand in a file: what has a default may be left out. */

import type { Estate, Extremism, IsoDate, Person, Wing } from '../domain/estate'
import type { Limits, Policy, Weights } from '../domain/policy'

type WingDefaults = 'motherAndChildPlaces' | 'femaleStaffed' | 'specialised' | 'open'
type PersonNeeds = 'id' | 'sex' | 'birthDate' | 'legalStatus' | 'securityLevel' | 'currentWing'

export type WingDocument = Omit<Wing, WingDefaults> & Partial<Pick<Wing, WingDefaults>>

export type PersonDocument = Pick<Person, PersonNeeds> &
  Partial<Omit<Person, PersonNeeds | 'extremism'>> & {
    readonly extremism?: Omit<Extremism, 'recruiter'> & Partial<Pick<Extremism, 'recruiter'>>
    readonly monitoring?: Readonly<Partial<Record<'religion' | 'ethnicity' | 'nationality' | 'ideology', string>>>
  }

export type EstateDocument = Omit<Estate, 'wings' | 'people'> & {
  readonly notes?: string
  readonly wings: readonly WingDocument[]
  readonly people: readonly PersonDocument[]
}

export type PolicyDocument = Pick<Policy, 'format' | 'name' | 'model'> &
  Partial<Pick<Policy, 'assign' | 'movable'>> & {
    readonly notes?: string
    readonly limits?: Partial<Limits>
    readonly weights?: Partial<Weights>
  }

/** The day on which the invented estates stand still. */
export const INVENTED_DAY: IsoDate = '2026-11-01'
