/**
 * Groups that are limited in several wings together, where the tiers above security depend on it: such as people who have no place for
 * want of officers. The limits are divided among their wings so that least is lost, and the prices of that network say what a place of
 * each is worth, tier by tier.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import { triesFor, UPPER_TIERS, type Crowds } from './crowds'
import { betterBy, moved, movesOf, openSaving, orNone, type Allowed, type Move } from './divide'
import type { Nests } from './nests'
import { openUpper, type UpperSolver } from './upper'
import type { Look } from './view'
import type { Restriction } from './wing-side'

/** How often moving places from wing to wing is tried at most, as all is solved anew each time. */
const MOST_MOVES = 24

const SECURITY = TIERS.indexOf('security')

/** By group, by wing, the most of its people; and a network with no more than that. */
export type Divided = { readonly most: Allowed; readonly solver: UpperSolver }

/**
 * Moves what is allowed from wing to wing as long as that is better in a tier above security.
 *
 * @param company as `Restriction` has it.
 */
export function divideAnew(
  judgement: Judgement,
  nests: Nests,
  stayers: readonly Int32Array[],
  crowds: Crowds,
  look: Look,
  allowed: Allowed,
  company?: Restriction['company'],
): Divided {
  const tried = (most: Allowed) => {
    const solver = openUpper(judgement, nests, stayers, crowds, { most, ...(company && { company }) })
    return { most, solver, values: look(solver.answer).values }
  }
  const likely = ({ most, solver }: Divided): readonly Move[] =>
    movesOf(nests, stayers, most, solver.answer, 0).filter(({ saves }) => saves.findIndex((each) => each !== 0) < SECURITY)
  const { most, solver } = betterBy(tried(allowed), triesFor(crowds, MOST_MOVES), likely, (best, moves) => {
    const found = tried(moved(best.most, moves))
    return compareTiers(found.values, best.values) < 0 ? found : undefined
  })
  return { most, solver }
}

/**
 * By tier above welfare and limit: what a place more saves in the wing where it is worth most, compared tier by tier. Where a tier
 * above depends on a place, those below may lose by it: then they are below zero.
 */
export function worthOfPlaces(all: Nests, stayers: readonly Int32Array[], { most, solver }: Divided): readonly Float64Array[] {
  const { answer } = solver
  const savedBy = openSaving(all, stayers, answer)
  const found = Array.from({ length: UPPER_TIERS }, () => new Float64Array(all.shared.length))
  all.shared.forEach(({ nest, wings }, index) => {
    const list = most.get(nest)
    // Where nobody may come, prices say nothing.
    const coming = list ? wings.filter((wing) => answer.side.nodeOf(0, wing) >= 0 && list[wing]! > stayers[nest]![wing]!) : []
    const saved = coming.map((wing) => orNone(savedBy(nest, wing, list![wing]!)))
    const worth = saved.reduce<readonly number[]>(
      (best, each) => (compareTiers(each, best) > 0 ? each : best),
      found.map(() => 0),
    )
    worth.forEach((each, tier) => (found[tier]![index] = each))
  })
  return found
}
