/** Offers everyone, at their prices, to every wing that could gain by them, a wing at a time. */

import { withRoom } from '../engines/flow/growth'
import type { Measures, Prices } from './bound'
import { openCharges } from './charged'
import { UPPER_TIERS, type Crowd, type Crowds, type Kind } from './crowds'
import { costOfComing } from './coming'
import { orNothing } from './kept-exactly'
import type { Nests } from './nests'

/** Offered to one wing. The lists are longer than the numbers of groups and offers say, and are used again for the next wing. */
export type Offers = {
  /** People alike but for welfare: of which kind, and in one row for each what they cost less their price by each measure, but for welfare. */
  groups: number
  /** Whoever gains by nothing but the last scale, and no more than this, is left out, unless they recruit. */
  above: number
  kinds: Kind[]
  costs: Float64Array
  /** Of which group, what welfare adds on the last scale that is compared by, and how many people. */
  offers: number
  groupOf: Int32Array
  by: Float64Array
  count: Int32Array
}

export type Offering = {
  /** By each measure, what all prices come to, or what being nowhere costs where that is less. */
  readonly least: Float64Array
  /** By kind, how many are better off nowhere. */
  readonly nowhere: Float64Array
  /** All who gain, or those who gain more than so much where they gain by the last scale alone. Holds until the next wing is asked for. */
  readonly offersTo: (wing: number, above: number) => Offers
}

