/**
 * Decides what the network can't: in which wings people who recruit may live, and which wings are left empty rather than with one
 * person alone. Each try is a network again and is measured by what it leads to, tier by tier.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import type { Crowds } from './crowds'
import type { Nests } from './nests'
import { solveUpper, stayingSources, type Upper } from './upper'
import { leastCompany, stayersIn, wantedAfter } from './wing-side'

const [UNPLACED, ALONE, RESTRICTION, SECURITY] = [0, 1, 2, 3]

/** What a network's answer comes to. */
type View = {
  readonly values: readonly number[]
  /** By wing: people, people who recruit, and what everyone there is exposed by. */
  readonly people: Float64Array
  readonly sources: Float64Array
  readonly exposed: Float64Array
  /** By group, by wing: its people. */
  readonly inNest: readonly Float64Array[]
}

/** How often a network may be solved anew, for arcs all in all: small estates get many tries, the largest a few. */
const MOST_TRIES = 60
const ARCS = 800_000
/** How often one try is solved anew to keep people company. */
const TURNS = 4

/**
 * The best restriction found, with its answer; the relaxed answer where nothing needs restricting.
 *
 * @param hosts wings that should suit people who recruit: they are tried first, and stay unless another choice is better.
 */
export function restrict(judgement: Judgement, nests: Nests, crowds: Crowds, relaxed: Upper, hosts?: Uint8Array): Upper {
  const { situation } = judgement
  const stayers = stayersIn(judgement, nests)
  const staying = stayingSources(judgement)
  const least = leastCompany(judgement)
  const look = (upper: Upper): View => viewOf(judgement, nests, stayers, crowds, upper, least)
  let best = relaxed
  let view = look(relaxed)
  let tries = Math.max(4, Math.min(MOST_TRIES, Math.floor(ARCS / relaxed.side.network.arcs)))
  const sourceWings = (of: View): Uint8Array =>
    Uint8Array.from(of.sources, (count, wing) => (count > 0 || staying[wing] === 1 ? 1 : 0))

  /** Solves with people who recruit in these wings only; wings with too few people are emptied, or filled, before it is judged. */
  const attempt = (sources: Uint8Array, company: Int16Array, isFirst = false): boolean => {
    let upper = best
    let found = view
    let wanted: Int16Array | undefined = company
    for (let turn = 0; wanted && turn < TURNS && tries > 0; turn++) {
      tries--
      const next = solveUpper(judgement, nests, stayers, crowds, { sources, company: wanted, most })
      const seen = look(next)
      if (turn === 0 || compareTiers(seen.values, found.values) < 0) {
        upper = next
        found = seen
      }
      wanted = seen.values[ALONE]! > 0 ? companyIn(seen, wanted) : undefined
    }
    if (!isFirst && compareTiers(found.values, view.values) >= 0) return false
    best = upper
    view = found
    return true
  }

  const nobody = new Int16Array(situation.wings.length)
  const most = allowances(nests, stayers, view)
  if (most.size === 0 && !crowds.kinds.some(({ isSource }) => isSource)) {
    if (view.values[ALONE]! > 0) attempt(sourceWings(view), companyIn(view, nobody))
    return best
  }
  const relaxedWings = sourceWings(view)
  const all = tries
  if (hosts) {
    tries = Math.ceil(all / 2)
    attempt(hosts, nobody, true)
    dropSources()
  }
  const fromHosts = { upper: best, view }
  tries = hosts ? Math.floor(all / 2) : all
  attempt(relaxedWings, nobody, true)
  dropSources()
  return hosts && compareTiers(fromHosts.view.values, view.values) <= 0 ? fromHosts.upper : best

  /** Wings with too few people are emptied where nobody stays, and filled where that didn't help. */
  function companyIn({ people }: View, before: Int16Array): Int16Array {
    return before.map((wanted, wing) => {
      if (people[wing] === 0 || people[wing]! >= least[wing]!) return wanted
      return wantedAfter(wanted, least[wing]!, stayers[0]![wing]!)
    })
  }

  /** Where someone is exposed, those who recruit are tried elsewhere: the wing where most are exposed first. */
  function dropSources(): void {
    const done = new Set<number>()
    while (tries > 0 && view.values[SECURITY]! > 0) {
      const sources = sourceWings(view)
      const costly = [...sources.keys()].filter(
        (wing) => sources[wing] === 1 && staying[wing] === 0 && view.exposed[wing]! > 0 && !done.has(wing),
      )
      costly.sort((a, b) => view.exposed[b]! - view.exposed[a]! || a - b)
      const [wing] = costly
      if (wing === undefined) return
      done.add(wing)
      const company = best.restriction?.company ?? nobody
      sources[wing] = 0
      if (attempt(sources, company)) continue
      // Another wing for them that few need: among those where they may live, the one with the fewest people.
      const other = emptiest(sources, wing)
      if (other === undefined) continue
      sources[other] = 1
      attempt(sources, company)
    }
  }

  function emptiest(sources: Uint8Array, wing: number): number | undefined {
    const open = new Set(crowds.kinds.filter((kind) => kind.isSource && kind.wings.includes(wing)).flatMap((kind) => kind.wings))
    const others = [...open].filter((other) => sources[other] === 0 && other !== wing)
    return others.sort((a, b) => view.exposed[a]! - view.exposed[b]! || a - b)[0]
  }
}

