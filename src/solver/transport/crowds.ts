/**
 * Groups people twice: into kinds, alike in all that the tiers above welfare can tell about them, and within those into crowds, alike
 * in all that welfare can tell as well, but for the wing that they live in now. Nothing is lost: whoever stays best stays first.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Nests } from './nests'
import { costTables, type CostTable } from './tables'

/** The tiers above the last one. */
export const UPPER_TIERS = TIERS.length - 1

export type Kind = {
  readonly number: number
  /** The wings (indexes, ascending) that they may live in. */
  readonly wings: readonly number[]
  readonly nest: number
  readonly people: number
  /** What a person of this kind is exposed by where someone recruits; whether they are a source of it themselves. */
  readonly exposure: number
  readonly isSource: boolean
  /** By upper tier, by position in `wings`: what one person costs there. */
  readonly costs: readonly Float64Array[]
}

export type Crowd = {
  readonly kind: Kind
  /** People (indexes), ascending. */
  readonly members: readonly number[]
  /** Their present wings (indexes, ascending; -1 left out), and how many of them live there. */
  readonly homes: readonly number[]
  readonly atHome: readonly number[]
}

export type Crowds = {
  readonly kinds: readonly Kind[]
  readonly crowds: readonly Crowd[]
  /** By person: their crowd; -1 for those who stay where they are in every plan. */
  readonly crowdOf: Int32Array
  readonly tables: readonly CostTable[]
  /** What a member of a crowd costs in a wing in the last tier: as someone who comes there, and less for one who lives there. */
  readonly welfare: (crowd: Crowd, wing: number) => number
  /** The same for several wings, into a list that has room for them. */
  readonly welfareOver: (crowd: Crowd, wings: readonly number[], into: Float64Array) => void
  readonly discount: (crowd: Crowd, wing: number) => number
}

/** @param eligible by person, the wings they may live in; all that the rules allow unless said otherwise. */
export function crowdsOf(judgement: Judgement, nests: Nests, eligible = judgement.eligible): Crowds {
  const { situation, stays, terms } = judgement
  const { people, wings } = situation
  const tables = costTables(judgement)
  const upper = tables.filter(({ tier }) => tier < UPPER_TIERS)
  const last = tables.filter(({ tier }) => tier === UPPER_TIERS)
  const exposures = terms.filter((term) => term.kind === 'exposure')
  const sources = new Set(exposures.flatMap((term) => term.sources))
  const exposureOf = (person: number): number => exposures.reduce((sum, term) => sum + (term.weights.get(person) ?? 0), 0)
  const homeTables = last.filter((table) => isByHome(judgement, table))
  const placeTables = last.filter((table) => !homeTables.includes(table))
  const facilityOf = (wing: number): number => wings[wing]!.facilityIndex
  const comings = homeTables.map((table) => comingRows(judgement, table))
  const areMerged = comings.every((coming) => coming !== undefined)

  const lists = new Map<readonly number[], number>()
  const listOf = (person: number): number => {
    const list = eligible[person]!
    let number = lists.get(list)
    if (number === undefined) lists.set(list, (number = lists.size))
    return number
  }
  const kinds: Kind[] = []
  const kindNumbers = new Map<string, number>()
  const crowds: { kind: Kind; members: number[] }[] = []
  const crowdNumbers = new Map<string, number>()
  const crowdOf = new Int32Array(people.length).fill(-1)
  const sizes: number[] = []
  for (let person = 0; person < people.length; person++) {
    if (stays[person]) continue
    const exposure = exposureOf(person)
    const isSource = sources.has(person)
    let key = `${listOf(person)} ${nests.nestOf[person]} ${exposure} ${isSource}`
    for (const { rowOf } of upper) key += ` ${rowOf[person]}`
    let kind = kindNumbers.get(key)
    if (kind === undefined) {
      kindNumbers.set(key, (kind = kinds.length))
      const list = eligible[person]!
      const costs = Array.from({ length: UPPER_TIERS }, () => new Float64Array(list.length))
      for (const table of upper) {
        const row = table.rows[table.rowOf[person]!]!
        for (let at = 0; at < list.length; at++) costs[table.tier]![at]! += row[table.columnOf[list[at]!]!]!
      }
      kinds.push({
        number: kind,
        wings: list,
        nest: nests.nestOf[person]!,
        people: 0,
        exposure,
        isSource,
        costs,
      })
      sizes.push(0)
    }
    sizes[kind]!++
    const { presentWing, presentFacility } = people[person]!
    let crowdKey = `${kind} ${areMerged ? presentFacility : presentWing}`
    for (const { rowOf } of placeTables) crowdKey += ` ${rowOf[person]}`
    let crowd = crowdNumbers.get(crowdKey)
    if (crowd === undefined) {
      crowdNumbers.set(crowdKey, (crowd = crowds.length))
      crowds.push({ kind: kinds[kind]!, members: [] })
    }
    crowds[crowd]!.members.push(person)
    crowdOf[person] = crowd
  }
  const finished = kinds.map((kind, number) => ({ ...kind, people: sizes[number]! }))
  return {
    kinds: finished,
    crowds: crowds.map(({ kind, members }) => ({ kind: finished[kind.number]!, members, ...homesOf(judgement, members) })),
    crowdOf,
    tables,
    welfare: (crowd, wing) => {
      let cost = 0
      for (const { row, columnOf } of welfareRows(crowd)) cost += row[columnOf[wing]!]!
      return cost
    },
    welfareOver: (crowd, wings, into) => {
      into.fill(0, 0, wings.length)
      for (const { row, columnOf } of welfareRows(crowd))
        for (let at = 0; at < wings.length; at++) into[at]! += row[columnOf[wings[at]!]!]!
    },
    discount: ({ homes }, wing) => {
      if (!areMerged || !homes.includes(wing)) return 0
      let discount = 0
      for (const [index, { rows, columnOf }] of homeTables.entries()) {
        const resident = homeRow(homeTables[index]!, residentIn(wing))
        discount += comings[index]![facilityOf(wing)]![columnOf[wing]!]! - rows[resident]![columnOf[wing]!]!
      }
      return discount
    },
  }

  function welfareRows({ members }: Crowd): { row: Int32Array; columnOf: Int32Array }[] {
    const person = members[0]!
    const { presentWing, presentFacility } = people[person]!
    return [
      ...placeTables.map(({ rows, rowOf, columnOf }) => ({ row: rows[rowOf[person]!]!, columnOf })),
      ...homeTables.map(({ rows, rowOf, columnOf }, index) => {
        const isMerged = areMerged && presentWing >= 0
        return { row: isMerged ? comings[index]![presentFacility]! : rows[rowOf[person]!]!, columnOf }
      }),
    ]
  }

  function residentIn(wing: number): number {
    return firstResident(judgement)[wing]!
  }
}

