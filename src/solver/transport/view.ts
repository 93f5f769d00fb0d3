/** What the network's answer for kinds of people comes to, with what the network itself can't see: who exposes whom, and who is alone. */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { positionIn } from '../../rules/members'
import { UPPER_TIERS, type Crowds } from './crowds'
import { leastCompany, type Nests } from './nests'
import type { Upper } from './upper'
import type { Welfare } from './welfare'
import { alone, stayersIn } from './wing-side'

const [UNPLACED, ALONE, RESTRICTION, SECURITY] = [0, 1, 2, 3]

export type View = {
  /** By tier, but for welfare. */
  readonly values: readonly number[]
  /** What security would come to if nobody who may move exposed anyone: no choice of hosts is better. */
  readonly unexposed: number
  /** By wing: people, people who recruit, and what everyone there is exposed by where one of them lives there. */
  readonly people: Float64Array
  readonly sources: Float64Array
  readonly exposed: Float64Array
  /** How many people of a group live in a wing. */
  readonly inNest: (nest: number, wing: number) => number
  /** How many people of a group live in all of these wings. */
  readonly inWings: (nest: number, wings: readonly number[]) => number
}

export type Look = (upper: Pick<Upper, 'living'>) => View

/** What is settled before welfare is: who is alone is settled only later, crowd by crowd. Everything else is zero. */
export function settledTiers(values: readonly number[]): number[] {
  return values.map((value, tier) => (tier === ALONE || tier === UPPER_TIERS ? 0 : value))
}

/** What was found crowd by crowd, kind by kind. */
export function byKind({ kinds, crowds }: Crowds, living: Welfare['living']): Upper['living'] {
  const found = kinds.map((): Upper['living'][number][number][] => [])
  living.forEach((places, number) => found[crowds[number]!.kind.number]!.push(...places))
  return found
}

export function openView(judgement: Judgement, all: Nests, { kinds }: Crowds): Look {
  const { situation, stays, terms } = judgement
  const { nests } = all
  const count = situation.wings.length
  const stayers = stayersIn(judgement, all)
  const least = leastCompany(judgement)
  const staying = { sources: new Float64Array(count), exposed: new Float64Array(count) }
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const source of term.sources) if (stays[source]) staying.sources[situation.people[source]!.presentWing]!++
    for (const [person, weight] of term.weights)
      if (stays[person]) staying.exposed[situation.people[person]!.presentWing]! += weight
  }
  /** What pairs of those who stay come to. */
  const ofStaying = nests.reduce(
    (sum, { weight }, nest) => sum + weight * stayers[nest]!.reduce((all, each) => all + pairsOf(each), 0),
    0,
  )

  return (upper) => {
    const people = Float64Array.from(stayers[0]!)
    const sources = staying.sources.slice()
    const exposed = staying.exposed.slice()
    const values = new Float64Array(TIERS.length)
    /** By group and wing, those who may move. */
    const coming = new Map<number, number>()
    upper.living.forEach((places, number) => {
      const kind = kinds[number]!
      for (const { wing, count: living } of places) {
        if (wing < 0) {
          values[UNPLACED]! += living
          continue
        }
        const at = positionIn(kind.wings, wing)
        people[wing]! += living
        if (kind.isSource) sources[wing]! += living
        exposed[wing]! += living * kind.exposure
        values[RESTRICTION]! += living * kind.costs[RESTRICTION]![at]!
        values[SECURITY]! += living * kind.costs[SECURITY]![at]!
        for (let nest = kind.nest; nest > 0; nest = nests[nest]!.parent) {
          const key = nest * count + wing
          coming.set(key, (coming.get(key) ?? 0) + living)
        }
      }
    })
    let avoidable = 0
    for (let wing = 0; wing < count; wing++) {
      values[ALONE]! += alone(people[wing]!, least[wing]!)
      if (sources[wing]! > 0) values[SECURITY]! += exposed[wing]!
      if (sources[wing]! > 0 && staying.sources[wing] === 0) avoidable += exposed[wing]!
    }
    values[SECURITY]! += ofStaying
    for (const [key, living] of coming) {
      const nest = Math.floor(key / count)
      const before = stayers[nest]![key % count]!
      values[SECURITY]! += nests[nest]!.weight * (pairsOf(before + living) - pairsOf(before))
    }
    const inNest = (nest: number, wing: number): number => stayers[nest]![wing]! + (coming.get(nest * count + wing) ?? 0)
    const inWings = (nest: number, wings: readonly number[]): number => wings.reduce((sum, wing) => sum + inNest(nest, wing), 0)
    return { values: [...values], unexposed: values[SECURITY]! - avoidable, people, sources, exposed, inNest, inWings }
  }
}

function pairsOf(people: number): number {
  return (people * (people - 1)) / 2
}
