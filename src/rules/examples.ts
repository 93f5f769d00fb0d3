/** Runs the examples of the rules, with the same code that judges a whole estate: as tests, and live on the Standards screen. */

import { ESTATE_FORMAT, type Estate, type Facility, type Person, type Wing } from '../domain/estate'
import { TIERS } from '../domain/plan'
import { DEFAULT_LIMITS, DEFAULT_POLICY, DEFAULT_WEIGHTS, type Policy } from '../domain/policy'
import { situationOf, type Situation } from '../domain/situation'
import { allows, countTowards, judge, together } from './judge'
import { measure } from './measure'
import type { CostExample, EligibilityExample, EligibilityRule, EstateExample, PreferenceRule, Rule } from './rule'

/** What an example comes to: a verdict, or for a preference a cost. */
export type ExampleResult = { readonly name: string; readonly expected: Verdict | number; readonly found: Verdict | number }

type Verdict = 'holds' | 'broken'

/** Runs every example of a rule, in the order of the rule. */
export function runExamples(rule: Rule): readonly ExampleResult[] {
  switch (rule.kind) {
    case 'eligibility':
      return rule.examples.map((example) => result(example, verdict(mayLiveThere(rule, example))))
    case 'preference':
      return rule.examples.map((example) => result(example, costOf(rule, example)))
    case 'pair':
    case 'limit':
    case 'stay':
      return rule.examples.map((example) => result(example, verdict(holdsInEstate(rule, example))))
  }
}

function result({ name, expect }: { name: string; expect: Verdict | number }, found: Verdict | number): ExampleResult {
  return { name, expected: expect, found }
}

function verdict(holds: boolean): Verdict {
  return holds ? 'holds' : 'broken'
}

function mayLiveThere(rule: EligibilityRule, { given }: EligibilityExample): boolean {
  const situation = situationOf(
    exampleEstate([{ id: 'wing', ...given.wing }], [{ id: 'person', ...given.person }]),
    examplePolicy({ limits: { ...DEFAULT_LIMITS, ...given.limits } }),
  )
  return allows(rule, situation.people[0]!, situation.wings[0]!, situation)
}

function holdsInEstate(rule: Exclude<Rule, EligibilityRule | PreferenceRule>, { given }: EstateExample): boolean {
  const situation = situationOf(
    exampleEstate(given.wings, given.people, given.estate),
    examplePolicy({ limits: { ...DEFAULT_LIMITS, ...given.limits } }),
  )
  const wings = placedIn(situation, given.placed)
  const wingOf = (person: number): number => wings[person]!
  switch (rule.kind) {
    case 'pair':
      return !rule.apart(situation).some((apart) => together(apart, situation.wings, wingOf))
    case 'limit':
      return rule.limits(situation, judge(situation).forced).every((limit) => countTowards(limit, wingOf) <= limit.most)
    case 'stay':
      return situation.people.every((person) => !rule.stays(person) || wingOf(person.index) === person.presentWing)
  }
}

function costOf(rule: PreferenceRule, { given }: CostExample): number {
  const situation = situationOf(
    exampleEstate(given.wings, given.people, given.estate),
    examplePolicy({
      model: given.model ?? DEFAULT_POLICY.model,
      limits: { ...DEFAULT_LIMITS, ...given.limits },
      weights: { ...DEFAULT_WEIGHTS, ...given.weights },
    }),
  )
  return measure(judge(situation, [rule]), placedIn(situation, given.placed))[TIERS.indexOf(rule.tier)]!
}

function placedIn(situation: Situation, placed: EstateExample['given']['placed']): readonly number[] {
  return situation.people.map(({ id }) => {
    const wing = placed[id]
    if (wing === undefined) throw new Error(`The example places everyone but "${id}"; place them, or say null.`)
    if (wing === null) return -1
    const index = situation.wingIndex.get(wing)
    if (index === undefined) throw new Error(`The example places "${id}" in "${wing}", which is none of its wings.`)
    return index
  })
}

function exampleEstate(
  wings: readonly Partial<Wing>[],
  people: readonly Partial<Person>[],
  rest: Partial<Pick<Estate, 'nonAssociations' | 'networks' | 'facilities'>> = {},
): Estate {
  const given = new Map(rest.facilities?.map((facility) => [facility.id, facility]))
  return {
    ...EXAMPLE_ESTATE,
    nonAssociations: rest.nonAssociations ?? [],
    networks: rest.networks ?? [],
    facilities: EXAMPLE_FACILITIES.map((facility) => given.get(facility.id) ?? facility),
    wings: wings.map((wing) => ({ ...EXAMPLE_WING, ...wing })).sort(byId),
    people: people.map((person) => ({ ...EXAMPLE_PERSON, ...person })).sort(byId),
  }
}

function examplePolicy(policy: Partial<Policy>): Policy {
  return { ...DEFAULT_POLICY, ...policy }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

const EXAMPLE_FACILITIES: readonly Facility[] = [
  { id: 'north', name: 'North' },
  { id: 'south', name: 'South' },
]

/** A man who serves a sentence in ordinary conditions, and just arrives. */
const EXAMPLE_PERSON: Person = {
  id: 'person',
  sex: 'male',
  birthDate: '1990-06-15',
  legalStatus: 'sentenced',
  securityLevel: 'closed',
  currentWing: null,
  fixed: false,
  pregnant: 'no',
  children: [],
  requires: [],
  programmes: [],
  disability: 'no',
  vulnerableToRecruitment: 'no',
  authorisations: [],
  exceptions: [],
}

/** A roomy wing in which he may live. */
const EXAMPLE_WING: Wing = {
  id: 'wing',
  facility: 'north',
  name: 'Ash',
  regime: 'standard',
  securityLevel: 'closed',
  sex: 'male',
  ageGroup: 'adult',
  legalStatuses: ['sentenced'],
  places: { certified: 20, operational: 20 },
  motherAndChildPlaces: 0,
  features: [],
  programmes: [],
  femaleStaffed: false,
  specialised: false,
  open: true,
}

/** The regimes and levels of every example; "standard" is the one that a person of level "closed" requires. */
const EXAMPLE_ESTATE: Omit<Estate, 'wings' | 'people' | 'nonAssociations' | 'networks' | 'facilities'> = {
  format: ESTATE_FORMAT,
  name: 'Example',
  asOf: '2026-11-01',
  regimes: [
    { id: 'open', name: 'Open', hoursOutOfCell: 14, individualSeparation: false },
    { id: 'standard', name: 'Standard', hoursOutOfCell: 10, individualSeparation: false },
    { id: 'restricted', name: 'Restricted', hoursOutOfCell: 6, individualSeparation: false },
    { id: 'separation', name: 'Separation', hoursOutOfCell: 4, individualSeparation: true },
    { id: 'solitary', name: 'Solitary', hoursOutOfCell: 2, individualSeparation: true },
  ],
  securityLevels: ['open', 'closed', 'high', 'maximum'],
}
