/** What follows from an estate and a policy, worked out once more from the contract alone, apart from the planner. */

import type { Estate, Facility, Person, Wing } from '../../src/domain/estate'
import type { Policy, SingleModel } from '../../src/domain/policy'
import { daysFrom, monthsAfter, yearsOld } from './calendar'

/** A wing with what its facility and its regime make of it. */
export type Place = {
  readonly wing: Wing
  readonly facility: Facility
  /** How restrictive, how secure: places in the estate's lists. */
  readonly regime: number
  readonly level: number
  readonly solitary: boolean
  readonly separated: boolean
}

export type Resident = {
  readonly person: Person
  readonly juvenile: boolean
  readonly level: number
  readonly required: number
  readonly vep: boolean
  readonly recruiter: boolean
  readonly assessed: boolean
  /** Ids of the regimes that an authorisation allows today. */
  readonly authorised: readonly string[]
  readonly model: SingleModel | null
  readonly present: Place | null
  /** What a kilometre from home weighs. */
  readonly kilometre: number
}

export type World = {
  readonly estate: Estate
  readonly policy: Policy
  readonly places: readonly Place[]
  readonly residents: readonly Resident[]
}

/** Where each resident lives, in the order of the residents; null: nowhere. */
export type Homes = readonly (Place | null)[]

const SOLITARY_HOURS = 2
const EARTH_RADIUS_KM = 6371.0088

export function worldOf(estate: Estate, policy: Policy): World {
  const places = estate.wings.map((wing): Place => {
    const regime = estate.regimes.findIndex(({ id }) => id === wing.regime)
    const { hoursOutOfCell, individualSeparation } = estate.regimes[regime]!
    return {
      wing,
      facility: estate.facilities.find(({ id }) => id === wing.facility)!,
      regime,
      level: estate.securityLevels.indexOf(wing.securityLevel),
      solitary: hoursOutOfCell <= SOLITARY_HOURS,
      separated: individualSeparation,
    }
  })
  const residents = estate.people.map((person) => residentOf(person, estate, policy, places))
  return { estate, policy, places, residents }
}

function residentOf(person: Person, estate: Estate, policy: Policy, places: readonly Place[]): Resident {
  const { asOf, securityLevels } = estate
  const unknownLevel = Math.min(1, securityLevels.length - 1)
  const level = person.securityLevel === 'unknown' ? unknownLevel : securityLevels.indexOf(person.securityLevel)
  let lastOrdinary = -1
  estate.regimes.forEach((regime, index) => {
    if (regime.hoursOutOfCell > SOLITARY_HOURS && !regime.individualSeparation) lastOrdinary = index
  })
  const authorised = person.authorisations.filter(({ from, until }) => from <= asOf && asOf <= until).map(({ regime }) => regime)
  const assessed = isAssessed(person, asOf, policy)
  return {
    person,
    juvenile: yearsOld(person.birthDate, asOf) < 18,
    level,
    required: Math.min(level, lastOrdinary),
    vep: person.extremism !== undefined,
    recruiter: person.extremism?.recruiter === 'yes',
    assessed,
    authorised,
    model: modelFor(person, policy, assessed, authorised.length > 0),
    present: places.find(({ wing }) => wing.id === person.currentWing) ?? null,
    kilometre: kilometreFor(person, asOf, policy),
  }
}

function isAssessed(person: Person, asOf: string, { limits }: Policy): boolean {
  const date = person.extremism?.assessment?.date
  if (date === undefined || date > asOf) return false
  return limits.assessmentValidMonths === null || asOf <= monthsAfter(date, limits.assessmentValidMonths)
}

function modelFor(person: Person, policy: Policy, assessed: boolean, authorised: boolean): SingleModel | null {
  if (person.extremism === undefined) return null
  let model: SingleModel = 'dispersal'
  if (policy.model !== 'combined') model = policy.model
  else {
    const level = assessed ? person.extremism.assessment!.level : 'unassessed'
    for (const line of policy.assign) {
      if (line.recruiter !== undefined && !line.recruiter.includes(person.extremism.recruiter)) continue
      if (line.level !== undefined && !line.level.includes(level)) continue
      model = line.model
      break
    }
  }
  return model === 'isolation' && !authorised ? 'dispersal' : model
}

function kilometreFor(person: Person, asOf: string, { weights }: Policy): number {
  if (person.children.length > 0) return weights.kmCaregiver
  if (person.releaseDate === undefined) return weights.km
  const days = daysFrom(asOf, person.releaseDate)
  return days >= 0 && days <= 365 ? weights.kmPreRelease : weights.km
}

/** Whole kilometres along the great circle; 0 where a point is not known. */
export function kilometresHome({ person }: Resident, { facility }: Place): number {
  const [home, there] = [person.home, facility.location]
  if (home === undefined || there === undefined) return 0
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const halfNorth = Math.sin(radians(there.lat - home.lat) / 2)
  const halfEast = Math.sin(radians(there.lon - home.lon) / 2)
  const chord = halfNorth ** 2 + Math.cos(radians(home.lat)) * Math.cos(radians(there.lat)) * halfEast ** 2
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))))
}
