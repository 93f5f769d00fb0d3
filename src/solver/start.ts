/** A lawful plan to start from, so that there is one to show however early planning is stopped. */

import type { Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import type { Wings } from '../rules/measure'
import { includes } from '../rules/members'

/**
 * Places those with the fewest wings to go to first, each in their present wing or else in one that has room for them. Everyone who
 * can go to the same wings looks on where the last of them found room: as nobody leaves, what was full before is full still.
 */
export function startingPlan(judgement: Judgement): Wings {
  const { situation, eligible, stays } = judgement
  const ledger = openLedger(judgement)
  const lookFrom = new Map<readonly number[], number>()
  const waiting = situation.people.filter(({ index }) => !stays[index])
  waiting.sort((a, b) => eligible[a.index]!.length - eligible[b.index]!.length || a.index - b.index)
  for (const { index, presentWing } of waiting) {
    const wings = eligible[index]!
    if (presentWing >= 0 && includes(wings, presentWing) && ledger.isFree(index, presentWing)) {
      ledger.add(index, presentWing)
      continue
    }
    const from = lookFrom.get(wings) ?? 0
    for (let step = 0; step < wings.length; step++) {
      const at = (from + step) % wings.length
      if (!ledger.isFree(index, wings[at]!)) continue
      ledger.add(index, wings[at]!)
      lookFrom.set(wings, at)
      break
    }
  }
  return ledger.wings
}
