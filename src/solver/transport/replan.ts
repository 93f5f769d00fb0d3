/**
 * Plans again where nothing but weights has changed, on from a plan: people who recruit live where they did, or nearly, and welfare begins
 * from what places cost then. Where the tiers above welfare are weighed as they were, what they came to stays.
 */

import type { TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { crowdsOf } from './crowds'
import { nestsOf } from './nests'
import { placeAll, type Settled } from './place-all'
import { proveTiers } from './prove-tiers'
import { pricesApart, relax, weighTogether, type Relaxed } from './relax'
import { accompany, restrict, type Restricted } from './restrict'
import { openWelfare } from './welfare'
import { stayersIn } from './wing-side'

/** Plans what was judged under other weights: of welfare alone, or of any tier. */
export type Replan = Readonly<Record<'ofWelfare' | 'ofAny', (reweighed: Judgement) => Replanned>>

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
  const { places } = openWelfare(
    judgement,
    relaxed.nests,
    stayersIn(judgement, relaxed.nests),
    relaxed.crowds,
    settled.restricted,
  ).solve()
  return {
    ofWelfare: (reweighed) => {
      const nests = nestsOf(reweighed)
      return place(reweighed, { ...relaxed, nests, crowds: crowdsOf(reweighed, nests) }, settled)
    },
    ofAny: (reweighed) => {
      const anew = relax(reweighed)
      return place(reweighed, anew, settle(reweighed, anew, from))
    },
  }

  function place(reweighed: Judgement, on: Relaxed, { restricted, accompanied }: Settled): Replanned {
    const { nests, crowds } = on
    const { wings, values, welfare } = placeAll(reweighed, nests, crowds, { restricted, accompanied, places })
    const prove = (): readonly TierResult[] => {
      const prices = weighTogether(reweighed, nests, crowds, on)?.prices ?? pricesApart(on, welfare)
      return proveTiers(reweighed, nests, crowds, prices, values)
    }
    return { wings, values, prove }
  }
}

/** What the tiers above welfare come to with people who recruit in the wings where a plan has them, or in better ones close by. */
function settle(judgement: Judgement, relaxed: Relaxed, from: Wings): Settled {
  const { nests, crowds } = relaxed
  const guesses = [hostsIn(judgement, from)]
  const { upper: on, most } = restrict(judgement, nests, crowds, relaxed, guesses)
  const restricted = { upper: on, most }
  let accompanied: Restricted | undefined
  return {
    restricted,
    accompanied: () => (accompanied ??= accompany(judgement, nests, crowds, restricted)),
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
