/** Turns a judgement into a program: how many of each cohort live in each wing, and a row for everything the rules ask. */

import { TIERS, type TierId } from '../domain/plan'
import type { Judgement, Ruled } from '../rules/judge'
import type { Apart, Limit } from '../rules/rule'
import { cohortsOf, type Cohort } from './cohorts'
import type { Column, Objective, Program, Row } from './program'
import { addTerms } from './terms'

export type Formulation = {
  readonly judgement: Judgement
  readonly cohorts: readonly Cohort[]
  readonly program: Program
  /** The five tiers, in order. */
  readonly objectives: readonly Objective[]
  /** For each cohort, the column that counts its members in each of its wings. */
  readonly placed: readonly (readonly number[])[]
  /** For each cohort, the column that counts its members without a place. */
  readonly unplaced: readonly number[]
  /** The columns that follow from where people live, each computed from those before it. */
  readonly derived: readonly Derived[]
}

/** A column whose best value follows from the columns before it. */
export type Derived = { readonly column: number; readonly valueFrom: (values: Float64Array) => number }

/** A column that counts members of a cohort in a wing. */
export type Stay = { readonly cohort: number; readonly wing: number; readonly column: number }

/** What is being built: columns and rows so far, and where people are counted in it. */
export type Draught = {
  readonly judgement: Judgement
  readonly cohorts: readonly Cohort[]
  /** For each person, their cohort. */
  readonly cohortOf: readonly number[]
  /** For each wing, the columns of those who may live in it. */
  readonly staysIn: readonly (readonly Stay[])[]
  readonly unplaced: readonly number[]
  /** The most people that can live in a wing. */
  readonly room: (wing: number) => number
  /** Adds a column that costs something in a tier and follows from the columns before it, and gives its index. */
  readonly addColumn: (column: Column, tier: TierId, cost: number, valueFrom: Derived['valueFrom']) => number
  readonly addCost: (column: number, tier: TierId, cost: number) => void
  readonly addConstant: (tier: TierId, cost: number) => void
  readonly addRow: (
    rule: string,
    entries: readonly (readonly [column: number, coefficient: number])[],
    lower: number,
    upper: number,
  ) => void
}

/**
 * Formulates a judgement as a program of whole numbers.
 *
 * @param mark tells people apart who are alike otherwise (see `cohortsOf`).
 */
export function formulate(judgement: Judgement, mark?: (person: number) => string): Formulation {
  const cohorts = cohortsOf(judgement, mark)
  const columns: Column[] = []
  const rows: Row[] = []
  const derived: Derived[] = []
  const costs = new Map<TierId, Map<number, number>>(TIERS.map((tier) => [tier, new Map<number, number>()]))
  const constants = new Map<TierId, number>(TIERS.map((tier) => [tier, 0]))
  const cohortOf: number[] = judgement.situation.people.map(() => -1)
  const staysIn: Stay[][] = judgement.situation.wings.map(() => [])

  const placed = cohorts.map((cohort, index) => {
    for (const person of cohort.members) cohortOf[person] = index
    return cohort.wings.map((wing) => {
      const column =
        columns.push({ lower: cohort.stays ? cohort.members.length : 0, upper: cohort.members.length, whole: true }) - 1
      staysIn[wing]!.push({ cohort: index, wing, column })
      return column
    })
  })
  const unplaced = cohorts.map(
    ({ members, stays }) => columns.push({ lower: 0, upper: stays ? 0 : members.length, whole: true }) - 1,
  )

  const draught: Draught = {
    judgement,
    cohorts,
    cohortOf,
    staysIn,
    unplaced,
    room: roomIn(judgement, cohorts, staysIn),
    addColumn: (column, tier, cost, valueFrom) => {
      const index = columns.push(column) - 1
      derived.push({ column: index, valueFrom })
      if (cost !== 0) costs.get(tier)!.set(index, cost)
      return index
    },
    addCost: (column, tier, cost) => {
      if (cost !== 0) costs.get(tier)!.set(column, (costs.get(tier)!.get(column) ?? 0) + cost)
    },
    addConstant: (tier, cost) => constants.set(tier, constants.get(tier)! + cost),
    addRow: (rule, entries, lower, upper) => {
      rows.push({ rule, columns: entries.map(([column]) => column), coefficients: entries.map(([, by]) => by), lower, upper })
    },
  }
  cohorts.forEach(({ members }, cohort) => {
    const entries = [...placed[cohort]!, unplaced[cohort]!].map((column) => [column, 1] as const)
    draught.addRow('everyone is counted once', entries, members.length, members.length)
  })
  for (const limit of judgement.limits) addLimit(draught, limit)
  for (const apart of judgement.aparts) addApart(draught, apart)
  addTerms(draught)

  const objectives = TIERS.map((tier) => {
    const dense = new Float64Array(columns.length)
    for (const [column, cost] of costs.get(tier)!) dense[column] = cost
    return { costs: dense, constant: constants.get(tier)! }
  })
  return { judgement, cohorts, program: { columns, rows }, objectives, placed, unplaced, derived }
}

