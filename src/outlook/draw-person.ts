/** Makes up a person who arrives, as a profile says and chance decides. */

import { addDays, addMonths, daysBetween } from '../domain/dates'
import type { IsoDate, Location, Person } from '../domain/estate'
import type { AgeRange, Near, OneOf, Profile } from '../domain/scenario'
import { arrangePerson } from '../intake/arrange'
import type { Stream } from './chance'

const MONTHS_A_YEAR = 12
/** The mean radius of the earth in kilometres (IUGG, R1). */
const EARTH_RADIUS_KM = 6371.0088
/** Homes are drawn to a hundredth of a degree, about a kilometre. */
const HOME_STEPS = 100

/** A new arrival on a day. Every field draws in its turn, so the same stream makes the same person. */
export function drawPerson(profile: Profile, id: string, day: IsoDate, stream: Stream): Person {
  const drawn = <Value>(field: Value | OneOf<Value> | undefined): Value | undefined => choose(field, stream)
  const sex = owed(drawn(profile.sex))
  const birthDate = bornOn(owed(drawn(profile.birthDate)), day, stream)
  const legalStatus = owed(drawn(profile.legalStatus))
  const securityLevel = owed(drawn(profile.securityLevel))
  const home = homeAt(drawn(profile.home), stream)
  const releaseDate = drawn(profile.releaseDate)
  const pregnant = drawn(profile.pregnant)
  const extremism = drawn(profile.extremism)
  const solitarySince = drawn(profile.solitarySince)
  return arrangePerson(
    {
      id,
      sex,
      birthDate,
      legalStatus,
      securityLevel,
      currentWing: null,
      fixed: false,
      ...(home && { home }),
      ...(releaseDate !== undefined && { releaseDate }),
      ...(pregnant !== undefined && { pregnant }),
      children: drawn(profile.children) ?? [],
      requires: drawn(profile.requires) ?? [],
      programmes: drawn(profile.programmes) ?? [],
      disability: drawn(profile.disability) ?? 'unknown',
      ...(extremism && { extremism }),
      vulnerableToRecruitment: drawn(profile.vulnerableToRecruitment) ?? 'unknown',
      authorisations: drawn(profile.authorisations) ?? [],
      exceptions: drawn(profile.exceptions) ?? [],
      ...(solitarySince !== undefined && { solitarySince }),
    },
    day,
  )
}

function choose<Value>(field: Value | OneOf<Value> | undefined, stream: Stream): Value | undefined {
  if (!isOneOf(field)) return field
  const all = field.oneOf.reduce((sum, { weight }) => sum + weight, 0)
  let left = stream.uniform() * all
  for (const { value, weight } of field.oneOf) {
    left -= weight
    if (weight > 0 && left <= 0) return value ?? undefined
  }
  return field.oneOf.findLast(({ weight }) => weight > 0)?.value ?? undefined
}

function isOneOf<Value>(field: Value | OneOf<Value> | undefined): field is OneOf<Value> {
  return typeof field === 'object' && field !== null && 'oneOf' in field
}

function owed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A field that everyone has was drawn as nothing, which intake refuses')
  return value
}

function bornOn(birthDate: IsoDate | AgeRange, day: IsoDate, stream: Stream): IsoDate {
  if (typeof birthDate === 'string') return birthDate
  const [youngest, oldest] = birthDate.age
  const last = addMonths(day, -youngest * MONTHS_A_YEAR)
  const first = addDays(addMonths(day, -(oldest + 1) * MONTHS_A_YEAR), 1)
  return addDays(first, stream.whole(0, daysBetween(first, last)))
}

/** Anywhere in the circle alike: the destination at a distance and a bearing on a sphere. */
function homeAt(home: Location | Near | undefined, stream: Stream): Location | undefined {
  if (!home || !('near' in home)) return home
  const distance = (home.km * Math.sqrt(stream.uniform())) / EARTH_RADIUS_KM
  const bearing = 2 * Math.PI * stream.uniform()
  const [lat, lon] = [radians(home.near.lat), radians(home.near.lon)]
  const to = Math.asin(Math.sin(lat) * Math.cos(distance) + Math.cos(lat) * Math.sin(distance) * Math.cos(bearing))
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(distance) * Math.cos(lat),
    Math.cos(distance) - Math.sin(lat) * Math.sin(to),
  )
  return { lat: stepped(degrees(to)), lon: stepped(((degrees(lon + east) + 540) % 360) - 180) }
}

function stepped(angle: number): number {
  return Math.round(angle * HOME_STEPS) / HOME_STEPS
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}
