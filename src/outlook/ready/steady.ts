/** The steady state: as many people arrive, of each kind, as leave, so that the population stays about as it is. */

import { daysBetween } from '../../domain/dates'
import type { Estate } from '../../domain/estate'
import type { History } from '../../domain/history'
import { SCENARIO_FORMAT, type Arrivals, type Scenario } from '../../domain/scenario'
import { DEFAULT_POLICY } from '../../domain/policy'
import { situationOf, type PersonFacts } from '../../domain/situation'
import { kindsOf } from '../kinds'
import { fitTo, grown, type Fit } from './grown'
import { profileOf } from './profile-of'

/** A scenario as it stands in a file, with what it assumes in words. */
export type ScenarioDocument = Scenario & { readonly notes: readonly string[] }

export type ReadyOptions = {
  readonly months: number
  readonly runs: number
  readonly seed: number
  /** Arrivals follow where this is forecast to go, instead of a steady state. */
  readonly history?: History
}

/** Assumptions where an estate says nothing: nobody's figures, only round numbers to begin with. */
const PRETRIAL_MONTHS = 6
const CONVICTED_SHARE = 0.7
const SENTENCE_MONTHS = 24
/** Release dates that a mean is worth taking of. */
const LEAST_DATES = 20
const DAYS_A_MONTH = 365.25 / 12

export function steadyState(estate: Estate, { history, ...options }: ReadyOptions): ScenarioDocument {
  const { steady, moving } = plainState(estate, options)
  return history ? grown(steady, moving, history) : steady
}

/** What a history says of the arrivals of this estate; undefined: nothing, for nobody's number could change. */
export function fitOf(estate: Estate, options: ReadyOptions & { readonly history: History }): Fit | undefined {
  const { history, ...plain } = options
  const { steady, moving } = plainState(estate, plain)
  return fitTo(steady, moving, history)
}

/** `moving`: how many people there are whom arrivals replace. */
function plainState(
  estate: Estate,
  options: Omit<ReadyOptions, 'history'>,
): { readonly steady: ScenarioDocument; readonly moving: number } {
  const { people } = situationOf(estate, DEFAULT_POLICY)
  const sentenceMonths = meanMonthsLeft(people, estate) ?? SENTENCE_MONTHS
  const groups = groupsOf(people, estate)
  const pretrial = groups.filter(({ people: [first] }) => first!.legalStatus === 'pretrial')
  const sentenced = groups.filter(({ people: [first] }) => first!.legalStatus === 'sentenced')
  const verdicts = sum(pretrial.map((group) => group.people.length)) / PRETRIAL_MONTHS
  const leaving = sum(sentenced.map((group) => group.people.length)) / sentenceMonths
  // More convictions than sentences that end would let the population grow.
  const convictedShare = twoDigits(verdicts > 0 ? Math.min(CONVICTED_SHARE, leaving / verdicts) : CONVICTED_SHARE)
  const arrivals = [...pretrial, ...sentenced].flatMap(({ kind, people: alike }): Arrivals[] => {
    const [first] = alike
    const convicted = first!.legalStatus === 'sentenced' ? convictedInto(first!, pretrial) * convictedShare : 0
    const stays = first!.legalStatus === 'pretrial' ? PRETRIAL_MONTHS : sentenceMonths
    const perMonth = twoDigits(Math.max(0, alike.length / stays - convicted))
    return perMonth > 0 ? [{ name: kind, perMonth, profile: profileOf(alike, estate) }] : []
  })
  const steady: ScenarioDocument = {
    format: SCENARIO_FORMAT,
    name: 'Steady state',
    notes: [
      'As many people arrive of each kind as leave, and they are like those who are there.',
      `Trials take ${PRETRIAL_MONTHS} months on average, and ${CONVICTED_SHARE} of them end with a sentence, or fewer where the population would grow: assumptions, not figures.`,
      `Sentences without a release date take ${sentenceMonths} months on average: ${
        meanMonthsLeft(people, estate) === undefined ? 'an assumption' : 'what is left on average of the sentences with one'
      }.`,
      'Nobody in civil custody arrives. Arriving violent extremist prisoners have not been assessed.',
    ],
    ...options,
    arrivals,
    surges: [],
    stay: { pretrialMonths: PRETRIAL_MONTHS, convictedShare, sentenceMonths },
    wings: [],
    policies: [],
  }
  const moving = sum([...pretrial, ...sentenced].map((group) => group.people.length))
  return { steady, moving }
}

type Group = { readonly kind: string; readonly people: readonly PersonFacts[] }

/** People of one kind, in the order of kinds. */
function groupsOf(people: readonly PersonFacts[], estate: Estate): Group[] {
  const kinds = kindsOf(situationOf({ ...estate, people: [], networks: [], nonAssociations: [] }, DEFAULT_POLICY))
  const groups: PersonFacts[][] = kinds.names.map(() => [])
  for (const person of people) groups[kinds.kindOf(person)]!.push(person)
  return kinds.names.flatMap((kind, number) => (groups[number]!.length > 0 ? [{ kind, people: groups[number]! }] : []))
}

/** How many a month, of those on trial who are of the same sex, age group and security level, have a verdict. */
function convictedInto(person: PersonFacts, pretrial: readonly Group[]): number {
  const same = pretrial.filter(
    ({ people: [first] }) =>
      first!.sex === person.sex && first!.juvenile === person.juvenile && first!.securityIndex === person.securityIndex,
  )
  return sum(same.map(({ people }) => people.length)) / PRETRIAL_MONTHS
}

/** Months left until the release dates still to come, on average; undefined where there are few. */
function meanMonthsLeft(people: readonly PersonFacts[], { asOf }: Estate): number | undefined {
  const days = people.flatMap(({ legalStatus, releaseDate }) =>
    legalStatus === 'sentenced' && releaseDate !== undefined && releaseDate > asOf ? [daysBetween(asOf, releaseDate)] : [],
  )
  return days.length < LEAST_DATES ? undefined : twoDigits(sum(days) / days.length / DAYS_A_MONTH)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function twoDigits(value: number): number {
  return Math.round(value * 100) / 100
}
