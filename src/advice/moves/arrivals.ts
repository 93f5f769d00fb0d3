/** Fits new arrivals in among the moves of residents, each as early as no later stage is made unlawful by it. */

import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import type { Obstacle } from './floor'
import type { Ordered, Step } from './residents'

export type Arrivals = {
  /** For each arrival, the stage (from 0) that they join; as many as there are stages: after all of them. */
  readonly stages: ReadonlyMap<number, number>
  readonly waiting: ReadonlyMap<number, Obstacle>
}

/** Where someone is, and from which stage on. */
type Stay = { readonly from: number; readonly wing: number }

/**
 * An arrival in a wing counts from their stage to the last. So they fit from the first stage on after which every limit of that wing
 * has room for them in each stage at its worst, and after which nobody is there from whom they are kept apart.
 */
export function fitArrivals(judgement: Judgement, to: Wings, { stages, worst, floor }: Ordered): Arrivals {
  const { people } = judgement.situation
  const last = stages.length
  const staysOf = staysByPerson(judgement, stages)
  const added = new Map<number, Int32Array>()
  const found = new Map<number, number>()
  const waiting = new Map<number, Obstacle>()
  for (const { index, presentWing } of people) {
    const wing = to[index]!
    if (presentWing >= 0 || wing < 0) continue
    let stage = 0
    let obstacle: Obstacle | undefined
    const counts = floor
      .limitsAt(wing)
      .map((limit) => [limit, floor.countIn(limit, index, wing)] as const)
      .filter(([, count]) => count > 0)
    for (const [limit, count] of counts) {
      const most = judgement.limits[limit]!.most
      let earliest = last + 1
      while (earliest > 0 && countAt(limit, earliest - 1) + count <= most) earliest -= 1
      stage = Math.max(stage, earliest)
      if (earliest > last) obstacle ??= { limit }
    }
    for (const { other, scope } of floor.apartFrom(index)) {
      const earliest = apartFromStage(staysOf(other), (at) => floor.meets(wing, at, scope))
      stage = Math.max(stage, earliest)
      if (earliest > last) obstacle ??= { person: other }
    }
    if (obstacle) {
      waiting.set(index, obstacle)
      continue
    }
    found.set(index, stage)
    staysOf.arrive(index, stage, wing)
    for (const [limit, count] of counts) {
      const sums = added.get(limit) ?? new Int32Array(last + 1)
      for (let at = stage; at <= last; at += 1) sums[at]! += count
      added.set(limit, sums)
    }
  }
  return { stages: found, waiting }

  /** What a limit counts at its worst in a stage, with the arrivals fitted in so far; after the last stage, what it counts then. */
  function countAt(limit: number, stage: number): number {
    return (stage < last ? worst[stage]![limit]! : floor.worst(limit)) + (added.get(limit)?.[stage] ?? 0)
  }

  /** The first stage from which on someone is nowhere where they would be met. While a stage is under way they may be in either wing. */
  function apartFromStage(stays: readonly Stay[], meets: (wing: number) => boolean): number {
    let earliest = 0
    stays.forEach(({ wing }, index) => {
      if (!meets(wing)) return
      const next = stays[index + 1]
      earliest = next === undefined ? last + 1 : Math.max(earliest, next.from + 1)
    })
    return earliest
  }
}

/** Where each person is, stage by stage; who has not arrived is nowhere. */
function staysByPerson({ situation }: Judgement, stages: Ordered['stages']) {
  const stays = new Map<number, Stay[]>()
  stages.forEach(({ steps, exchanges }, stage) => {
    for (const { person, from, to } of [...steps, ...exchanges.flat()] satisfies Step[]) {
      const list = stays.get(person) ?? [{ from: 0, wing: from }]
      list.push({ from: stage, wing: to })
      stays.set(person, list)
    }
  })
  const staysOf = (person: number): readonly Stay[] =>
    stays.get(person) ?? [{ from: 0, wing: situation.people[person]!.presentWing }]
  return Object.assign(staysOf, {
    arrive: (person: number, stage: number, wing: number): void =>
      void stays.set(person, [
        { from: 0, wing: -1 },
        { from: stage, wing },
      ]),
  })
}
