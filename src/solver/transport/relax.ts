/** Solves what the network sees of an estate: the tiers above welfare one after another, then welfare and security weighed together. */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import { proveUpper, type Prices } from './bound'
import { crowdsOf, UPPER_TIERS, type Crowds } from './crowds'
import { allowedFor, isKept, tooMany } from './divide'
import { payForSecurity, payForWelfare, type Hosting } from './hosting'
import { mostPaired } from './kept-exactly'
import { nestsOf, type Nests } from './nests'
import { divideAnew, worthOfPlaces, type Divided } from './scarce'
import { dearestIn } from './tables'
import { chargeInSecurity, chargeInWelfare } from './tolls'
import { openUpper, type Upper, type UpperSolver } from './upper'
import { openView } from './view'
import { openWelfare, type Welfare, type WelfareSolver } from './welfare'
import { stayersIn, tollsAt } from './wing-side'

export type Relaxed = {
  readonly nests: Nests
  readonly crowds: Crowds
  /** Goes on from what it found. */
  readonly solver: UpperSolver
  readonly upper: Upper
  /** By tier above welfare and limit on a group in several wings together. */
  readonly tolls: readonly Float64Array[]
  /** Those limits divided among their wings, where tiers above security depend on it. */
  readonly divided?: Divided
}

const SECURITY = TIERS.indexOf('security')

/** Below this, eight times as much is kept exactly: what the simplex adds to a path, and welfare beside security, is less. */
const EXACT = Number.MAX_SAFE_INTEGER / 8

export function relax(judgement: Judgement): Relaxed {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  const none = Array.from({ length: UPPER_TIERS }, () => new Float64Array(nests.shared.length))
  const relaxed = relaxedBy(none)
  const view = look(relaxed.upper)
  if (tooMany(nests, stayers, view).length === 0) return relaxed
  const allowed = allowedFor(nests, stayers, view)
  if (isKept(allowed, stayers, look(relaxed.solver.secure({ most: allowed })))) return relaxed
  const divided = divideAnew(judgement, nests, stayers, crowds, look, allowed)
  const charged = relaxedBy(worthOfPlaces(nests, stayers, divided))
  const proven = ({ upper, tolls }: Relaxed): number[] => [
    ...proveUpper(judgement, nests, crowds, pricesApart({ upper, tolls }, unpriced(judgement, crowds))),
  ]
  return { ...(compareTiers(proven(charged), proven(relaxed)) > 0 ? charged : relaxed), divided }

  function relaxedBy(tolls: readonly Float64Array[]): Relaxed {
    const above = tolls.slice(0, SECURITY)
    const under = { tolls: above.map((prices) => tollsAt(nests, prices)) }
    const solver = openUpper(judgement, nests, stayers, crowds, under)
    const { upper, prices } = chargeInSecurity(judgement, nests, crowds, solver, look, above, tolls[SECURITY]!)
    return { nests, crowds, solver, upper, tolls: [...above, prices] }
  }
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
  { upper, tolls }: Pick<Relaxed, 'upper' | 'tolls'>,
  hear?: (living: Welfare['living']) => void,
): (Hosting & { readonly solver: WelfareSolver }) | undefined {
  if (tolls.every((prices) => prices.every((toll) => toll === 0)) && !crowds.kinds.some(({ isSource }) => isSource))
    return undefined
  const most = dearestIn(crowds.tables, UPPER_TIERS)
  const largest = mostWeight(judgement, nests, crowds, tolls[SECURITY]!)
  if (largest < 1) return undefined
  const securityWeight = Math.min(Math.ceil(most / 2), largest)
  const solver = openWelfare(judgement, nests, stayersIn(judgement, nests), crowds, { upper, securityWeight })
  const look = openView(judgement, nests, crowds)
  const { welfare, prices } = chargeInWelfare(judgement, nests, crowds, solver, look, tolls.slice(0, SECURITY), most)
  hear?.(welfare.living)
  const known: Prices = {
    kinds: upper.prices,
    crowds: welfare.prices,
    tolls: [...tolls, prices],
    securityWeight,
    places: welfare.places,
  }
  const kinds = payForSecurity(judgement, nests, crowds, upper, known)
  const apart = welfare.prices.map(
    (price, number) => price - securityWeight * kinds[SECURITY]![crowds.crowds[number]!.kind.number]!,
  )
  return { ...payForWelfare(judgement, nests, crowds, welfare, { ...known, kinds, crowds: apart }), solver }
}

/** With no larger a weight of security are paths through the network, which pass each node once, sums that are kept exactly. */
function mostWeight({ situation }: Judgement, nests: Nests, { crowds, tables }: Crowds, tolls: Float64Array): number {
  const nodes = 1 + crowds.length + situation.wings.length * nests.nests.length
  const tolled = tolls.reduce((sum, toll) => sum + Math.abs(toll), 0)
  return Math.floor(EXACT / nodes / (1 + dearestIn(tables, SECURITY) + mostPaired(nests) + tolled))
}

/** Prices where security is held to its best, and welfare apart from it: those of crowds may come from anywhere. */
export function pricesApart(
  { upper, tolls }: Pick<Relaxed, 'upper' | 'tolls'>,
  { prices, places }: Pick<Welfare, 'prices' | 'places'>,
): Prices {
  const inWelfare = new Float64Array(tolls[SECURITY]!.length)
  return { kinds: upper.prices, crowds: prices, tolls: [...tolls, inWelfare], securityWeight: 0, places }
}

/** Where nothing is known of welfare. */
export function unpriced({ situation }: Judgement, { crowds }: Crowds): Pick<Welfare, 'prices' | 'places'> {
  return { prices: new Float64Array(crowds.length), places: new Float64Array(situation.wings.length) }
}
