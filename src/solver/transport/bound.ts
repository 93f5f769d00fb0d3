/**
 * What every plan costs at least, tier by tier, as prices prove it: no solver is asked, and the prices may come from anywhere.
 *
 * Say what each person may cost at most before it pays to leave them out: that is their price. Whatever plan there is, a wing on its
 * own can't do better than to take whom it gains by most, within its own groups and places. So all prices together, and the best that
 * each wing could do at them by itself, are a bound (Lagrangian relaxation of 'everyone lives in one place': Ahuja, Magnanti and
 * Orlin, Network Flows, 1993, section 16.2). Costs are compared on one scale after another, usually one for each tier.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { UPPER_TIERS, type Cohort, type Crowd, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { costOfHosting, gainOf, type Offers } from './wing-gain'
import { stayersIn, tollsAt } from './wing-side'

/**
 * By upper tier and kind, and for the last tier by crowd: what one person is priced at. For each limit on a group in several wings
 * together (see `Nests`), what each of its people is charged there in the tier security: zero or more.
 */
export type Prices = {
  readonly kinds: readonly Float64Array[]
  readonly crowds: Float64Array
  readonly shared: Float64Array
  /** How much of welfare a unit of security was worth when the last tier was priced; zero where security was held to its best. */
  readonly securityWeight: number
}

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

/** The bound on each scale, and by wing what whoever else came there would have to better: a full wing gives up its least gain. */
export type Proof = {
  readonly least: Float64Array
  readonly toBetter: readonly Float64Array[]
  /** By kind: how many people wings, and being nowhere, would take at these prices. */
  readonly taken: Float64Array
}

export function prove(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, scales: Scales = ONE_BY_ONE): Proof {
  const { least, taken, wings } = offered(judgement, nests, crowds, prices, scales)
  const toBetter = wings.map(({ offers, setting }) => {
    const gain = gainOf(offers, setting)
    for (let scale = 0; scale < scales.length; scale++) least[scale]! += gain.sums[scale]!
    for (const { group, count } of gain.taken) taken[offers.groups[group]!.kind]! += count
    return gain.last
  })
  return { least, toBetter, taken }
}

/** By wing, what hosting people who recruit costs it at these prices on the last scale; `Infinity` where it costs something before. */
export function hostingCosts(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, scales: Scales): Float64Array {
  const { wings } = offered(judgement, nests, crowds, prices, scales)
  const mayHost = new Uint8Array(wings.length)
  for (const kind of crowds.kinds) if (kind.isSource) for (const wing of kind.wings) mayHost[wing] = 1
  return Float64Array.from(wings, ({ offers, setting }, wing) => {
    if (mayHost[wing] === 0) return Infinity
    const lost = costOfHosting(offers, setting)
    const last = scales.length - 1
    return lost.subarray(0, last).some((each) => each !== 0) ? Infinity : Math.max(0, lost[last]!)
  })
}

/** What all prices come to, less what tolls may; who would live nowhere; and by wing, who is offered to it. */
function offered(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, scales: Scales) {
  const stayers = stayersIn(judgement, nests)
  const staying = costOfStaying(judgement, nests, stayers, crowds)
  const tolls = tollsAt(nests, prices.shared)
  const tolled = mostTolled(nests, stayers, prices.shared)
  const least = Float64Array.from(
    scales,
    (scale) => scale.reduce((sum, weight, tier) => sum + weight * staying.sums[tier]!, 0) - scale[SECURITY]! * tolled,
  )
  const taken = new Float64Array(crowds.kinds.length)
  const wings = offersByWing(judgement, crowds, prices, scales, least, taken).map((offers, wing) => {
    const [sourceStays, exposed] = [staying.sourceIn[wing] === 1, staying.exposedIn[wing]!]
    return { offers, setting: { nests, stayers, scales, wing, tolls, sourceStays, exposed } }
  })
  return { least, taken, wings }
}

/** What everyone who may come where groups are limited together is charged at most, all in all: no plan pays more in tolls. */
function mostTolled({ shared }: Nests, stayers: readonly Int32Array[], prices: Float64Array): number {
  return shared.reduce((sum, { nest, wings, most }, index) => {
    const staying = wings.reduce((count, wing) => count + stayers[nest]![wing]!, 0)
    return sum + prices[index]! * Math.max(0, most - staying)
  }, 0)
}

