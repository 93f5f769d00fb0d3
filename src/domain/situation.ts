/** The facts that follow from an estate under a policy: ages, required regimes, whose assessment is current, which model applies. */

import { addMonths, completedYears, dayNumber, daysBetween } from './dates'
import { distanceKm } from './distance'
import type { Estate, IsoDate, Location, Person, Regime, Wing } from './estate'
import type { AssignLine, Policy, SingleModel } from './policy'

/** 2 hours a day of meaningful human contact or less is solitary, whatever it is called (Nelson Mandela Rules, rule 44). */
const SOLITARY_HOURS = 2
/** A child is below the age of eighteen years (Convention on the Rights of the Child, article 1). */
const ADULT_AGE = 18
export const DAYS_BEFORE_RELEASE = 365
/** Distances kept at once: 32 megabytes. */
const MOST_REMEMBERED = 8_000_000
const NOT_YET = -1
const NONE: readonly string[] = []

export type WingFacts = Wing & {
  readonly index: number
  readonly facilityIndex: number
  /** Restrictiveness: the regime's place in the estate's list. */
  readonly regimeIndex: number
  readonly securityIndex: number
  readonly solitary: boolean
  /** People are held apart one by one. */
  readonly separated: boolean
}

export type PersonFacts = Person & {
  readonly index: number
  /** Completed years. */
  readonly age: number
  readonly juvenile: boolean
  readonly vep: boolean
  /** Unknown counts as the second-lowest level. */
  readonly securityIndex: number
  readonly requiredRegime: number
  /** The highest regime that needs no authorisation; solitary and individual separation always need one. */
  readonly ceiling: number
  /** The regimes (indexes) that an authorisation in force today allows. */
  readonly authorisedRegimes: readonly number[]
  readonly assessmentCurrent: boolean
  /** Days in solitary so far. */
  readonly solitaryDays: number
  /** The wing they live in now (index); -1: a new arrival. */
  readonly presentWing: number
  readonly presentFacility: number
  /** For a VEP, the model that applies to them; isolation without an authorisation is dispersal. */
  readonly model?: SingleModel
  /** Due for release within a year. */
  readonly preRelease: boolean
}

export type NetworkFacts = {
  readonly id: string
  readonly name: string
  /** People (indexes, ascending). */
  readonly members: readonly number[]
}

/** An estate under a policy, with every derived fact; people and wings in the estate's order, which is by id. */
export type Situation = {
  readonly estate: Estate
  readonly policy: Policy
  readonly people: readonly PersonFacts[]
  readonly wings: readonly WingFacts[]
  readonly networks: readonly NetworkFacts[]
  readonly personIndex: ReadonlyMap<string, number>
  readonly wingIndex: ReadonlyMap<string, number>
  /** Whole kilometres from a person's home to a wing's facility; 0 where either is not known. */
  readonly distance: (person: PersonFacts, wing: WingFacts) => number
  /** The facts about a person if they were as given, with everything else as it is. */
  readonly factsOf: (person: Person, index: number) => PersonFacts
}

/**
 * Derives every fact that the rules ask about. The estate and the policy have been validated.
 *
 * @param before a situation that this one is a small change of: the facts of people who are as they were are taken from it.
 */
export function situationOf(estate: Estate, policy: Policy, before?: Situation): Situation {
  const regimeIndex = indexById(estate.regimes)
  const securityIndex = new Map(estate.securityLevels.map((level, index) => [level, index]))
  const areWingsKnown = before && AROUND_WINGS.every((part) => before.estate[part] === estate[part])
  const wings = areWingsKnown ? before.wings : wingFacts(estate, regimeIndex, securityIndex)
  const wingIndex = indexById(estate.wings)
  const factsOf = factFinder(estate, policy, wings, { wingIndex, regimeIndex, securityIndex })
  const known = before && derivesAlike(before, estate, policy) ? before : undefined
  const people = estate.people.map((person, index) =>
    known?.estate.people[index] === person ? known.people[index]! : factsOf(person, index),
  )
  const personIndex = indexById(estate.people)
  const networks = estate.networks.map(({ id, name, members }) => ({
    id,
    name,
    members: members.map((member) => personIndex.get(member)!).sort((a, b) => a - b),
  }))
  return { estate, policy, people, wings, networks, personIndex, wingIndex, distance: distances(estate), factsOf }
}

/** What the facts about wings follow from. */
const AROUND_WINGS = ['wings', 'facilities', 'regimes', 'securityLevels'] as const

function wingFacts(
  estate: Estate,
  regimeIndex: ReadonlyMap<string, number>,
  securityIndex: ReadonlyMap<string, number>,
): readonly WingFacts[] {
  const facilityIndex = indexById(estate.facilities)
  return estate.wings.map((wing, index) => {
    const regime = estate.regimes[regimeIndex.get(wing.regime)!]!
    return {
      ...wing,
      index,
      facilityIndex: facilityIndex.get(wing.facility)!,
      regimeIndex: regimeIndex.get(wing.regime)!,
      securityIndex: securityIndex.get(wing.securityLevel)!,
      solitary: isSolitary(regime),
      separated: regime.individualSeparation,
    }
  })
}

