/**
 * Makes an estate that a reviewer can plan and gets the same tiers for, without saying who anyone is.
 *
 * Protected: ids of people and networks (replaced, in an order that says nothing); names of the estate and of networks; who decided
 * and why (dropped); facts for audits (an estate never has them); birth dates (of adults only the decade of age is left, of children the
 * completed years); release dates (only how many years are left, and whether it is within one); the days of authorisations,
 * exceptions and non-associations (only whether they are in force); where a home is, as far as distances in whole kilometres allow.
 *
 * Not protected: facilities and wings, which stay as they are; rare combinations of facts (the one pregnant woman of a wing can be
 * known to whoever knows the wing); homes, to about a kilometre; the days of an assessment and of the present time in solitary, which
 * limits of days and months are judged by; who belongs together and who is kept apart, as a pattern. It is a pseudonym, not anonymity.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sortedBy } from '../domain/canonical'
import { addDays, addMonths, completedYears, dayNumber, daysBetween } from '../domain/dates'
import { distanceKm } from '../domain/distance'
import type { Authorisation, Estate, Facility, IsoDate, Location, NonAssociation, Person } from '../domain/estate'
import { PLAN_FORMAT, type StatedPlan } from '../domain/plan'
import { byId, byJson } from '../intake/arrange'

export type Pseudonymised = {
  readonly estate: Estate
  /** The pseudonym of each person and network; whoever has this can lead back, so reviewers never get it. */
  readonly key: ReadonlyMap<string, string>
}

const ADULT_AGE = 18
const DECADE = 10
const MONTHS = 12
/** A release within so many days counts in the tiers. */
const PRE_RELEASE_DAYS = 365
const DROPPED = 'not stated'
/** Digits after the point of a degree: from about 11 kilometres to a decimetre. */
const MOST_DIGITS = 6

/** @param secret a text that nobody can guess, such as one of many random letters; the same one gives the same pseudonyms. */
export function pseudonymise(estate: Estate, secret: string): Pseudonymised {
  const { asOf, facilities } = estate
  const people = pseudonyms('P', estate.people, secret)
  const networks = pseudonyms('N', estate.networks, secret)
  const tools = new Map(
    byFirst(estate.people.flatMap(({ extremism }) => extremism?.assessment?.tool ?? [])).map((tool, index) => [
      tool,
      `Tool ${index + 1}`,
    ]),
  )
  const key = new Map([...networks, ...people])
  return {
    key,
    estate: {
      ...estate,
      name: 'Pseudonymised estate',
      people: byId(estate.people.map((person) => coarser(person, people.get(person.id)!))),
      networks: byId(
        estate.networks.map(({ id, members }) => ({
          id: networks.get(id)!,
          name: networks.get(id)!,
          members: byJson(members.map((member) => people.get(member)!)),
        })),
      ),
      nonAssociations: byJson(
        estate.nonAssociations
          .filter((entry) => isInForce(entry, asOf))
          .map(({ a, b, scope }) => ({ ...twoOf(a, b), scope, reason: DROPPED })),
      ),
    },
  }

  /** An id that is a person's and a network's is the person's where the other one is a person's too. */
  function twoOf(a: string, b: string): Pick<NonAssociation, 'a' | 'b'> {
    const ids = people.has(a) && people.has(b) ? people : networks
    return { a: ids.get(a)!, b: ids.get(b)! }
  }

  function coarser(person: Person, id: string): Person {
    const { home, releaseDate, extremism, ...rest } = person
    const assessment = extremism?.assessment
    return {
      ...rest,
      id,
      birthDate: coarserBirthDate(person.birthDate, asOf),
      ...(home && { home: coarserHome(home, facilities) }),
      ...(releaseDate !== undefined && { releaseDate: coarserRelease(releaseDate, asOf) }),
      ...(extremism && {
        extremism: { ...extremism, ...(assessment && { assessment: { ...assessment, tool: tools.get(assessment.tool)! } }) },
      }),
      children: byJson(person.children.map(({ birthDate }) => ({ birthDate: yearsAgo(completedYears(birthDate, asOf), asOf) }))),
      authorisations: byJson(person.authorisations.map((authorisation) => coarserAuthorisation(authorisation, asOf))),
      exceptions: byJson(person.exceptions.map(({ rule }) => ({ rule, by: DROPPED, date: asOf, reason: DROPPED }))),
    }
  }
}

/** A plan of the estate as a plan of the pseudonymised one: who lives where and who has no place, and nothing in words. */
export function pseudonymisePlan({ placements, unplaced, tiers }: StatedPlan, key: ReadonlyMap<string, string>): StatedPlan {
  return {
    format: PLAN_FORMAT,
    placements: sortedBy(
      placements.map(({ person, wing }) => ({ person: key.get(person)!, wing })),
      ({ person }) => person,
    ),
    unplaced: sortedBy(
      unplaced.map(({ person }) => ({ person: key.get(person)! })),
      ({ person }) => person,
    ),
    ...(tiers && { tiers }),
  }
}

/** Numbered in the order of a hash that only the secret leads to, so that neither the number nor its place says anything. */
function pseudonyms(letter: string, items: readonly { readonly id: string }[], secret: string): Map<string, string> {
  const hashed = sortedBy(items, ({ id }) => bytesToHex(sha256(utf8ToBytes(JSON.stringify([secret, letter, id])))))
  const digits = String(items.length).length
  return new Map(hashed.map(({ id }, index) => [id, `${letter}-${String(index + 1).padStart(digits, '0')}`]))
}

function coarserBirthDate(birthDate: IsoDate, asOf: IsoDate): IsoDate {
  const age = completedYears(birthDate, asOf)
  return yearsAgo(age < ADULT_AGE ? age : Math.max(ADULT_AGE, age - (age % DECADE)), asOf)
}

function yearsAgo(years: number, asOf: IsoDate): IsoDate {
  return addMonths(asOf, -years * MONTHS)
}

/** The least exact place from which every facility is as many whole kilometres away. */
function coarserHome(home: Location, facilities: readonly Facility[]): Location {
  const places = facilities.flatMap(({ location }) => location ?? [])
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    const rounded = { lat: roundedTo(home.lat, digits), lon: roundedTo(home.lon, digits) }
    if (places.every((place) => distanceKm(rounded, place) === distanceKm(home, place))) return rounded
  }
  return home
}

function roundedTo(degrees: number, digits: number): number {
  return Number(degrees.toFixed(digits)) + 0
}

function coarserRelease(releaseDate: IsoDate, asOf: IsoDate): IsoDate {
  const days = daysBetween(asOf, releaseDate)
  if (days < 0) return addDays(asOf, -1)
  if (days <= PRE_RELEASE_DAYS) return addDays(asOf, PRE_RELEASE_DAYS)
  return addDays(asOf, (PRE_RELEASE_DAYS + 1) * Math.floor(days / (PRE_RELEASE_DAYS + 1)))
}

function coarserAuthorisation({ regime, from, until }: Authorisation, asOf: IsoDate): Authorisation {
  const day = until < asOf ? addDays(asOf, -1) : from > asOf ? addDays(asOf, 1) : asOf
  return { regime, from: day, until: day, by: DROPPED, reason: DROPPED }
}

function isInForce({ since, until }: NonAssociation, asOf: IsoDate): boolean {
  const today = dayNumber(asOf)
  return (since === undefined || dayNumber(since) <= today) && (until === undefined || today <= dayNumber(until))
}

function byFirst(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort()
}
