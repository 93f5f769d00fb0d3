/**
 * Plans again where nothing but the weights of welfare has changed: what the tiers above came to stays, and so do the wings in which people
 * who recruit live, so that only welfare is solved anew.
 */

import type { TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { crowdsOf } from './crowds'
import { nestsOf } from './nests'
import { placeAll, type Settled } from './place-all'
import { proveTiers } from './prove-tiers'
import { relax, weighTogether, type Relaxed } from './relax'
import { accompany, restrict } from './restrict'
import type { Upper } from './upper'
import { openWelfare } from './welfare'
import { stayersIn } from './wing-side'

/** Plans what was judged, under other weights of welfare. */
export type Replan = (judgement: Judgement) => Replanned

export type Replanned = {
  readonly wings: Wings
  /** By tier. */
  readonly values: readonly number[]
  /** The same with what is proven of them, which takes as long again. */
  readonly prove: () => readonly TierResult[]
}

/**
 * Gets ready to plan again what was judged, on from a lawful plan of it. The same judgement and plan give the same plans again, in
 * whatever order they are asked for.
 */
export function openReplan(judgement: Judgement, from: Wings): Replan {
  const relaxed = relax(judgement)
  const settled = settle(judgement, relaxed, from)
  return (reweighed) => {
    const nests = nestsOf(reweighed)
    const crowds = crowdsOf(reweighed, nests)
    const { wings, values, prices: found } = placeAll(reweighed, nests, crowds, settled)
    const prove = (): readonly TierResult[] => {
      const { upper, shared } = relaxed
      const known = { kinds: upper.prices, crowds: found, shared, securityWeight: 0 }
      const prices = weighTogether(reweighed, nests, crowds, relaxed)?.prices ?? known
      return proveTiers(reweighed, nests, crowds, prices, values)
    }
    return { wings, values, prove }
  }
}

/** What the tiers above welfare come to with people who recruit in the wings where a plan has them, and places as welfare had them. */
function settle(judgement: Judgement, { nests, crowds, solver, upper }: Relaxed, from: Wings): Settled {
  const restricted = restrict(judgement, nests, crowds, solver, upper, [hostsIn(judgement, from)])
  const before = openWelfare(judgement, nests, stayersIn(judgement, nests), crowds, { upper: restricted.upper })
  let accompanied: Upper | undefined
  return {
    upper: restricted.upper,
    accompanied: () => (accompanied ??= accompany(judgement, nests, crowds, restricted)),
    places: before.solve().places,
  }
}

/** By wing, 1 where somebody lives who exposes others. */
function hostsIn({ situation, terms }: Judgement, wings: Wings): Uint8Array {
  const hosts = new Uint8Array(situation.wings.length)
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const source of term.sources) if (wings[source]! >= 0) hosts[wings[source]!] = 1
  }
  return hosts
}
