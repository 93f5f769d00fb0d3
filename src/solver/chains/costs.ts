/** What living in a wing costs a person by themselves, worked out once for all who are alike in what a preference looks at. */

import { TIERS } from '../../domain/plan'
import type { PersonFacts, WingFacts } from '../../domain/situation'
import { onceForAlike } from '../../rules/alike'
import type { Judgement } from '../../rules/judge'
import { HIGH, LOW } from './packed'

/** What people alike in all preferences cost by themselves, by wing, as two numbers (see `packed.ts`). */
export type CostRow = { readonly high: Float64Array; readonly low: Float64Array }

/** Costs of people by themselves, as long as wings and policy stay as they are. */
export type OwnCosts = {
  readonly rowOf: (person: PersonFacts) => CostRow
  /** Rows that are remembered so far. */
  readonly size: () => number
}

/** What one preference costs people alike in it, by column; each row has a number. */
type Table = {
  readonly tier: number
  /** By wing. Wings of one facility share a column where they cost the same. */
  readonly columnOf: Int32Array
  readonly rows: readonly Int32Array[]
  readonly numberOf: (person: PersonFacts) => number
}

export function ownCostsOf(judgement: Judgement): OwnCosts {
  const tables = tablesOf(judgement)
  const count = judgement.situation.wings.length
  const known = new Map<string, CostRow>()
  return {
    size: () => known.size,
    rowOf: (person) => {
      const numbers = tables.map(({ numberOf }) => numberOf(person))
      const key = numbers.join(' ')
      let row = known.get(key)
      if (!row) known.set(key, (row = added(numbers)))
      return row
    },
  }

  function added(numbers: readonly number[]): CostRow {
    const [high, low] = [new Float64Array(count), new Float64Array(count)]
    tables.forEach(({ tier, rows, columnOf }, index) => {
      const costs = rows[numbers[index]!]!
      const [highUnit, lowUnit] = [HIGH[tier]!, LOW[tier]!]
      for (let wing = 0; wing < count; wing++) {
        const cost = costs[columnOf[wing]!]!
        high[wing]! += cost * highUnit
        low[wing]! += cost * lowUnit
      }
    })
    return { high, low }
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
        numberOf: onceForAlike(
          (person: PersonFacts) => rows.push(Int32Array.from(samples, (wing) => term.cost(person, wing))) - 1,
        ),
      },
    ]
  })
}
