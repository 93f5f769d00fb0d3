/** What living in a wing costs a person by themselves, worked out once for all who are alike in what a preference looks at. */

import { TIERS } from '../../domain/plan'
import type { PersonFacts, WingFacts } from '../../domain/situation'
import { onceForAlike } from '../../rules/alike'
import { costRow } from '../../rules/cost-row'
import type { Judgement } from '../../rules/judge'
import { HIGH, LOW } from './packed'

/** What people alike in all preferences cost by themselves, as two numbers (see `packed.ts`). */
export type CostRow = {
  /** By wing: what most preferences cost, added up. */
  readonly high: Float64Array
  readonly low: Float64Array
  /** What the others cost, in which there are so many kinds of people that sums would hardly ever serve for two. */
  readonly apart: readonly Part[]
}

type Part = { readonly costs: Int32Array; readonly columnOf: Int32Array; readonly high: number; readonly low: number }

/** What most preferences cost in each of a list of wings. */
type SumsOver = { readonly high: Float64Array; readonly low: Float64Array }

/** Costs of people by themselves, as long as wings and policy stay as they are. */
export type OwnCosts = {
  readonly rowOf: (person: PersonFacts) => CostRow
  /** What people alike cost in each of a list of wings, into two lists that have room for them. */
  readonly over: (row: CostRow, wings: readonly number[], highs: Float64Array, lows: Float64Array) => void
}

/** Numbers remembered at once: 96 megabytes or less. Past it everything is worked out anew. */
const MOST_REMEMBERED = 12_000_000
/** Rows of one preference above which it is kept apart. */
const MANY_ROWS = 200

/** What one preference costs people alike in it, by column; each row has a number. */
type Table = {
  readonly tier: number
  /** By wing. Wings of one facility share a column where they cost the same. */
  readonly columnOf: Int32Array
  readonly rows: readonly Int32Array[]
  readonly numberOf: (person: PersonFacts) => number
}

export function ownCostsOf(judgement: Judgement): OwnCosts {
  const count = judgement.situation.wings.length
  const known = new Map<string, CostRow>()
  let tables = tablesOf(judgement)
  let sums = new Map<string, Omit<CostRow, 'apart'>>()
  /** Of a list of wings: what most preferences cost there, by the row that it is from, and the columns of the others. */
  let sumsOver = new WeakMap<readonly number[], Map<Float64Array, SumsOver>>()
  let columnsOver = new WeakMap<readonly number[], Map<Int32Array, Int32Array>>()
  let listed = 0
  return {
    over,
    rowOf: (person) => {
      const rowOf = tables.map(({ numberOf }) => numberOf(person))
      const key = rowOf.join(' ')
      const row = known.get(key)
      if (row) return row
      const made = rowFrom(rowOf)
      known.set(key, made)
      if (isTooMuch()) {
        known.clear()
        sums = new Map()
        sumsOver = new WeakMap()
        columnsOver = new WeakMap()
        listed = 0
        tables = tablesOf(judgement)
      }
      return made
    },
  }

  function rowFrom(rowOf: readonly number[]): CostRow {
    const isApart = tables.map(({ rows }) => rows.length > MANY_ROWS)
    const apart = tables.flatMap(({ tier, rows, columnOf }, index): Part[] => {
      const costs = rows[rowOf[index]!]!
      if (!isApart[index] || costs.every((cost) => cost === 0)) return []
      return [{ costs, columnOf, high: HIGH[tier]!, low: LOW[tier]! }]
    })
    const key = rowOf.map((number, index) => (isApart[index] ? -1 : number)).join(' ')
    let sum = sums.get(key)
    if (!sum) sums.set(key, (sum = added(tables.map(({ rows }, index) => (isApart[index] ? undefined : rows[rowOf[index]!])))))
    return { ...sum, apart }
  }

  /** People and wings alike come again and again, so lists are gathered once for each. */
  function over(row: CostRow, wings: readonly number[], highs: Float64Array, lows: Float64Array): void {
    const sum = once(sumsOver, wings, row.high, () => {
      listed += 2 * wings.length
      return {
        high: Float64Array.from(wings, (wing) => row.high[wing]!),
        low: Float64Array.from(wings, (wing) => row.low[wing]!),
      }
    })
    highs.set(sum.high)
    lows.set(sum.low)
    for (const { costs, columnOf, high, low } of row.apart) {
      const columns = once(columnsOver, wings, columnOf, () => Int32Array.from(wings, (wing) => columnOf[wing]!))
      if (high !== 0) for (let at = 0; at < columns.length; at++) highs[at]! += costs[columns[at]!]! * high
      if (low !== 0) for (let at = 0; at < columns.length; at++) lows[at]! += costs[columns[at]!]! * low
    }
  }

  function added(rows: readonly (Int32Array | undefined)[]): Omit<CostRow, 'apart'> {
    const [high, low] = [new Float64Array(count), new Float64Array(count)]
    rows.forEach((costs, index) => {
      if (!costs) return
      const { tier, columnOf } = tables[index]!
      const [highUnit, lowUnit] = [HIGH[tier]!, LOW[tier]!]
      for (let wing = 0; wing < count; wing++) {
        const cost = costs[columnOf[wing]!]!
        high[wing]! += cost * highUnit
        low[wing]! += cost * lowUnit
      }
    })
    return { high, low }
  }

  function isTooMuch(): boolean {
    const rows = tables.reduce((sum, table) => sum + table.rows.length * (table.rows[0]?.length ?? 0), 0)
    return 2 * sums.size * count + rows + listed > MOST_REMEMBERED
  }
}

function tablesOf({ situation, terms }: Judgement): Table[] {
  const { wings } = situation
  const facilities = [...new Set(wings.map((wing) => wing.facilityIndex))]
  const column = new Map(facilities.map((facility, index) => [facility, index]))
  const byWing = Int32Array.from(wings, (_, index) => index)
  const byFacility = Int32Array.from(wings, (wing) => column.get(wing.facilityIndex)!)
  const firstOf = facilities.map((facility) => wings.find((wing) => wing.facilityIndex === facility)!)
  return terms.flatMap((term) => {
    if (term.kind !== 'each') return []
    const samples: readonly WingFacts[] = term.within === 'facility' ? firstOf : wings
    const rows: Int32Array[] = []
    return [
      {
        tier: TIERS.indexOf(term.tier),
        columnOf: term.within === 'facility' ? byFacility : byWing,
        rows,
        numberOf: onceForAlike((person: PersonFacts) => rows.push(costRow(term, person, samples)) - 1),
      },
    ]
  })
}

function once<Key, Found>(
  known: WeakMap<readonly number[], Map<Key, Found>>,
  wings: readonly number[],
  key: Key,
  find: () => Found,
): Found {
  let ofWings = known.get(wings)
  if (!ofWings) known.set(wings, (ofWings = new Map<Key, Found>()))
  let found = ofWings.get(key)
  if (!found) ofWings.set(key, (found = find()))
  return found
}