/** The most people that can live in each wing: those who may, as far as the limits that count everyone leave room. */
function roomIn({ situation, limits }: Judgement, cohorts: readonly Cohort[], staysIn: Draught['staysIn']): Draught['room'] {
  const rooms = staysIn.map((stays) => stays.reduce((sum, { cohort }) => sum + cohorts[cohort]!.members.length, 0))
  for (const { people, wings, most, count } of limits) {
    const [wing] = wings
    if (wing === undefined || wings.length > 1 || people.length < situation.people.length) continue
    if (!people.every((person) => count(person, wing) === 1)) continue
    const staying = staysIn[wing]!.reduce(
      (sum, { cohort }) => sum + (cohorts[cohort]!.stays ? cohorts[cohort]!.members.length : 0),
      0,
    )
    rooms[wing] = Math.min(rooms[wing]!, Math.max(most, staying))
  }
  return (wing) => rooms[wing]!
}

/** Where those who stay already exceed a limit, nobody is added to it. */
function addLimit({ cohorts, staysIn, addRow }: Draught, limit: Ruled<Limit>): void {
  const counted = new Set(limit.people)
  const entries: [number, number][] = []
  let [staying, largest] = [0, 0]
  for (const wing of limit.wings) {
    for (const { cohort, column } of staysIn[wing]!) {
      const { members, stays } = cohorts[cohort]!
      const count = counted.has(members[0]!) ? limit.count(members[0]!, wing) : 0
      if (count === 0) continue
      entries.push([column, count])
      largest += count * members.length
      if (stays) staying += count * members.length
    }
  }
  const most = Math.max(limit.most, staying)
  if (largest > most) addRow(limit.rule, entries, -Infinity, most)
}

/** People who are kept apart are cohorts of one. Two who stay together are a breach to report, not a plan to refuse. */
function addApart(
  { judgement, cohorts, cohortOf, staysIn, addRow }: Draught,
  { first, second, scope, rule }: Ruled<Apart>,
): void {
  const [one, other] = [cohortOf[first]!, cohortOf[second]!]
  if (cohorts[one]!.stays && cohorts[other]!.stays) return
  const { wings } = judgement.situation
  const areaOf = (wing: number): number => (scope === 'wing' ? wing : wings[wing]!.facilityIndex)
  const shared = new Map<number, [number, number][]>()
  const areas = new Set(
    cohorts[one]!.wings.map(areaOf).filter((area) => cohorts[other]!.wings.some((wing) => areaOf(wing) === area)),
  )
  for (const cohort of [one, other]) {
    for (const wing of cohorts[cohort]!.wings.filter((candidate) => areas.has(areaOf(candidate)))) {
      const entries = shared.get(areaOf(wing)) ?? []
      entries.push([staysIn[wing]!.find((stay) => stay.cohort === cohort)!.column, 1])
      shared.set(areaOf(wing), entries)
    }
  }
  for (const entries of shared.values()) addRow(rule, entries, -Infinity, 1)
}
