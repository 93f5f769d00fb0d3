/** Solves what the network sees of an estate: the tiers above welfare one after another, then welfare and security weighed together. */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Prices } from './bound'
import { crowdsOf, UPPER_TIERS, type Crowds } from './crowds'
import { payForSecurity, payForWelfare, type Hosting } from './hosting'
import { mostPaired } from './kept-exactly'
import { nestsOf, type Nests } from './nests'
import { dearestIn } from './tables'
import { chargeInSecurity, chargeInWelfare } from './tolls'
import { openUpper, type Upper, type UpperSolver } from './upper'
import { openView } from './view'
import { openWelfare, type Welfare, type WelfareSolver } from './welfare'
import { stayersIn } from './wing-side'

export type Relaxed = {
  readonly nests: Nests
  readonly crowds: Crowds
  /** Goes on from what it found. */
  readonly solver: UpperSolver
  readonly upper: Upper
  /** Tolls in security, by limit shared among wings. */
  readonly shared: Float64Array
}

const SECURITY = TIERS.indexOf('security')

/** Below this, eight times as much is kept exactly: what the simplex adds to a path, and welfare beside security, is less. */
const EXACT = Number.MAX_SAFE_INTEGER / 8

export function relax(judgement: Judgement): Relaxed {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const look = openView(judgement, nests, crowds)
  const solver = openUpper(judgement, nests, stayersIn(judgement, nests), crowds)
  const { upper, prices: shared } = chargeInSecurity(judgement, nests, solver, look)
  return { nests, crowds, solver, upper, shared }
}

/**
 * Prices for security and welfare weighed together, and the hosts that these suggest; none are needed where nobody recruits and no limit
 * is shared, and none can be had where security is weighed too highly for it.
 *
 * @param relaxed the tiers above welfare of this judgement, or of one that differs in the weights of welfare alone
 * @param hear hears where crowds live then, before prices are made of it
 */
export function weighTogether(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  { upper, shared }: Pick<Relaxed, 'upper' | 'shared'>,
  hear?: (living: Welfare['living']) => void,
): (Hosting & { readonly solver: WelfareSolver }) | undefined {
  if (shared.every((toll) => toll === 0) && !crowds.kinds.some(({ isSource }) => isSource)) return undefined
  const most = dearestIn(crowds.tables, UPPER_TIERS)
  const largest = mostWeight(judgement, nests, crowds, shared)
  if (largest < 1) return undefined
  const securityWeight = Math.min(Math.ceil(most / 2), largest)
  const solver = openWelfare(judgement, nests, stayersIn(judgement, nests), crowds, { upper, securityWeight })
  const look = openView(judgement, nests, crowds)
  const { welfare, prices } = chargeInWelfare(judgement, nests, crowds, solver, look, most)
  hear?.(welfare.living)
  const tolls = { security: shared, welfare: prices }
  const known: Prices = { kinds: upper.prices, crowds: welfare.prices, tolls, securityWeight, places: welfare.places }
  const kinds = payForSecurity(judgement, nests, crowds, upper, known)
  const apart = welfare.prices.map(
    (price, number) => price - securityWeight * kinds[SECURITY]![crowds.crowds[number]!.kind.number]!,
  )
  return { ...payForWelfare(judgement, nests, crowds, welfare, { ...known, kinds, crowds: apart }), solver }
}

/** With no larger a weight of security are paths through the network, which pass each node once, sums that are kept exactly. */
function mostWeight({ situation }: Judgement, nests: Nests, { crowds, tables }: Crowds, shared: Float64Array): number {
  const nodes = 1 + crowds.length + situation.wings.length * nests.nests.length
  const tolls = shared.reduce((sum, toll) => sum + toll, 0)
  return Math.floor(EXACT / nodes / (1 + dearestIn(tables, SECURITY) + mostPaired(nests) + tolls))
}

/** Prices where security is held to its best, and welfare apart from it: those of crowds may come from anywhere. */
export function pricesApart(
  { upper, shared }: Pick<Relaxed, 'upper' | 'shared'>,
  { prices, places }: Pick<Welfare, 'prices' | 'places'>,
): Prices {
  const tolls = { security: shared, welfare: new Float64Array(shared.length) }
  return { kinds: upper.prices, crowds: prices, tolls, securityWeight: 0, places }
}
