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
import { UPPER_TIERS, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { bestOf, gainOf, type Offers } from './wing-gain'
import { stayersIn } from './wing-side'

/** By upper tier and kind, and for the last tier by crowd: what one person is priced at. */
export type Prices = { readonly kinds: readonly Float64Array[]; readonly crowds: Float64Array }

/** How costs are compared: each scale weighs all tiers; welfare has a weight only on the last. */
export type Scales = readonly Float64Array[]

/** Each tier by itself. */
export const ONE_BY_ONE: Scales = TIERS.map((_, tier) => Float64Array.from(TIERS, (__, other) => (other === tier ? 1 : 0)))

/** The bound on each scale, and by wing what whoever else came there would have to better: a full wing gives up its least gain. */
export type Proof = {
  readonly least: Float64Array
  readonly toBetter: readonly Float64Array[]
  /** By kind: how many people wings, and being nowhere, would take at these prices. */
  readonly taken: Float64Array
}

export function prove(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, scales: Scales = ONE_BY_ONE): Proof {
  const stayers = stayersIn(judgement, nests)
  const staying = costOfStaying(judgement, nests, stayers, crowds)
  const least = Float64Array.from(scales, (scale) => scale.reduce((sum, weight, tier) => sum + weight * staying.sums[tier]!, 0))
  const taken = new Float64Array(crowds.kinds.length)
  const offers = offersByWing(judgement, crowds, prices, scales, least, taken)
  const toBetter = offers.map((offered, wing) => {
    const gain = gainOf(offered, {
      nests,
      stayers,
      scales,
      wing,
      sourceStays: staying.sourceIn[wing] === 1,
      exposed: staying.exposedIn[wing]!,
    })
    for (let scale = 0; scale < scales.length; scale++) least[scale]! += gain.sums[scale]!
    for (const { group, count } of gain.taken) taken[offered.groups[group]!.kind]! += count
    return gain.last
  })
  return { least, toBetter, taken }
}

/** By wing, tier by tier, the best that it could do by itself at these prices with people who recruit in it, and without. */
export function gainsOf(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices) {
  const stayers = stayersIn(judgement, nests)
  const nothing = new Float64Array(TIERS.length)
  const offers = offersByWing(judgement, crowds, prices, ONE_BY_ONE, nothing, new Float64Array(crowds.kinds.length))
  return offers.map((offered, wing) => {
    const setting = { nests, stayers, scales: ONE_BY_ONE, wing }
    return { with: bestOf(offered, setting, true).sums, without: bestOf(offered, setting, false).sums }
  })
}

/** Adds the price of everyone, and offers everyone to every wing that could gain by them; who gains by living nowhere is counted. */
function offersByWing(
  { situation }: Judgement,
  { kinds, crowds, welfareOver, discount }: Crowds,
  prices: Prices,
  scales: Scales,
  least: Float64Array,
  taken: Float64Array,
): Offers[] {
  const offers: Offers[] = situation.wings.map(() => ({ groups: [], groupOf: [], by: [], count: [] }))
  const members: number[][] = kinds.map(() => [])
  crowds.forEach(({ kind }, number) => members[kind.number]!.push(number))
  const costs = new Float64Array(situation.wings.length)
  const last = scales.length - 1
  const welfareWeight = scales[last]![UPPER_TIERS]!
  for (const kind of kinds) {
    const own = onScales(scales, (tier) => prices.kinds[tier]![kind.number]!)
    const open = openWings(kind, prices, scales)
    const wings = open.map(({ wing }) => wing)
    const groups = open.map(
      ({ wing, by }) =>
        offers[wing]!.groups.push({ by, kind: kind.number, nest: kind.nest, exposure: kind.exposure, isSource: kind.isSource }) -
        1,
    )
    const nowhere = onScales(scales, (tier) => (tier === 0 ? 1 : 0) - prices.kinds[tier]![kind.number]!)
    // Where welfare doesn't count, all people of a kind are alike.
    const parts = welfareWeight === 0 ? [undefined] : members[kind.number]!
    for (const number of parts) {
      const crowd = number === undefined ? undefined : crowds[number]!
      const size = crowd?.members.length ?? kind.people
      const price = number === undefined ? 0 : welfareWeight * prices.crowds[number]!
      const gainsNowhere = isBelowZero(nowhere, -price)
      if (gainsNowhere) taken[kind.number]! += size
      for (let scale = 0; scale <= last; scale++)
        least[scale]! +=
          size * (own[scale]! + (gainsNowhere ? nowhere[scale]! : 0) + (scale === last && !gainsNowhere ? price : 0))
      if (crowd) welfareOver(crowd, wings, costs)
      for (let index = 0; index < open.length; index++) {
        const { wing, sign, rest } = open[index]!
        const cost = crowd ? welfareWeight * costs[index]! - price : 0
        const home = !crowd || crowd.homes.length === 0 ? -1 : crowd.homes.indexOf(wing)
        const less = !crowd || home < 0 ? 0 : welfareWeight * discount(crowd, wing)
        const offered = offers[wing]!
        const offer = (count: number, by: number): void => {
          if (count === 0 || (sign === 0 && rest + by >= 0 && !(kind.isSource && rest + by === 0))) return
          offered.groupOf.push(groups[index]!)
          offered.by.push(by)
          offered.count.push(count)
        }
        if (crowd && less > 0) {
          offer(crowd.atHome[home]!, cost - less)
          offer(size - crowd.atHome[home]!, cost)
        } else offer(size, cost)
      }
    }
  }
  return offers
}

/** The wings in which a kind doesn't lose by what the scales before the last tell; `rest` is what the tiers above add to the last. */
function openWings(kind: Kind, prices: Prices, scales: Scales) {
  const last = scales.length - 1
  const open: { wing: number; by: Float64Array; sign: number; rest: number }[] = []
  for (let at = 0; at < kind.wings.length; at++) {
    const by = onScales(scales, (tier) => kind.costs[tier]![at]! - prices.kinds[tier]![kind.number]!)
    let sign = 0
    for (let scale = 0; scale < last && sign === 0; scale++) sign = Math.sign(by[scale]!)
    if (sign <= 0) open.push({ wing: kind.wings[at]!, by, sign, rest: by[last]! })
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
    if (sourceIn[index] === 1) sums[TIERS.indexOf('security')]! += exposedIn[index]!
  }
  return { sums, sourceIn, exposedIn }
}