/** @param charged what limits in several wings together charge, by measure and limit */
export function openOffers(
  nests: Nests,
  crowds: Crowds,
  prices: Prices,
  { all, compared }: Measures,
  charged: readonly Float64Array[],
): Offering {
  const { kinds, places, byWing } = crowds
  const length = all.length
  const last = compared - 1
  const weight = all[last]![UPPER_TIERS]!
  const parts = all.map((scale) =>
    [...scale.subarray(0, UPPER_TIERS)].flatMap((each, tier) => (each === 0 ? [] : [{ tier, each }])),
  )
  const priceOn = new Float64Array(kinds.length * length)
  for (const { number } of kinds)
    parts.forEach((part, scale) => {
      for (const { tier, each } of part) priceOn[number * length + scale]! += each * prices.kinds[tier]![number]!
    })
  const chargedBy = openCharges(nests, charged)
  const { sorts, eachSort, nearTo, inOrder } = byWing()
  const { firstCohort, firstCrowd, crowd: crowdAt, size, usual } = inOrder
  const { least, nowhere, dearest } = charge()
  const rowAt = places.map(({ rowOf }) => inOrder.person.map((person) => rowOf[person]!))
  const column = places.map(({ rows }) => new Float64Array(rows.length))
  const offers: Offers = {
    groups: 0,
    above: 0,
    kinds: [],
    costs: new Float64Array(0),
    offers: 0,
    groupOf: new Int32Array(0),
    by: new Float64Array(0),
    count: new Int32Array(0),
  }
  const sortOf = new Int32Array(kinds.length)
  for (const sort of sorts) for (const { number } of sort.kinds) sortOf[number] = sort.number
  /** By sort and measure, what the tiers above cost one of them in the wing that was last asked for. */
  const sortCosts = new Float64Array(sorts.length * length)
  /** By kind, as of the wing where it was last looked at: its group (-1: none yet), and what the tiers above say, beside what is to be gained. */
  const groupOf = new Int32Array(kinds.length)
  const sign = new Int8Array(kinds.length)
  const rest = new Float64Array(kinds.length)
  const seenIn = new Int32Array(kinds.length).fill(-1)
  const isNear = new Int32Array(crowds.crowds.length).fill(-1)
  return { least, nowhere, offersTo }

  function charge() {
    const sums = new Float64Array(length)
    const better = new Float64Array(kinds.length)
    const highest = new Float64Array(inOrder.person.length).fill(-Infinity)
    const price = ({ number }: Kind, size: number, more: number): void => {
      const own = priceOn.subarray(number * length, (number + 1) * length)
      const isBetter = isBelow(own, more)
      if (isBetter) better[number]! += size
      for (let scale = 0; scale < length; scale++)
        sums[scale] = orNothing(
          sums[scale]! + orNothing(size * (isBetter ? all[scale]![0]! : own[scale]! + (scale === last ? more : 0))),
        )
    }
    // Where welfare doesn't count, all people of a kind are alike.
    if (weight === 0) for (const kind of kinds) price(kind, kind.people, 0)
    else
      for (const kind of kinds)
        for (let cohort = firstCohort[kind.number]!; cohort < firstCohort[kind.number + 1]!; cohort++)
          for (let at = firstCrowd[cohort]!; at < firstCrowd[cohort + 1]!; at++) {
            const own = prices.crowds[crowdAt[at]!]!
            price(kind, size[at]!, weight * own)
            highest[cohort] = Math.max(highest[cohort]!, own - usual[at]!)
          }
    return { least: sums, nowhere: better, dearest: highest }
  }

  /** Whether being nowhere costs less than a price. */
  function isBelow(own: Float64Array, more: number): boolean {
    for (let scale = 0; scale < compared; scale++) {
      const difference = all[scale]![0]! - own[scale]! - (scale === last ? more : 0)
      if (difference !== 0) return difference < 0
    }
    return false
  }

  function offersTo(wing: number, above: number): Offers {
    offers.groups = 0
    offers.above = weight === 0 ? 0 : above
    offers.offers = 0
    offers.kinds.length = 0
    if (weight === 0) {
      eachHopeful(wing, (kind) => offer(kind, wing, kind.people, 0))
      return offers
    }
    places.forEach(({ rows, columnOf }, table) => {
      const into = column[table]!
      for (let row = 0; row < rows.length; row++) into[row] = rows[row]![columnOf[wing]!]!
    })
    const near = nearTo(wing)
    for (const { number } of near) isNear[number] = wing
    eachHopeful(wing, (kind) => {
      const { number } = kind
      for (let cohort = firstCohort[number]!; cohort < firstCohort[number + 1]!; cohort++) {
        let cost = 0
        for (let table = 0; table < places.length; table++) cost += column[table]![rowAt[table]![cohort]!]!
        if (sign[number] === 0 && rest[number]! + weight * (cost - dearest[cohort]!) > 0) continue
        for (let place = firstCrowd[cohort]!; place < firstCrowd[cohort + 1]!; place++) {
          const crowd = crowdAt[place]!
          if (isNear[crowd] !== wing) offer(kind, wing, size[place]!, weight * (cost + usual[place]! - prices.crowds[crowd]!))
        }
      }
    })
    for (const crowd of near) if (seenIn[crowd.kind.number] === wing) offerNear(crowd, wing)
    return offers
  }

  /** Where coming costs something else than usual, or staying costs less than coming. */
  function offerNear(crowd: Crowd, wing: number): void {
    const { number, kind, members, coming, homes, atHome } = crowd
    let cost = costOfComing(coming, wing)
    for (const { rows, rowOf: own, columnOf } of places) cost += rows[own[members[0]!]!]![columnOf[wing]!]!
    const by = weight * (cost - prices.crowds[number]!)
    const home = homes.indexOf(wing)
    const less = home < 0 ? 0 : weight * crowds.discount(crowd, wing)
    if (less > 0) offer(kind, wing, atHome[home]!, by - less)
    offer(kind, wing, less > 0 ? members.length - atHome[home]! : members.length, by)
  }

  /** Looks what the tiers above say of every kind that may live in a wing, and calls for those of whom someone can gain. */
  function eachHopeful(wing: number, call: (kind: Kind) => void): void {
    eachSort(wing, ({ number: sort, costs, kinds: own }, at) => {
      for (let scale = 0; scale < length; scale++)
        sortCosts[sort * length + scale] = parts[scale]!.reduce((sum, { tier, each }) => sum + each * costs[tier]![at]!, 0)
      for (const kind of own) {
        const { number } = kind
        let found = 0
        for (let scale = 0; scale < last && found === 0; scale++) found = Math.sign(costOn(scale, kind, wing))
        if (found > 0) continue
        seenIn[number] = wing
        sign[number] = found
        rest[number] = costOn(last, kind, wing) + (kind.isSource ? 0 : offers.above)
        groupOf[number] = -1
        call(kind)
      }
    })
  }

  function costOn(scale: number, { number, nest }: Kind, wing: number): number {
    return sortCosts[sortOf[number]! * length + scale]! + chargedBy(scale, nest, wing) - priceOn[number * length + scale]!
  }

  function offer(kind: Kind, wing: number, count: number, by: number): void {
    const { number } = kind
    const on = rest[number]! + by
    if (count === 0) return
    if (sign[number] === 0 && (kind.isSource ? on > 0 : on >= 0)) return
    if (groupOf[number]! < 0) {
      const group = offers.groups++
      groupOf[number] = group
      offers.kinds.push(kind)
      offers.costs = withRoom(Float64Array, offers.costs, offers.groups * length)
      for (let scale = 0; scale < length; scale++) offers.costs[group * length + scale] = costOn(scale, kind, wing)
    }
    const place = offers.offers++
    offers.groupOf = withRoom(Int32Array, offers.groupOf, offers.offers)
    offers.by = withRoom(Float64Array, offers.by, offers.offers)
    offers.count = withRoom(Int32Array, offers.count, offers.offers)
    offers.groupOf[place] = groupOf[number]!
    offers.by[place] = by
    offers.count[place] = count
  }
}
