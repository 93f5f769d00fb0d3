/** Plans by the network: relaxed for its bounds, restricted to what the network can't see, dealt out to people, and mended. */

import { TIERS, type TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { ONE_BY_ONE, prove, type Prices } from './bound'
import { payForSecurity, payForWelfare, type Hosting } from './hosting'
import { chargeTolls } from './tolls'
import { openView } from './view'
import { proveTiers } from './prove-tiers'
import { crowdsOf, UPPER_TIERS, type Crowds } from './crowds'
import { nestsOf, type Nests } from './nests'
import { placeAll } from './place-all'
import { accompany, restrict } from './restrict'
import { openUpper } from './upper'
import { openWelfare, type WelfareSolver } from './welfare'
import { stayersIn } from './wing-side'

export type Planned = {
  readonly wings: Wings
  readonly tiers: readonly TierResult[]
  readonly prices: Prices
  readonly crowds: Crowds
  readonly nests: Nests
}

/** Hears of each placement as it is found, and of what is proven of the tiers above welfare, each given those above it. */
export type Watcher = { readonly offer: (wings: Wings) => void; readonly prove: (least: readonly number[]) => void }

export function planByNetwork(judgement: Judgement, watcher?: Watcher): Planned {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  const solver = openUpper(judgement, nests, stayers, crowds)
  const { upper: relaxed, prices: shared } = chargeTolls(judgement, nests, solver, look)
  const known: Prices = { kinds: relaxed.prices, crowds: new Float64Array(crowds.crowds.length), shared, securityWeight: 0 }
  const { least } = prove(judgement, nests, crowds, known, ONE_BY_ONE.slice(0, UPPER_TIERS))
  watcher?.prove([...least].map((bound) => Math.max(0, bound)))
  const weighed = weighTogether()
  const restricted = restrict(judgement, nests, crowds, solver, relaxed, weighed ? [weighed.hosts] : [])
  const settled = { upper: restricted.upper, accompanied: () => accompany(judgement, nests, crowds, restricted) }
  const { wings, values, prices: found } = placeAll(judgement, nests, crowds, settled, weighed?.solver, watcher?.offer)
  const prices = weighed?.prices ?? { ...known, crowds: found }
  return { wings, crowds, nests, prices, tiers: proveTiers(judgement, nests, crowds, prices, values) }

  /** Prices for security and welfare weighed together, and the hosts that these suggest; none are needed where nobody recruits. */
  function weighTogether(): (Hosting & { readonly solver: WelfareSolver }) | undefined {
    if (shared.every((toll) => toll === 0) && !crowds.kinds.some(({ isSource }) => isSource)) return undefined
    const securityWeight = Math.ceil(dearest(crowds) / 2)
    const solver = openWelfare(judgement, nests, stayers, crowds, { upper: relaxed, securityWeight })
    const welfare = solver.solve()
    const security = payForSecurity(judgement, nests, crowds, relaxed, {
      kinds: relaxed.prices,
      crowds: welfare.prices,
      shared,
      securityWeight,
    }).prices.kinds
    const apart = welfare.prices.map(
      (price, number) => price - securityWeight * security[SECURITY]![crowds.crowds[number]!.kind.number]!,
    )
    const prices = { kinds: security, crowds: apart, shared, securityWeight }
    return { ...payForWelfare(judgement, nests, crowds, welfare, prices), solver }
  }
}

/** What welfare costs anyone anywhere at most, by the tables of its preferences. */
function dearest({ tables }: Crowds): number {
  return tables
    .filter(({ tier }) => tier === UPPER_TIERS)
    .reduce((sum, { rows }) => sum + rows.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0), 0)
}

const SECURITY = TIERS.indexOf('security')

/** Prices for everyone who may move, as good as the network alone can make them. */
export function pricesOf(judgement: Judgement): Prices {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const stayers = stayersIn(judgement, nests)
  const { answer } = openUpper(judgement, nests, stayers, crowds)
  const { prices } = openWelfare(judgement, nests, stayers, crowds, { upper: answer }).solve()
  return { kinds: answer.prices, crowds: prices, shared: new Float64Array(nests.shared.length), securityWeight: 0 }
}
