/** Judges every other wing for one person: the nearest plan with them there, found at once, and the best one, found by solving again. */

import { TIERS } from '../domain/plan'
import type { Alternative, TierValues } from '../domain/explanation'
import type { PersonFacts } from '../domain/situation'
import { barring, type Judgement } from '../rules/judge'
import { inOrder, openLedger } from '../rules/ledger'
import { compareTiers, firstDifference, measure, type Wings } from '../rules/measure'
import { decode, encode } from '../solver/decode'
import type { Engine } from '../solver/engines/engine'
import { formulate, type Formulation } from '../solver/formulate'
import { fix, type Program } from '../solver/program'
import { solveTiers, type Known } from '../solver/solve'
import type { Move } from '../solver/transport/rooms'
import type { Detour } from '../solver/transport/detours'

/** What the plan is worth: its tiers, and whether they are proven best. */
export type Standing = { readonly wings: Wings; readonly tiers: TierValues; readonly proven: boolean }

/**
 * The rules that bar a wing for a person whatever the plan: eligibility, and what cannot be avoided because of those who stay.
 * Everyone else could be moved away or be left without a place, so a wing that breaks none of these is possible.
 */
export function barredWhatever(judgement: Judgement, person: PersonFacts): (wing: number) => string[] {
  const ledger = openLedger(judgement)
  const stays = judgement.stays[person.index]!
  if (stays) ledger.remove(person.index)
  return (wing) => {
    if (stays && wing === person.presentWing) return []
    const broken = new Set(barring(judgement, person, judgement.situation.wings[wing]!))
    if (stays) for (const rule of judgement.rules) if (rule.kind === 'stay') broken.add(rule.id)
    for (const rule of ledger.brokenBy(person.index, wing)) broken.add(rule)
    return inOrder(judgement, broken)
  }
}

/** What a plan with the person in another wing says of that wing. */
export function verdictOn(
  { situation }: Judgement,
  wing: number,
  standing: Standing,
  { change, moves }: Detour,
): Extract<Alternative, { tiers: TierValues }> {
  const { id } = situation.wings[wing]!
  const tiers = standing.tiers.map((value, tier) => value + change[tier]!) as unknown as TierValues
  const name = (index: number): string | null => (index < 0 ? null : situation.wings[index]!.id)
  const displaced = moves.map(({ person, to }) => ({
    person: situation.people[person]!.id,
    from: name(standing.wings[person]!),
    to: name(to),
  }))
  const differs = firstDifference(tiers, standing.tiers)
  if (differs < 0) return { wing: id, verdict: 'equal', tiers, displaced }
  const by = change[differs]!
  if (by < 0) return { wing: id, verdict: 'best', tiers }
  return { wing: id, verdict: 'worse', tier: TIERS[differs]!, by, tiers, displaced }
}

/** Formulates the question once for all wings: with this person counted apart, and everyone told apart by their planned wing. */
export function formulateFor(judgement: Judgement, person: PersonFacts, wings: Wings): Formulation {
  return formulate(judgement, (index) => `${wings[index]}${index === person.index ? ' explained' : ''}`)
}

/**
 * The best plan with the person in each of these wings: the nearest one, unless solving again finds a better. Solving for the best of
 * all wings that are left answers for each whose nearest plan is as good, and is the least that any other can be worth.
 *
 * @param standing of a plan that is proven the best
 * @param nearest by wing
 */
export function* bestIn(
  formulation: Formulation,
  person: PersonFacts,
  wings: readonly number[],
  standing: Standing,
  engine: Engine,
  nearest: ReadonlyMap<number, Detour>,
): Generator<[wing: number, best: Detour]> {
  const { program, objectives } = formulation
  const reached = (wing: number): number[] => standing.tiers.map((value, tier) => value + nearest.get(wing)!.change[tier]!)
  let known: Known = standing.tiers.map((value) => ({ value, bound: value }))
  let left = [...wings].sort((a, b) => compareTiers(reached(a), reached(b)))
  while (left.length > 0) {
    const start = encode(formulation, placedBy(standing.wings, person.index, left[0]!, nearest.get(left[0]!)!.moves))
    const solution = solveTiers(onlyIn(formulation, program, person, left), objectives, engine, { start, known })
    if (solution === 'impossible')
      throw new Error(`${person.id} in wing ${left[0]} breaks no rule beside those who stay, but no plan has them there`)
    const found = solution.tiers.map(({ value }) => value)
    const settled = new Set(left.filter((wing) => compareTiers(reached(wing), found) === 0))
    for (const wing of settled) yield [wing, nearest.get(wing)!]
    const own = decode(formulation, solution.values)[person.index]!
    if (!settled.has(own)) {
      settled.add(own)
      const face = onlyIn(formulation, solution.face, person, [own])
      const there = fewestElsewhere(formulation, face, solution.values, standing.wings, engine)
      yield [own, detourTo(formulation.judgement, person, there, standing)]
    }
    left = left.filter((wing) => !settled.has(wing))
    known = solution.tiers
  }
}

/** What a plan with the person elsewhere changes in the one that is explained. */
function detourTo(judgement: Judgement, person: PersonFacts, there: Wings, { wings, tiers }: Standing): Detour {
  return {
    change: measure(judgement, there).map((value, tier) => value - tiers[tier]!),
    moves: there.flatMap((to, other) => (other === person.index || to === wings[other] ? [] : [{ person: other, to }])),
  }
}

/** A program of a formulation in which a person, who is a cohort of one, lives in one of these wings. */
function onlyIn(
  { cohorts, placed, unplaced }: Formulation,
  program: Program,
  person: PersonFacts,
  wings: readonly number[],
): Program {
  const cohort = cohorts.findIndex(({ members }) => members[0] === person.index)
  const shut = cohorts[cohort]!.wings.flatMap((wing, at) => (wings.includes(wing) ? [] : [placed[cohort]![at]!]))
  return fix(program, new Map([...shut, unplaced[cohort]!].map((column) => [column, 0])))
}

/** The column that counts a person, who is a cohort of one, in a wing. */
export function columnOf({ cohorts, placed }: Formulation, person: PersonFacts, wing: number): number {
  const cohort = cohorts.findIndex(({ members }) => members[0] === person.index)
  return placed[cohort]![cohorts[cohort]!.wings.indexOf(wing)]!
}

function placedBy(wings: Wings, person: number, wing: number, moves: readonly Move[]): Wings {
  const placed = [...wings]
  placed[person] = wing
  for (const { person: other, to } of moves) placed[other] = to
  return placed
}

/** Steps of the simplex method towards the fewest people elsewhere. Past them the fewest found counts. */
const STEPS = 2_000

/** Of equally good plans, one in which as few people as possible live elsewhere than in the plan that is explained. */
function fewestElsewhere(formulation: Formulation, face: Program, values: Float64Array, planned: Wings, engine: Engine): Wings {
  const costs = new Float64Array(face.columns.length)
  formulation.cohorts.forEach(({ members, wings }, cohort) => {
    const home = planned[members[0]!]!
    wings.forEach((wing, at) => {
      if (wing !== home) costs[formulation.placed[cohort]![at]!] = 1
    })
    if (home >= 0) costs[formulation.unplaced[cohort]!] = 1
  })
  const answer = engine.minimise({ program: face, costs, start: values, steps: STEPS })
  return decode(formulation, answer.status === 'infeasible' ? values : (answer.values ?? values))
}
