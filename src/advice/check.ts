/** Judges any plan by the rules alone: every hard rule it breaks, and everything it states of itself that is not so. */

import { sha256Of } from '../domain/canonical'
import type { Estate } from '../domain/estate'
import { TIERS, type Breach, type StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { barring, judge, type Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import { measure, type Wings } from '../rules/measure'
import { isHeld } from './breaches'
import type { Finding } from './finding'
import { verify } from './verify'

/** Everything wrong with a plan, wherever it was made; empty: no breach found of the rules checked. */
export function check(estate: Estate, policy: Policy, plan: StatedPlan): Finding[] {
  const judgement = judge(situationOf(estate, policy))
  const listed = aboutListing(judgement, plan)
  const wings = wingsOf(judgement, plan)
  return [
    ...listed,
    ...verify(judgement, wings),
    ...aboutHashes(estate, policy, plan),
    ...aboutTiers(judgement, wings, plan),
    ...aboutBreaches(judgement, wings, plan),
  ]
}

/** Where a plan has each person live (the first place, if it lists someone twice); -1: nowhere. */
export function wingsOf({ situation }: Judgement, plan: StatedPlan): Wings {
  const wings = situation.people.map(() => -1)
  for (const { person, wing } of plan.placements) {
    const index = situation.personIndex.get(person)!
    if (wings[index] === -1) wings[index] = situation.wingIndex.get(wing)!
  }
  return wings
}

function aboutListing({ situation }: Judgement, plan: StatedPlan): Finding[] {
  const listed = new Map<string, number>()
  for (const { person } of [...plan.placements, ...plan.unplaced]) listed.set(person, (listed.get(person) ?? 0) + 1)
  return situation.people.flatMap(({ id }) => {
    const times = listed.get(id) ?? 0
    if (times === 1) return []
    return [
      {
        person: id,
        text: times === 0 ? `${id} is neither placed nor unplaced.` : `${id} is listed ${times} times; everyone is listed once.`,
      },
    ]
  })
}

function aboutHashes(estate: Estate, policy: Policy, plan: StatedPlan): Finding[] {
  const stated = [
    ['estate.name', plan.estate?.name, estate.name],
    ['estate.asOf', plan.estate?.asOf, estate.asOf],
    ['estate.sha256', plan.estate?.sha256, plan.estate && sha256Of(estate)],
    ['policy.name', plan.policy?.name, policy.name],
    ['policy.sha256', plan.policy?.sha256, plan.policy && sha256Of(policy)],
  ] as const
  return stated.flatMap(([name, said, is]) =>
    said === undefined || said === is
      ? []
      : [{ text: `The plan was made for another ${name}: it states "${said}", but here it is "${is}".` }],
  )
}

function aboutTiers(judgement: Judgement, wings: Wings, { tiers, status }: StatedPlan): Finding[] {
  const measured = measure(judgement, wings)
  const findings = (tiers ?? []).flatMap(({ id, value, bound }) => {
    const is = measured[TIERS.indexOf(id)]!
    const found: Finding[] = value === is ? [] : [{ text: `The tier ${id} is stated as ${value}, but is ${is}.` }]
    if (bound > is) found.push({ text: `The bound of the tier ${id} is stated as ${bound}, but the plan itself is at ${is}.` })
    return found
  })
  const open = (tiers ?? []).filter(({ value, bound }) => bound < value)
  if (status === 'optimal' && open.length > 0) {
    findings.push({
      text: `The plan is stated to be optimal, but its bound is below its value in ${open.map(({ id }) => id).join(', ')}.`,
    })
  }
  return findings
}

/** A stated breach must be one, where the person lives now or beside those who live there in the plan; none may be kept quiet. */
function aboutBreaches(judgement: Judgement, wings: Wings, { breaches }: StatedPlan): Finding[] {
  if (!breaches) return []
  const { situation } = judgement
  const now = openLedger(
    judgement,
    situation.people.map(({ presentWing }) => presentWing),
  )
  const planned = openLedger(judgement, wings)
  const untrue = breaches
    .filter((breach) => !isBreach(breach))
    .map(({ person, wing, rule }) => ({
      rule,
      person,
      wing,
      text: `The plan states that ${person} is held in ${wing} in breach of ${rule}, and that is not so.`,
    }))
  const stated = new Set(breaches.map(({ person, rule }) => JSON.stringify([person, rule])))
  const unsaid = situation.people.flatMap((person) => {
    if (!isHeld(judgement, wings, person)) return []
    const wing = situation.wings[person.presentWing]!
    return barring(judgement, person, wing)
      .filter((rule) => !stated.has(JSON.stringify([person.id, rule])))
      .map((rule) => ({
        rule,
        person: person.id,
        wing: wing.id,
        text: `${person.id} stays in ${wing.id} in breach of ${rule}, and the plan's breaches don't say so.`,
      }))
  })
  return [...untrue, ...unsaid]

  function isBreach({ person, wing, rule }: Breach): boolean {
    const facts = situation.people[situation.personIndex.get(person)!]!
    if (!isHeld(judgement, wings, facts) || facts.currentWing !== wing) return false
    if (barring(judgement, facts, situation.wings[facts.presentWing]!).includes(rule)) return true
    return [now, planned].some((ledger) => {
      const wasAt = ledger.wings[facts.index]!
      if (wasAt >= 0) ledger.remove(facts.index)
      const broken = ledger.brokenBy(facts.index, facts.presentWing)
      if (wasAt >= 0) ledger.add(facts.index, wasAt)
      return broken.includes(rule)
    })
  }
}
