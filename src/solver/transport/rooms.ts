/**
 * What it costs to make room in a wing: shortest paths in the residual network of a placement (Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, section 9.7), in which whoever makes room goes to where there is some, or where another makes room in turn. What
 * doesn't nest isn't seen here.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import type { Crowds } from './crowds'
import type { Nests } from './nests'
import { PACKED } from './packed'
import { openResidual } from './residual'

/** Someone who goes to another wing (-1: nowhere) so that there is room. */
export type Move = { readonly person: number; readonly to: number }

export type Rooms = {
  /** For someone who leaves their wing: what living in another costs with all who make room, packed; and who that is. */
  readonly leaving: (person: number) => { readonly costIn: (wing: number) => number; readonly waysTo: (wing: number) => Move[] }
  /** By wing, packed: what one more place would save at most (zero or less), and what one less would cost at least. */
  readonly places: () => { readonly more: Float64Array; readonly fewer: Float64Array }
}

/** By node: what it costs to make room there, the node that comes next on the way, and who goes there; -1: nobody, or the end. */
type Paths = { readonly cost: Float64Array; readonly next: Int32Array; readonly who: Int32Array }

/** Rounds of the search for shortest paths; paths of more people than these are not found. */
const ROUNDS = 40
const WELFARE = TIERS.indexOf('welfare')

export function openRooms(judgement: Judgement, nests: Nests, all: Crowds, wings: Wings): Rooms {
  const { crowds, crowdOf, welfareOver, discount } = all
  const { situation } = judgement
  const residual = openResidual(judgement, nests, all, wings)
  const { nowhere, first, between, mover, arcs, arcsTo, stepsTo, oneMore, oneLess } = residual
  const count = situation.wings.length
  const welfare = new Float64Array(count)
  let fromNodes: Paths | undefined

  return { leaving, places }

  function leaving(person: number): ReturnType<Rooms['leaving']> {
    const crowd = crowds[crowdOf[person]!]
    const nest = nests.nestOf[person]!
    const entries = new Map(crowd?.kind.wings.map((wing) => [wing, residual.entryOf(nest, wing)]))
    const paths = wings[person]! < 0 ? toNowhere() : shortest(person)
    const present = situation.people[person]!.presentWing
    const own = new Map<number, number>()
    if (crowd) {
      const { kind } = crowd
      welfareOver(crowd, kind.wings, welfare)
      kind.wings.forEach((wing, at) => {
        const staying = wing === present ? discount(crowd, present) : 0
        own.set(wing, residual.upperAt(kind, at) + (welfare[at]! - staying) * PACKED[WELFARE]!)
      })
    }
    const entry = (wing: number): number => entries.get(wing) ?? residual.entryOf(nest, wing)
    return {
      costIn: (wing) => (own.get(wing) ?? Infinity) + (paths.cost[entry(wing)] ?? Infinity),
      waysTo: (wing) => wayFrom(entry(wing), paths),
    }
  }

  /** From each node to being without a place, which is the same for whoever is: nobody makes room on the way who has none. */
  function toNowhere(): Paths {
    if (fromNodes?.cost.length !== residual.takeIn()) fromNodes = shortest(-1)
    return fromNodes
  }

  /**
   * From each node to what a person leaves (Bellman and Ford): round by round, what comes to the nodes that became cheaper in the last
   * one. A way is never let run in a circle, which would be cheaper with every round where the placement can be bettered by people who
   * change places; without such circles the paths are the shortest.
   */
  function shortest(person: number): Paths {
    const home = person < 0 ? -1 : wings[person]!
    // Whoever takes the person's place, or one in the person's groups there, ends the way.
    const left = home < 0 ? [{ node: nowhere, reward: 0 }] : residual.levelsOf(nests.nestOf[person]!, home)
    const cost = new Float64Array(residual.takeIn()).fill(Infinity)
    const next = new Int32Array(cost.length).fill(-1)
    const who = new Int32Array(cost.length).fill(-1)
    const roundOf = new Int32Array(cost.length)
    for (const { node, reward } of left) cost[node] = -reward
    const isOnWay = (node: number, from: number): boolean => {
      for (let at = from; at >= 0; at = next[at]!) if (at === node) return true
      return false
    }
    let cheaper = left.map(({ node }) => node)
    for (let round = 1; cheaper.length > 0 && round <= ROUNDS; round++) {
      const found: number[] = []
      const better = (node: number, price: number, to: number, by: number): void => {
        if (price >= cost[node]! || isOnWay(node, to)) return
        cost[node] = price
        next[node] = to
        who[node] = by
        if (roundOf[node] === round) return
        roundOf[node] = round
        found.push(node)
      }
      for (const to of cheaper) {
        const beyond = cost[to]!
        if (to < first) {
          const row = to * first
          for (let from = 0; from < first; from++)
            if (between[row + from]! + beyond < cost[from]! && mover[row + from] !== person)
              better(from, between[row + from]! + beyond, to, mover[row + from]!)
          if (to === nowhere) for (let wing = 0; wing < count; wing++) better(wing, oneMore[wing]! + beyond, to, -1)
          else if (residual.people(to) > 0) better(nowhere, beyond - oneLess[to]!, to, -1)
        }
        for (const arc of arcsTo[to]!)
          if (arcs.person[arc] !== person) better(arcs.from[arc]!, arcs.cost[arc]! + beyond, to, arcs.person[arc]!)
        for (const { node, cost: step } of stepsTo[to]!) better(node, step + beyond, to, -1)
      }
      cheaper = found
    }
    return { cost, next, who }
  }

  /** Who moves on the way from a node; a way that comes back to itself is cut short there. */
  function wayFrom(start: number, { cost, next, who }: Paths): Move[] {
    const moves: Move[] = []
    const passed = new Set<number>()
    for (let node = start; node >= 0 && cost[node]! < Infinity && !passed.has(node); node = next[node]!) {
      passed.add(node)
      const person = who[node]!
      if (person >= 0 && moves.every((move) => move.person !== person)) moves.push({ person, to: residual.wingAt(next[node]!) })
    }
    return moves
  }

  function places(): ReturnType<Rooms['places']> {
    const { cost } = toNowhere()
    // By node, the least that changes if someone comes there: from a place left empty, or from one that is filled in turn.
    const coming = new Float64Array(cost.length).fill(Infinity)
    coming[nowhere] = 0
    for (let wing = 0; wing < count; wing++) coming[wing] = residual.people(wing) > 0 ? -oneLess[wing]! : Infinity
    for (let sweep = 0, isChanged = true; isChanged && sweep < ROUNDS; sweep++) {
      isChanged = false
      const better = (node: number, found: number): void => {
        if (found >= coming[node]!) return
        coming[node] = found
        isChanged = true
      }
      for (let to = 0; to < count; to++)
        for (let from = 0; from < first; from++) better(to, between[to * first + from]! + coming[from]!)
      arcsTo.forEach((those, to) => {
        for (const arc of those) better(to, arcs.cost[arc]! + coming[arcs.from[arc]!]!)
      })
      stepsTo.forEach((steps, behind) => steps.forEach(({ node, cost: step }) => better(behind, step + coming[node]!)))
    }
    const { isFull, crowding } = residual
    return {
      more: Float64Array.from({ length: count }, (_, wing) => (isFull(wing) ? Math.min(0, coming[wing]! + crowding(wing)) : 0)),
      fewer: Float64Array.from({ length: count }, (_, wing) => (isFull(wing) ? cost[wing]! - oneLess[wing]! : 0)),
    }
  }
}
