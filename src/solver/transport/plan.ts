/** Plans by the network: relaxed for its bounds, restricted to what the network can't see, dealt out to people, and mended. */

import type { TierResult } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers, measure, type Wings } from '../../rules/measure'
import type { Prices } from './bound'
import { proveTiers } from './prove-tiers'
import { crowdsOf, type Crowds } from './crowds'
import { dealOut } from './deal'
import { exchange } from './exchange'
import { hostsFor } from './hosts'
import { nestsOf, type Nests } from './nests'
import { restrict } from './restrict'
import { openStanding } from './standing'
import { solveUpper, stayingSources, type Upper } from './upper'
import { openWelfare, type Welfare, type WelfareSolver } from './welfare'
import { leastCompany, stayersIn, wantedAfter } from './wing-side'

export type Planned = {
  readonly wings: Wings
  readonly tiers: readonly TierResult[]
  readonly prices: Prices
  readonly crowds: Crowds
  readonly nests: Nests
}

/** @param offer hears of each placement as it is found. */
export function planByNetwork(judgement: Judgement, offer: (wings: Wings) => void = () => undefined): Planned {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const stayers = stayersIn(judgement, nests)
  const relaxed = solveUpper(judgement, nests, stayers, crowds)
  const isLarge = crowds.crowds.length > LARGE
  const inside = isLarge ? undefined : planInside(judgement, nests, stayers, crowds, relaxed)
  if (inside) offer(inside.wings)
  if (inside?.isSettled) return proven(inside.wings, inside.prices)
  const restricted = restrict(judgement, nests, crowds, relaxed, inside && hostsFor(judgement, nests, crowds, inside.prices))
  const solver = openWelfare(judgement, nests, stayers, crowds, restricted)
  const welfare = solver.solve()
  const living = inCompany(judgement, stayers, solver, welfare.living)
  const wings = mend(judgement, crowds, dealOut(judgement, crowds, living))
  offer(wings)
  if (!inside) return proven(wings, { kinds: relaxed.prices, crowds: welfare.prices })
  const isBetter = compareTiers(measure(judgement, wings), measure(judgement, inside.wings)) < 0
  return proven(isBetter ? wings : inside.wings, inside.prices)

  function proven(found: Wings, prices: Prices): Planned {
    const tiers = proveTiers(judgement, nests, crowds, prices, measure(judgement, found))
    return { wings: found, tiers, prices, crowds, nests }
  }
}

/** Crowds above which welfare is solved once, with all that the network can't see shut from the start. */
const LARGE = 20_000

/** Plans on the best of the tiers above, and looks whether what the network can't see can be settled there. */
function planInside(judgement: Judgement, nests: Nests, stayers: readonly Int32Array[], crowds: Crowds, relaxed: Upper) {
  const solver = openWelfare(judgement, nests, stayers, crowds, relaxed)
  const first = solver.solve()
  const mended = mend(judgement, crowds, dealOut(judgement, crowds, first.living))
  const living = settleInside(judgement, crowds, stayers, solver, first, mended)
  const prices: Prices = { kinds: relaxed.prices, crowds: first.prices }
  if (!living) return { wings: mended, prices, isSettled: false }
  const settled = mend(judgement, crowds, dealOut(judgement, crowds, living))
  const isBetter = compareTiers(measure(judgement, settled), measure(judgement, mended)) < 0
  return { wings: isBetter ? settled : mended, prices, isSettled: true }
}

/** How often places are shut before the tiers above are asked again. */
const MOST_SHUT = 6

/**
 * Shuts places until nobody is alone or exposed, without harm to the tiers above: people who recruit live where they would live
 * anyway, and wings with too few people are emptied, or filled. Undefined where that can't be.
 */
