/** Finds people who wait for each other's places, and how such a loop is opened: by a place on the way, or by one exchange. */

import type { Judgement } from '../../rules/judge'
import type { Floor, Obstacle } from './floor'

/** People (indexes) who wait for each other: each for the next one to leave, the last for the first. */
export type Loop = readonly number[]

/** Someone who goes to a wing that is not the one planned, until the planned one has room. */
export type Stop = { readonly person: number; readonly wing: number }

/** A loop with more people than this is not looked for; the moves in it are left waiting. */
const LONGEST = 400
/** Places on the way that are tried for one loop. */
const MOST_TRIED = 120

/** The moves still to be made, and the people in each wing who are to make them. */
export type Pending = { readonly to: ReadonlyMap<number, number>; readonly from: readonly ReadonlySet<number>[] }

/**
 * Loops that no two people share, each such that all of it could change places at once; short ones before long ones where that is
 * easily seen. One goes from each person to someone who could clear their way, until someone is met again; whoever leads nowhere is
 * not tried again.
 */
export function findLoops(judgement: Judgement, floor: Floor, pending: Pending, inTurn: readonly number[]): Loop[] {
  const done = new Set<number>()
  const waysOf = openWays(judgement, floor, pending, done)
  const loops: Loop[] = []
  for (const person of inTurn) {
    const path: number[] = done.has(person) ? [] : [person]
    while (path.length > 0) {
      const at = path.at(-1)!
      const { closing, next } = waysOf(at, path)
      if (closing >= 0) {
        const loop = exchangeable(judgement, floor, pending, path.slice(closing), done)
        const gone = loop ?? [at]
        gone.forEach((other) => done.add(other))
        if (loop) loops.push(loop)
        path.length = loop ? closing : path.length - 1
        // Someone further back may have been taken into the loop as well.
        const taken = path.findIndex((other) => done.has(other))
        if (taken >= 0) path.length = taken
      } else if (next === undefined) {
        done.add(at)
        path.pop()
      } else path.push(next)
    }
  }
  return loops
}

/** For the last of a path: the place in the path of someone who could clear their way (-1: nobody), or whom to go to next. */
function openWays(judgement: Judgement, floor: Floor, pending: Pending, done: ReadonlySet<number>) {
  const clearers = new Map<string, { people: readonly number[]; from: number }>()
  const keys = new Map<number, string>()
  return (person: number, path: readonly number[]): { readonly closing: number; readonly next?: number | undefined } => {
    let key = keys.get(person)
    if (key === undefined) {
      const obstacle = floor.obstacle(person, pending.to.get(person)!)
      keys.set(person, (key = keyOf(obstacle)))
      if (!clearers.has(key))
        clearers.set(key, { people: obstacle ? whoCouldClear(judgement, floor, pending, obstacle) : [], from: 0 })
    }
    const found = clearers.get(key)!
    while (found.from < found.people.length && done.has(found.people[found.from]!)) found.from += 1
    const isOnPath = new Set(path)
    const wingsBehind = new Set(path.map((other) => floor.wings[other]!))
    let next: number | undefined
    for (let index = found.from; index < found.people.length; index += 1) {
      const other = found.people[index]!
      if (done.has(other)) continue
      if (isOnPath.has(other)) return { closing: path.indexOf(other) }
      // Whoever goes back to a wing on the path most likely closes the loop.
      if (wingsBehind.has(pending.to.get(other)!)) return { closing: -1, next: other }
      next ??= other
    }
    return { closing: -1, next }
  }
}

/** A loop, with those added who must leave as well before all of it can change places; undefined: it never can. */
function exchangeable(
  judgement: Judgement,
  floor: Floor,
  pending: Pending,
  path: Loop,
  done: ReadonlySet<number>,
): Loop | undefined {
  const loop = [...path]
  while (loop.length <= LONGEST) {
    const stuck = exchangeObstacle(floor, pending, loop)
    if (!stuck) return loop
    const another = whoCouldClear(judgement, floor, pending, stuck.obstacle).find(
      (other) => !loop.includes(other) && !done.has(other),
    )
    if (another === undefined) return undefined
    loop.push(another)
  }
  return undefined
}

function keyOf(obstacle: Obstacle | undefined): string {
  if (!obstacle) return 'free'
  return 'limit' in obstacle ? `limit ${obstacle.limit}` : `person ${obstacle.person}`
}

