/** A lawful plan to start from, so that there is one to show however early planning is stopped. */

import type { Judgement } from '../rules/judge'
import { openLedger, type Ledger } from '../rules/ledger'
import type { Wings } from '../rules/measure'
import { includes } from '../rules/members'

/**
 * Places those with the fewest wings to go to first, each in their present wing or else in one that has room for them. Everyone who
 * can go to the same wings looks on where the last of them found room; nobody leaves, so a wing that is full is not looked at again.
 */
export function startingPlan(judgement: Judgement): Wings {
  const { situation, eligible, stays } = judgement
  const ledger = openLedger(judgement)
  const placesTo = new Map<readonly number[], { readonly open: number[]; at: number }>()
  const waiting = situation.people.filter(({ index }) => !stays[index])
  waiting.sort((a, b) => eligible[a.index]!.length - eligible[b.index]!.length || a.index - b.index)
  for (const { index, presentWing } of waiting) {
    const wings = eligible[index]!
    if (presentWing >= 0 && includes(wings, presentWing) && ledger.isFree(index, presentWing)) {
      ledger.add(index, presentWing)
      continue
    }
    let places = placesTo.get(wings)
    if (!places) placesTo.set(wings, (places = { open: [...wings], at: 0 }))
    const wing = nextFree(ledger, index, places)
    if (wing !== undefined) ledger.add(index, wing)
  }
  return ledger.wings
}

function nextFree(ledger: Ledger, person: number, places: { readonly open: number[]; at: number }): number | undefined {
  const { open } = places
  for (let looked = 0; looked < open.length;) {
    if (places.at >= open.length) places.at = 0
    const wing = open[places.at]!
    if (!ledger.hasRoom(wing)) {
      open.splice(places.at, 1)
      continue
    }
    if (ledger.isFree(person, wing)) return wing
    places.at += 1
    looked += 1
  }
  return undefined
}
