/** What a wing could gain at most by those who are offered to it at their prices, within its groups and places. */

import { TIERS } from '../../domain/plan'
import type { Scales } from './bound'
import type { Nests } from './nests'
import { stepsOf } from './wing-side'

const SECURITY = TIERS.indexOf('security')

/** People alike but for welfare: what each costs less their price on each scale, but for welfare. */
export type Group = { readonly by: Float64Array; readonly nest: number; readonly exposure: number; readonly isSource: boolean }

/** Offered to one wing: by number, of which group, what welfare adds on the last scale, and how many people. */
export type Offers = { readonly groups: Group[]; readonly groupOf: number[]; readonly by: number[]; readonly count: number[] }

type Setting = {
  readonly nests: Nests
  readonly stayers: readonly Int32Array[]
  readonly scales: Scales
  readonly wing: number
  /** Whether someone who recruits stays there in every plan, and what those who stay would be exposed by otherwise. */
  readonly sourceStays: boolean
  readonly exposed: number
}

/** On each scale: what the wing gains (below zero), and the least of the gains that fill it. */
export type Gain = { readonly sums: Float64Array; readonly last: Float64Array }

/** So many people who cost as much on each scale. */
type Batch = { readonly by: Float64Array; readonly count: number }

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
    sums: compare(one!.sums, other.sums) <= 0 ? one!.sums : other.sums,
    last: compare(one!.last, other.last) >= 0 ? one!.last : other.last,
  }
}

/** In each group, from the innermost out, those by whom the wing gains most, as far as there is room. */
function bestOf({ groups, groupOf, by, count }: Offers, setting: Setting, isExposing: boolean): Gain {
  const { nests, stayers, scales, wing } = setting
  const lists: Batch[][] = []
  const nothing = new Float64Array(scales.length)
  for (let number = 0; number < groupOf.length; number++) {
    const group = groups[groupOf[number]!]!
    if (group.isSource && !isExposing) continue
    const cost = group.by.slice()
    cost[scales.length - 1]! += by[number]!
    if (isExposing && group.exposure > 0) add(cost, scales, SECURITY, group.exposure)
    if (compare(cost, nothing) < 0) (lists[group.nest] ??= []).push({ by: cost, count: count[number]! })
  }
  for (let nest = nests.nests.length - 1; nest > 0; nest--) {
    const list = lists[nest]
    if (!list) continue
    const { room, weight, staying } = stepsOf(nests, stayers, nest, wing)
    const into = (lists[nests.nests[nest]!.parent] ??= [])
    let come = 0
    for (const batch of list.sort((a, b) => compare(a.by, b.by))) {
      const taken = Math.min(batch.count, room - come)
      if (taken <= 0) break
      if (weight === 0) into.push({ by: batch.by, count: taken })
      else
        for (let unit = 0; unit < taken; unit++) {
          const cost = batch.by.slice()
          add(cost, scales, SECURITY, weight * (staying + come + unit))
          if (compare(cost, nothing) < 0) into.push({ by: cost, count: 1 })
        }
      come += taken
    }
  }
  return fill(lists[0] ?? [], setting)
}

/** Everyone's places: the next to come costs more where the wing is crowded by then. */
function fill(list: Batch[], { nests, stayers, scales, wing }: Setting): Gain {
  const { room, staying } = stepsOf(nests, stayers, 0, wing)
  const over = nests.over[wing]!
  const sums = new Float64Array(scales.length)
  const nothing = new Float64Array(scales.length)
  let last: Float64Array = nothing
  let living = staying
  for (const { by, count } of list.sort((a, b) => compare(a.by, b.by))) {
    for (let left = Math.min(count, room - (living - staying)); left > 0;) {
      let together = left
      const cost = by.slice()
      for (const { tier, free, weight } of over) {
        if (living >= free) add(cost, scales, tier, weight)
        else together = Math.min(together, free - living)
      }
      if (compare(cost, nothing) >= 0) return { sums, last }
      for (let scale = 0; scale < scales.length; scale++) sums[scale]! += together * cost[scale]!
      living += together
      left -= together
      if (living - staying === room) last = by
    }
  }
  return { sums, last }
}

function add(sums: Float64Array, scales: Scales, tier: number, cost: number): void {
  for (let scale = 0; scale < scales.length; scale++) sums[scale]! += scales[scale]![tier]! * cost
}

function compare(some: Float64Array, others: Float64Array): number {
  for (let scale = 0; scale < some.length; scale++) if (some[scale] !== others[scale]) return some[scale]! - others[scale]!
  return 0
}
