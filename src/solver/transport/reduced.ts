/**
 * What one more person of a kind in a wing costs beyond all prices, in the first tier in which it is anything at all; and for which
 * wings it is worth asking, as most are the same for all kinds that cost as much in them.
 */

import { TIERS } from '../../domain/plan'
import { onceFor } from '../../domain/once-for'
import type { Judgement } from '../../rules/judge'
import { positionIn } from '../../rules/members'
import { UPPER_TIERS, type Kind } from './crowds'
import type { Nests } from './nests'
import { costOfFirst, stepsOf, type Restriction, type WingSide } from './wing-side'

const SECURITY = TIERS.indexOf('security')
/** More than anyone could be exposed by, so that nobody lives where they are barred from if it can be helped. */
export const BARRED = 2 ** 24

export type CostAt = (kind: Kind, at: number, tier: number) => number

/** What a person of a kind costs in a wing, by tier, where people who recruit live in hosts only and expose whoever lives there. */
export function costsUnder(judgement: Judgement, hosts?: Uint8Array): CostAt {
  const exposing = hosts ?? stayingSources(judgement)
  return (kind, at, tier) => {
    const cost = kind.costs[tier]![at]!
    if (tier !== SECURITY) return cost
    const isExposing = exposing[kind.wings[at]!] === 1
    if (hosts && kind.isSource && !isExposing) return cost + BARRED
    return cost + (isExposing ? kind.exposure : 0)
  }
}

/** By wing, 1 where someone who exposes others stays in every plan. */
export function stayingSources({ situation, stays, terms }: Judgement): Uint8Array {
  const exposing = new Uint8Array(situation.wings.length)
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const source of term.sources) if (stays[source]) exposing[situation.people[source]!.presentWing] = 1
  }
  return exposing
}

/** Prices of a network, by tier, and the nodes of the kinds in it. */
export type Priced = {
  readonly nests: Nests
  readonly stayers: readonly Int32Array[]
  readonly side: WingSide
  readonly restriction: Restriction
  readonly potentials: readonly Float64Array[]
  readonly nodes: Int32Array
}

/** Where someone of a group comes in who enters a wing: by the nearest node, and past what is between, by tier. */
type WayIn = { node: number; onTheWay: Float64Array; isShut: boolean }

/** @param into is filled and answered: it is asked for millions of times. */
function wayIn({ nests, stayers, side, restriction }: Omit<Priced, 'nodes'>, group: number, wing: number, into: WayIn): WayIn {
  into.onTheWay.fill(0)
  into.isShut = false
  for (let nest = group; nest >= 0; nest = nests.nests[nest]!.parent) {
    into.node = side.nodeOf(nest, wing)
    if (into.node >= 0) return into
    if (stepsOf(nests, stayers, nest, wing, restriction).room === 0) into.isShut = true
    const entered = { nest, wing }
    for (let tier = 0; tier < UPPER_TIERS; tier++) into.onTheWay[tier]! += costOfFirst(nests, stayers, restriction, tier, entered)
  }
  throw new Error(`wing ${wing} has no node`)
}

function newWay(): WayIn {
  return { node: -1, onTheWay: new Float64Array(UPPER_TIERS), isShut: false }
}

/** The potential of a group's node in a wing in a tier above, or of what lies behind it; where there is no node, what it would be. */
export function upperPrices(priced: Omit<Priced, 'nodes'>) {
  const { nests, side, potentials } = priced
  const way = newWay()
  const priceOf = (tier: number, nest: number, wing: number): number => {
    const { node, onTheWay } = wayIn(priced, nest, wing, way)
    return potentials[tier]![node]! - onTheWay[tier]!
  }
  return (tier: number, nest: number, wing: number, behind = 0): number => {
    if (behind === 0) return priceOf(tier, nest, wing)
    return nest === 0 ? potentials[tier]![side.sink]! : priceOf(tier, nests.nests[nest]!.parent, wing)
  }
}

/**
 * The reduced cost of one more person of a kind in a wing in the first tier, of those solved so far, in which it isn't zero; where
 * that is above the tier asked for, `Infinity` stands for harm.
 */