function settleInside(
  judgement: Judgement,
  { crowds, kinds }: Crowds,
  stayers: readonly Int32Array[],
  solver: WelfareSolver,
  first: Welfare,
  mended: Wings,
): Welfare['living'] | undefined {
  const count = judgement.situation.wings.length
  const least = leastCompany(judgement)
  const sources = stayingSources(judgement)
  const company = new Int16Array(count)
  for (const { kind, members } of crowds) {
    if (kind.isSource) for (const person of members) if (mended[person]! >= 0) sources[mended[person]!] = 1
  }
  let living = first.living
  let isSettled = !kinds.some(({ isSource }) => isSource)
  for (let round = 0; round < MOST_SHUT; round++) {
    for (const wing of aloneIn(least, stayers, living)) {
      if (company[wing]! > 0) return undefined
      company[wing] = wantedAfter(company[wing]!, least[wing]!, stayers[0]![wing]!)
      isSettled = false
    }
    if (isSettled) return living
    const found = solver.restrict({ sources, company })
    living = found.living
    isSettled = found.shutAt.size === 0
    for (const [wing, why] of found.shutAt) {
      if (why === 'company') company[wing] = least[wing]! - stayers[0]![wing]!
      else if (why === 'exposed') sources[wing] = 0
      else return undefined
    }
  }
  return undefined
}

/** The wings in which too few people live. */
function aloneIn(least: Int32Array, stayers: readonly Int32Array[], living: Welfare['living']): number[] {
  const people = Int32Array.from(stayers[0]!)
  for (const places of living) for (const { wing, count } of places) if (wing >= 0) people[wing]! += count
  return [...people.keys()].filter((wing) => people[wing]! > 0 && people[wing]! < least[wing]!)
}

/** Empties wings with too few people where that harms no tier above, or else fills them: as far as it can be done. */
function inCompany(
  judgement: Judgement,
  stayers: readonly Int32Array[],
  solver: WelfareSolver,
  first: Welfare['living'],
): Welfare['living'] {
  const least = leastCompany(judgement)
  const company = new Int16Array(judgement.situation.wings.length)
  let living = first
  for (let round = 0; round < MOST_SHUT; round++) {
    const found = aloneIn(least, stayers, living).filter((wing) => company[wing]! <= 0)
    if (found.length === 0) return living
    for (const wing of found) company[wing] = wantedAfter(company[wing]!, least[wing]!, stayers[0]![wing]!)
    living = solver.keepCompany(company).living
  }
  return living
}

/** Prices for everyone who may move, as good as the network alone can make them. */
export function pricesOf(judgement: Judgement): Prices {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const stayers = stayersIn(judgement, nests)
  const relaxed = solveUpper(judgement, nests, stayers, crowds)
  return { kinds: relaxed.prices, crowds: openWelfare(judgement, nests, stayers, crowds, relaxed).solve().prices }
}

/** Changes looked at to mend what breaks a rule, and to better the tiers. */
const MENDING_STEPS = 8_000_000
const BETTERING_STEPS = 4_000_000

/** First whoever breaks a rule or has no place, then those alone, exposed, or in pairs that count. */
function mend(judgement: Judgement, { tables }: Crowds, wings: Wings): Wings {
  const standing = openStanding(judgement, tables, wings)
  const everyone = wings.map((_, person) => person)
  exchange(
    judgement,
    standing,
    everyone.filter((person) => standing.troubles(person) > 0 || standing.wings[person]! < 0),
    MENDING_STEPS,
  )
  const waiting = new Set<number>()
  for (const term of judgement.terms) {
    if (term.kind === 'company') {
      for (const wing of term.wings)
        if (standing.residents[wing]!.length < term.least) standing.residents[wing]!.forEach((person) => waiting.add(person))
    }
    if (term.kind === 'exposure') {
      const exposing = new Set(term.sources.map((source) => standing.wings[source]!))
      for (const source of term.sources) waiting.add(source)
      for (const person of term.weights.keys()) if (exposing.has(standing.wings[person]!)) waiting.add(person)
    }
    if (term.kind === 'pairs') for (const person of term.people) waiting.add(person)
  }
  exchange(judgement, standing, [...waiting], BETTERING_STEPS)
  judgement.stays.forEach((stays, person) => {
    if (!stays && standing.troubles(person) > 0) standing.take(person)
  })
  return [...standing.wings]
}
