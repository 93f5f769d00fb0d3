/** Mends what the network can't see in a placement, and betters what it leaves: along paths of people first, then by exchanges. */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import type { Wings } from '../../rules/measure'
import { FEW_PLACES, placesOf, type Crowds } from './crowds'
import { exchange } from './exchange'
import type { Nests } from './nests'
import { reroute } from './reroute'
import { openStanding, unchanged, type Standing } from './standing'

/** Changes looked at to mend what breaks a rule (at least, and for each person of a large estate), and to better the tiers. */
const MENDING_STEPS = 1_200_000
const MENDING_STEPS_EACH = 12
const BETTERING_STEPS = 150_000

/** Places of crowds in wings above which paths are too many to be looked at. */
const MOST_PATHS = 4_000_000
/** How often the tiers are bettered along paths at most. */
const MOST_TURNS = 2

const SECURITY = 1 + TIERS.indexOf('security')

/** First whoever breaks a rule or has no place, then those alone, exposed, or in pairs that the network can't see. */
export function mend(judgement: Judgement, nests: Nests, all: Crowds, wings: Wings): Wings {
  const standing = openStanding(judgement, all.tables, wings)
  const isTroubled = (person: number): boolean => standing.troubles(person) > 0 || standing.wings[person]! < 0
  const troubled = (): number[] => [...wings.keys()].filter(isTroubled)
  if (placesOf(all) < MOST_PATHS) reroute(judgement, nests, all, standing, troubled(), isTroubled)
  exchange(judgement, standing, troubled(), Math.max(MENDING_STEPS, MENDING_STEPS_EACH * wings.length))
  const waiting = whoCouldGain(judgement, nests, standing)
  exchange(judgement, standing, waiting, BETTERING_STEPS)
  if (placesOf(all) <= FEW_PLACES)
    for (let turn = 0; turn < MOST_TURNS && reroute(judgement, nests, all, standing, waiting, isCostly); turn++)
      exchange(judgement, standing, waiting, BETTERING_STEPS)
  return lawful(judgement, standing)

  /** Whether security would gain by it if somebody lived nowhere. */
  function isCostly(person: number): boolean {
    const wing = standing.wings[person]!
    if (wing < 0) return false
    const cost = unchanged()
    standing.take(person)
    standing.price(person, wing, cost)
    standing.put(person, wing)
    return cost[SECURITY]! > 0
  }
}

/** Those who are alone, exposed or exposing others, or in pairs that the network can't see. */
function whoCouldGain(judgement: Judgement, nests: Nests, standing: Standing): number[] {
  const waiting = new Set<number>()
  for (const term of judgement.terms) {
    if (term.kind === 'company') {
      for (const wing of term.wings)
        if (standing.residents[wing]!.length < term.least) standing.residents[wing]!.forEach((person) => waiting.add(person))
    }
    if (term.kind === 'exposure') {
      const exposing = new Set(term.sources.map((source) => standing.wings[source]!))
      for (const source of term.sources) waiting.add(source)
      for (const person of term.weights.keys()) if (exposing.has(standing.wings[person]!)) waiting.add(person)
    }
    if (term.kind === 'pairs' && !isNested(nests, term.people)) for (const person of term.people) waiting.add(person)
  }
  return [...waiting]
}

/** The same without whoever breaks a rule where they live: what can be had at once. */
export function mendInHaste(judgement: Judgement, { tables }: Crowds, wings: Wings): Wings {
  return lawful(judgement, openStanding(judgement, tables, wings))
}

/** Leaves those without a place who break a rule still. */
function lawful(judgement: Judgement, standing: Standing): Wings {
  judgement.stays.forEach((stays, person) => {
    if (!stays && standing.troubles(person) > 0) standing.take(person)
  })
  return [...standing.wings]
}

/** Whether a group is one of those that nest, all of it. */
function isNested({ nests, nestOf }: Nests, people: readonly number[]): boolean {
  return people.every((person) => {
    for (let nest = nestOf[person]!; nest >= 0; nest = nests[nest]!.parent) if (nests[nest]!.people === people) return true
    return false
  })
}
