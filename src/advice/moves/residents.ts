/** Puts the moves of people who live somewhere already into batches, those first whose present wing breaks a rule. */

import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { openFloor, type Floor, type Obstacle } from './floor'
import { canExchange, everyoneWhoCouldExchange, findLoops, stopFor, type Loop, type Pending, type Stop } from './loops'

/** A move by indexes. */
export type Step = { readonly person: number; readonly from: number; readonly to: number; readonly isStop: boolean }

/** People who wait for each other, and how that was solved: by a place on the way, or by an exchange. */
export type Solved = { readonly loop: Loop; readonly stop?: Stop }

export type Stage = {
  /** In any order. */
  readonly steps: readonly Step[]
  /** One after another, in any order: everyone of an exchange leaves before anyone of it enters. */
  readonly exchanges: readonly (readonly Step[])[]
  readonly solved: readonly Solved[]
}

export type Ordered = {
  readonly stages: readonly Stage[]
  /** People whose move can't be made, and what stands in the way. */
  readonly waiting: ReadonlyMap<number, Obstacle>
  /** For each stage and limit (in that order), the most that the limit may count while the stage is under way. */
  readonly worst: readonly Int32Array[]
  /** The floor after all of them. */
  readonly floor: Floor
}

/**
 * @param to for each person, the wing where they are to live; where they are now, or -1, for those who don't move.
 */