export function reducedBy(priced: Priced) {
  const { potentials, nodes } = priced
  const way = newWay()
  return (kind: Kind, at: number, costAt: CostAt, last: number): number => {
    const { node, onTheWay, isShut } = wayIn(priced, kind.nest, kind.wings[at]!, way)
    if (isShut) return Infinity
    for (let tier = 0; tier <= last; tier++) {
      const known = potentials[tier]!
      const reduced = costAt(kind, at, tier) + onTheWay[tier]! + known[nodes[kind.number]!]! - known[node]!
      if (reduced !== 0) return tier < last ? Infinity : reduced
    }
    return 0
  }
}

/** Positions among the wings of kinds that cost as much everywhere, by what they cost less the price there, the cheapest first. */
type Row = { readonly positions: readonly number[]; readonly values: readonly number[] }

/**
 * For a kind, the positions at which its reduced cost is `most` or less in the tier `last` and nothing in those above.
 *
 * Kinds that cost as much everywhere are looked at together as members of the group around their own: to those whose group has no node
 * of its own in a wing, it costs as much to enter or, for others of the group who stay there, more. So few wings are asked about.
 */
export function placesBy(priced: Priced, kinds: readonly Kind[], costAt: CostAt, last: number, most: number) {
  const { nests, side, potentials, nodes } = priced
  const reduced = reducedBy(priced)
  const alike = alikeAmong(kinds, nests)
  const tables: (ReadonlyMap<string, Row> | undefined)[] = []
  const way = newWay()
  return (kind: Kind): { readonly at: number; readonly by: number }[] =>
    hopeful(kind).flatMap((at) => {
      const by = reduced(kind, at, costAt, last)
      return by <= most ? [{ at, by }] : []
    })

  /** Those positions, and few others. */
  function hopeful({ number, nest, wings }: Kind): number[] {
    const found: number[] = []
    const row = (tables[alike[number]!] ??= tableOf(kinds[number]!)).get(keyOf((tier) => -potentials[tier]![nodes[number]!]!))
    const own = potentials[last]![nodes[number]!]!
    if (row)
      for (let index = 0; index < row.positions.length && row.values[index]! + own <= most; index++) {
        const at = row.positions[index]!
        if (nest === 0 || side.nodeOf(nest, wings[at]!) < 0) found.push(at)
      }
    if (nest > 0)
      for (const wing of side.enteredBy(nest)) {
        const at = positionIn(wings, wing)
        if (at >= 0) found.push(at)
      }
    return found
  }

  function tableOf(kind: Kind): ReadonlyMap<string, Row> {
    const found = new Map<string, { at: number; value: number }[]>()
    const group = around(kind, nests)
    kind.wings.forEach((wing, at) => {
      const { node, onTheWay, isShut } = wayIn(priced, group, wing, way)
      if (isShut) return
      const less = (tier: number): number => costAt(kind, at, tier) + onTheWay[tier]! - potentials[tier]![node]!
      const key = keyOf(less)
      const value = less(last)
      const row = found.get(key)
      if (row) row.push({ at, value })
      else found.set(key, [{ at, value }])
    })
    return new Map(
      [...found].map(([key, row]) => {
        row.sort((a, b) => a.value - b.value || a.at - b.at)
        return [key, { positions: row.map(({ at }) => at), values: row.map(({ value }) => value) }]
      }),
    )
  }

  function keyOf(valueIn: (tier: number) => number): string {
    let key = ''
    for (let tier = 0; tier < last; tier++) key += `${valueIn(tier)} `
    return key
  }
}

function around({ nest }: Kind, { nests }: Nests): number {
  return nest === 0 ? 0 : nests[nest]!.parent
}

const alikeFor = onceFor<Int32Array>()

/** By kind, a number that those share who cost as much wherever they may live, and whose groups are in the same one. */
export function alikeAmong(kinds: readonly Kind[], nests: Nests): Int32Array {
  return alikeFor(kinds, () => numberAlike(kinds, nests))
}

function numberAlike(kinds: readonly Kind[], nests: Nests): Int32Array {
  const numberOf = new Map<Kind['costs'], number>()
  const numbers = new Map<string, number>()
  return Int32Array.from(kinds, (kind) => {
    const { costs, exposure, isSource } = kind
    if (!numberOf.has(costs)) numberOf.set(costs, numberOf.size)
    const key = `${numberOf.get(costs)} ${exposure} ${isSource} ${around(kind, nests)}`
    if (!numbers.has(key)) numbers.set(key, numbers.size)
    return numbers.get(key)!
  })
}