/** Adds the price of everyone, and offers everyone to every wing that could gain by them; who gains by living nowhere is counted. */
function offersByWing(
  { situation }: Judgement,
  crowds: Crowds,
  prices: Prices,
  scales: Scales,
  least: Float64Array,
  taken: Float64Array,
): Offers[] {
  const offers: Offers[] = situation.wings.map(() => ({ groups: [], groupOf: [], by: [], count: [] }))
  const cohorts: Cohort[][] = crowds.kinds.map(() => [])
  for (const cohort of crowds.cohorts) cohorts[cohort.kind.number]!.push(cohort)
  const costs = new Float64Array(situation.wings.length)
  const last = scales.length - 1
  const weight = scales[last]![UPPER_TIERS]!
  for (const kind of crowds.kinds) {
    const own = onScales(scales, (tier) => prices.kinds[tier]![kind.number]!)
    const nowhere = onScales(scales, (tier) => (tier === 0 ? 1 : 0) - prices.kinds[tier]![kind.number]!)
    const open = openWings(kind, prices, scales)
    const wings = open.at.map((at) => kind.wings[at]!)
    const groups = new Int32Array(wings.length).fill(-1)
    const offer = (index: number, count: number, by: number): void => {
      const rest = open.rest[index]! + by
      if (count === 0 || (open.sign[index] === 0 && (rest > 0 || (rest === 0 && !kind.isSource)))) return
      const { groups: known, groupOf, by: gains, count: counts } = offers[wings[index]!]!
      if (groups[index]! < 0) {
        const costly = onScales(scales, (tier) => kind.costs[tier]![open.at[index]!]! - prices.kinds[tier]![kind.number]!)
        const { number, nest, exposure, isSource } = kind
        groups[index] = known.push({ by: costly, kind: number, nest, exposure, isSource }) - 1
      }
      groupOf.push(groups[index]!)
      gains.push(by)
      counts.push(count)
    }
    const charge = (size: number, price: number): void => {
      const gainsNowhere = isBelowZero(nowhere, -price)
      if (gainsNowhere) taken[kind.number]! += size
      for (let scale = 0; scale <= last; scale++)
        least[scale]! +=
          size * (own[scale]! + (gainsNowhere ? nowhere[scale]! : 0) + (scale === last && !gainsNowhere ? price : 0))
    }
    if (weight === 0) {
      // Where welfare doesn't count, all people of a kind are alike.
      charge(kind.people, 0)
      for (let index = 0; index < wings.length; index++) offer(index, kind.people, 0)
      continue
    }
    const indexOf = new Map(wings.map((wing, index) => [wing, index]))
    for (const cohort of cohorts[kind.number]!) {
      crowds.costsOver(cohort, wings, costs)
      let dearest = -Infinity
      for (const { number, coming, members } of cohort.crowds) {
        charge(members.length, weight * prices.crowds[number]!)
        dearest = Math.max(dearest, prices.crowds[number]! - coming.usual)
      }
      for (let index = 0; index < wings.length; index++) {
        if (open.sign[index] === 0 && open.rest[index]! + weight * (costs[index]! - dearest) > 0) continue
        const wing = wings[index]!
        for (const { number, coming, members, homes } of cohort.crowds) {
          if (coming.near.includes(wing) || homes.includes(wing)) continue
          offer(index, members.length, weight * (costs[index]! + coming.usual - prices.crowds[number]!))
        }
      }
      for (const crowd of cohort.crowds) offerNear(crowd, indexOf, offer)
    }
  }
  return offers

  /** Where coming costs something else than usual, and where staying costs less than coming. */
  function offerNear(
    crowd: Crowd,
    indexOf: ReadonlyMap<number, number>,
    offer: (index: number, count: number, by: number) => void,
  ): void {
    const { number, members, coming, homes, atHome } = crowd
    const near = (wing: number, cost: number): void => {
      const index = indexOf.get(wing)
      if (index === undefined) return
      const by = weight * (costs[index]! + cost - prices.crowds[number]!)
      const home = homes.indexOf(wing)
      const less = home < 0 ? 0 : weight * crowds.discount(crowd, wing)
      if (less > 0) offer(index, atHome[home]!, by - less)
      offer(index, less > 0 ? members.length - atHome[home]! : members.length, by)
    }
    coming.near.forEach((wing, at) => near(wing, coming.costs[at]!))
    for (const wing of homes) if (!coming.near.includes(wing)) near(wing, coming.usual)
  }
}

/** The wings in which a kind doesn't lose by what the scales before the last tell; `rest` is what the tiers above add to the last. */
function openWings(kind: Kind, prices: Prices, scales: Scales) {
  const last = scales.length - 1
  const open: { at: number[]; sign: number[]; rest: number[] } = { at: [], sign: [], rest: [] }
  const onScale = (scale: Float64Array, at: number): number => {
    let sum = 0
    for (let tier = 0; tier < UPPER_TIERS; tier++)
      if (scale[tier] !== 0) sum += scale[tier]! * (kind.costs[tier]![at]! - prices.kinds[tier]![kind.number]!)
    return sum
  }
  for (let at = 0; at < kind.wings.length; at++) {
    let sign = 0
    for (let scale = 0; scale < last && sign === 0; scale++) sign = Math.sign(onScale(scales[scale]!, at))
    if (sign > 0) continue
    open.at.push(at)
    open.sign.push(sign)
    open.rest.push(onScale(scales[last]!, at))
  }
  return open
}

function onScales(scales: Scales, costOf: (tier: number) => number): Float64Array {
  return Float64Array.from(scales, (scale) => {
    let sum = 0
    for (let tier = 0; tier < UPPER_TIERS; tier++) if (scale[tier] !== 0) sum += scale[tier]! * costOf(tier)
    return sum
  })
}

function isBelowZero(sums: Float64Array, more: number): boolean {
  const last = sums.length - 1
  for (let scale = 0; scale <= last; scale++) {
    const sum = sums[scale]! + (scale === last ? more : 0)
    if (sum !== 0) return sum < 0
  }
  return false
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
