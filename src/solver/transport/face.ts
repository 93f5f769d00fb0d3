/** What welfare may choose among: the optimal face of the tiers above, as the potentials of the network that solved them show it. */

import { onceFor } from '../../domain/once-for'
import type { Judgement } from '../../rules/judge'
import { UPPER_TIERS, type Crowds, type Kind } from './crowds'
import type { Nests } from './nests'
import { costsUnder, placesBy, upperPrices } from './reduced'
import { potentialsOf, type Upper } from './upper'
import { stepsOf, tollOf, type Made } from './wing-side'

const SECURITY = 3

export type FaceOf = {
  readonly upper: Upper
  /** Where given, security is not held to its best, but each unit of it costs as much as so many of welfare. */
  readonly securityWeight?: number
}

export type Face = {
  /** By kind, the wings (indexes, ascending) that are open to it. */
  readonly openWings: readonly (readonly number[])[]
  /** By kind, whether some may live nowhere. */
  readonly mayBeNowhere: readonly boolean[]
  /** What a unit of security costs; 0 where it is held to its best instead. */
  readonly securityWeight: number
  /** What security adds to living in a wing, where it is weighed. */
  readonly weighed: (kind: Kind, wing: number) => number
  /** What an arc behind the people costs beside welfare, as far as that is weighed; `costs`: what it costs by tier. */
  readonly weighedBehind: (made: Made, costs: Float64Array) => number
  /**
   * Above zero for an arc behind the people that must stay empty, below zero for one that must be full, zero for one that is free.
   *
   * @param before how many who come fill the arcs before it
   */
  readonly heldBehind: (made: Made, before: number, costs: Float64Array) => number
}

export function openFace(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  { kinds }: Crowds,
  { upper, securityWeight = 0 }: FaceOf,
): Face {
  /** The tiers above this one are held to their best. */
  const firstWeighed = securityWeight > 0 ? SECURITY : UPPER_TIERS
  const { restriction, side, nodes } = upper
  const count = judgement.situation.wings.length
  const potentials = potentialsOf(upper, nests, stayers)
  const costAt = costsUnder(judgement, upper.hosts)
  const priced = { nests, stayers, side, restriction, potentials, nodes }
  const behind = stepBehind(upperPrices(priced), (nest, wing) => stepsOf(nests, stayers, nest, wing, restriction).room)
  const free = placesBy(priced, kinds, costAt, firstWeighed - 1, 0)
  const openWings = kinds.map((kind) =>
    free(kind)
      .flatMap(({ at, by }) => (by === 0 ? [at] : []))
      .sort((a, b) => a - b)
      .map((at) => kind.wings[at]!),
  )
  const positionsOf = onceFor<Int32Array>()
  const positions = securityWeight > 0 ? kinds.map(({ wings }) => positionsOf(wings, () => positionsIn(wings, count))) : []
  return {
    securityWeight,
    openWings,
    mayBeNowhere: kinds.map((_, number) =>
      potentials.every(
        (known, tier) => tier >= firstWeighed || (tier === 0 ? 1 : 0) === known[side.sink]! - known[nodes[number]!]!,
      ),
    ),
    weighed: (kind, wing) => (securityWeight === 0 ? 0 : securityWeight * costAt(kind, positions[kind.number]![wing]!, SECURITY)),
    weighedBehind: (made, costs) => securityWeight * (costs[SECURITY]! + tollOf(restriction.tolls?.[SECURITY], made)),
    heldBehind: (made, before, costs) => {
      const { room, falls } = behind(made.nest, made.wing)
      if (before >= room) return 1
      for (let tier = 0; tier < firstWeighed; tier++) {
        const left = costs[tier]! + tollOf(restriction.tolls?.[tier], made) + falls[tier]!
        if (left !== 0) return left
      }
      return 0
    },
  }
}

/** By wing, its position among these; -1: it is none of them. */
function positionsIn(wings: readonly number[], count: number): Int32Array {
  const positions = new Int32Array(count).fill(-1)
  wings.forEach((wing, at) => (positions[wing] = at))
  return positions
}

/** For a group in a wing, its room and, by tier, by how much prices fall behind it: worked out once for all its arcs, which come together. */
function stepBehind(priceOf: ReturnType<typeof upperPrices>, roomOf: (nest: number, wing: number) => number) {
  const falls = new Float64Array(UPPER_TIERS)
  const known = { nest: -1, wing: -1, room: 0, falls }
  return (nest: number, wing: number): { readonly room: number; readonly falls: Float64Array } => {
    if (known.nest !== nest || known.wing !== wing) {
      for (let tier = 0; tier < UPPER_TIERS; tier++) falls[tier] = priceOf(tier, nest, wing) - priceOf(tier, nest, wing, 1)
      Object.assign(known, { nest, wing, room: roomOf(nest, wing) })
    }
    return known
  }
}
