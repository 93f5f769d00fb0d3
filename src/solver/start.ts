/** A lawful plan to start from, so that there is one to show however early planning is stopped. */

import type { Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import type { Wings } from '../rules/measure'
import { includes } from '../rules/members'

/** Places those with the fewest wings to go to first, each in their present wing or else in the first that has room for them. */
export function startingPlan(judgement: Judgement): Wings {
  const { situation, eligible, stays } = judgement
  const ledger = openLedger(judgement)
  const waiting = situation.people.filter(({ index }) => !stays[index])
  waiting.sort((a, b) => eligible[a.index]!.length - eligible[b.index]!.length || a.index - b.index)
  for (const { index, presentWing } of waiting) {
    const isFree = (wing: number): boolean => ledger.isFree(index, wing)
    const staysPut = presentWing >= 0 && includes(eligible[index]!, presentWing) && isFree(presentWing)
    const wing = staysPut ? presentWing : eligible[index]!.find(isFree)
    if (wing !== undefined) ledger.add(index, wing)
  }
  return ledger.wings
}
