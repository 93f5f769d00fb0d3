/** What living in a wing costs a person, worked out once for everyone who is alike in what a preference looks at. */

import { TIERS } from '../../domain/plan'
import type { PersonFacts } from '../../domain/situation'
import { onceForAlike } from '../../rules/alike'
import type { Judgement } from '../../rules/judge'

/** One preference that costs each person something: its tier (index), and for each person the number of their row. */
export type CostTable = {
  readonly tier: number
  /** By person: which row is theirs. */
  readonly rowOf: Int32Array
  /** By row: what each column costs. */
  readonly rows: readonly Int32Array[]
  /** By wing: its column. Wings of one facility share a column where they cost the same. */
  readonly columnOf: Int32Array
}

/** The tables of all preferences that cost each person something, in the order of the rules. */
export function costTables({ situation, terms }: Judgement): CostTable[] {
  const { people, wings } = situation
  const byWing = Int32Array.from(wings, (_, index) => index)
  const facilities = [...new Set(wings.map((wing) => wing.facilityIndex))]
  const byFacility = Int32Array.from(wings, (wing) => facilities.indexOf(wing.facilityIndex))
  return terms.flatMap((term) => {
    if (term.kind !== 'each') return []
    const columnOf = term.within === 'facility' ? byFacility : byWing
    const samples = term.within === 'facility' ? facilities.map((_, column) => wings[byFacility.indexOf(column)]!) : wings
    const rows: Int32Array[] = []
    const number = onceForAlike(
      (person: PersonFacts) => rows.push(Int32Array.from(samples, (wing) => term.cost(person, wing))) - 1,
    )
    return [{ tier: TIERS.indexOf(term.tier), rowOf: Int32Array.from(people, number), rows, columnOf }]
  })
}
