/**
 * The minimum cut around someone without a place: the people who can live only where every place is taken, and the places, fewer than
 * they are, that they could all have (Hall 1935 for people and places; Ford and Fulkerson 1956 for groups with limits of their own).
 */

import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { nestsOf } from './nests'

export type Cut = {
  /** Everyone who can live in these wings alone, those who stay in them included. */
  readonly people: number
  /** Indexes, ascending. */
  readonly wings: readonly number[]
  /** Those of them that can live there at most. */
  readonly places: number
  /** Whether limits leave room for fewer than the operational places would. */
  readonly isLimited: boolean
}

/** People who are alike in where they may live and in the groups that they belong to. */
type Alike = { readonly nest: number; readonly wings: readonly number[]; readonly people: number[] }

/**
 * From a person to the wings they may live in; where these are full, to the people who live there and could make room; to the wings that
 * those may live in, and so on. Undefined where somebody could make room: then it is something else that stands in the way, which the
 * network of groups that nest doesn't see.
 */
export function cutAround(judgement: Judgement, person: number, placed: Wings): Cut | undefined {
  const { situation, eligible, stays } = judgement
  const { nests, nestOf } = nestsOf(judgement)
  const count = situation.wings.length
  const inside = nests.map(() => [] as number[])
  for (let nest = 1; nest < nests.length; nest++) inside[nests[nest]!.parent]!.push(nest)
  /** By group and wing, how many live there: all of them, and those who could leave, of whom only the innermost group knows who. */
  const living = new Int32Array(nests.length * count)
  const movable = new Int32Array(nests.length * count)
  const alike = new Map<readonly number[], Map<number, Alike>>()
  const residents: Alike[][] = Array.from({ length: nests.length * count }, () => NOBODY)
  placed.forEach((wing, index) => {
    const innermost = nestOf[index]!
    if (!stays[index]) {
      const those = alikeTo(index, innermost)
      those.people.push(index)
      if (wing >= 0) addTo(innermost * count + wing, those)
    }
    if (wing < 0) return
    for (let nest = innermost; nest >= 0; nest = nests[nest]!.parent) {
      living[nest * count + wing]!++
      if (!stays[index]) movable[nest * count + wing]!++
    }
  })

  const reached = new Set<Alike>()
  const nodes = new Set<number>()
  const queue: number[] = []
  const reach = (node: number): void => {
    if (nodes.has(node)) return
    nodes.add(node)
    queue.push(node)
  }
  const reachAll = (those: Alike): void => {
    if (reached.has(those)) return
    reached.add(those)
    for (const wing of those.wings) reach(those.nest * count + wing)
  }
  reachAll(alikeTo(person, nestOf[person]!))
  for (const node of queue) {
    const [nest, wing] = [Math.floor(node / count), node % count]
    if (living[node]! < nests[nest]!.most[wing]!) {
      if (nest === 0) return undefined
      reach(nests[nest]!.parent * count + wing)
    }
    for (const those of residents[node]!) reachAll(those)
    for (const child of inside[nest]!) if (movable[child * count + wing]! > 0) reach(child * count + wing)
  }

  const bounding = [...nodes].filter((node) => {
    const [nest, wing] = [Math.floor(node / count), node % count]
    return nest === 0 || !nodes.has(nests[nest]!.parent * count + wing)
  })
  let [people, places] = [0, 0]
  for (const those of reached) people += those.people.length
  for (const node of bounding) {
    people += living[node]! - movable[node]!
    places += nests[Math.floor(node / count)]!.most[node % count]!
  }
  const wings = [...new Set([...nodes].map((node) => node % count))].sort((a, b) => a - b)
  const isLimited = bounding.some((node) => node >= count || nests[0]!.most[node]! < situation.wings[node]!.places.operational)
  return { people, wings, places, isLimited }

  function alikeTo(index: number, nest: number): Alike {
    const wings = eligible[index]!
    let byNest = alike.get(wings)
    if (!byNest) alike.set(wings, (byNest = new Map<number, Alike>()))
    let those = byNest.get(nest)
    if (!those) byNest.set(nest, (those = { nest, wings, people: [] }))
    return those
  }

  function addTo(node: number, those: Alike): void {
    const known = residents[node]!
    if (known === NOBODY) residents[node] = [those]
    else if (!known.includes(those)) known.push(those)
  }
}

const NOBODY: Alike[] = []