const residents = new WeakMap<Judgement, Int32Array>()

/** By wing, someone who lives there now; -1: nobody does. */
function firstResident(judgement: Judgement): Int32Array {
  let first = residents.get(judgement)
  if (!first) {
    const { people, wings } = judgement.situation
    first = new Int32Array(wings.length).fill(-1)
    for (let person = people.length - 1; person >= 0; person--) {
      if (people[person]!.presentWing >= 0) first[people[person]!.presentWing] = person
    }
    residents.set(judgement, first)
  }
  return first
}

function homeRow({ rowOf }: CostTable, person: number): number {
  return rowOf[person]!
}

/** Whether everyone who lives in a wing now has the same row: then it is about where people live now. */
function isByHome(judgement: Judgement, { rowOf }: CostTable): boolean {
  const first = firstResident(judgement)
  const newcomers = new Set<number>()
  return judgement.situation.people.every(({ presentWing }, person) => {
    if (presentWing >= 0) return rowOf[person] === rowOf[first[presentWing]!]
    newcomers.add(rowOf[person]!)
    return newcomers.size === 1
  })
}

/**
 * By facility, what coming to a wing costs someone who lives in another wing of that facility. Undefined where that depends on which
 * wing it is, or where staying costs more than coming: then people of different wings are told apart.
 */
function comingRows(judgement: Judgement, { rows, rowOf, columnOf }: CostTable): (Int32Array | undefined)[] | undefined {
  const { wings, estate } = judgement.situation
  const first = firstResident(judgement)
  const coming: (Int32Array | undefined)[] = estate.facilities.map(() => undefined)
  for (const { index, facilityIndex } of wings) {
    if (first[index]! < 0) continue
    const row = rows[rowOf[first[index]!]!]!
    const known = coming[facilityIndex]
    if (known) for (let column = 0; column < row.length; column++) known[column] = Math.max(known[column]!, row[column]!)
    else coming[facilityIndex] = row.slice()
  }
  for (const { index, facilityIndex } of wings) {
    if (first[index]! < 0) continue
    const row = rows[rowOf[first[index]!]!]!
    const known = coming[facilityIndex]!
    for (let column = 0; column < row.length; column++)
      if (column !== columnOf[index] && row[column] !== known[column]) return undefined
  }
  return coming
}

function homesOf({ situation }: Judgement, members: readonly number[]): Pick<Crowd, 'homes' | 'atHome'> {
  const counts = new Map<number, number>()
  for (const person of members) {
    const { presentWing } = situation.people[person]!
    if (presentWing >= 0) counts.set(presentWing, (counts.get(presentWing) ?? 0) + 1)
  }
  const homes = [...counts.keys()].sort((a, b) => a - b)
  return { homes, atHome: homes.map((home) => counts.get(home)!) }
}
