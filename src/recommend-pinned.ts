/** Plans an estate in which some people are pinned: a person decided their wing, and the plan is made around them. */

import type { Estate } from './domain/estate'
import type { Plan, TierResult } from './domain/plan'
import type { Policy } from './domain/policy'
import { situationOf } from './domain/situation'
import { judge } from './rules/judge'
import { measure, type Wings } from './rules/measure'
import { conclude, recommend, type Draft, type Options, type Recommendation } from './recommend'

/** Someone who is to live in this wing, whatever the planner would advise. */
export type Pin = { readonly person: string; readonly wing: string }

/**
 * Plans around those who are pinned. The planner is asked as if they lived in their wings already and had to stay. What it answers is
 * then judged anew for the estate as it is: it is withheld if it breaks a rule there, such as places or a limit of transfers. The bounds
 * hold for plans with these pins alone, so none is stated for the estate.
 */
export async function recommendPinned(
  estate: Estate,
  policy: Policy,
  pins: readonly Pin[],
  options: Options = {},
): Promise<Recommendation> {
  if (pins.length === 0) return recommend(estate, policy, options)
  return restate(estate, policy, await recommend(withPins(estate, pins), policy, options))
}

/** Makes a plan of a draft that was reported while planning around these pins. */
export function concludePinned(estate: Estate, policy: Policy, pins: readonly Pin[], draft: Draft): Recommendation {
  if (pins.length === 0) return conclude(estate, policy, draft)
  return restate(estate, policy, conclude(withPins(estate, pins), policy, draft))
}

function withPins(estate: Estate, pins: readonly Pin[]): Estate {
  const pinned = new Map(pins.map(({ person, wing }) => [person, wing]))
  return {
    ...estate,
    people: estate.people.map((person) => {
      const wing = pinned.get(person.id)
      return wing === undefined ? person : { ...person, currentWing: wing, fixed: true }
    }),
  }
}

function restate(estate: Estate, policy: Policy, recommendation: Recommendation): Recommendation {
  if (recommendation.status === 'withheld') return recommendation
  const { plan } = recommendation
  const judgement = judge(situationOf(estate, policy))
  const wings = wingsOf(plan, judgement.situation)
  const values = measure(judgement, wings)
  const tiers = plan.tiers.map(({ id }, index): TierResult => ({ id, value: values[index]!, bound: 0 }))
  return conclude(estate, policy, { wings, tiers, engine: plan.engine })
}

function wingsOf(plan: Plan, { people, wingIndex }: ReturnType<typeof situationOf>): Wings {
  const placed = new Map(plan.placements.map(({ person, wing }) => [person, wingIndex.get(wing) ?? -1]))
  return people.map(({ id }) => placed.get(id) ?? -1)
}
