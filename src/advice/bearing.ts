/** Says whom each rule binds in an estate as it stands: whose choice of wings it narrows, what is full, and what lifts it for whom. */

import type { Estate } from '../domain/estate'
import { TIERS } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf, type PersonFacts, type Situation } from '../domain/situation'
import { onceForAlike } from '../rules/alike'
import { countingIn } from '../rules/counting'
import { allows, countAll, judge, together, type Judgement } from '../rules/judge'
import { membersAmong } from '../rules/members'
import { measure } from '../rules/measure'
import type { EligibilityRule, LimitRule, PairRule, PreferenceRule, Rule, StayRule } from '../rules/rule'

/** By rule id. */
export type Bearings = Readonly<Record<string, Bearing>>

/** People and wings are ids, in the estate's order. */
export type Bearing = {
  /** Whom the rule binds now; what that means differs by kind. */
  readonly binds: readonly string[]
} & (
  | {
      readonly kind: 'eligibility'
      /** Binds: whoever has a wing that this rule bars and no other does. `bars`: how many people have any wing that it bars. */
      readonly bars: number
      /** Wings that it bars for anyone, and for how many people each. */
      readonly wings: readonly { readonly wing: string; readonly people: number }[]
      readonly lifted: readonly Lifted[]
    }
  /** Binds: everyone who must be kept apart from somebody. */
  | { readonly kind: 'pair'; readonly pairs: number; readonly together: number }
  /** Binds: everyone who counts towards a limit that is reached or exceeded. */
  | { readonly kind: 'limit'; readonly limits: readonly Fullness[] }
  /** Binds: everyone who must stay. */
  | { readonly kind: 'stay' }
  /** Binds: everyone who counts against it where they live now. `now`: what it comes to. */
  | { readonly kind: 'preference'; readonly now: number }
)

/** For whom a rule is lifted in some wing that it would bar, and by what: an exception, or an authorisation in force. */
export type Lifted = { readonly person: string; readonly by: 'exception' | 'authorisation' }

export type Fullness = { readonly name: string; readonly wings: readonly string[]; readonly now: number; readonly most: number }

/**
 * The bearing of every rule, by where people live now. Whoever is alike in all that rules look at is asked about once, so this takes
 * about as long as judging the estate.
 */
export function bearingsOf(estate: Estate, policy: Policy): Bearings {
  const judgement = judge(situationOf(estate, policy))
  const { rules, situation } = judgement
  const homes = situation.people.map(({ presentWing }) => presentWing)
  const barred = barredByEach(
    rules.filter((rule) => rule.kind === 'eligibility'),
    situation,
  )
  const bearingOf = (rule: Rule): Bearing => {
    switch (rule.kind) {
      case 'eligibility':
        return ofEligibility(rule, situation, barred)
      case 'pair':
        return ofPairs(rule, situation, homes)
      case 'limit':
        return ofLimits(rule, judgement, homes)
      case 'stay':
        return ofStaying(rule, situation)
      case 'preference':
        return ofPreference(rule, judgement, homes)
    }
  }
  return Object.fromEntries(rules.map((rule) => [rule.id, bearingOf(rule)]))
}

/** For one person: the wings (indexes) that each rule bars, and whether it bars one that no other rule does. */
type Barred = ReadonlyMap<string, { readonly wings: readonly number[]; readonly alone: boolean }>

/** People who are alike share one answer, and one object. */
function barredByEach(eligibility: readonly EligibilityRule[], situation: Situation): readonly Barred[] {
  const find = onceForAlike((person: PersonFacts): Barred => {
    const wings = new Map<string, number[]>()
    const alone = new Set<string>()
    for (const wing of situation.wings) {
      const barring = eligibility.filter((rule) => !allows(rule, person, wing, situation))
      for (const { id } of barring) wings.set(id, [...(wings.get(id) ?? []), wing.index])
      if (barring.length === 1) alone.add(barring[0]!.id)
    }
    return new Map([...wings].map(([id, those]) => [id, { wings: those, alone: alone.has(id) }]))
  })
  return situation.people.map(find)
}