/**
 * Divides what a group may have in several wings together among these wings, where it has too much in some: as it lives there now,
 * less where it must, and what is left to the wing that has most of it.
 */
function allowances({ nests, shared }: Nests, stayers: readonly Int32Array[], { inNest }: View): Map<number, Float64Array> {
  const found = new Map<number, Float64Array>()
  const sumOver = (list: ArrayLike<number>, wings: readonly number[]): number => wings.reduce((sum, wing) => sum + list[wing]!, 0)
  if (shared.every(({ nest, wings, most }) => sumOver(inNest[nest]!, wings) <= Math.max(most, sumOver(stayers[nest]!, wings))))
    return found
  for (const { nest, wings, most } of shared) {
    const allowed = found.get(nest) ?? nests[nest]!.most.slice()
    const byUse = [...wings].sort((a, b) => inNest[nest]![b]! - inNest[nest]![a]! || a - b)
    let left = Math.max(most, sumOver(stayers[nest]!, wings)) - sumOver(stayers[nest]!, wings)
    for (const wing of byUse) {
      const coming = Math.min(left, inNest[nest]![wing]! - stayers[nest]![wing]!)
      allowed[wing] = Math.min(allowed[wing]!, stayers[nest]![wing]! + coming)
      left -= coming
    }
    // What is left goes round, a place at a time.
    for (let turn = 0; left > 0 && turn < left + wings.length; turn++, left--) allowed[byUse[turn % byUse.length]!]! += 1
    found.set(nest, allowed)
  }
  return found
}

function viewOf(
  judgement: Judgement,
  { nests }: Nests,
  stayers: readonly Int32Array[],
  { kinds }: Crowds,
  upper: Upper,
  least: Int32Array,
): View {
  const { situation, stays, terms } = judgement
  const count = situation.wings.length
  const people = Float64Array.from(stayers[0]!)
  const sources = new Float64Array(count)
  const exposed = new Float64Array(count)
  const values = new Float64Array(TIERS.length)
  const inNest = nests.map((_, nest) => Float64Array.from(stayers[nest]!))
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const source of term.sources) if (stays[source]) sources[situation.people[source]!.presentWing]!++
    for (const [person, weight] of term.weights) if (stays[person]) exposed[situation.people[person]!.presentWing]! += weight
  }
  upper.living.forEach((places, number) => {
    const kind = kinds[number]!
    for (const { wing, count: living } of places) {
      if (wing < 0) {
        values[UNPLACED]! += living
        continue
      }
      const at = kind.wings.indexOf(wing)
      people[wing]! += living
      if (kind.isSource) sources[wing]! += living
      exposed[wing]! += living * kind.exposure
      values[RESTRICTION]! += living * kind.costs[RESTRICTION]![at]!
      values[SECURITY]! += living * kind.costs[SECURITY]![at]!
      if (kind.isSource && upper.restriction?.sources[wing] === 0) values[UNPLACED]! += living
      for (let nest = kind.nest; nest > 0; nest = nests[nest]!.parent) inNest[nest]![wing]! += living
    }
  })
  for (let wing = 0; wing < count; wing++) {
    if (people[wing]! < least[wing]!) values[ALONE]! += people[wing]!
    if (sources[wing]! > 0) values[SECURITY]! += exposed[wing]!
    nests.forEach(({ pairs }, nest) => {
      const living = inNest[nest]![wing]!
      for (const { weight } of pairs) values[SECURITY]! += (weight * living * (living - 1)) / 2
    })
  }
  return { values: [...values], people, sources, exposed, inNest }
}
