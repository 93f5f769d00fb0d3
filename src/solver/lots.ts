/**
 * Decides between equally good plans by lot: each person has a lot for each wing, and the plan with the smallest sum of lots is
 * chosen. A lot depends on nothing but the two ids, so anyone can draw it again.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Situation } from '../domain/situation'
import type { Wings } from '../rules/measure'
import { decode } from './decode'
import type { Engine } from './engines/engine'
import type { Formulation } from './formulate'
import type { Column, Program, Row } from './program'
import { settle } from './settle'

const LOT_BYTES = 2
/** Columns up to which the smallest sum is looked for. With more, lots decide only who of a cohort goes where. */
const COLUMNS = 8_000
/** Steps of the simplex method towards the smallest sum. Past them the smallest sum found counts. */
const STEPS = 1_000

/** The lot of a person in a wing, 0 to 65,535: the first two bytes of the SHA-256 of both ids with a line feed between. */
export function lotOf(person: string, wing: string): number {
  return sha256(utf8ToBytes(`${person}\n${wing}`))
    .slice(0, LOT_BYTES)
    .reduce((lot, byte) => lot * 256 + byte, 0)
}

/** Those with the smallest lots first; `wingOf` says in which wing each draws. */
export function byLot({ people, wings }: Situation, members: readonly number[], wingOf: (person: number) => number): number[] {
  if (members.length < 2) return [...members]
  const lots = new Map(members.map((person) => [person, lotOf(people[person]!.id, wings[wingOf(person)]!.id)]))
  return [...members].sort((a, b) => lots.get(a)! - lots.get(b)! || a - b)
}

/** Among all solutions of the face (see `Solution`), the placement with the smallest sum of lots of those placed. */
export function drawLots(formulation: Formulation, face: Program, values: Float64Array, engine: Engine): Wings {
  const drawn = deal(formulation, decode(formulation, values))
  if (face.columns.filter(({ lower, upper }) => lower < upper).length > COLUMNS) return drawn
  const draw = addMembers(formulation, face)
  if (draw === undefined) return drawn
  const start = new Float64Array(draw.program.columns.length)
  start.set(values)
  for (const { person, wing, column } of draw.members) start[column] = drawn[person] === wing ? 1 : 0
  const settled = settle(engine, draw.program, { costs: draw.lots, constant: 0 }, { values: start, atLeast: 0, steps: STEPS })
  if (settled === 'impossible' || settled.values === undefined) return drawn
  const wings = [...decode(formulation, settled.values)]
  for (const { person, wing, column } of draw.members) if (settled.values[column]! > 0.5) wings[person] = wing
  return wings
}

/** Has the members of each cohort, who are alike, take its wings in the order of their lots. */
function deal({ judgement, cohorts }: Formulation, drawn: Wings): Wings {
  const dealt = [...drawn]
  for (const { members } of cohorts) {
    const places = members.map((member) => drawn[member]!)
    let waiting = members
    for (const wing of new Set(places)) {
      const order = wing < 0 ? waiting : byLot(judgement.situation, waiting, () => wing)
      const count = places.filter((place) => place === wing).length
      for (const person of order.slice(0, count)) dealt[person] = wing
      waiting = order.slice(count)
    }
  }
  return dealt
}

type Member = { readonly person: number; readonly wing: number; readonly column: number }

/** Adds a column for each member of a cohort in each wing it can use; a cohort of one has them already. */
function addMembers({ judgement, cohorts, placed, unplaced }: Formulation, face: Program) {
  const { people, wings } = judgement.situation
  const columns: Column[] = [...face.columns]
  const rows: Row[] = [...face.rows]
  const members: Member[] = []
  const lots = new Map<number, number>()
  const open = (column: number): boolean => face.columns[column]!.upper > 0
  cohorts.forEach((cohort, index) => {
    const options = [
      ...cohort.wings.map((wing, at) => ({ wing, column: placed[index]![at]! })),
      { wing: -1, column: unplaced[index]! },
    ]
    const usable = options.filter(({ column }) => open(column))
    if (usable.length < 2) return
    const lot = (person: number, wing: number): number => (wing < 0 ? 0 : lotOf(people[person]!.id, wings[wing]!.id))
    if (cohort.members.length === 1) {
      for (const { wing, column } of usable) lots.set(column, lot(cohort.members[0]!, wing))
      return
    }
    const own = cohort.members.map((person) =>
      usable.map(({ wing }) => {
        const column = columns.push({ lower: 0, upper: 1, whole: true }) - 1
        members.push({ person, wing, column })
        lots.set(column, lot(person, wing))
        return column
      }),
    )
    for (const mine of own) rows.push({ rule: 'lots', columns: mine, coefficients: mine.map(() => 1), lower: 1, upper: 1 })
    usable.forEach(({ column }, at) => {
      const entries = own.map((mine) => mine[at]!)
      rows.push({ rule: 'lots', columns: [...entries, column], coefficients: [...entries.map(() => 1), -1], lower: 0, upper: 0 })
    })
  })
  if (lots.size === 0) return undefined
  const costs = new Float64Array(columns.length)
  for (const [column, lot] of lots) costs[column] = lot
  return { program: { columns, rows }, lots: costs, members }
}