function ofEligibility(rule: EligibilityRule, situation: Situation, barred: readonly Barred[]): Bearing {
  const { people, wings } = situation
  const counts = wings.map(() => 0)
  // Those who are alike are counted together.
  const alike = new Map<Barred, number>()
  for (const one of barred) alike.set(one, (alike.get(one) ?? 0) + 1)
  let bars = 0
  for (const [one, count] of alike) {
    const those = one.get(rule.id)?.wings ?? []
    if (those.length > 0) bars += count
    for (const wing of those) counts[wing] = counts[wing]! + count
  }
  return {
    kind: 'eligibility',
    binds: people.flatMap(({ id, index }) => (barred[index]!.get(rule.id)?.alone ? [id] : [])),
    bars,
    wings: wings.flatMap(({ id, index }) => (counts[index]! > 0 ? [{ wing: id, people: counts[index]! }] : [])),
    lifted: people.flatMap((person) => liftedFor(rule, person, situation)),
  }
}

function liftedFor(rule: EligibilityRule, person: PersonFacts, situation: Situation): Lifted[] {
  const { wings, policy } = situation
  const lifted: Lifted[] = []
  if (person.exceptions.some((exception) => exception.rule === rule.id)) {
    const isNeeded = wings.some((wing) => !rule.holds(person, wing, policy.limits))
    if (isNeeded && rule.exception !== undefined) lifted.push({ person: person.id, by: 'exception' })
  }
  if (person.authorisedRegimes.length > 0) {
    const without = { ...person, authorisedRegimes: [] }
    const isNeeded = wings.some((wing) => rule.holds(person, wing, policy.limits) && !rule.holds(without, wing, policy.limits))
    if (isNeeded) lifted.push({ person: person.id, by: 'authorisation' })
  }
  return lifted
}

function ofPairs(rule: PairRule, situation: Situation, homes: readonly number[]): Bearing {
  const aparts = rule.apart(situation)
  const bound = new Set(aparts.flatMap(({ first, second }) => [first, second]))
  const isTogether = aparts.filter((apart) => together(apart, situation.wings, (person) => homes[person]!))
  return { kind: 'pair', binds: idsOf(situation, bound), pairs: aparts.length, together: isTogether.length }
}

function ofLimits(rule: LimitRule, { situation, forced }: Judgement, homes: readonly number[]): Bearing {
  const limits = rule.limits(situation, forced)
  const counts = countAll(limits, situation, homes)
  const bound = new Set<number>()
  const living: number[][] = situation.wings.map(() => [])
  homes.forEach((wing, person) => living[wing]?.push(person))
  limits.forEach((limit, index) => {
    if (counts[index]! < limit.most) return
    const isMember = membersAmong(limit.people)
    for (const wing of limit.wings) {
      for (const person of living[wing]!) if (isMember(person) && limit.count(person, wing) > 0) bound.add(person)
    }
  })
  return {
    kind: 'limit',
    binds: idsOf(situation, bound),
    limits: limits
      .map(({ name, wings, most }, index): Fullness => ({
        name,
        wings: wings.map((wing) => situation.wings[wing]!.id),
        now: counts[index]!,
        most,
      }))
      .sort((a, b) => a.most - a.now - (b.most - b.now) || b.now - a.now),
  }
}

function ofStaying(rule: StayRule, situation: Situation): Bearing {
  return { kind: 'stay', binds: situation.people.flatMap((person) => (rule.stays(person) ? [person.id] : [])) }
}

function ofPreference(rule: PreferenceRule, judgement: Judgement, homes: readonly number[]): Bearing {
  const { situation } = judgement
  const terms = judgement.terms.filter((term) => term.rule === rule.id)
  const counting = new Set(terms.flatMap((term) => countingIn(term, situation, homes)))
  return {
    kind: 'preference',
    binds: idsOf(situation, counting),
    now: measure({ ...judgement, terms }, homes)[TIERS.indexOf(rule.tier)]!,
  }
}

function idsOf({ people }: Situation, chosen: ReadonlySet<number>): readonly string[] {
  return people.flatMap(({ id, index }) => (chosen.has(index) ? [id] : []))
}
