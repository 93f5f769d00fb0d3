/**
 * What welfare adds for coming to a wing from where someone lives now. It is mostly the same whatever the wing, so that people who
 * differ in nothing else are looked at together; only near their present wing they are told apart.
 */

import type { PersonFacts } from '../../domain/situation'
import type { Judgement } from '../../rules/judge'
import type { CostTable } from './tables'

/** What coming to a wing costs: `usual`, but in wings `near` (indexes, ascending) what stands at the same place in `costs`. */
export type Coming = { readonly usual: number; readonly near: readonly number[]; readonly costs: readonly number[] }

export type Comings = {
  /** The tables that tell people apart by nothing but where they live now. */
  readonly tables: ReadonlySet<CostTable>
  /** People of the same place are alike in this: their facility where that is enough, else their wing; -1 for new arrivals. */
  readonly placeOf: (person: PersonFacts) => number
  readonly comingFrom: (person: PersonFacts) => Coming
  /** What someone who lives in a wing saves by staying there, beyond coming from another wing of its facility. */
  readonly discounts: Float64Array
}

const NOTHING: Coming = { usual: 0, near: [], costs: [] }

export function comingsIn(judgement: Judgement, tables: readonly CostTable[]): Comings {
  const { people, wings } = judgement.situation
  const first = firstResidents(judgement)
  const byHome = tables.filter((table) => isByHome(judgement, table, first))
  const byFacility = byHome.map((table) => rowsByFacility(judgement, table, first))
  const areMerged = byFacility.every((rows) => rows !== undefined)
  const discounts = new Float64Array(wings.length)
  if (areMerged) {
    byHome.forEach(({ rows, rowOf, columnOf }, index) => {
      for (const { index: wing, facilityIndex } of wings) {
        if (first[wing]! < 0) continue
        const column = columnOf[wing]!
        discounts[wing]! += byFacility[index]![facilityIndex]![column]! - rows[rowOf[first[wing]!]!]![column]!
      }
    })
  }
  const known = new Map<number, Coming>()
  const placeOf = ({ presentWing, presentFacility }: PersonFacts): number => (areMerged ? presentFacility : presentWing)
  return {
    tables: new Set(byHome),
    placeOf,
    discounts,
    comingFrom: (person) => {
      const place = placeOf(person)
      let coming = known.get(place)
      if (!coming) {
        const rows = byHome.map(({ rows: all, rowOf }, index) =>
          areMerged && place >= 0 ? byFacility[index]![place]! : all[rowOf[person.index]!]!,
        )
        known.set(place, (coming = comingBy(rows, byHome, wings.length)))
      }
      return coming
    },
  }

  function firstResidents({ situation }: Judgement): Int32Array {
    const found = new Int32Array(situation.wings.length).fill(-1)
    for (let person = people.length - 1; person >= 0; person--) {
      if (people[person]!.presentWing >= 0) found[people[person]!.presentWing] = person
    }
    return found
  }
}

/** What coming to a wing costs someone who lives elsewhere or stays. */
export function costOfComing({ usual, near, costs }: Coming, wing: number): number {
  const at = near.indexOf(wing)
  return at < 0 ? usual : costs[at]!
}

/** Sums the rows wing by wing; what most wings cost is the usual. */
function comingBy(rows: readonly Int32Array[], tables: readonly CostTable[], wings: number): Coming {
  if (rows.length === 0) return NOTHING
  const sums = new Float64Array(wings)
  rows.forEach((row, index) => {
    const { columnOf } = tables[index]!
    for (let wing = 0; wing < wings; wing++) sums[wing]! += row[columnOf[wing]!]!
  })
  const counts = new Map<number, number>()
  for (const sum of sums) counts.set(sum, (counts.get(sum) ?? 0) + 1)
  let usual = 0
  let most = 0
  for (const [sum, count] of counts) if (count > most) [usual, most] = [sum, count]
  const near = [...sums.keys()].filter((wing) => sums[wing] !== usual)
  return { usual, near, costs: near.map((wing) => sums[wing]!) }
}

/** Whether everyone who lives in a wing now has the same row: then it is about where people live now. */
function isByHome({ situation }: Judgement, { rowOf }: CostTable, first: Int32Array): boolean {
  const newcomers = new Set<number>()
  return situation.people.every(({ presentWing }, person) => {
    if (presentWing >= 0) return rowOf[person] === rowOf[first[presentWing]!]
    newcomers.add(rowOf[person]!)
    return newcomers.size === 1
  })
}

/**
 * By facility, what coming to a wing costs someone who lives in another wing of that facility. Undefined where that depends on which
 * wing it is, or where staying costs more than coming: then people of different wings are told apart. Where wings share a column, who
 * lives in one of them comes to the others, so only in a column of their own may they differ.
 */
function rowsByFacility({ situation }: Judgement, { rows, rowOf, columnOf }: CostTable, first: Int32Array) {
  const coming: (Int32Array | undefined)[] = situation.estate.facilities.map(() => undefined)
  const lived = situation.wings.filter(({ index }) => first[index]! >= 0)
  const wingsIn = new Map<number, number>()
  for (const column of columnOf) wingsIn.set(column, (wingsIn.get(column) ?? 0) + 1)
  const isOwn = (column: number, wing: number): boolean => column === columnOf[wing] && wingsIn.get(column) === 1
  for (const { index, facilityIndex } of lived) {
    const row = rows[rowOf[first[index]!]!]!
    const known = coming[facilityIndex]
    if (known) for (let column = 0; column < row.length; column++) known[column] = Math.max(known[column]!, row[column]!)
    else coming[facilityIndex] = row.slice()
  }
  for (const { index, facilityIndex } of lived) {
    const row = rows[rowOf[first[index]!]!]!
    const known = coming[facilityIndex]!
    for (let column = 0; column < row.length; column++)
      if (!isOwn(column, index) && row[column] !== known[column]) return undefined
  }
  return coming
}
