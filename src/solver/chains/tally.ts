/** Counts who lives where while people are placed, and says what one more person in a wing would cost, by every rule and preference. */

import { TIERS } from '../../domain/plan'
import type { Judgement, Ruled } from '../../rules/judge'
import { membersAmong } from '../../rules/members'
import type { Limit } from '../../rules/rule'
import type { OwnCosts } from './costs'
import { HIGH, isLess, LOW, ONE_ALONE, type Packed } from './packed'

/** Those who may move are numbered from 0; everyone else only counts. */
export type Tally = {
  /** People (indexes) by their number. */
  readonly movers: readonly number[]
  /** By number: the wings they may live in. */
  readonly eligible: readonly (readonly number[])[]
  /** By number: where they live; -1: nowhere. */
  readonly wings: Int32Array
  /** By wing: the numbers of those who live there and may move. */
  readonly residents: readonly number[][]
  /** By wing: everyone there, those who stay included, and the most there may be. */
  readonly living: Int32Array
  readonly room: Int32Array
  /** By wing: the fewest people who leave nobody alone; 0 where people are apart on purpose. */
  readonly least: Int32Array
  /** Whether someone counts in anything but the places of wings, or matters to who else lives there. */
  readonly isSpecial: (mover: number) => boolean
  /** Whether nothing but the places of wings can ever stand against someone. */
  readonly isFree: (mover: number) => boolean
  /** Whether no rule but a wing's places stands against someone's coming; where they live now does not count against them. */
  readonly fits: (mover: number, wing: number) => boolean
  /** What someone costs in a wing, beside those who live there but themself, apart from there being one more. Into `out`. */
  readonly own: (mover: number, wing: number, out: Packed) => void
  /** The same in each of several wings, into two lists that have room for them. */
  readonly ownOver: (mover: number, wings: readonly number[], highs: Float64Array, lows: Float64Array) => void
  /** What someone costs at least wherever they may live but in one wing. Into `out`. */
  readonly leastBut: (mover: number, wing: number, out: Packed) => void
  /** What it costs that there is one more in a wing. Into `out`. */
  readonly oneMore: (wing: number, out: Packed) => void
  /** What it costs that there is the last one in a wing rather than one less. Into `out`. */
  readonly lastOne: (wing: number, out: Packed) => void
  /** Has someone live in a wing, or nowhere (-1), instead of where they live. */
  readonly put: (mover: number, wing: number) => void
  /** The rules about the plan as a whole that someone would break by coming to a wing. */
  readonly rulesAgainst: (mover: number, wing: number) => string[]
  /** The rules about the plan as a whole that someone who stays breaks where they live. */
  readonly brokenBy: (person: number) => string[]
  /** Those who count with someone in a limit that stands against their coming to a wing, or are kept apart from them. */
  readonly inTheWay: (mover: number, wing: number) => number[]
}

type Exposure = {
  readonly low: number
  readonly high: number
  /** By number of those who may move. */
  readonly isSource: Uint8Array
  readonly weightOf: Float64Array
  /** By wing. */
  readonly sourcesIn: Int32Array
  readonly weightIn: Float64Array
}

const NONE: readonly number[] = []

