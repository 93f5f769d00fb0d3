/** Plans by the network: relaxed for its bounds, restricted to what the network can't see, dealt out to people, and mended. */

import type { TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { proveUpper, type Prices } from './bound'
import { proveTiers } from './prove-tiers'
import { crowdsOf, MANY_CROWDS, UPPER_TIERS, type Crowds } from './crowds'
import { dealOut } from './deal'
import { changeByWelfare } from './hosts-by-welfare'
import { mendInHaste } from './mend'
import { nestsOf, type Nests } from './nests'
import { placeAll, type Settled } from './place-all'
import { pricesApart, relax, unpriced, weighTogether } from './relax'
import { accompany, restrict } from './restrict'
import { openUpper } from './upper'
import { openWelfare } from './welfare'
import { stayersIn } from './wing-side'

export type Planned = {
  readonly wings: Wings
  /** By tier. */
  readonly values: readonly number[]
  /** The same with what is proven of them. */
  readonly prove: () => readonly TierResult[]
  readonly prices: Prices
  readonly crowds: Crowds
  readonly nests: Nests
}

/** Hears of each placement as it is found, and of what is proven of the tiers above welfare, each given those above it. */
export type Watcher = { readonly offer: (wings: Wings) => void; readonly prove: (least: readonly number[]) => void }

/** @param watcher absent: nothing is proven but what `prove` is asked for. */
export function planByNetwork(judgement: Judgement, watcher?: Watcher): Planned {
  const { nests, crowds, settled, known, solver } = settle(judgement, watcher)
  const { wings, values, welfare } = placeAll(judgement, nests, crowds, settled, solver, watcher?.offer)
  const prices = solver ? known : { ...known, crowds: welfare.prices, places: welfare.places }
  return { wings, values, crowds, nests, prices, prove: () => proveTiers(judgement, nests, crowds, prices, values) }
}

/** What the tiers above welfare come to, with prices; apart, so that their networks take no room while people are placed. */
function settle(judgement: Judgement, watcher?: Watcher) {
  const relaxed = relax(judgement)
  const { nests, crowds } = relaxed
  const weighed = weighTogether(judgement, nests, crowds, relaxed, (living) => {
    // What comes next takes longer in a large estate than anyone may want to wait.
    if (crowds.crowds.length > MANY_CROWDS) watcher?.offer(mendInHaste(judgement, crowds, dealOut(judgement, crowds, living)))
  })
  const known = weighed?.prices ?? pricesApart(relaxed, unpriced(judgement, crowds))
  if (watcher) {
    const least = proveUpper(judgement, nests, crowds, known)
    // No tier is below zero: prices that leave one there say nothing of those after it.
    const below = least.findIndex((bound) => bound < 0)
    watcher.prove([...least].slice(0, below < 0 ? UPPER_TIERS : below))
  }
  const chosen = restrict(judgement, nests, crowds, relaxed, weighed ? [weighed.hosts] : [], weighed?.estimate)
  const restricted = weighed ? changeByWelfare(judgement, nests, crowds, chosen, weighed) : chosen
  const instead = restricted.upper === chosen.upper ? {} : { instead: chosen }
  const settled: Settled = { restricted, ...instead, accompanied: () => accompany(judgement, nests, crowds, restricted) }
  return { nests, crowds, settled, known, solver: weighed?.solver }
}

/** Prices for everyone who may move, as good as the network alone can make them. */
export function pricesOf(judgement: Judgement): Prices {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const stayers = stayersIn(judgement, nests)
  const { answer } = openUpper(judgement, nests, stayers, crowds)
  const welfare = openWelfare(judgement, nests, stayers, crowds, { upper: answer }).solve()
  const tolls = answer.prices.map(() => new Float64Array(nests.shared.length))
  return pricesApart({ upper: answer, tolls }, welfare)
}
