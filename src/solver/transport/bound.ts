/**
 * What every plan costs at least, tier by tier, as prices prove it: no solver is asked, and the prices may come from anywhere.
 *
 * Say what each person may cost at most before it pays to leave them out: that is their price. Whatever plan there is, a wing on its
 * own can't do better than to take whom it gains by most, within its own groups and places. So all prices together, and the best that
 * each wing could do at them by itself, are a bound (Lagrangian relaxation of 'everyone lives in one place': Ahuja, Magnanti and
 * Orlin, Network Flows, 1993, section 16.2). Tiers are compared one after another, as everywhere.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { UPPER_TIERS, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { stayersIn, stepsOf } from './wing-side'

const SECURITY = TIERS.indexOf('security')
const WELFARE = TIERS.indexOf('welfare')

/** By upper tier and kind, and for the last tier by crowd: what one person is priced at. */
export type Prices = { readonly kinds: readonly Float64Array[]; readonly crowds: Float64Array }

/** What so many people of a group would cost in a wing, less their price: by tier. */
type Gain = {
  readonly by: Float64Array
  readonly count: number
  readonly nest: number
  readonly exposure: number
  readonly isSource: boolean
}

/** How tiers are compared, one scale after another: each weighs all tiers. */
export type Scales = readonly Float64Array[]

/** Each tier by itself. */
export const ONE_BY_ONE: Scales = TIERS.map((_, tier) => Float64Array.from(TIERS, (__, other) => (other === tier ? 1 : 0)))

/**
 * What every plan comes to at least, tier by tier, as the scales compare.
 *
 * Where the tiers above one are not at their bound, they can be weighed together with it: a plan that has the values of the tiers above
 * costs at least the sum on that scale less what they weigh on it.
 */
export function leastBy(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  scales: Scales = ONE_BY_ONE,
): Float64Array {
  return prove(judgement, nests, crowds, prices, scales).least
}

/** The bound, and by wing what whoever else came there would have to better: a full wing gives up the one it gains by least. */
export type Proof = { readonly least: Float64Array; readonly toBetter: readonly Float64Array[] }

export function prove(judgement: Judgement, nests: Nests, crowds: Crowds, prices: Prices, scales: Scales = ONE_BY_ONE): Proof {
  const compare = (some: Float64Array, others: Float64Array): number => {
    for (const scale of scales) {
      let difference = 0
      for (let tier = 0; tier < TIERS.length; tier++) difference += scale[tier]! * (some[tier]! - others[tier]!)
      if (difference !== 0) return difference
    }
    return 0
  }
  const isGain = ({ by }: Gain): boolean => compare(by, NOTHING) < 0
  const stayers = stayersIn(judgement, nests)
  const base = costOfStaying(judgement, crowds)
  const least = base.sums
  const gains = gainsByWing(judgement, crowds, prices, scales, compare, least)
  const toBetter: Float64Array[] = []
  for (const [wing, offered] of gains.entries()) {
    const modes: Best[] = []
    const someoneStays = base.sourceIn[wing] === 1
    const others = offered.filter(({ isSource }) => !isSource)
    if (!someoneStays) modes.push(bestOf(others, nests, stayers, wing, compare))
    if (someoneStays || others.length < offered.length) {
      const exposed = offered.map((gain) => (gain.exposure === 0 ? gain : withCost(gain, SECURITY, gain.exposure)))
      const exposing = bestOf(exposed.filter(isGain), nests, stayers, wing, compare)
      if (!someoneStays) exposing.sums[SECURITY]! += base.exposedIn[wing]!
      modes.push(exposing)
    }
    const best = modes.reduce((one, other) => (compare(one.sums, other.sums) <= 0 ? one : other))
    for (let tier = 0; tier < TIERS.length; tier++) least[tier]! += best.sums[tier]!
    toBetter.push(modes.map(({ last }) => last).reduce((one, other) => (compare(one, other) >= 0 ? one : other)))
    addPairsOfStayers(least, nests, stayers, wing)
  }
  return { least, toBetter }
}

/** The whole price of everyone, and by wing all that gains by living there; those who gain by living nowhere are counted at once. */
function gainsByWing(
  { situation }: Judgement,
  { kinds, crowds, welfareOver, discount }: Crowds,
  prices: Prices,
  scales: Scales,
  compare: Compare,
  least: Float64Array,
): Gain[][] {
  const gains: Gain[][] = situation.wings.map(() => [])
  const members: number[][] = kinds.map(() => [])
  crowds.forEach(({ kind }, number) => members[kind.number]!.push(number))
  const costs = new Float64Array(situation.wings.length)
  for (const kind of kinds) {
    const own = prices.kinds.map((byKind) => byKind[kind.number]!)
    const open: { wing: number; by: Float64Array; sign: number; rest: number }[] = []
    for (let at = 0; at < kind.wings.length; at++) {
      const by = new Float64Array(TIERS.length)
      for (let tier = 0; tier < UPPER_TIERS; tier++) by[tier] = kind.costs[tier]![at]! - own[tier]!
      const sign = signOf(by, scales)
      if (sign <= 0) open.push({ wing: kind.wings[at]!, by, sign, rest: restOf(by, scales) })
    }
    const wings = open.map(({ wing }) => wing)
    for (const number of members[kind.number]!) {
      const crowd = crowds[number]!
      const size = crowd.members.length
      const price = prices.crowds[number]!
      const nowhere = Float64Array.from(TIERS, (_, tier) => (tier === WELFARE ? -price : (tier === 0 ? 1 : 0) - own[tier]!))
      const goesNowhere = compare(nowhere, NOTHING) < 0
      for (let tier = 0; tier < TIERS.length; tier++)
        least[tier]! += size * ((tier === WELFARE ? price : own[tier]!) + (goesNowhere ? nowhere[tier]! : 0))
      welfareOver(crowd, wings, costs)
      for (let index = 0; index < open.length; index++) {
        const { wing, by, sign, rest } = open[index]!
        const cost = costs[index]! - price
        const home = crowd.homes.indexOf(wing)
        const staying = home < 0 ? 0 : crowd.atHome[home]!
        const less = staying > 0 ? discount(crowd, wing) : 0
        if (less > 0) {
          offer(wing, kind, by, staying, cost - less, sign, rest)
          offer(wing, kind, by, size - staying, cost, sign, rest)
        } else offer(wing, kind, by, size, cost, sign, rest)
      }
    }
  }
  return gains

  function offer(
    wing: number,
    kind: Kind,
    above: Float64Array,
    count: number,
    welfare: number,
    sign: number,
    rest: number,
  ): void {
    if (count === 0 || (sign === 0 && welfare + rest > 0) || (sign === 0 && welfare + rest === 0 && !kind.isSource)) return
    const by = above.slice()
    by[WELFARE] = welfare
    gains[wing]!.push({ by, count, nest: kind.nest, exposure: kind.exposure, isSource: kind.isSource })
  }
}