export function openTally(judgement: Judgement, costs: OwnCosts): Tally {
  const { situation, limits, aparts, terms, stays } = judgement
  const { people, wings: allWings } = situation
  const count = allWings.length
  const movers: number[] = []
  const numberOf = new Int32Array(people.length).fill(-1)
  const living = new Int32Array(count)
  for (let person = 0; person < people.length; person++) {
    if (stays[person]) living[people[person]!.presentWing]!++
    else numberOf[person] = movers.push(person) - 1
  }
  const eligible = movers.map((person) => judgement.eligible[person]!)
  const wings = new Int32Array(movers.length).fill(-1)
  const residents: number[][] = allWings.map(() => [])
  const placeIn = new Int32Array(movers.length)

  const room = new Int32Array(count).fill(people.length)
  /** By wing: the rule that its room comes from. */
  const places: string[] = []
  const special: Ruled<Limit>[] = []
  for (const limit of limits) {
    const [wing] = limit.wings
    if (wing === undefined || !countsEveryoneOnce(limit, people.length)) special.push(limit)
    else if (limit.most < room[wing]!) {
      room[wing] = limit.most
      places[wing] = limit.rule
    }
  }
  const totals = new Float64Array(special.length)
  const most = Float64Array.from(special, (limit) => limit.most)
  /** Limits that count the same list of people, by the wings that they are about. */
  const lists = listsOf(special, count)
  for (const { people: members, at } of lists) {
    for (const person of members) {
      if (!stays[person]) continue
      const { presentWing } = people[person]!
      for (const limit of at[presentWing]!) totals[limit]! += special[limit]!.count(person, presentWing)
    }
  }
  // Where those who stay exceed a limit already, nobody may be added.
  totals.forEach((total, limit) => (most[limit] = Math.max(most[limit]!, total)))
  const countedIn = movers.map((person) => membershipsOf(person, lists))

  const apartFrom = new Map<number, { readonly other: number; readonly byFacility: boolean; readonly rule: string }[]>()
  for (const { first, second, scope, rule } of aparts) {
    for (const [person, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const entry = { other, byFacility: scope === 'facility', rule }
      const known = apartFrom.get(person)
      if (known) known.push(entry)
      else apartFrom.set(person, [entry])
    }
  }

  const pairs = terms.flatMap((term) => {
    if (term.kind !== 'pairs') return []
    const tier = TIERS.indexOf(term.tier)
    const together = new Int32Array(count)
    for (const person of term.people) if (stays[person]) together[people[person]!.presentWing]!++
    return [{ people: term.people, high: HIGH[tier]! * term.weight, low: LOW[tier]! * term.weight, together }]
  })
  const pairedIn = movers.map((person) => membershipsOf(person, pairs))

  const overs: { readonly free: number; readonly high: number; readonly low: number }[][] = allWings.map(() => [])
  const least = new Int32Array(count)
  const exposures: Exposure[] = []
  for (const term of terms) {
    const tier = TIERS.indexOf(term.tier)
    if (term.kind === 'over')
      overs[term.wing]!.push({ free: term.free, high: HIGH[tier]! * term.weight, low: LOW[tier]! * term.weight })
    if (term.kind === 'company') for (const wing of term.wings) least[wing] = term.least
    if (term.kind === 'exposure') {
      const [sourcesIn, weightIn] = [new Int32Array(count), new Float64Array(count)]
      for (const person of term.sources) if (stays[person]) sourcesIn[people[person]!.presentWing]!++
      for (const [person, weight] of term.weights) if (stays[person]) weightIn[people[person]!.presentWing]! += weight
      const sources = new Set(term.sources)
      exposures.push({
        high: HIGH[tier]!,
        low: LOW[tier]!,
        isSource: Uint8Array.from(movers, (person) => (sources.has(person) ? 1 : 0)),
        weightOf: Float64Array.from(movers, (person) => term.weights.get(person) ?? 0),
        sourcesIn,
        weightIn,
      })
    }
  }

  /** By number: 1 for those whom nothing but places stands against. */
  const free = Uint8Array.from(movers, (person, mover) => (countedIn[mover]!.length === 0 && !apartFrom.has(person) ? 1 : 0))
  /** By number: 1 for those whose costs hang on who else lives in a wing. */
  const meets = Uint8Array.from(movers, (_, mover) =>
    pairedIn[mover]!.length > 0 || exposures.some(({ isSource, weightOf }) => isSource[mover] === 1 || weightOf[mover]! > 0)
      ? 1
      : 0,
  )
  const rows = movers.map((person) => costs.rowOf(people[person]!))

  /** By number, once it was asked for: what someone costs by themselves where they cost least, where that is, and in the next best wing. */
  const isKnown = new Uint8Array(movers.length)
  const leastIn = new Int32Array(movers.length).fill(-1)
  const [leastHigh, leastLow] = [new Float64Array(movers.length), new Float64Array(movers.length)]
  const [secondHigh, secondLow] = [new Float64Array(movers.length), new Float64Array(movers.length)]
  const [highs, lows] = [new Float64Array(count), new Float64Array(count)]
  const met = [0]
  const [metHigh, metLow] = [new Float64Array(1), new Float64Array(1)]

  return {
    movers,
    eligible,
    wings,
    residents,
    living,
    room,
    least,
    isSpecial: (mover) =>
      countedIn[mover]!.length > 0 ||
      pairedIn[mover]!.length > 0 ||
      apartFrom.has(movers[mover]!) ||
      exposures.some(({ isSource }) => isSource[mover] === 1),
    isFree: (mover) => free[mover] === 1,
    fits: (mover, wing) => {
      if (free[mover] === 1) return true
      for (const list of countedIn[mover]!) {
        for (const limit of lists[list]!.at[wing]!) if (isOver(limit, mover, wing)) return false
      }
      const apart = apartFrom.get(movers[mover]!)
      if (apart) for (const { other, byFacility } of apart) if (areTogether(wing, other, byFacility)) return false
      return true
    },
    rulesAgainst: (mover, wing) => {
      const found = new Set<string>()
      if (living[wing]! >= room[wing]!) found.add(places[wing]!)
      for (const list of countedIn[mover]!)
        for (const limit of lists[list]!.at[wing]!) if (isOver(limit, mover, wing)) found.add(special[limit]!.rule)
      for (const { other, byFacility, rule } of apartFrom.get(movers[mover]!) ?? [])
        if (areTogether(wing, other, byFacility)) found.add(rule)
      return [...found]
    },
    brokenBy: (person) => {
      const wing = people[person]!.presentWing
      const found = new Set<string>()
      if (living[wing]! > room[wing]!) found.add(places[wing]!)
      for (const list of membershipsOf(person, lists)) {
        for (const limit of lists[list]!.at[wing]!) {
          const { most: allowed, count: counts, rule } = special[limit]!
          if (totals[limit]! > allowed && counts(person, wing) > 0) found.add(rule)
        }
      }
      for (const { other, byFacility, rule } of apartFrom.get(person) ?? [])
        if (areTogether(wing, other, byFacility)) found.add(rule)
      return [...found]
    },
    inTheWay: (mover, wing) => {
      const found = new Set<number>()
      for (const list of countedIn[mover]!) {
        for (const limit of lists[list]!.at[wing]!) {
          if (!isOver(limit, mover, wing)) continue
          for (const person of special[limit]!.people) {
            const other = numberOf[person]!
            if (other >= 0 && other !== mover && contributes(limit, other) > 0) found.add(other)
          }
        }
      }
      for (const { other, byFacility } of apartFrom.get(movers[mover]!) ?? [])
        if (areTogether(wing, other, byFacility) && numberOf[other]! >= 0) found.add(numberOf[other]!)
      return [...found]
    },
    own: (mover, wing, out) => {
      const row = rows[mover]!
      out.high = row.high[wing]!
      out.low = row.low[wing]!
      for (const { costs: own, columnOf, high, low } of row.apart) {
        const cost = own[columnOf[wing]!]!
        out.high += cost * high
        out.low += cost * low
      }
      if (meets[mover] === 1) addMeeting(mover, wing, out)
    },
    ownOver: (mover, over, intoHighs, intoLows) => {
      costs.over(rows[mover]!, over, intoHighs, intoLows)
      if (meets[mover] === 1) meetOver(mover, over, intoHighs, intoLows)
    },
    leastBut: (mover, wing, out) => {
      if (isKnown[mover] === 0) findLeast(mover)
      const isLeft = leastIn[mover] === wing
      out.high = (isLeft ? secondHigh : leastHigh)[mover]!
      out.low = (isLeft ? secondLow : leastLow)[mover]!
    },
    oneMore: (wing, out) => crowding(wing, living[wing]!, out),
    lastOne: (wing, out) => crowding(wing, living[wing]! - 1, out),
    put: (mover, wing) => {
      const from = wings[mover]!
      if (from === wing) return
      if (from >= 0) {
        const list = residents[from]!
        const last = list.pop()!
        if (last !== mover) {
          list[placeIn[mover]!] = last
          placeIn[last] = placeIn[mover]!
        }
        change(mover, from, -1)
      }
      wings[mover] = wing
      if (wing < 0) return
      placeIn[mover] = residents[wing]!.push(mover) - 1
      change(mover, wing, 1)
    },
  }

  function findLeast(mover: number): void {
    const open = eligible[mover]!
    costs.over(rows[mover]!, open, highs, lows)
    const [first, second]: [Packed, Packed] = [
      { high: Infinity, low: Infinity },
      { high: Infinity, low: Infinity },
    ]
    for (let at = 0; at < open.length; at++) {
      const [high, low] = [highs[at]!, lows[at]!]
      if (isLess(high, low, first)) {
        second.high = first.high
        second.low = first.low
        first.high = high
        first.low = low
        leastIn[mover] = open[at]!
      } else if (isLess(high, low, second)) {
        second.high = high
        second.low = low
      }
    }
    leastHigh[mover] = first.high
    leastLow[mover] = first.low
    secondHigh[mover] = second.high
    secondLow[mover] = second.low
    isKnown[mover] = 1
  }

  /** Adds what someone costs in a wing because of who else lives there. */
  function addMeeting(mover: number, wing: number, out: Packed): void {
    metHigh[0] = out.high
    metLow[0] = out.low
    met[0] = wing
    meetOver(mover, met, metHigh, metLow)
    out.high = metHigh[0]!
    out.low = metLow[0]!
  }

  /** The same in each of several wings. */
  function meetOver(mover: number, over: readonly number[], intoHighs: Float64Array, intoLows: Float64Array): void {
    const home = wings[mover]!
    for (const pair of pairedIn[mover]!) {
      const { together, high, low } = pairs[pair]!
      for (let at = 0; at < over.length; at++) {
        const others = together[over[at]!]! - (over[at] === home ? 1 : 0)
        intoHighs[at]! += high * others
        intoLows[at]! += low * others
      }
    }
    for (const { high, low, weightOf, isSource, sourcesIn, weightIn } of exposures) {
      const weight = weightOf[mover]!
      const exposes = isSource[mover] === 1
      if (weight === 0 && !exposes) continue
      for (let at = 0; at < over.length; at++) {
        const wing = over[at]!
        const sources = sourcesIn[wing]! - (exposes && wing === home ? 1 : 0)
        let exposed = sources > 0 ? weight : 0
        if (exposes && sources === 0) exposed += weightIn[wing]! - (wing === home ? weight : 0)
        if (exposed === 0) continue
        intoHighs[at]! += high * exposed
        intoLows[at]! += low * exposed
      }
    }
  }

  function change(mover: number, wing: number, by: 1 | -1): void {
    const person = movers[mover]!
    living[wing]! += by
    for (const list of countedIn[mover]!) {
      for (const limit of lists[list]!.at[wing]!) totals[limit]! += by * special[limit]!.count(person, wing)
    }
    for (const pair of pairedIn[mover]!) pairs[pair]!.together[wing]! += by
    for (const { isSource, weightOf, sourcesIn, weightIn } of exposures) {
      if (isSource[mover] === 1) sourcesIn[wing]! += by
      weightIn[wing]! += by * weightOf[mover]!
    }
  }

  function isOver(limit: number, mover: number, wing: number): boolean {
    const counts = special[limit]!.count(movers[mover]!, wing)
    return counts > 0 && totals[limit]! - contributes(limit, mover) + counts > most[limit]!
  }

  /** What someone counts in a limit where they live now. */
  function contributes(limit: number, mover: number): number {
    const wing = wings[mover]!
    const { wings: about, count: counts } = special[limit]!
    const isAbout = about.length === 1 ? about[0] === wing : wing >= 0 && membersAmong(about)(wing)
    return isAbout ? counts(movers[mover]!, wing) : 0
  }

  function areTogether(wing: number, other: number, byFacility: boolean): boolean {
    const there = numberOf[other]! < 0 ? people[other]!.presentWing : wings[numberOf[other]!]!
    if (there < 0) return false
    return byFacility ? allWings[there]!.facilityIndex === allWings[wing]!.facilityIndex : there === wing
  }

  function crowding(wing: number, beside: number, out: Packed): void {
    let [high, low] = [0, 0]
    for (const over of overs[wing]!) {
      if (beside < over.free) continue
      high += over.high
      low += over.low
    }
    const company = least[wing]!
    if (beside < company) high += ONE_ALONE * ((beside + 1 < company ? beside + 1 : 0) - beside)
    out.high = high
    out.low = low
  }
}

function countsEveryoneOnce({ people, wings, count }: Limit, everyone: number): boolean {
  return wings.length === 1 && people.length === everyone && count.length === 0
}

type List = { readonly people: readonly number[]; readonly at: readonly number[][] }

/** The limits by the list of people whom they count, and by wing. */
function listsOf(limits: readonly Limit[], wings: number): List[] {
  const lists = new Map<readonly number[], List>()
  limits.forEach((limit, index) => {
    let list = lists.get(limit.people)
    if (!list) lists.set(limit.people, (list = { people: limit.people, at: Array.from({ length: wings }, () => []) }))
    for (const wing of limit.wings) list.at[wing]!.push(index)
  })
  return [...lists.values()]
}

/** In which of several lists someone is. */
function membershipsOf(person: number, lists: readonly { readonly people: readonly number[] }[]): readonly number[] {
  let found: number[] | undefined
  for (let index = 0; index < lists.length; index++) {
    if (membersAmong(lists[index]!.people)(person)) (found ??= []).push(index)
  }
  return found ?? NONE
}
