/** Reports what a plan must live with: fixed people whose wing breaks a rule, and residents held in breach for want of a place. */

import type { Breach } from '../domain/plan'
import type { PersonFacts } from '../domain/situation'
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
    if (!isHeld(judgement, wings, person)) return []
    const { index, presentWing } = person
    const wing = allWings[presentWing]!
    const isPlaced = wings[index]! >= 0
    if (isPlaced) ledger.remove(index)
    const broken = new Set([...barring(judgement, person, wing), ...ledger.brokenBy(index, presentWing)])
    if (isPlaced) ledger.add(index, presentWing)
    return inOrder(judgement, broken).map((rule) => ({ person: person.id, wing: wing.id, rule }))
  })
}

/** Whether a placement leaves someone where they live now: as they stay in every plan, or for want of a place. */
export function isHeld({ stays }: Judgement, wings: Wings, { index, presentWing }: PersonFacts): boolean {
  return presentWing >= 0 && (wings[index]! < 0 || (stays[index]! && wings[index] === presentWing))
}