/** Whether facts about people follow from an estate and a policy as they do in a situation. */
function derivesAlike({ estate: before, policy: was }: Situation, estate: Estate, policy: Policy): boolean {
  return (
    before.asOf === estate.asOf &&
    before.regimes === estate.regimes &&
    before.securityLevels === estate.securityLevels &&
    before.facilities.length === estate.facilities.length &&
    before.facilities.every(({ id }, index) => id === estate.facilities[index]!.id) &&
    before.wings.length === estate.wings.length &&
    before.wings.every(
      ({ id, facility }, index) => id === estate.wings[index]!.id && facility === estate.wings[index]!.facility,
    ) &&
    was.model === policy.model &&
    was.assign === policy.assign &&
    was.limits.assessmentValidMonths === policy.limits.assessmentValidMonths &&
    was.limits.escalation === policy.limits.escalation
  )
}

type Indexes = Readonly<Record<'wingIndex' | 'regimeIndex' | 'securityIndex', ReadonlyMap<string, number>>>

/** Derives the facts about one person; what is the same for everyone is worked out once. */
function factFinder(
  estate: Estate,
  policy: Policy,
  wings: readonly WingFacts[],
  { wingIndex, regimeIndex, securityIndex }: Indexes,
): Situation['factsOf'] {
  const lastOrdinaryRegime = estate.regimes.findLastIndex((regime) => !isSolitary(regime) && !regime.individualSeparation)
  const today = dayNumber(estate.asOf)
  return (person, index) => {
    const presentWing = person.currentWing === null ? -1 : wingIndex.get(person.currentWing)!
    const security =
      person.securityLevel === 'unknown'
        ? Math.min(1, estate.securityLevels.length - 1)
        : securityIndex.get(person.securityLevel)!
    const requiredRegime = Math.min(security, lastOrdinaryRegime)
    const assessmentCurrent = isAssessmentCurrent(person, today, policy.limits.assessmentValidMonths)
    const age = completedYears(person.birthDate, estate.asOf)
    const vep = person.extremism !== undefined
    const authorisedRegimes = validAuthorisations(person, today).map((regime) => regimeIndex.get(regime)!)
    const model = vep ? modelFor(person, assessmentCurrent, policy) : undefined
    const facts = {
      ...person,
      index,
      age,
      juvenile: age < ADULT_AGE,
      vep,
      securityIndex: security,
      requiredRegime,
      ceiling: requiredRegime + (vep && !assessmentCurrent ? 0 : (policy.limits.escalation ?? estate.regimes.length)),
      authorisedRegimes,
      assessmentCurrent,
      solitaryDays: person.solitarySince === undefined ? 0 : daysBetween(person.solitarySince, estate.asOf),
      presentWing,
      presentFacility: presentWing < 0 ? -1 : wings[presentWing]!.facilityIndex,
      preRelease: isPreRelease(person.releaseDate, today),
    }
    if (!model) return facts
    return { ...facts, model: model === 'isolation' && authorisedRegimes.length === 0 ? 'dispersal' : model }
  }
}

/** A regime is solitary by its hours, whatever it is called. */
export function isSolitary(regime: Regime): boolean {
  return regime.hoursOutOfCell <= SOLITARY_HOURS
}

function indexById(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map((item, index) => [item.id, index]))
}

function isAssessmentCurrent(person: Person, today: number, validMonths: number | null): boolean {
  const date = person.extremism?.assessment?.date
  if (date === undefined || dayNumber(date) > today) return false
  return validMonths === null || dayNumber(addMonths(date, validMonths)) >= today
}

function validAuthorisations(person: Person, today: number): readonly string[] {
  if (person.authorisations.length === 0) return NONE
  const inForce = person.authorisations.filter(({ from, until }) => dayNumber(from) <= today && today <= dayNumber(until))
  return [...new Set(inForce.map((authorisation) => authorisation.regime))]
}

/** The model that a policy chooses for a VEP, whether or not it can be applied to them. */
export function modelFor(person: Person, assessmentCurrent: boolean, policy: Policy): SingleModel {
  if (policy.model !== 'combined') return policy.model
  return policy.assign.find((line) => catches(line, person, assessmentCurrent))?.model ?? 'dispersal'
}

/** Whether a line of a combined model catches a VEP. An assessment's level counts only while it is current. */
export function catches(line: AssignLine, person: Person, assessmentCurrent: boolean): boolean {
  const level = (assessmentCurrent ? person.extremism?.assessment?.level : undefined) ?? 'unassessed'
  return (!line.recruiter || line.recruiter.includes(person.extremism!.recruiter)) && (!line.level || line.level.includes(level))
}

function isPreRelease(releaseDate: IsoDate | undefined, today: number): boolean {
  if (releaseDate === undefined) return false
  const days = dayNumber(releaseDate) - today
  return days >= 0 && days <= DAYS_BEFORE_RELEASE
}

/** Distances are worked out when they are asked for and then remembered, home by home, as far as that stays small. */
function distances(estate: Estate): Situation['distance'] {
  const { facilities } = estate
  const mostHomes = Math.floor(MOST_REMEMBERED / Math.max(1, facilities.length))
  const known = new Map<string, Int32Array>()
  let last: { readonly home: Location; readonly from: Int32Array } | undefined
  const remembered = (home: Location): Int32Array => {
    const key = `${home.lat},${home.lon}`
    let from = known.get(key)
    if (!from) {
      if (known.size >= mostHomes) known.clear()
      known.set(key, (from = new Int32Array(facilities.length).fill(NOT_YET)))
    }
    return from
  }
  return ({ home }, { facilityIndex }) => {
    if (!home) return 0
    if (last?.home !== home) last = { home, from: remembered(home) }
    const { from } = last
    if (from[facilityIndex] === NOT_YET) from[facilityIndex] = distanceKm(home, facilities[facilityIndex]!.location)
    return from[facilityIndex]!
  }
}
