/** What a wing could gain at most by those who are offered to it at their prices, within its groups and places. */

import { TIERS } from '../../domain/plan'
import { withRoom } from '../engines/flow/growth'
import type { Measures, Scales } from './bound'
import { orNothing } from './kept-exactly'
import type { Nests } from './nests'
import type { Offers } from './offers'
import { stepsOf } from './wing-side'

const SECURITY = TIERS.indexOf('security')

type Place = {
  readonly nests: Nests
  readonly stayers: readonly Int32Array[]
  readonly measures: Measures
  readonly wing: number
  readonly queues: Queues
}

type Setting = Place & {
  /** Whether someone who recruits stays there in every plan, and what those who stay would be exposed by otherwise. */
  readonly sourceStays: boolean
  readonly exposed: number
}

/** By each measure: what the wing gains (below zero), and the least of the gains that fill it; how many of each group it takes for that. */
export type Gain = {
  readonly sums: Float64Array
  readonly last: Float64Array
  readonly taken: readonly Taken[]
  /** Whether it is the same with whoever was left out as they gain too little. */
  readonly isSure: boolean
}
export type Taken = { readonly group: number; readonly count: number }

/**
 * Those who queue for a wing or for a group in it: whose offer it is, what pairs add to it in the tier security, what it comes to on the
 * last scale, and how many. The lists are longer than `places`.
 */
type Queue = { places: number; offer: Int32Array; extra: Float64Array; value: Float64Array; count: Int32Array }

/** By group, its queue: the same ones for one wing after another, as millions of people queue. */
export type Queues = (Queue | undefined)[]

/** With people who recruit, who expose the others, or without: whichever gains more. */
export function gainOf(offers: Offers, setting: Setting): Gain {
  const { sourceStays, exposed, measures } = setting
  const hasSources = offers.kinds.some(({ isSource }) => isSource)
  const gains: Gain[] = []
  if (!sourceStays) gains.push(bestOf(offers, setting, false))
  if (sourceStays || hasSources) {
    const gain = bestOf(offers, setting, true)
    if (!sourceStays) add(gain.sums, measures.all, SECURITY, exposed)
    gains.push(gain)
  }
  const [one, other] = gains
  if (!other) return one!
  return {
    ...(compare(one!.sums, other.sums, measures.compared) <= 0 ? one! : other),
    last: compare(one!.last, other.last, measures.compared) >= 0 ? one!.last : other.last,
    isSure: one!.isSure && other.isSure,
  }
}

/** What a wing loses, scale by scale, by exposing those who live there to people who recruit, before any of these live there. */
export function costOfHosting(offers: Offers, setting: Setting): Pick<Gain, 'isSure'> & { readonly lost: Float64Array } {
  const { sourceStays, exposed, measures } = setting
  const lost = new Float64Array(measures.all.length)
  if (sourceStays) return { lost, isSure: true }
  const without = bestOf(offers, setting, false)
  let { isSure } = without
  if (without.taken.some(({ group }) => offers.kinds[group]!.exposure > 0)) {
    const hosting = bestOf(offers, setting, true, false)
    for (let scale = 0; scale < lost.length; scale++) lost[scale] = hosting.sums[scale]! - without.sums[scale]!
    isSure &&= hosting.isSure
  }
  add(lost, measures.all, SECURITY, exposed)
  return { lost, isSure }
}

