/** Runs the examples of the rules, with the same code that judges a whole estate: as tests, and live on the Standards screen. */

import { ESTATE_FORMAT, type Estate, type Facility, type Person, type Wing } from '../domain/estate'
import { TIERS } from '../domain/plan'
import { DEFAULT_LIMITS, DEFAULT_POLICY, DEFAULT_WEIGHTS, type Policy } from '../domain/policy'
import { situationOf, type PersonFacts, type Situation } from '../domain/situation'
import { countingIn } from './counting'
import { allows, countTowards, judge, together } from './judge'
import { measure, type Wings } from './measure'
import type { CostExample, EligibilityExample, EligibilityRule, EstateExample, PreferenceRule, Rule } from './rule'
import { say } from './say'

/** What an example comes to: a verdict, or for a preference a cost. */
export type ExampleResult = { readonly name: string; readonly expected: Verdict | number; readonly found: Verdict | number }

export type Verdict = 'holds' | 'broken'

/** An example laid over the example estate: whole, so that anything in it can be changed and judged again. */
export type ExampleCase = {
  readonly estate: Estate
  readonly policy: Policy
  /** The wing of each person, by ids; null: none. */
  readonly placed: Readonly<Record<string, string | null>>
}

/** What a rule says of a case, and the sentences about those whom it concerns that a planner would read. */
export type Outcome = {
  readonly found: Verdict | number
  readonly sentences: readonly string[]
  /** The rule is broken but for an exception. */
  readonly lifted?: true
}

/** Runs every example of a rule, in the order of the rule. */
export function runExamples(rule: Rule): readonly ExampleResult[] {
  return casesOf(rule).map(({ name, expected, example }) => ({ name, expected, found: judgeCase(rule, example).found }))
}

/** The examples of a rule as cases, with what each should come to. */
export function casesOf(rule: Rule): readonly (Omit<ExampleResult, 'found'> & { readonly example: ExampleCase })[] {
  switch (rule.kind) {
    case 'eligibility':
      return rule.examples.map((example) => ({ name: example.name, expected: example.expect, example: ofOne(example) }))
    case 'preference':
    case 'pair':
    case 'limit':
    case 'stay':
      return rule.examples.map((example) => ({ name: example.name, expected: example.expect, example: ofSeveral(example) }))
  }
}

/** Asks a rule about a case. */
export function judgeCase(rule: Rule, { estate, policy, placed }: ExampleCase): Outcome {
  const situation = situationOf(estate, policy)
  const wings = placedIn(situation, placed)
  switch (rule.kind) {
    case 'eligibility':
      return judgeOne(rule, situation, wings)
    case 'preference':
      return judgeCost(rule, situation, wings)
    case 'pair':
    case 'limit':
    case 'stay': {
      const { counting, breaking } = concerned(rule, situation, wings)
      const found = breaking.size > 0 ? 'broken' : 'holds'
      const about = [breaking, counting, everyone(situation)].find(({ size }) => size > 0)!
      return { found, sentences: sentencesFor(rule, found, situation, wings, about) }
    }
  }
}

function judgeOne(rule: EligibilityRule, situation: Situation, wings: Wings): Outcome {
  const person = situation.people[0]!
  const wing = situation.wings[wings[0]!]!
  const found = allows(rule, person, wing, situation) ? 'holds' : 'broken'
  const lacks = rule.sentences.unknown !== undefined && (rule.unknown?.(person, wing).length ?? 0) > 0
  // An exception lifts the rule: what the rule says where it holds, or lacks a fact, is not so then.
  if (found === 'holds' && !rule.holds(person, wing, situation.policy.limits)) return { found, sentences: [], lifted: true }
  const unknown = lacks ? [say(rule.sentences.unknown, person, wing)] : []
  return { found, sentences: [say(rule.sentences[found], person, wing), ...unknown] }
}

function judgeCost(rule: PreferenceRule, situation: Situation, wings: Wings): Outcome {
  const judgement = judge(situation, [rule])
  const found = measure(judgement, wings)[TIERS.indexOf(rule.tier)]!
  const counting = new Set(judgement.terms.flatMap((term) => countingIn(term, situation, wings)))
  const isBroken = counting.size > 0
  const about = isBroken ? counting : everyone(situation)
  return { found, sentences: sentencesFor(rule, isBroken ? 'broken' : 'holds', situation, wings, about) }
}

/** The people with whom a rule about several has to do, and those of them who break it together. */
function concerned(rule: Exclude<Rule, EligibilityRule | PreferenceRule>, situation: Situation, wings: Wings) {
  const wingOf = (person: number): number => wings[person]!
  const counting = new Set<number>()
  const breaking = new Set<number>()
  switch (rule.kind) {
    case 'pair':
      for (const apart of rule.apart(situation)) {
        const isBroken = together(apart, situation.wings, wingOf)
        for (const person of [apart.first, apart.second]) (isBroken ? breaking : counting).add(person)
      }
      break
    case 'limit':
      for (const limit of rule.limits(situation, judge(situation).forced)) {
        const isBroken = countTowards(limit, wingOf) > limit.most
        const counted = limit.people.filter(
          (person) => limit.wings.includes(wingOf(person)) && limit.count(person, wingOf(person)) > 0,
        )
        for (const person of counted) (isBroken ? breaking : counting).add(person)
      }
      break
    case 'stay':
      for (const person of situation.people) {
        if (rule.stays(person)) (wingOf(person.index) === person.presentWing ? counting : breaking).add(person.index)
      }
  }
  return { counting, breaking }
}

function everyone({ people }: Situation): ReadonlySet<number> {
  return new Set(people.map(({ index }) => index))
}

/** What a rule says of these people where they are placed; each sentence once, of those without a place none. */
function sentencesFor(
  rule: Rule,
  found: Verdict,
  { people, wings: allWings }: Situation,
  wings: Wings,
  about: ReadonlySet<number>,
): readonly string[] {
  const sentence = rule.sentences[found]
  const sentences = people.flatMap((person: PersonFacts) => {
    const wing = allWings[wings[person.index]!]
    if (!about.has(person.index) || (!wing && sentence.includes('{wing}'))) return []
    return [say(sentence, person, wing)]
  })
  return [...new Set(sentences)]
}

function ofOne({ given }: EligibilityExample): ExampleCase {
  const [wing, person] = [
    { id: 'ash', ...given.wing },
    { id: 'P-0001', ...given.person },
  ]
  return {
    estate: exampleEstate([wing], [person]),
    policy: examplePolicy({ limits: { ...DEFAULT_LIMITS, ...given.limits } }),
    placed: { [person.id]: wing.id },
  }
}

function ofSeveral({ given }: EstateExample | CostExample): ExampleCase {
  const { model = DEFAULT_POLICY.model, weights = {} } = given as CostExample['given']
  return {
    estate: exampleEstate(given.wings, given.people, given.estate),
    policy: examplePolicy({
      model,
      limits: { ...DEFAULT_LIMITS, ...given.limits },
      weights: { ...DEFAULT_WEIGHTS, ...weights },
    }),
    placed: given.placed,
  }
}

function placedIn(situation: Situation, placed: ExampleCase['placed']): Wings {
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
    wings: wings.map((wing, index) => ({ ...EXAMPLE_WING, name: WING_NAMES[index] ?? 'Ash', ...wing })).sort(byId),
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
  id: 'P-0001',
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

const WING_NAMES = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel']

/** A roomy wing in which he may live. */
const EXAMPLE_WING: Wing = {
  id: 'ash',
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
