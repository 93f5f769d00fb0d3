/** Puts the moves of an accepted plan in an order in which no hard rule that held is broken at any point. */

import type { Estate } from '../../domain/estate'
import type { StatedPlan } from '../../domain/plan'
import type { Policy } from '../../domain/policy'
import { situationOf } from '../../domain/situation'
import { judge, type Judgement } from '../../rules/judge'
import { wingsOf } from '../check'
import { fitArrivals } from './arrivals'
import type { Obstacle } from './floor'
import { orderResidents, type Solved, type Stage, type Step } from './residents'

export type Move = {
  readonly person: string
  /** null: arrives from outside. */
  readonly from: string | null
  readonly to: string
  readonly kind: 'arrival' | 'transfer' | 'move'
  /** The present wing breaks a rule, so this move comes as early as it can. */
  readonly urgent: boolean
  /** A wing on the way: another move follows to the wing that was planned. */
  readonly onTheWay: boolean
}

/** People who wait for each other's places, and the wing that one of them goes to on the way; null: no wing has a lawful place. */
export type Loop = {
  readonly people: readonly string[]
  readonly holding: { readonly person: string; readonly wing: string } | null
  readonly text: string
}

/**
 * A batch begins once the one before it is done. Its `moves` may be made in any order, one by one or together: no order of them breaks,
 * at any moment, a rule that held. Of each of its `exchanges`, everyone leaves before anyone enters; they are made one after another, in
 * any order.
 */
export type Batch = {
  readonly number: number
  readonly moves: readonly Move[]
  readonly exchanges: readonly (readonly Move[])[]
  readonly loops: readonly Loop[]
}

export type Waiting = {
  readonly person: string
  readonly from: string | null
  readonly to: string
  readonly rule: string
  readonly text: string
}

export type MoveOrder = {
  readonly estate: { readonly name: string; readonly asOf: string }
  readonly batches: readonly Batch[]
  /** Moves of the plan that can't be made yet: what stands in their way doesn't move in this plan. */
  readonly waiting: readonly Waiting[]
  /** People without a place in the plan, and where they are meanwhile; null: not arrived. */
  readonly unplaced: readonly { readonly person: string; readonly wing: string | null }[]
}

/**
 * The order of moves of a plan that `check` finds no breach in. People without a place in it stay where they are until a person decides;
 * they take up a place there, so moves into it are listed as waiting. Rules are judged on the day of the estate.
 */
export function orderMoves(estate: Estate, policy: Policy, plan: StatedPlan): MoveOrder {
  const judgement = judge(situationOf(estate, policy))
  const planned = wingsOf(judgement, plan)
  const ordered = orderResidents(judgement, planned)
  const arrivals = fitArrivals(judgement, planned, ordered)
  const { people, wings } = judgement.situation
  const stages: { steps: Step[]; exchanges: Stage['exchanges']; solved: readonly Solved[] }[] = [...ordered.stages, NOTHING].map(
    (stage) => ({
      ...stage,
      steps: [...stage.steps],
    }),
  )
  for (const [person, stage] of arrivals.stages)
    stages[stage]!.steps.push({ person, from: -1, to: planned[person]!, isStop: false })
  const waiting = [...ordered.waiting, ...arrivals.waiting].sort(([a], [b]) => a - b)
  return {
    estate: { name: estate.name, asOf: estate.asOf },
    batches: stages
      .filter(({ steps, exchanges }) => steps.length + exchanges.length > 0)
      .map(({ steps, exchanges, solved }, index) => ({
        number: index + 1,
        moves: inTurn(steps),
        exchanges: exchanges.map(inTurn),
        loops: solved.map((one) => describeLoop(judgement, one)),
      })),
    waiting: waiting.map(([person, obstacle]) => describeWaiting(judgement, planned, person, obstacle, ordered.floor.wings)),
    unplaced: people
      .filter(({ index }) => planned[index]! < 0)
      .map(({ id, presentWing }) => ({ person: id, wing: wings[presentWing]?.id ?? null })),
  }

  function inTurn(steps: readonly Step[]): Move[] {
    const urgent = (person: number): boolean => judgement.forced[person]!
    return [...steps]
      .sort((a, b) => Number(urgent(b.person)) - Number(urgent(a.person)) || a.person - b.person)
      .map(({ person, from, to, isStop }) => ({
        person: people[person]!.id,
        from: wings[from]?.id ?? null,
        to: wings[to]!.id,
        kind: from < 0 ? 'arrival' : wings[from]!.facilityIndex === wings[to]!.facilityIndex ? 'move' : 'transfer',
        urgent: urgent(person),
        onTheWay: isStop,
      }))
  }
}

const NOTHING: Stage = { steps: [], exchanges: [], solved: [] }

function describeLoop({ situation }: Judgement, { loop, stop }: Solved): Loop {
  const ids = loop.map((person) => situation.people[person]!.id)
  const who =
    ids.length === 2
      ? `${ids[0]} and ${ids[1]} wait for each other's places`
      : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)} wait for each other's places`
  if (!stop) {
    const text = `${who}, and no wing has a lawful place for one of them on the way. Exchange them: everyone leaves before anyone enters, and they wait outside the wings meanwhile.`
    return { people: ids, holding: null, text }
  }
  const [person, wing] = [situation.people[stop.person]!.id, situation.wings[stop.wing]!]
  return {
    people: ids,
    holding: { person, wing: wing.id },
    text: `${who}. ${person} goes to ${wing.name} (${wing.id}) on the way, where a place is lawful for them.`,
  }
}

function describeWaiting(
  { situation, limits, rules }: Judgement,
  planned: readonly number[],
  person: number,
  obstacle: Obstacle,
  now: readonly number[],
): Waiting {
  const { people, wings } = situation
  const { id, presentWing } = people[person]!
  const to = wings[planned[person]!]!
  const where = { person: id, from: wings[presentWing]?.id ?? null, to: to.id }
  if ('person' in obstacle) {
    const rule = rules.find(({ kind }) => kind === 'pair')!.id
    const other = people[obstacle.person]!
    return {
      ...where,
      rule,
      text: `${id} can't move to ${to.name} (${to.id}) yet: ${other.id}, from whom they are kept apart, is in ${wings[now[obstacle.person]!]!.id} and can't leave yet.`,
    }
  }
  const { name, rule, most } = limits[obstacle.limit]!
  return {
    ...where,
    rule,
    text: `${id} can't move to ${to.name} (${to.id}) yet: ${name} allow ${most}, and those who are there now can't leave yet.`,
  }
}