/** In each group, from the innermost out, those by whom the wing gains most, as far as there is room. */
function bestOf(
  offers: Offers,
  { nests, stayers, measures: { all, compared }, wing, queues }: Place,
  isExposing: boolean,
  takesSources = isExposing,
): Gain {
  const { kinds, groupOf, by, count } = offers
  const length = all.length
  const end = compared - 1
  const security = Float64Array.from(all, (scale) => scale[SECURITY]!)
  const costs = isExposing ? exposedCosts(offers, security) : offers.costs
  const standing = standingOf(offers, security, end)
  const above = new Float64Array(length)
  above[end] = offers.above
  const queueFor = (nest: number): Queue => (queues[nest] ??= noQueue())
  /** Places in the queue that is called from. */
  const waiting: number[] = []
  /** Groups that people queue for, by how far inside they are: few of all there are. */
  const asked: number[][] = []
  const wait = (nest: number, offer: number, extra: number, people: number): void => {
    const queue = queueFor(nest)
    if (queue.places === 0) (asked[nests.nests[nest]!.depth] ??= []).push(nest)
    join(queue, offer, extra, costOf(offer, extra, end), people)
  }
  queueFor(0).places = 0
  for (let offer = 0; offer < offers.offers; offer++) {
    const { nest, isSource } = kinds[groupOf[offer]!]!
    if ((takesSources || !isSource) && isGain(offer, 0)) wait(nest, offer, 0, count[offer]!)
  }
  for (let depth = asked.length - 1; depth > 0; depth--)
    for (const nest of (asked[depth] ?? []).sort((one, other) => other - one)) letIn(nest)
  return fill(queueFor(0))

  /** Lets the best of a group on to where the group around it waits, as far as the group has room and gains by them. */
  function letIn(nest: number): void {
    const queue = queueFor(nest)
    callFrom(queue)
    callIn(queue, nest)
    queue.places = 0
  }

  function callIn(queue: Queue, nest: number): void {
    const { room, weight, staying } = stepsOf(nests, stayers, nest, wing)
    const { parent } = nests.nests[nest]!
    let come = 0
    for (let place; come < room && (place = nextOf(queue)) >= 0;) {
      const offer = queue.offer[place]!
      const taken = Math.min(queue.count[place]!, room - come)
      if (weight === 0) wait(parent, offer, queue.extra[place]!, taken)
      else
        for (let unit = 0; unit < taken; unit++) {
          const extra = queue.extra[place]! + weight * (staying + come + unit)
          // Nobody after the first by whom nothing is gained is any better.
          if (!isGain(offer, extra)) return
          wait(parent, offer, extra, 1)
        }
      come += taken
    }
  }

  /** Everyone's places: the next to come costs more where the wing is crowded by then. */
  function fill(queue: Queue): Gain {
    const { room, staying } = stepsOf(nests, stayers, 0, wing)
    const over = nests.over[wing]!
    const sums = new Float64Array(length)
    const worst = new Float64Array(length)
    const crowding = new Float64Array(length)
    const taken: Taken[] = []
    let living = staying
    let passed = -1
    let isLastAbove = true
    callFrom(queue)
    for (let place; living - staying < room && (place = nextOf(queue)) >= 0;) {
      const offer = queue.offer[place]!
      const extra = queue.extra[place]!
      for (let left = Math.min(queue.count[place]!, room - (living - staying)); left > 0;) {
        let together = left
        for (const { free } of over) if (living < free) together = Math.min(together, free - living)
        crowd()
        if (!isGain(offer, extra, crowding)) return { sums, last: worst, taken, isSure: isLastAbove && isNobodyLeft() }
        taken.push({ group: groupOf[offer]!, count: together })
        for (let scale = 0; scale < length; scale++)
          sums[scale] = orNothing(sums[scale]! + orNothing(together * (costOf(offer, extra, scale) + crowding[scale]!)))
        living += together
        left -= together
      }
      isLastAbove = isGain(offer, extra, above)
      if (living - staying === room) for (let scale = 0; scale < length; scale++) worst[scale] = costOf(offer, extra, scale)
    }
    if (living - staying === room) return { sums, last: worst, taken, isSure: isLastAbove }
    crowd()
    return { sums, last: worst, taken, isSure: isLastAbove && isNobodyLeft() }

    /** What the next to come costs more by those who are there. */
    function crowd(): void {
      const crowded = over.reduce((count, { free }) => (living >= free ? count + 1 : count), 0)
      if (crowded === passed) return
      crowding.fill(0)
      for (const { tier, free, weight } of over) if (living >= free) add(crowding, all, tier, weight)
      passed = crowded
    }

    /** Whether nobody who was left out would gain by the next place. */
    function isNobodyLeft(): boolean {
      return compare(crowding, above, compared) >= 0
    }
  }

  function costOf(offer: number, extra: number, scale: number): number {
    const cost = costs[groupOf[offer]! * length + scale]! + extra * security[scale]!
    return scale === end ? cost + by[offer]! : cost
  }

  function isGain(offer: number, extra: number, more?: Float64Array): boolean {
    if (standing && !more) return standing.ranks[groupOf[offer]!]! < standing.level || costOf(offer, extra, end) < 0
    for (let scale = 0; scale < compared; scale++) {
      const cost = costOf(offer, extra, scale) + (more ? more[scale]! : 0)
      if (cost !== 0) return cost < 0
    }
    return false
  }

  /** Whether one in a queue goes before another. */
  function isBefore({ offer, extra, value }: Queue, one: number, other: number): boolean {
    const [some, others] = [groupOf[offer[one]!]!, groupOf[offer[other]!]!]
    if (standing) {
      const difference = standing.ranks[some]! - standing.ranks[others]!
      return difference < 0 || (difference === 0 && value[one]! < value[other]!)
    }
    const further = extra[one]! - extra[other]!
    for (let scale = 0; scale < end; scale++) {
      const difference = costs[some * length + scale]! - costs[others * length + scale]! + further * security[scale]!
      if (difference !== 0) return difference < 0
    }
    return value[one]! < value[other]!
  }

  /** Has all in a queue wait in a heap, the best on top (Williams, Communications of the ACM, 1964): mostly few of them are called. */
  function callFrom(queue: Queue): void {
    waiting.length = queue.places
    for (let place = 0; place < queue.places; place++) waiting[place] = place
    for (let at = (queue.places >> 1) - 1; at >= 0; at--) sink(queue, at)
  }

  /** The place of the best who wait still; -1: nobody does. */
  function nextOf(queue: Queue): number {
    const last = waiting.pop()
    if (last === undefined) return -1
    if (waiting.length === 0) return last
    const best = waiting[0]!
    waiting[0] = last
    sink(queue, 0)
    return best
  }

  function sink(queue: Queue, from: number): void {
    const place = waiting[from]!
    let at = from
    for (let below = 2 * at + 1; below < waiting.length; below = 2 * at + 1) {
      if (below + 1 < waiting.length && isBefore(queue, waiting[below + 1]!, waiting[below]!)) below++
      if (!isBefore(queue, waiting[below]!, place)) break
      waiting[at] = waiting[below]!
      at = below
    }
    waiting[at] = place
  }
}

