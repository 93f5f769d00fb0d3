/** Writes what a plan is better without into a program: a cost on a column where that is enough, else columns and rows of its own. */

import type { Ruled } from '../rules/judge'
import type { TierId } from '../domain/plan'
import type { Term } from '../rules/rule'
import type { Draught, Stay } from './formulate'

type Of<Kind extends Term['kind']> = Ruled<Extract<Term, { readonly kind: Kind }>> & { readonly tier: TierId }
type Entry = readonly [column: number, coefficient: number]

/** Adds every term of the judgement. */
export function addTerms(draught: Draught): void {
  for (const term of draught.judgement.terms) {
    switch (term.kind) {
      case 'unplaced':
        draught.unplaced.forEach((column) => draught.addCost(column, term.tier, 1))
        break
      case 'each':
        addEach(draught, term)
        break
      case 'over':
        addOver(draught, term)
        break
      case 'pairs':
        draught.staysIn.forEach((stays) => addPairs(draught, term, stays))
        break
      case 'company':
        term.wings.forEach((wing) => addCompany(draught, term, wing))
        break
      case 'exposure':
        draught.staysIn.forEach((stays) => addExposure(draught, term, stays))
        break
    }
  }
}

function addEach({ judgement, cohorts, staysIn, addCost }: Draught, term: Of<'each'>): void {
  const { people, wings } = judgement.situation
  for (const stay of staysIn.flat()) {
    addCost(stay.column, term.tier, term.cost(people[cohorts[stay.cohort]!.members[0]!]!, wings[stay.wing]!))
  }
}

function addOver({ cohorts, staysIn, addColumn, addRow }: Draught, term: Of<'over'>): void {
  const stays = staysIn[term.wing]!
  const most = largest(cohorts, stays)
  if (most <= term.free) return
  const over = addColumn({ lower: 0, upper: most - term.free, whole: false }, term.tier, term.weight, (values) =>
    Math.max(0, living(stays, values) - term.free),
  )
  addRow(term.rule, [...ones(stays), [over, -1]], -Infinity, term.free)
}

/** The second to come costs one weight, the third two, and so on: n (n − 1) / 2 pairs, with no need to say who. */
function addPairs({ cohorts, addColumn, addRow }: Draught, term: Of<'pairs'>, stays: readonly Stay[]): void {
  const group = new Set(term.people)
  const members = stays.filter(({ cohort }) => group.has(cohorts[cohort]!.members[0]!))
  const most = largest(cohorts, members)
  if (most < 2) return
  const steps = Array.from({ length: most - 1 }, (_, before) =>
    addColumn({ lower: 0, upper: 1, whole: false }, term.tier, term.weight * (before + 1), (values) =>
      living(members, values) > before + 1 ? 1 : 0,
    ),
  )
  addRow(term.rule, [...ones(members), ...steps.map((step): Entry => [step, -1])], -Infinity, 1)
}

/** Either nobody is short of company here, and then enough people live here; or everyone who lives here is. */
function addCompany({ cohorts, staysIn, room, addColumn, addRow }: Draught, term: Of<'company'>, wing: number): void {
  const stays = staysIn[wing]!
  const most = room(wing)
  if (most === 0 || largest(cohorts, staysOf(cohorts, stays)) >= term.least) return
  const alone = addColumn({ lower: 0, upper: Math.min(most, term.least - 1), whole: false }, term.tier, 1, (values) =>
    living(stays, values) < term.least ? living(stays, values) : 0,
  )
  const company = addColumn({ lower: 0, upper: most >= term.least ? 1 : 0, whole: true }, term.tier, 0, (values) =>
    living(stays, values) < term.least ? 0 : 1,
  )
  addRow(term.rule, [...ones(stays), [alone, -1], [company, -most]], -Infinity, 0)
  addRow(term.rule, [...ones(stays), [company, -term.least]], 0, Infinity)
}

/** Where a source lives, everyone with a weight counts; people of one weight are counted together. */
function addExposure({ cohorts, room, addColumn, addRow, addCost }: Draught, term: Of<'exposure'>, stays: readonly Stay[]): void {
  const sources = new Set(term.sources)
  const exposing = stays.filter(({ cohort }) => sources.has(cohorts[cohort]!.members[0]!))
  if (exposing.length === 0) return
  const certain = exposing.some(({ cohort }) => cohorts[cohort]!.stays)
  const byWeight = new Map<number, Stay[]>()
  for (const stay of stays) {
    const weight = term.weights.get(cohorts[stay.cohort]!.members[0]!) ?? 0
    if (weight > 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), stay])
  }
  if (certain) {
    for (const [weight, exposed] of byWeight) exposed.forEach(({ column }) => addCost(column, term.tier, weight))
    return
  }
  if (byWeight.size === 0) return
  const source = addColumn({ lower: 0, upper: 1, whole: true }, term.tier, 0, (values) => (living(exposing, values) > 0 ? 1 : 0))
  for (const { column, cohort } of exposing) {
    addRow(
      term.rule,
      [
        [column, 1],
        [source, -cohorts[cohort]!.members.length],
      ],
      -Infinity,
      0,
    )
  }
  for (const [weight, exposed] of byWeight) {
    const most = Math.min(largest(cohorts, exposed), room(stays[0]!.wing))
    const count = addColumn({ lower: 0, upper: most, whole: false }, term.tier, weight, (values) =>
      living(exposing, values) > 0 ? living(exposed, values) : 0,
    )
    addRow(term.rule, [...ones(exposed), [count, -1], [source, most]], -Infinity, most)
  }
}

/** How many people are where these columns count them. */
function living(stays: readonly Stay[], values: Float64Array): number {
  return stays.reduce((sum, { column }) => sum + values[column]!, 0)
}

function ones(stays: readonly Stay[]): Entry[] {
  return stays.map(({ column }): Entry => [column, 1])
}

function largest(cohorts: Draught['cohorts'], stays: readonly Stay[]): number {
  return stays.reduce((sum, { cohort }) => sum + cohorts[cohort]!.members.length, 0)
}

function staysOf(cohorts: Draught['cohorts'], stays: readonly Stay[]): Stay[] {
  return stays.filter(({ cohort }) => cohorts[cohort]!.stays)
}
