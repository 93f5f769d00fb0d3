/** Finds a lawful plan with one person in another wing that is close to the plan there is: one to start from, not the best one. */

import type { Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import { compareTiers, measure, type Wings } from '../rules/measure'

/** Exchanges that are measured, at most. */
const MOST_MEASURED = 40

/** The plan with the person in that wing, if need be with one other person elsewhere; undefined where that is not enough. */
export function nearbyPlan(judgement: Judgement, wings: Wings, person: number, wing: number): Wings | undefined {
  const ledger = openLedger(judgement, wings)
  const home = wings[person]!
  if (home >= 0) ledger.remove(person)
  if (ledger.brokenBy(person, wing).length === 0) return wings.with(person, wing)
  const plans: Wings[] = []
  for (const [other, present] of wings.entries()) {
    if (plans.length >= MOST_MEASURED) break
    if (present < 0 || other === person || judgement.stays[other]) continue
    ledger.remove(other)
    if (ledger.brokenBy(person, wing).length === 0) {
      ledger.add(person, wing)
      const places = judgement.eligible[other]!.filter((place) => place !== present && ledger.brokenBy(other, place).length === 0)
      const place = places.includes(home) ? home : places[0]
      if (place !== undefined) plans.push(wings.with(person, wing).with(other, place))
      ledger.remove(person)
    }
    ledger.add(other, present)
  }
  return bestOf(judgement, plans)
}

function bestOf(judgement: Judgement, plans: readonly Wings[]): Wings | undefined {
  const measured = plans.map((plan) => ({ plan, tiers: measure(judgement, plan) }))
  measured.sort((a, b) => compareTiers(a.tiers, b.tiers))
  return measured[0]?.plan
}