/** Below zero for a gain, above for a loss, as far as the tiers above welfare can tell; zero where welfare decides. */
function signOf(by: Float64Array, scales: Scales): number {
  for (const scale of scales) {
    if (scale[WELFARE] !== 0) return 0
    let sum = 0
    for (let tier = 0; tier < UPPER_TIERS; tier++) sum += scale[tier]! * by[tier]!
    if (sum !== 0) return sum
  }
  return 0
}

/** What the tiers above add on the scale that weighs welfare. */
function restOf(by: Float64Array, scales: Scales): number {
  const scale = scales.find((candidate) => candidate[WELFARE] !== 0)
  let sum = 0
  if (scale) for (let tier = 0; tier < UPPER_TIERS; tier++) sum += (scale[tier]! * by[tier]!) / scale[WELFARE]!
  return sum
}

type Compare = (some: Float64Array, others: Float64Array) => number

const NOTHING = new Float64Array(TIERS.length)

function withCost(gain: Gain, tier: number, cost: number): Gain {
  const by = gain.by.slice()
  by[tier]! += cost
  return { ...gain, by }
}

/** What a wing gains, and the least of those gains where it is full. */
type Best = { readonly sums: Float64Array; readonly last: Float64Array }

/** The most that a wing can gain: in each group, from the innermost out, those by whom it gains most, as far as there is room. */
function bestOf(
  offered: readonly Gain[],
  { nests, over }: Nests,
  stayers: readonly Int32Array[],
  wing: number,
  compare: Compare,
): Best {
  const isGain = ({ by }: Gain): boolean => compare(by, NOTHING) < 0
  const lists = new Map<number, Gain[]>()
  for (const gain of offered) {
    const list = lists.get(gain.nest)
    if (list) list.push(gain)
    else lists.set(gain.nest, [gain])
  }
  const sums = new Float64Array(TIERS.length)
  let last: Float64Array = NOTHING
  for (let nest = nests.length - 1; nest >= 0; nest--) {
    const list = lists.get(nest)
    if (!list) continue
    list.sort((a, b) => compare(a.by, b.by))
    const { room, weight, staying } = stepsOf({ nests } as unknown as Nests, stayers, nest, wing)
    const kept: Gain[] = []
    let come = 0
    for (const gain of list) {
      const count = Math.min(gain.count, room - come)
      if (count === 0) break
      if (weight === 0) kept.push(count === gain.count ? gain : { ...gain, count })
      else
        for (let unit = 0; unit < count; unit++)
          kept.push({ ...withCost(gain, SECURITY, weight * (staying + come + unit)), count: 1 })
      come += count
    }
    const { parent } = nests[nest]!
    if (parent >= 0) {
      const into = lists.get(parent) ?? []
      for (const gain of kept) if (isGain(gain)) into.push(gain)
      lists.set(parent, into)
      continue
    }
    let living = staying
    let taken = 0
    for (const gain of kept) {
      for (let unit = 0; unit < gain.count;) {
        // As many at once as cost the same.
        let together = gain.count - unit
        let crowding = 0
        let tierOf = WELFARE
        for (const { tier, free, weight: each } of over[wing]!) {
          tierOf = tier
          if (living >= free) crowding += each
          else together = Math.min(together, free - living)
        }
        const by = crowding === 0 ? gain.by : withCost(gain, tierOf, crowding).by
        if (compare(by, NOTHING) < 0) {
          for (let tier = 0; tier < TIERS.length; tier++) sums[tier]! += together * by[tier]!
          taken += together
          if (taken === room) last = gain.by
        }
        living += together
        unit += together
      }
    }
  }
  return { sums, last }
}

function addPairsOfStayers(least: Float64Array, { nests, over }: Nests, stayers: readonly Int32Array[], wing: number): void {
  nests.forEach(({ pairs }, nest) => {
    const staying = stayers[nest]![wing]!
    for (const { tier, weight } of pairs) least[tier]! += (weight * staying * (staying - 1)) / 2
  })
  for (const { tier, free, weight } of over[wing]!) least[tier]! += weight * Math.max(0, stayers[0]![wing]! - free)
}

/** What those who stay cost by themselves, in which wings someone who recruits stays, and what those who stay would be exposed by. */
function costOfStaying({ situation, stays, terms }: Judgement, { tables }: Crowds) {
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
  for (let wing = 0; wing < sourceIn.length; wing++) if (sourceIn[wing] === 1) sums[SECURITY]! += exposedIn[wing]!
  return { sums, sourceIn, exposedIn }
}
