/** Asks every rule about an estate: who may live where, what is limited, who must be kept apart, and what is better than what. */

import type { PersonFacts, Situation, WingFacts } from '../domain/situation'
import type { TierId } from '../domain/plan'
import { onceForAlike } from './alike'
import { rules as allRules } from './registry'
import { includes, membersAmong } from './members'
import type { Apart, EligibilityRule, HardRule, Limit, Rule, Term } from './rule'

/** A limit, an apartness or a term, with the rule that it comes from. */
export type Ruled<T> = T & { readonly rule: string }

export type Judgement = {
  readonly situation: Situation
  readonly rules: readonly Rule[]
  /** For each person, the wings (indexes, ascending) that no eligibility rule bars. */
  readonly eligible: readonly (readonly number[])[]
  /** The same for anyone of whom these facts were so. */
  readonly wingsFor: (person: PersonFacts) => readonly number[]
  /** People who stay where they are in every plan: fixed, or not in need of a move where only those may move. */
  readonly stays: readonly boolean[]
  /** People whose present placement breaks a hard rule. */
  readonly forced: readonly boolean[]
  readonly limits: readonly Ruled<Limit>[]
  readonly aparts: readonly Ruled<Apart>[]
  readonly terms: readonly (Ruled<Term> & { readonly tier: TierId })[]
}

/**
 * Judges a situation by the rules; all of them unless a test says otherwise.
 *
 * @param before a judgement by the same rules: what it knows of who may live where is taken from it where wings and policy are the same.
 */
export function judge(situation: Situation, rules: readonly Rule[] = allRules, before?: Judgement): Judgement {
  const eligibility = rules.filter((rule) => rule.kind === 'eligibility')
  const isAlike = before?.situation.wings === situation.wings && before.situation.policy === situation.policy
  const known = isAlike && before.rules === rules ? before : undefined
  const wingsFor = known?.wingsFor ?? eligibleWings(situation, eligibility)
  const eligible = situation.people.map((person, index) =>
    known?.situation.people[index] === person ? known.eligible[index]! : wingsFor(person),
  )
  const aparts = rules.flatMap((rule) =>
    rule.kind === 'pair' ? rule.apart(situation).map((apart) => ({ ...apart, rule: rule.id })) : [],
  )
  const nobodyForced = situation.people.map(() => false)
  const forced = whoseHomeBreaksARule(situation, eligible, aparts, limitsOf(situation, rules, nobodyForced))
  const staying = rules.filter((rule) => rule.kind === 'stay')
  const fixed = situation.people.map((person) => staying.some((rule) => rule.stays(person)))
  const stays = situation.people.map(
    ({ presentWing }, index) => presentWing >= 0 && (fixed[index]! || (situation.policy.movable === 'needed' && !forced[index]!)),
  )
  const terms = rules.flatMap((rule) =>
    rule.kind === 'preference' ? rule.terms(situation).map((term) => ({ ...term, rule: rule.id, tier: rule.tier })) : [],
  )
  return { situation, rules, eligible, wingsFor, stays, forced, limits: limitsOf(situation, rules, forced), aparts, terms }
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

/** What everyone together counts towards each limit, when they live in these wings (-1: nowhere). */
export function countAll(limits: readonly Limit[], situation: Situation, homes: readonly number[]): number[] {
  const countedIn = whoCounts(situation, homes)
  return limits.map((limit) => countedIn(limit).reduce((sum, person) => sum + limit.count(person, homes[person]!), 0))
}

/** Finds the people of a limit in its wings, going through whichever are fewer: its people, or those who live there. */
function whoCounts({ wings }: Situation, homes: readonly number[]): (limit: Limit) => readonly number[] {
  const residents: number[][] = wings.map(() => [])
  homes.forEach((wing, person) => {
    if (wing >= 0) residents[wing]!.push(person)
  })
  const isInside = new Uint8Array(wings.length)
  return (limit) => {
    const living = limit.wings.reduce((sum, wing) => sum + residents[wing]!.length, 0)
    if (living <= limit.people.length) {
      const member = membersAmong(limit.people)
      return limit.wings.flatMap((wing) => residents[wing]!.filter(member))
    }
    for (const wing of limit.wings) isInside[wing] = 1
    const inside = limit.people.filter((person) => homes[person]! >= 0 && isInside[homes[person]!] === 1)
    for (const wing of limit.wings) isInside[wing] = 0
    return inside
  }
}

/** Everything that rules limit. */
export function limitsOf(
  situation: Situation,
  rules: readonly HardRule[] | readonly Rule[],
  forced: readonly boolean[],
): Ruled<Limit>[] {
  return rules.flatMap((rule) =>
    rule.kind === 'limit' ? rule.limits(situation, forced).map((limit) => ({ ...limit, rule: rule.id })) : [],
  )
}

/** The wings that each person may live in; people alike in all that the rules look at share one answer, and one list. */
function eligibleWings(situation: Situation, eligibility: readonly EligibilityRule[]): Judgement['wingsFor'] {
  return onceForAlike((person: PersonFacts): readonly number[] =>
    situation.wings
      .filter((wing) => eligibility.every((rule) => allows(rule, person, wing, situation)))
      .map((wing) => wing.index),
  )
}

function whoseHomeBreaksARule(
  situation: Situation,
  eligible: readonly (readonly number[])[],
  aparts: readonly Apart[],
  limits: readonly Limit[],
): boolean[] {
  const homes = situation.people.map(({ presentWing }) => presentWing)
  const wingOf = (person: number): number => homes[person]!
  const forced = homes.map((home, index) => home >= 0 && !includes(eligible[index]!, home))
  for (const apart of aparts) {
    if (together(apart, situation.wings, wingOf)) forced[apart.first] = forced[apart.second] = true
  }
  const countedIn = whoCounts(situation, homes)
  for (const limit of limits) {
    const counted = countedIn(limit).filter((person) => limit.count(person, homes[person]!) > 0)
    if (counted.reduce((sum, person) => sum + limit.count(person, homes[person]!), 0) <= limit.most) continue
    for (const person of counted) forced[person] = true
  }
  return forced
}
