/**
 * Foresees what a place in each wing will cost where people compete for it, from some of them: every so many crowds, and as large a share
 * of the places. A network begun with these costs in mind takes far fewer steps; what it comes to is the same.
 */

import { startBasis } from '../engines/flow/basis'
import { addArc, addNode, createNetwork } from '../engines/flow/network'
import { resume } from '../engines/flow/simplex'
import { unlend } from '../engines/flow/unlend'
import type { Crowd, Crowds } from './crowds'
import type { Face } from './face'

/** Crowds looked at, about; fewer are not worth foreseeing. */
const SAMPLE = 12_000
/** Wings that each is connected to at first, and at most in one round of pricing. */
const AT_ONCE = 6
const ROUNDS = 6

/**
 * By wing, what a place will cost about, in welfare; nothing where there are few people.
 *
 * @param rooms by wing, how many may come there.
 * @param sampled how many crowds to look at, about.
 */
export function foresee(
  { crowds, welfareOver }: Crowds,
  face: Pick<Face, 'openWings' | 'weighed'>,
  rooms: Float64Array,
  sampled = SAMPLE,
): Float64Array {
  const step = Math.floor(crowds.length / sampled)
  if (step < 2) return new Float64Array(rooms.length)
  const sample = crowds.filter(({ kind, number }) => number % step === 0 && face.openWings[kind.number]!.length > 0)
  const people = sample.reduce((sum, { members }) => sum + members.length, 0)
  const share = people / crowds.reduce((sum, { members }) => sum + members.length, 0)
  const network = createNetwork()
  const sink = addNode(network, -people)
  const wings = Array.from(rooms, () => addNode(network))
  scaled(rooms, share).forEach((room, wing) => addArc(network, wings[wing]!, sink, Math.min(room, 2 * people), 0))
  const nodes = sample.map(({ members }) => addNode(network, members.length))
  const known = sample.map(() => new Set<number>())
  const costs = new Float64Array(rooms.length)
  let dearest = 1
  sample.forEach((crowd, index) => {
    const open = costsOf(crowd)
    for (const at of lowest(open.length, (position) => costs[position]!)) connect(index, open[at]!, costs[at]!)
    for (let at = 0; at < open.length; at++) dearest = Math.max(dearest, costs[at]!)
  })
  // Whoever finds no place among so few stays outside, at more than any place costs.
  sample.forEach(({ members }, index) => addArc(network, nodes[index]!, sink, 2 * members.length, 2 * dearest))
  const basis = startBasis(network)
  let potentials = resumed()
  for (let round = 0; round < ROUNDS && priceIn(); round++) potentials = resumed()
  return Float64Array.from(wings, (wing) => Math.min(dearest, Math.max(0, potentials[sink]! - potentials[wing]!)))

  /** Wings that nobody is connected to hang from nothing real, and cost no more for that. */
  function resumed(): Float64Array {
    return unlend(network, basis, resume(network, basis).potentials)
  }

  /** Fills `costs`, by position among the wings that are open to a crowd; answers these. */
  function costsOf(crowd: Crowd): readonly number[] {
    const open = face.openWings[crowd.kind.number]!
    welfareOver(crowd, open, costs)
    for (let at = 0; at < open.length; at++) costs[at]! += face.weighed(crowd.kind, open[at]!)
    return open
  }

  function connect(index: number, wing: number, cost: number): void {
    if (known[index]!.has(wing)) return
    known[index]!.add(wing)
    addArc(network, nodes[index]!, wings[wing]!, 2 * sample[index]!.members.length, cost)
  }

  function priceIn(): boolean {
    const before = network.arcs
    sample.forEach((crowd, index) => {
      const open = costsOf(crowd)
      const own = potentials[nodes[index]!]!
      const gain = (at: number): number => costs[at]! + own - potentials[wings[open[at]!]!]!
      for (const at of lowest(open.length, gain)) if (gain(at) < 0) connect(index, open[at]!, costs[at]!)
    })
    return network.arcs > before
  }
}

/** A share of each, in whole numbers, so that what is cut off one is added to the next. */
function scaled(rooms: Float64Array, share: number): number[] {
  let rest = 0
  return Array.from(rooms, (room) => {
    if (room === Infinity) return room
    const exact = room * share + rest
    rest = exact - Math.floor(exact)
    return Math.floor(exact)
  })
}

/** The positions of the smallest few, in no order. */
function lowest(length: number, valueOf: (at: number) => number): number[] {
  const found: number[] = []
  const values: number[] = []
  for (let at = 0; at < length; at++) {
    const value = valueOf(at)
    if (found.length < AT_ONCE) {
      found.push(at)
      values.push(value)
      continue
    }
    let worst = 0
    for (let index = 1; index < AT_ONCE; index++) if (values[index]! > values[worst]!) worst = index
    if (value < values[worst]!) {
      found[worst] = at
      values[worst] = value
    }
  }
  return found
}