/**
 * The best place on the way that opens a loop: from there on all of it can be made move by move. Near is better than far, and little
 * restriction better than much.
 */
export function stopFor(
  judgement: Judgement,
  floor: Floor,
  pending: Pending,
  loop: Loop,
  wasHeld: (person: number) => boolean,
): Stop | undefined {
  const { situation, eligible } = judgement
  const choices = loop
    .filter((person) => !wasHeld(person))
    .flatMap((person) => {
      const [here, there] = [floor.wings[person]!, pending.to.get(person)!].map((wing) => situation.wings[wing]!)
      return eligible[person]!.filter(
        (wing) => wing !== here!.index && wing !== there!.index && floor.obstacle(person, wing) === undefined,
      ).map((wing) => {
        const { facilityIndex, regimeIndex } = situation.wings[wing]!
        const far = facilityIndex === here!.facilityIndex ? 0 : facilityIndex === there!.facilityIndex ? 1 : 2
        return { person, wing, far, above: Math.max(0, regimeIndex - situation.people[person]!.requiredRegime) }
      })
    })
    .sort((one, other) => one.above - other.above || one.far - other.far || one.person - other.person || one.wing - other.wing)
  return choices.slice(0, MOST_TRIED).find((choice) => opens(floor, pending, loop, choice))
}

/** As many of those still to move as could all change places at once; the others would wait. */
export function everyoneWhoCouldExchange(floor: Floor, pending: Pending): Loop {
  let loop = [...pending.to.keys()]
  for (;;) {
    const stuck = exchangeObstacle(floor, pending, loop)
    if (!stuck) return loop
    loop = loop.filter((person) => person !== stuck.for)
  }
}

/** Whether a loop can be made move by move once one of its people is elsewhere. */
function opens(floor: Floor, pending: Pending, loop: Loop, { person, wing }: Stop): boolean {
  const before = loop.map((other) => floor.wings[other]!)
  floor.put(person, wing)
  const first = loop.indexOf(person)
  // Whoever waits for them goes first, and so on around the loop.
  let waiting = loop.map((_, index) => loop[(first - 1 - index + 2 * loop.length) % loop.length]!)
  for (let left = -1; waiting.length > 0 && waiting.length !== left;) {
    left = waiting.length
    waiting = waiting.filter((other) => {
      const to = pending.to.get(other)!
      if (floor.obstacle(other, to)) return true
      floor.put(other, to)
      return false
    })
  }
  loop.forEach((other) => floor.put(other, -1))
  loop.forEach((other, index) => floor.put(other, before[index]!))
  return waiting.length === 0
}

/** Whether everyone of a loop can leave and then go where they are to go. */
export function canExchange(floor: Floor, pending: Pending, loop: Loop): boolean {
  return exchangeObstacle(floor, pending, loop) === undefined
}

/** What stands in the way when everyone of a loop has left and then each goes where they are to go. */
function exchangeObstacle(
  floor: Floor,
  pending: Pending,
  loop: Loop,
): { readonly obstacle: Obstacle; readonly for: number } | undefined {
  const before = loop.map((other) => floor.wings[other]!)
  loop.forEach((other) => floor.put(other, -1))
  let found: ReturnType<typeof exchangeObstacle>
  for (const other of loop) {
    const obstacle = floor.obstacle(other, pending.to.get(other)!)
    if (obstacle) {
      found = { obstacle, for: other }
      break
    }
    floor.put(other, pending.to.get(other)!)
  }
  loop.forEach((other) => floor.put(other, -1))
  loop.forEach((other, index) => floor.put(other, before[index]!))
  return found
}

/** People whose own move would take something off what stands in the way. */
function whoCouldClear(judgement: Judgement, floor: Floor, pending: Pending, obstacle: Obstacle): number[] {
  if ('person' in obstacle) return couldClear(floor, pending, obstacle, obstacle.person) ? [obstacle.person] : []
  return judgement.limits[obstacle.limit]!.wings.flatMap((wing) =>
    [...pending.from[wing]!].filter((other) => couldClear(floor, pending, obstacle, other)),
  )
}

function couldClear(floor: Floor, pending: Pending, obstacle: Obstacle, other: number): boolean {
  const to = pending.to.get(other)
  if (to === undefined) return false
  if ('person' in obstacle) return obstacle.person === other
  const { limit } = obstacle
  return floor.countIn(limit, other, to) < floor.countIn(limit, other, floor.wings[other]!)
}
