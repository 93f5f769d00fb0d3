/** The order of those moves of a plan that a person has decided: what nobody decided is not put in anyone's hands to carry out. */

import type { Estate } from '../../domain/estate'
import { PLAN_FORMAT, type StatedPlan } from '../../domain/plan'
import type { Policy } from '../../domain/policy'
import type { Decided } from '../verdicts'
import { orderMoves, type MoveOrder } from './moves'

export type DecidedOrder = MoveOrder & {
  /** Whom the plan would have elsewhere, or nowhere, and about whom nobody has decided. Until somebody does, they stay where they are. */
  readonly undecided: readonly string[]
}

/**
 * The order of the moves that were decided. Whoever is undecided or refused stays where they are and takes up a place there; a decided
 * move that has to wait for theirs is listed as waiting.
 *
 * @param plan one that `check` finds no breach in, of this estate and policy.
 * @param decided where people are to live by decisions about this plan, as for `verdicts`.
 */
export function orderDecided(estate: Estate, policy: Policy, plan: StatedPlan, decided: readonly Decided[]): DecidedOrder {
  const recommended = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
  const decision = new Map(decided.map(({ person, wing }) => [person, wing]))
  const undecided = estate.people
    .filter(({ id, currentWing }) => !decision.has(id) && (currentWing === null || recommended.get(id) !== currentWing))
    .map(({ id }) => id)
  const goals = estate.people.map(({ id, currentWing }) => {
    const goal = decision.has(id) ? decision.get(id)! : recommended.get(id)
    // Who is to stay against the advice lives by no plan that was checked: they stay, as people without a place do.
    const isAsAdvised = recommended.get(id) === goal
    const isMove = decision.has(id) && goal !== currentWing
    return { person: id, wing: isMove || (goal === currentWing && isAsAdvised) ? goal : undefined }
  })
  const part: StatedPlan = {
    format: PLAN_FORMAT,
    placements: goals.flatMap(({ person, wing }) => (typeof wing === 'string' ? [{ person, wing }] : [])),
    unplaced: goals.flatMap(({ person, wing }) => (typeof wing === 'string' ? [] : [{ person }])),
  }
  const order = orderMoves(estate, policy, part)
  return { ...order, unplaced: order.unplaced.filter(({ person }) => decision.get(person) === null), undecided }
}
