/** Asks every rule about an estate: who may live where, what is limited, who must be kept apart, and what is better than what. */

import type { PersonFacts, Situation, WingFacts } from '../domain/situation'
import type { TierId } from '../domain/plan'
import { onceForAlike } from './alike'
import { rules as allRules } from './registry'
import type { Apart, EligibilityRule, HardRule, Limit, Rule, Term } from './rule'

/** A limit, an apartness or a term, with the rule that it comes from. */
export type Ruled<T> = T & { readonly rule: string }

export type Judgement = {
  readonly situation: Situation
  readonly rules: readonly Rule[]
  /** For each person, the wings (indexes, ascending) that no eligibility rule bars. */
  readonly eligible: readonly (readonly number[])[]
  /** People who stay where they are in every plan: fixed, or not in need of a move where only those may move. */
  readonly stays: readonly boolean[]
  /** People whose present placement breaks a hard rule. */
  readonly forced: readonly boolean[]
  readonly limits: readonly Ruled<Limit>[]
  readonly aparts: readonly Ruled<Apart>[]
  readonly terms: readonly (Ruled<Term> & { readonly tier: TierId })[]
}

/** Judges a situation by the rules; all of them unless a test says otherwise. */
export function judge(situation: Situation, rules: readonly Rule[] = allRules): Judgement {
  const eligibility = rules.filter((rule) => rule.kind === 'eligibility')
  const eligible = eligibleWings(situation, eligibility)
  const aparts = rules.flatMap((rule) =>
    rule.kind === 'pair' ? rule.apart(situation).map((apart) => ({ ...apart, rule: rule.id })) : [],
  )
  const nobodyForced = situation.people.map(() => false)
  const forced = whoseHomeBreaksARule(situation, eligible, aparts, limitsOf(situation, rules, nobodyForced))
  const fixed = situation.people.map((person) => rules.some((rule) => rule.kind === 'stay' && rule.stays(person)))
  const stays = situation.people.map(
    ({ presentWing }, index) => presentWing >= 0 && (fixed[index]! || (situation.policy.movable === 'needed' && !forced[index]!)),
  )
  const terms = rules.flatMap((rule) =>
    rule.kind === 'preference' ? rule.terms(situation).map((term) => ({ ...term, rule: rule.id, tier: rule.tier })) : [],
  )
  return { situation, rules, eligible, stays, forced, limits: limitsOf(situation, rules, forced), aparts, terms }
}

/** Whether an eligibility rule holds for a person in a wing, or an exception lifts it for them. */
export function allows(rule: EligibilityRule, person: PersonFacts, wing: WingFacts, situation: Situation): boolean {
  if (rule.holds(person, wing, situation.policy.limits)) return true
  return rule.exception !== undefined && person.exceptions.some((exception) => exception.rule === rule.id)
}

/** The eligibility rules that bar a wing for a person, in their order. */
export function barring(judgement: Pick<Judgement, 'situation' | 'rules'>, person: PersonFacts, wing: WingFacts): string[] {
  return judgement.rules
    .filter((rule) => rule.kind === 'eligibility' && !allows(rule, person, wing, judgement.situation))
    .map((rule) => rule.id)
}

/** Whether the two people of an apartness live together when they live in these wings (-1: nowhere). */
export function together(apart: Apart, wings: readonly WingFacts[], wingOf: (person: number) => number): boolean {
  const [first, second] = [wingOf(apart.first), wingOf(apart.second)]
  if (first < 0 || second < 0) return false
  return apart.scope === 'wing' ? first === second : wings[first]!.facilityIndex === wings[second]!.facilityIndex
}

/** What people count towards a limit when they live in these wings (-1: nowhere). */
export function countTowards(limit: Limit, wingOf: (person: number) => number): number {
  const inside = new Set(limit.wings)
  return limit.people.reduce((sum, person) => {
    const wing = wingOf(person)
    return inside.has(wing) ? sum + limit.count(person, wing) : sum
  }, 0)
}

function limitsOf(
  situation: Situation,
  rules: readonly HardRule[] | readonly Rule[],
  forced: readonly boolean[],
): Ruled<Limit>[] {
  return rules.flatMap((rule) =>
    rule.kind === 'limit' ? rule.limits(situation, forced).map((limit) => ({ ...limit, rule: rule.id })) : [],
  )
}

/** The wings that each person may live in; people alike in all that the rules look at share one answer, and one list. */
function eligibleWings(situation: Situation, eligibility: readonly EligibilityRule[]): (readonly number[])[] {
  const wingsFor = onceForAlike((person: PersonFacts): readonly number[] =>
    situation.wings
      .filter((wing) => eligibility.every((rule) => allows(rule, person, wing, situation)))
      .map((wing) => wing.index),
  )
  return situation.people.map(wingsFor)
}

function whoseHomeBreaksARule(
  situation: Situation,
  eligible: readonly (readonly number[])[],
  aparts: readonly Apart[],
  limits: readonly Limit[],
): boolean[] {
  const wingOf = (person: number): number => situation.people[person]!.presentWing
  const forced = situation.people.map(({ presentWing }, index) => presentWing >= 0 && !eligible[index]!.includes(presentWing))
  for (const apart of aparts) {
    if (together(apart, situation.wings, wingOf)) forced[apart.first] = forced[apart.second] = true
  }
  const residents: number[][] = situation.wings.map(() => [])
  for (const { index, presentWing } of situation.people) if (presentWing >= 0) residents[presentWing]!.push(index)
  const members = new Map<readonly number[], ReadonlySet<number>>()
  for (const limit of limits) {
    if (!members.has(limit.people)) members.set(limit.people, new Set(limit.people))
    const counted = limit.wings
      .flatMap((wing) => residents[wing]!)
      .filter((person) => members.get(limit.people)!.has(person) && limit.count(person, wingOf(person)) > 0)
    if (counted.reduce((sum, person) => sum + limit.count(person, wingOf(person)), 0) <= limit.most) continue
    for (const person of counted) forced[person] = true
  }
  return forced
}
