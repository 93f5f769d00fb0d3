/** What living in a wing costs a person, worked out once for everyone who is alike in what a preference looks at. */

import { TIERS } from '../../domain/plan'
import type { PersonFacts, Situation } from '../../domain/situation'
import { onceFor } from '../../domain/once-for'
import { onceForAlike } from '../../rules/alike'
import { costRow } from '../../rules/cost-row'
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

/** What was worked out, for as long as its preference is kept: it serves wherever other preferences alone are weighed otherwise. */
const tableFor = onceFor<CostTable>()
const dearestFor = onceFor<number>()

/** The tables of all preferences that cost each person something, in the order of the rules. */
export function costTables({ situation, terms }: Judgement): CostTable[] {
  return terms.flatMap((term) => (term.kind === 'each' ? [tableFor(term, () => tableOf(situation, term))] : []))
}

/** What the preferences of a tier cost anyone anywhere at most. */
export function dearestIn(tables: readonly CostTable[], tier: number): number {
  return tables.filter((table) => table.tier === tier).reduce((sum, table) => sum + dearestFor(table, () => dearestOf(table)), 0)
}

function dearestOf({ rows }: CostTable): number {
  return rows.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0)
}

function tableOf({ people, wings }: Situation, term: Judgement['terms'][number] & { readonly kind: 'each' }): CostTable {
  const facilities = [...new Set(wings.map((wing) => wing.facilityIndex))]
  const byFacility = Int32Array.from(wings, (wing) => facilities.indexOf(wing.facilityIndex))
  const isWithin = term.within === 'facility'
  const columnOf = isWithin ? byFacility : Int32Array.from(wings, (_, index) => index)
  const samples = isWithin ? facilities.map((_, column) => wings[byFacility.indexOf(column)]!) : wings
  const rows: Int32Array[] = []
  const number = onceForAlike((person: PersonFacts) => rows.push(costRow(term, person, samples)) - 1)
  return { tier: TIERS.indexOf(term.tier), rowOf: Int32Array.from(people, number), rows, columnOf }
}
