/**
 * What every plan costs at least, tier by tier, as prices prove it: no solver is asked, and the prices may come from anywhere.
 *
 * Say what each person may cost at most before it pays to leave them out: that is their price. Whatever plan there is, a wing on its
 * own can't do better than to take whom it gains by most, within its own groups and places. So all prices together, and the best that
 * each wing could do at them by itself, are a bound (Lagrangian relaxation of 'everyone lives in one place': Ahuja, Magnanti and
 * Orlin, Network Flows, 1993, section 16.2). Costs are compared on one scale after another, usually one for each tier. A bound that can't
 * be kept exactly is `-Infinity`.
 */

import { onceFor } from '../../domain/once-for'
import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { chargedOn } from './charged'
import { UPPER_TIERS, type Crowds } from './crowds'
import type { Nests } from './nests'
import { areKeptExactly, orNothing } from './kept-exactly'
import { openOffers, type Offers } from './offers'
import { costOfHosting, gainOf, type Queues } from './wing-gain'
import { stayersIn } from './wing-side'

/**
 * By upper tier and kind, and for the last tier by crowd: what one person is priced at. By tier and limit on a group in several wings
 * together (see `Nests`), what each of its people is charged there: above zero in the first tier in which it is anything at all.
 */
export type Prices = {
  readonly kinds: readonly Float64Array[]
  readonly crowds: Float64Array
  readonly tolls: readonly Float64Array[]
  /** How much of welfare a unit of security was worth when the last tier was priced; zero where security was held to its best. */
  readonly securityWeight: number
  /**
   * By wing, about what a place costs in welfare and what that was weighed with; zero where nothing is known. It proves nothing: it says
   * who need not be looked at unless too few gain more.
   */
  readonly places: Float64Array
}

/** Whoever gains nearly as much as a place costs is looked at as well: what it costs is not known to the unit. */
const NEARLY = 0.9

const SECURITY = TIERS.indexOf('security')

/** How costs are compared: each scale weighs all tiers; welfare has a weight only on the last. */
export type Scales = readonly Float64Array[]

/** Each tier by itself. */
export const ONE_BY_ONE: Scales = TIERS.map((_, tier) => Float64Array.from(TIERS, (__, other) => (other === tier ? 1 : 0)))

/** The tiers by which the last one was priced: by themselves, and security with welfare where that was weighed. */
export function scalesFor({ securityWeight }: Prices): Scales {
  if (securityWeight === 0) return ONE_BY_ONE
  const last = Float64Array.from(TIERS, (_, tier) => (tier === UPPER_TIERS ? 1 : tier === SECURITY ? securityWeight : 0))
  return [...ONE_BY_ONE.slice(0, SECURITY), last]
}

/** What is compared by, scale after scale, and then what is only measured: other scales, on which welfare has no weight. */
export type Measures = { readonly all: Scales; readonly compared: number }

/** The bound on each scale, and by wing what whoever else came there would have to better: a full wing gives up its least gain. */
export type Proof = {
  readonly least: Float64Array
  /** What the answer that gives the bound comes to on other scales. */
  readonly beside: Float64Array
  readonly toBetter: readonly Float64Array[]
  /** By kind: how many people wings, and being nowhere, would take at these prices. */
  readonly taken: Float64Array
}

/** @param beside other scales, on which the answer is only measured: welfare has no weight there. */
export function prove(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  scales: Scales = ONE_BY_ONE,
  beside: Scales = [],
): Proof {
  const measures = { all: [...scales, ...beside], compared: scales.length }
  const { least, nowhere: taken, wings, ask } = offered(judgement, nests, crowds, prices, measures)
  const toBetter = wings.map((setting, wing) => {
    const { offers, answer: gain } = ask(wing, (all) => gainOf(all, setting))
    for (let scale = 0; scale < least.length; scale++) least[scale] = orNothing(least[scale]! + gain.sums[scale]!)
    for (const { group, count } of gain.taken) taken[offers.kinds[group]!.number]! += count
    return gain.last
  })
  return { least: least.subarray(0, scales.length), beside: least.subarray(scales.length), toBetter, taken }
}

const upperFor = onceFor<Float64Array>()

/** The bounds of the tiers above welfare one by one, worked out once for these prices of kinds: the weights of welfare don't change them. */
export function proveUpper(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices): Float64Array {
  return upperFor(prices.kinds, () => prove(judgement, nests, crowds, prices, ONE_BY_ONE.slice(0, UPPER_TIERS)).least)
}

