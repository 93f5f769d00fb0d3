/** What a wing could gain at most by those who are offered to it at their prices, within its groups and places. */

import { TIERS } from '../../domain/plan'
import type { Scales } from './bound'
import type { Nests } from './nests'
import { stepsOf } from './wing-side'

const SECURITY = TIERS.indexOf('security')

/** People alike but for welfare: what each costs less their price on each scale, but for welfare. */
export type Group = {
  readonly kind: number
  readonly by: Float64Array
  readonly nest: number
  readonly exposure: number
  readonly isSource: boolean
}

/** Offered to one wing: by number, of which group, what welfare adds on the last scale, and how many people. */
export type Offers = { readonly groups: Group[]; readonly groupOf: number[]; readonly by: number[]; readonly count: number[] }

type Place = {
  readonly nests: Nests
  readonly stayers: readonly Int32Array[]
  readonly scales: Scales
  readonly wing: number
}

type Setting = Place & {
  /** Whether someone who recruits stays there in every plan, and what those who stay would be exposed by otherwise. */
  readonly sourceStays: boolean
  readonly exposed: number
}

/** On each scale: what the wing gains (below zero), the least of the gains that fill it, and how many of each group it takes for that. */
export type Gain = { readonly sums: Float64Array; readonly last: Float64Array; readonly taken: readonly Taken[] }
export type Taken = { readonly group: number; readonly count: number }

/** So many people of a group: what each costs on the scales, and what welfare adds on the last; many share the first. */
type Batch = { readonly by: Float64Array; readonly last: number; readonly count: number; readonly group: number }

/** With people who recruit, who expose the others, or without: whichever gains more. */
export function gainOf(offers: Offers, setting: Setting): Gain {
  const { sourceStays, exposed, scales } = setting
  const hasSources = offers.groups.some(({ isSource }) => isSource)
  const gains: Gain[] = []
  if (!sourceStays) gains.push(bestOf(offers, setting, false))
  if (sourceStays || hasSources) {
    const gain = bestOf(offers, setting, true)
    if (!sourceStays) add(gain.sums, scales, SECURITY, exposed)
    gains.push(gain)
  }
  const [one, other] = gains
  if (!other) return one!
  return {
    ...(compare(one!.sums, other.sums) <= 0 ? one! : other),
    last: compare(one!.last, other.last) >= 0 ? one!.last : other.last,
  }
}

/** In each group, from the innermost out, those by whom the wing gains most, as far as there is room. */
export function bestOf({ groups, groupOf, by, count }: Offers, setting: Place, isExposing: boolean): Gain {
  const { nests, stayers, scales, wing } = setting
  const lists: Batch[][] = []
  const costs = groups.map((group) => {
    if (!isExposing || group.exposure === 0) return group.by
    return more(group.by, scales, SECURITY, group.exposure)
  })
  for (let number = 0; number < groupOf.length; number++) {
    const group = groupOf[number]!
    const { nest, isSource } = groups[group]!
    if (isSource && !isExposing) continue
    const batch = { by: costs[group]!, last: by[number]!, count: count[number]!, group }
    if (isGain(batch)) (lists[nest] ??= []).push(batch)
  }
  for (let nest = nests.nests.length - 1; nest > 0; nest--) {
    const list = lists[nest]
    if (!list) continue
    const { room, weight, staying } = stepsOf(nests, stayers, nest, wing)
    const into = (lists[nests.nests[nest]!.parent] ??= [])
    let come = 0
    for (const batch of firstOf(list, room)) {
      const taken = Math.min(batch.count, room - come)
      if (taken <= 0) break
      if (weight === 0) into.push({ ...batch, count: taken })
      else
        for (let unit = 0; unit < taken; unit++) {
          const one = { ...batch, by: more(batch.by, scales, SECURITY, weight * (staying + come + unit)), count: 1 }
          if (isGain(one)) into.push(one)
        }
      come += taken
    }
  }
  return fill(lists[0] ?? [], setting)
}

/** Everyone's places: the next to come costs more where the wing is crowded by then. */
function fill(list: Batch[], { nests, stayers, scales, wing }: Place): Gain {
  const { room, staying } = stepsOf(nests, stayers, 0, wing)
  const over = nests.over[wing]!
  const sums = new Float64Array(scales.length)
  const end = scales.length - 1
  let worst: Float64Array = new Float64Array(scales.length)
  const taken: Taken[] = []
  let living = staying
  // What many share costs the same in a wing as crowded: it is worked out once.
  let known: Float64Array | undefined
  let knownAt = -1
  let crowded: Float64Array = sums
  for (const batch of firstOf(list, room)) {
    const { by, last, count, group } = batch
    for (let left = Math.min(count, room - (living - staying)); left > 0;) {
      let together = left
      let passed = 0
      for (const { free } of over) {
        if (living >= free) passed++
        else together = Math.min(together, free - living)
      }
      if (by !== known || passed !== knownAt) {
        crowded = by
        for (const { tier, free, weight } of over) if (living >= free) crowded = more(crowded, scales, tier, weight)
        known = by
        knownAt = passed
      }
      const cost = crowded
      if (!isGain({ by: cost, last })) return { sums, last: worst, taken }
      taken.push({ group, count: together })
      for (let scale = 0; scale < end; scale++) sums[scale]! += together * cost[scale]!
      sums[end]! += together * (cost[end]! + last)
      living += together
      left -= together
      if (living - staying === room) worst = withLast(batch)
    }
  }
  return { sums, last: worst, taken }
}

/** So many of the best, in their order: each is at least one person, so no more can have room. */
function firstOf(list: Batch[], room: number): Batch[] {
  if (room <= 0) return []
  if (list.length <= 2 * room) return list.sort(compareBatches)
  let best: Batch[] = []
  let worst: Batch | undefined
  for (const batch of list) {
    if (worst && compareBatches(batch, worst) >= 0) continue
    best.push(batch)
    if (best.length < 3 * room) continue
    best = best.sort(compareBatches).slice(0, room)
    worst = best[room - 1]
  }
  return best.sort(compareBatches).slice(0, room)
}

function withLast({ by, last }: Batch): Float64Array {
  const whole = by.slice()
  whole[whole.length - 1]! += last
  return whole
}

/** The same on each scale with a cost more in a tier. */
function more(by: Float64Array, scales: Scales, tier: number, cost: number): Float64Array {
  const sums = by.slice()
  add(sums, scales, tier, cost)
  return sums
}

function isGain({ by, last }: Pick<Batch, 'by' | 'last'>): boolean {
  const end = by.length - 1
  for (let scale = 0; scale < end; scale++) if (by[scale] !== 0) return by[scale]! < 0
  return by[end]! + last < 0
}

function compareBatches(some: Batch, others: Batch): number {
  const [one, other] = [some.by, others.by]
  if (one === other) return some.last - others.last
  const end = one.length - 1
  for (let scale = 0; scale < end; scale++) if (one[scale] !== other[scale]) return one[scale]! - other[scale]!
  return one[end]! + some.last - other[end]! - others.last
}

function add(sums: Float64Array, scales: Scales, tier: number, cost: number): void {
  for (let scale = 0; scale < scales.length; scale++) sums[scale]! += scales[scale]![tier]! * cost
}

function compare(some: Float64Array, others: Float64Array): number {
  for (let scale = 0; scale < some.length; scale++) if (some[scale] !== others[scale]) return some[scale]! - others[scale]!
  return 0
}