function noQueue(): Queue {
  return { places: 0, offer: new Int32Array(0), extra: new Float64Array(0), value: new Float64Array(0), count: new Int32Array(0) }
}

function join(queue: Queue, offer: number, extra: number, value: number, count: number): void {
  const place = queue.places++
  if (place === queue.offer.length) makeRoom(queue)
  queue.offer[place] = offer
  queue.extra[place] = extra
  queue.value[place] = value
  queue.count[place] = count
}

function makeRoom(queue: Queue): void {
  queue.offer = withRoom(Int32Array, queue.offer, queue.places)
  queue.extra = withRoom(Float64Array, queue.extra, queue.places)
  queue.value = withRoom(Float64Array, queue.value, queue.places)
  queue.count = withRoom(Int32Array, queue.count, queue.places)
}

/** Group by group, what each person costs on each scale beside people who recruit, but for welfare. */
function exposedCosts({ groups, kinds, costs }: Offers, security: Float64Array): Float64Array {
  const { length } = security
  const exposed = costs.slice(0, groups * length)
  for (let group = 0; group < groups; group++) {
    const { exposure } = kinds[group]!
    if (exposure !== 0)
      for (let scale = 0; scale < length; scale++) exposed[group * length + scale]! += exposure * security[scale]!
  }
  return exposed
}

/**
 * By group, its rank by the scales before `end`, the best first; `level` is the rank of those who neither gain nor lose by them. Those of a
 * rank are told apart by that scale alone. Undefined where pairs count before that.
 */
function standingOf({ groups, costs }: Offers, security: Float64Array, end: number) {
  const { length } = security
  if (security.subarray(0, end).some((weight) => weight !== 0)) return undefined
  const rows: Float64Array[] = [new Float64Array(end)]
  const rowOf = new Int32Array(groups)
  for (let group = 0; group < groups; group++) {
    const own = costs.subarray(group * length, group * length + end)
    const known = rows.findIndex((row) => compare(row, own, end) === 0)
    rowOf[group] = known < 0 ? rows.push(own) - 1 : known
  }
  const order = [...rows.keys()].sort((one, other) => compare(rows[one]!, rows[other]!, end))
  const rankOf = new Int32Array(rows.length)
  order.forEach((row, rank) => (rankOf[row] = rank))
  return { ranks: rowOf.map((row) => rankOf[row]!), level: rankOf[0]! }
}

function add(sums: Float64Array, scales: Scales, tier: number, cost: number): void {
  for (let scale = 0; scale < scales.length; scale++)
    sums[scale] = orNothing(sums[scale]! + orNothing(scales[scale]![tier]! * cost))
}

function compare(some: Float64Array, others: Float64Array, scales: number): number {
  for (let scale = 0; scale < scales; scale++) if (some[scale] !== others[scale]) return some[scale]! - others[scale]!
  return 0
}