export function orderResidents(judgement: Judgement, to: Wings): Ordered {
  const { situation, forced } = judgement
  const floor = openFloor(
    judgement,
    situation.people.map(({ presentWing }) => presentWing),
  )
  const pending = new Map<number, number>()
  const from: Set<number>[] = situation.wings.map(() => new Set())
  for (const { index, presentWing } of situation.people) {
    if (presentWing < 0 || to[index]! < 0 || to[index] === presentWing) continue
    pending.set(index, to[index]!)
    from[presentWing]!.add(index)
  }
  const waitingFor = { limit: new Map<number, Set<number>>(), person: new Map<number, Set<number>>() }
  const obstacles = new Map<number, Obstacle>()
  const held = new Set<number>()
  const stages: Stage[] = []
  const worst: Int32Array[] = []
  let ready = [...pending.keys()]
  for (;;) {
    const steps = gather(ready)
    if (steps.length > 0) {
      ready = close({ steps, exchanges: [], solved: [] })
      continue
    }
    const opened = openLoops()
    if (!opened) break
    ready = opened
  }
  return { stages, waiting: obstacles, worst, floor }

  /** Whoever can move, moves: urgent ones first, then in the order of the estate. */
  function gather(candidates: readonly number[]): Step[] {
    const inTurn = [...new Set(candidates)]
      .filter((person) => pending.has(person))
      .sort((a, b) => Number(forced[b]) - Number(forced[a]) || a - b)
    const steps: Step[] = []
    for (const person of inTurn) {
      const goal = pending.get(person)!
      const obstacle = floor.obstacle(person, goal)
      if (obstacle) {
        obstacles.set(person, obstacle)
        wait(person, obstacle)
        continue
      }
      floor.join(person, goal)
      steps.push(settle(person, goal))
    }
    return steps
  }

  function settle(person: number, goal: number): Step {
    const was = floor.wings[person]!
    pending.delete(person)
    obstacles.delete(person)
    from[was]!.delete(person)
    return { person, from: was, to: goal, isStop: false }
  }

  function wait(person: number, obstacle: Obstacle): void {
    const [lists, key] = 'limit' in obstacle ? [waitingFor.limit, obstacle.limit] : [waitingFor.person, obstacle.person]
    const list = lists.get(key) ?? new Set()
    list.add(person)
    lists.set(key, list)
  }

  /** Makes the moves of a stage, and says for whom something may have changed. */
  function close(stage: Stage): number[] {
    const { relieved, moved } = remember(() => floor.commit())
    stages.push(stage)
    return [
      ...relieved.flatMap((limit) => awake(waitingFor.limit, limit)),
      ...moved.flatMap((person) => awake(waitingFor.person, person)),
    ]
  }

  function remember<T>(commit: () => T): T {
    worst.push(Int32Array.from(judgement.limits, (_, limit) => floor.worst(limit)))
    return commit()
  }

  function awake(lists: Map<number, Set<number>>, key: number): number[] {
    const list = lists.get(key)
    lists.delete(key)
    return list ? [...list] : []
  }

  /** Opens as many loops as can be opened at once by places on the way; where there are none, exchanges the people of one loop. */
  function openLoops(): number[] | undefined {
    const inTurn = [...pending.keys()].sort((a, b) => Number(forced[b]) - Number(forced[a]) || a - b)
    const steps: Step[] = []
    const solved: Solved[] = []
    const state = { to: pending, from }
    const loops = findLoops(judgement, floor, state, inTurn)
    const stops = loops.flatMap((loop) => {
      const stop = stopFor(judgement, floor, state, loop, (other) => held.has(other))
      return stop ? [{ loop, stop }] : []
    })
    for (const found of stops) {
      const { person, wing } = found.stop
      if (floor.obstacle(person, wing)) continue
      const was = floor.wings[person]!
      floor.join(person, wing)
      held.add(person)
      from[was]!.delete(person)
      from[wing]!.add(person)
      steps.push({ person, from: was, to: wing, isStop: true })
      solved.push(found)
    }
    if (steps.length > 0) return [...close({ steps, exchanges: [], solved }), ...steps.map(({ person }) => person)]
    const rest = loops.length > 0 ? loops : [everyoneWhoCouldExchange(floor, state)].filter((loop) => loop.length > 0)
    return rest.length > 0 ? exchangeAll(rest, state) : undefined
  }

  /** Exchanges loop after loop; those that change nothing for each other share a stage. */
  function exchangeAll(loops: readonly Loop[], state: Pending): number[] {
    const woken: number[] = []
    let open:
      | { exchanges: Step[][]; solved: Solved[]; worst: Int32Array; isNeutral: boolean; placesOf: Map<number, readonly number[]> }
      | undefined
    const close = (): void => {
      if (!open) return
      stages.push({ steps: [], exchanges: open.exchanges, solved: open.solved })
      worst.push(open.worst)
      open = undefined
    }
    for (const loop of loops) {
      if (!canExchange(floor, state, loop)) continue
      const goals = loop.map((person) => pending.get(person)!)
      const steps = loop.map((person, index) => settle(person, goals[index]!))
      const limits = [...new Set(steps.flatMap((step) => [...floor.limitsAt(step.from), ...floor.limitsAt(step.to)]))]
      const before = limits.map((limit) => floor.worst(limit))
      const started =
        open && !meetsAny(steps, open.placesOf) ? open.worst : Int32Array.from(judgement.limits, (_, limit) => floor.worst(limit))
      loop.forEach((person) => floor.put(person, -1))
      loop.forEach((person, index) => floor.put(person, goals[index]!))
      const isNeutral = limits.every((limit, index) => floor.worst(limit) === before[index])
      if (!open?.isNeutral || !isNeutral || started !== open.worst) close()
      open ??= { exchanges: [], solved: [], worst: started, isNeutral, placesOf: new Map() }
      limits.forEach((limit) => (open!.worst[limit] = Math.max(open!.worst[limit]!, floor.worst(limit))))
      open.exchanges.push(steps)
      for (const step of steps) open.placesOf.set(step.person, [step.from, step.to])
      open.solved.push({ loop })
      woken.push(
        ...limits.flatMap((limit) => awake(waitingFor.limit, limit)),
        ...loop.flatMap((person) => awake(waitingFor.person, person)),
      )
    }
    close()
    return woken
  }

  /** Whether someone of some moves would meet, before or after, someone in other places from whom they are kept apart. */
  function meetsAny(some: readonly Step[], placesOf: ReadonlyMap<number, readonly number[]>): boolean {
    return some.some(({ person, from: was, to: goal }) =>
      floor
        .apartFrom(person)
        .some(({ other, scope }) =>
          placesOf.get(other)?.some((place) => floor.meets(was, place, scope) || floor.meets(goal, place, scope)),
        ),
    )
  }
}
