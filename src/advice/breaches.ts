/** Reports what a plan must live with: fixed people whose wing breaks a rule, and residents held in breach for want of a place. */

import type { Breach } from '../domain/plan'
import { barring, type Judgement } from '../rules/judge'
import { inOrder, openLedger } from '../rules/ledger'
import type { Wings } from '../rules/measure'

/**
 * The rules that those who stay, and residents without a place, break where they live. Both are judged beside everyone who
 * lives there in the plan; residents without a place one by one.
 */
export function breachesOf(judgement: Judgement, wings: Wings): Breach[] {
  const { people, wings: allWings } = judgement.situation
  const ledger = openLedger(judgement, wings)
  return people.flatMap((person) => {
    const { index, presentWing } = person
    const stays = judgement.stays[index]! && wings[index] === presentWing
    const held = wings[index]! < 0 && presentWing >= 0
    if (!stays && !held) return []
    const wing = allWings[presentWing]!
    if (stays) ledger.remove(index)
    const broken = new Set([...barring(judgement, person, wing), ...ledger.brokenBy(index, presentWing)])
    if (stays) ledger.add(index, presentWing)
    return inOrder(judgement, broken).map((rule) => ({ person: person.id, wing: wing.id, rule }))
  })
}
