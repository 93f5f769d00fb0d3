/** Judges every other wing for one person by solving again with the person there. */

import { TIERS } from '../domain/plan'
import type { Alternative, Displaced, TierValues } from '../domain/explanation'
import type { PersonFacts } from '../domain/situation'
import { barring, type Judgement } from '../rules/judge'
import { inOrder, openLedger } from '../rules/ledger'
import { firstDifference, measure, type Wings } from '../rules/measure'
import { decode, encode } from '../solver/decode'
import { formulate, type Formulation } from '../solver/formulate'
import { fix, type Objective } from '../solver/program'
import { nearbyPlan } from './nearby'
import { solveTiers } from '../solver/solve'
import type { Engine } from '../solver/engines/engine'

/** What the plan is worth: its tiers, and whether they are proven best. */
export type Standing = { readonly wings: Wings; readonly tiers: TierValues; readonly proven: boolean }

/**
 * The rules that bar a wing for a person whatever the plan: eligibility, and what cannot be avoided because of those who stay.
 * Everyone else could be moved away or be left without a place, so a wing that breaks none of these is possible.
 */
export function barredWhatever(judgement: Judgement, person: PersonFacts, wing: number): string[] {
  const broken = new Set(barring(judgement, person, judgement.situation.wings[wing]!))
  const ledger = openLedger(judgement)
  if (judgement.stays[person.index]) {
    if (wing === person.presentWing) return []
    for (const rule of judgement.rules) if (rule.kind === 'stay') broken.add(rule.id)
    ledger.remove(person.index)
  }
  for (const rule of ledger.brokenBy(person.index, wing)) broken.add(rule)
  return inOrder(judgement, broken)
}

/** Formulates the question once for all wings: with this person counted apart, and everyone told apart by their planned wing. */
export function formulateFor(judgement: Judgement, person: PersonFacts, wings: Wings): Formulation {
  return formulate(judgement, (index) => `${wings[index]}${index === person.index ? ' explained' : ''}`)
}

/** The best plan with the person in this wing, judged against the plan. */
export function judgeAlternative(
  formulation: Formulation,
  person: PersonFacts,
  wing: number,
  standing: Standing,
  engine: Engine,
): Alternative {
  const { judgement } = formulation
  const id = judgement.situation.wings[wing]!.id
  const broken = barredWhatever(judgement, person, wing)
  if (broken.length > 0) return { wing: id, verdict: 'impossible', broken }
  const nearby = nearbyPlan(judgement, standing.wings, person.index, wing)
  const solution = solveTiers(
    fix(formulation.program, new Map([[columnOf(formulation, person, wing), 1]])),
    formulation.objectives,
    engine,
    {
      ...(nearby && { start: encode(formulation, nearby) }),
      ...(standing.proven && { known: standing.tiers.map((value) => ({ value, bound: value })) }),
    },
  )
  if (solution === 'impossible')
    throw new Error(`${person.id} in ${id} breaks no rule beside those who stay, but no plan has them there`)
  const there = fewestElsewhere(formulation, solution.face, solution.values, standing.wings, engine)
  const tiers = measure(judgement, there)
  const displaced = displacedBy(judgement, person, standing.wings, there)
  const differs = firstDifference(tiers, standing.tiers)
  if (differs < 0) return { wing: id, verdict: 'equal', tiers, displaced }
  const by = tiers[differs]! - standing.tiers[differs]!
  if (by < 0) return { wing: id, verdict: 'best', tiers }
  return { wing: id, verdict: 'worse', tier: TIERS[differs]!, by, tiers, displaced }
}

/** The column that counts a person, who is a cohort of one, in a wing. */
export function columnOf({ cohorts, placed }: Formulation, person: PersonFacts, wing: number): number {
  const cohort = cohorts.findIndex(({ members }) => members[0] === person.index)
  return placed[cohort]![cohorts[cohort]!.wings.indexOf(wing)]!
}

/** Branches looked at for the fewest people elsewhere. Past it the fewest found counts. */
const NODES = 200

/** Of equally good plans, one in which as few people as possible live elsewhere than in the plan that is explained. */
function fewestElsewhere(
  formulation: Formulation,
  face: Formulation['program'],
  values: Float64Array,
  planned: Wings,
  engine: Engine,
): Wings {
  const costs = new Float64Array(face.columns.length)
  formulation.cohorts.forEach(({ members, wings }, cohort) => {
    const home = planned[members[0]!]!
    wings.forEach((wing, at) => {
      if (wing !== home) costs[formulation.placed[cohort]![at]!] = 1
    })
    if (home >= 0) costs[formulation.unplaced[cohort]!] = 1
  })
  const elsewhere: Objective = { costs, constant: 0 }
  const answer = engine.minimise({ program: face, costs: elsewhere.costs, start: values, nodes: NODES })
  return decode(formulation, answer.status === 'infeasible' ? values : (answer.values ?? values))
}

function displacedBy({ situation }: Judgement, person: PersonFacts, before: Wings, after: Wings): Displaced[] {
  const name = (wing: number): string | null => (wing < 0 ? null : situation.wings[wing]!.id)
  return situation.people
    .filter(({ index }) => index !== person.index && before[index] !== after[index])
    .map(({ id, index }) => ({ person: id, from: name(before[index]!), to: name(after[index]!) }))
}