/** By wing, what hosting people who recruit costs it at these prices on the last scale; `Infinity` where it costs something before. */
export function hostingCosts(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, scales: Scales): Float64Array {
  const { wings, ask } = offered(judgement, nests, crowds, prices, { all: scales, compared: scales.length })
  const mayHost = new Uint8Array(wings.length)
  for (const kind of crowds.kinds) if (kind.isSource) for (const wing of kind.wings) mayHost[wing] = 1
  return Float64Array.from(wings, (setting, wing) => {
    if (mayHost[wing] === 0) return Infinity
    const { lost } = ask(wing, (offers) => costOfHosting(offers, setting)).answer
    const last = scales.length - 1
    return lost.subarray(0, last).some((each) => each !== 0) ? Infinity : Math.max(0, lost[last]!)
  })
}

/** What all prices come to, less what tolls may; and by wing, what it is reckoned by, and what can be asked about those offered to it. */
function offered(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, measures: Measures) {
  const stayers = stayersIn(judgement, nests)
  const staying = costOfStaying(judgement, nests, stayers, crowds)
  const charged = chargedOn(nests, prices, measures)
  const { least, nowhere, offersTo } = openOffers(nests, crowds, prices, measures, charged)
  measures.all.forEach((scale, index) => {
    const stayed = scale.reduce((sum, weight, tier) => sum + weight * staying.sums[tier]!, 0)
    least[index] = orNothing(least[index]! + orNothing(orNothing(stayed) + givenBack(nests, stayers, charged[index]!)))
  })
  if (!areKeptExactly(nests, crowds, prices, measures.all)) least.fill(-Infinity)
  const queues: Queues = []
  const wings = judgement.situation.wings.map((_, wing) => {
    const [sourceStays, exposed] = [staying.sourceIn[wing] === 1, staying.exposedIn[wing]!]
    return { nests, stayers, measures, wing, queues, sourceStays, exposed }
  })
  return { least, nowhere, wings, ask }

  /** Asks about those who gain more than the wing's places cost, and about everyone where the answer could be another then. */
  function ask<Answer extends { readonly isSure: boolean }>(wing: number, answerTo: (offers: Offers) => Answer) {
    const offers = offersTo(wing, Math.floor(NEARLY * prices.places[wing]!))
    const answer = answerTo(offers)
    if (answer.isSure) return { offers, answer }
    const everyone = offersTo(wing, 0)
    return { offers: everyone, answer: answerTo(everyone) }
  }
}

/** What is given back for tolls: what everyone is charged, below zero, who may come where groups are limited together. */
function givenBack({ shared }: Nests, stayers: readonly Int32Array[], charged: Float64Array): number {
  return shared.reduce((sum, { nest, wings, most }, index) => {
    const staying = wings.reduce((count, wing) => count + stayers[nest]![wing]!, 0)
    return orNothing(sum + orNothing(-charged[index]! * Math.max(0, most - staying)))
  }, 0)
}

/** What those who stay cost, in which wings someone who recruits stays, and what those who stay would be exposed by. */
function costOfStaying(
  { situation, stays, terms }: Judgement,
  { nests, over }: Nests,
  stayers: readonly Int32Array[],
  { tables }: Crowds,
) {
  const sums = new Float64Array(TIERS.length)
  const sourceIn = new Uint8Array(situation.wings.length)
  const exposedIn = new Float64Array(situation.wings.length)
  const exposures = terms.filter((term) => term.kind === 'exposure')
  const sources = new Set(exposures.flatMap((term) => term.sources))
  for (const { index, presentWing } of situation.people) {
    if (!stays[index]) continue
    for (const { tier, rows, rowOf, columnOf } of tables) sums[tier]! += rows[rowOf[index]!]![columnOf[presentWing]!]!
    if (sources.has(index)) sourceIn[presentWing] = 1
    for (const term of exposures) exposedIn[presentWing]! += term.weights.get(index) ?? 0
  }
  for (const { index } of situation.wings) {
    nests.forEach(({ pairs }, nest) => {
      const staying = stayers[nest]![index]!
      for (const { tier, weight } of pairs) sums[tier]! += (weight * staying * (staying - 1)) / 2
    })
    for (const { tier, free, weight } of over[index]!) sums[tier]! += weight * Math.max(0, stayers[0]![index]! - free)
    if (sourceIn[index] === 1) sums[SECURITY]! += exposedIn[index]!
  }
  return { sums, sourceIn, exposedIn }
}
