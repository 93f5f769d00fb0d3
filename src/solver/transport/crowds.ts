/**
 * Groups people three times: into kinds, alike in all that the tiers above welfare can tell about them; within those into cohorts,
 * alike in all that welfare can tell as well but for where they live now; and those into crowds by the facility they live in. Nothing
 * is lost: whoever stays best stays first.
 */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { arrangeByWing, type ByWing } from './by-wing'
import { comingsIn, costOfComing, type Coming } from './coming'
import type { Nests } from './nests'
import { costTables, type CostTable } from './tables'

/** The tiers above the last one. */
export const UPPER_TIERS = TIERS.length - 1

/** Above so many crowds, what is found need not be the best by the last digit: each step says by how much it may be less. */
export const MANY_CROWDS = 20_000

/** Places of kinds in wings, of all choices together that are tried though they may not help. */
const PLACES_TRIED = 2_000_000

/** Up to so many places of crowds in wings, what is found is tried again and again with a little changed: each try takes little. */
export const FEW_PLACES = 200_000

export type Kind = {
  readonly number: number
  /** The wings (indexes, ascending) that they may live in. */
  readonly wings: readonly number[]
  readonly nest: number
  readonly people: number
  /** What a person of this kind is exposed by where someone recruits; whether they are a source of it themselves. */
  readonly exposure: number
  readonly isSource: boolean
  /** By upper tier, by position in `wings`: what one person costs there. Kinds alike in both share the lists. */
  readonly costs: readonly Float64Array[]
}

export type Crowd = {
  readonly number: number
  readonly kind: Kind
  /** People (indexes), ascending. */
  readonly members: readonly number[]
  /** What welfare adds for coming from where they live now. */
  readonly coming: Coming
  /** Their present wings (indexes, ascending; -1 left out), and how many of them live there. */
  readonly homes: readonly number[]
  readonly atHome: readonly number[]
}

export type Cohort = { readonly kind: Kind; readonly crowds: readonly Crowd[] }

export type Crowds = {
  readonly kinds: readonly Kind[]
  readonly cohorts: readonly Cohort[]
  readonly crowds: readonly Crowd[]
  /** By person: their crowd; -1 for those who stay where they are in every plan. */
  readonly crowdOf: Int32Array
  readonly tables: readonly CostTable[]
  /** Those of the last tier that don't depend on where people live now. */
  readonly places: readonly CostTable[]
  readonly byWing: () => ByWing
  /** What living in each of these wings costs everyone of a cohort in the last tier, wherever they live now. */
  readonly costsOver: (cohort: Cohort, wings: readonly number[], into: Float64Array) => void
  /** What a member of a crowd costs in a wing in the last tier: as someone who comes there, and less for one who lives there. */
  readonly welfare: (crowd: Crowd, wing: number) => number
  /** The same for several wings, into a list that has room for them. */
  readonly welfareOver: (crowd: Crowd, wings: readonly number[], into: Float64Array) => void
  readonly discount: (crowd: Crowd, wing: number) => number
}

/** How many choices are tried that may not help: `most`, or fewer where each takes long as there are many kinds and wings. */
export function triesFor({ kinds }: Crowds, most: number): number {
  const places = kinds.reduce((sum, { wings }) => sum + wings.length, 0)
  return Math.min(most, Math.ceil(PLACES_TRIED / places))
}

/** In how many wings crowds may live, all of them together: about how much there is to look at. */
export function placesOf({ crowds }: Crowds): number {
  return crowds.reduce((sum, { kind }) => sum + kind.wings.length, 0)
}

/** @param eligible by person, the wings they may live in; all that the rules allow unless said otherwise. */
export function crowdsOf(judgement: Judgement, nests: Nests, eligible = judgement.eligible): Crowds {
  const { situation, stays } = judgement
  const { people } = situation
  const tables = costTables(judgement)
  const upper = tables.filter(({ tier }) => tier < UPPER_TIERS)
  const last = tables.filter(({ tier }) => tier === UPPER_TIERS)
  const comings = comingsIn(judgement, last)
  const places = last.filter((table) => !comings.tables.has(table))
  const { exposureOf, isSource } = exposuresIn(judgement)
  const listOf = numbering()
  const kindOf = numbering()
  const cohortOf = numbering()
  const crowdNumberOf = numbering()
  const kinds: Kind[] = []
  const costsBy = new Map<string, Kind['costs']>()
  const cohorts: { kind: number; crowds: number[] }[] = []
  const crowds: { kind: number; members: number[] }[] = []
  const crowdOf = new Int32Array(people.length).fill(-1)
  const sizes: number[] = []

  for (const person of people) {
    const { index } = person
    if (stays[index]) continue
    let costKey = `${listOf(eligible[index]!)}`
    for (const { rowOf } of upper) costKey += ` ${rowOf[index]}`
    const kind = kindOf(`${costKey} ${nests.nestOf[index]} ${exposureOf(index)} ${isSource(index)}`)
    if (kind === kinds.length) {
      let costs = costsBy.get(costKey)
      if (!costs) costsBy.set(costKey, (costs = upperCosts(index)))
      kinds.push(newKind(kind, index, costs))
      sizes.push(0)
    }
    sizes[kind]!++
    let cohortKey = `${kind}`
    for (const { rowOf } of places) cohortKey += ` ${rowOf[index]}`
    const cohort = cohortOf(cohortKey)
    if (cohort === cohorts.length) cohorts.push({ kind, crowds: [] })
    const crowd = crowdNumberOf(`${cohort} ${comings.placeOf(person)}`)
    if (crowd === crowds.length) {
      crowds.push({ kind, members: [] })
      cohorts[cohort]!.crowds.push(crowd)
    }
    crowds[crowd]!.members.push(index)
    crowdOf[index] = crowd
  }
  const finished = kinds.map((kind, number) => ({ ...kind, people: sizes[number]! }))
  const all = crowds.map(({ kind, members }, number): Crowd => {
    const coming = comings.comingFrom(people[members[0]!]!)
    return { number, kind: finished[kind]!, members, coming, ...homesOf(judgement, members) }
  })
  const rowsOf = (person: number) => places.map(({ rows, rowOf, columnOf }) => ({ row: rows[rowOf[person]!]!, columnOf }))
  const allCohorts = cohorts.map(({ kind, crowds: numbers }) => ({
    kind: finished[kind]!,
    crowds: numbers.map((number) => all[number]!),
  }))
  let arranged: ByWing | undefined
  return {
    kinds: finished,
    cohorts: allCohorts,
    crowds: all,
    crowdOf,
    tables,
    places,
    byWing: () => (arranged ??= arrangeByWing(situation.wings.length, finished, allCohorts, all)),
    costsOver: ({ crowds: [crowd] }, wings, into) => sumRows(crowd!, wings, into, 0),
    welfare: ({ members, coming }, wing) => {
      let cost = costOfComing(coming, wing)
      for (const { row, columnOf } of rowsOf(members[0]!)) cost += row[columnOf[wing]!]!
      return cost
    },
    welfareOver: (crowd, wings, into) => {
      const { usual, near } = crowd.coming
      sumRows(crowd, wings, into, usual)
      if (near.length === 0) return
      for (let at = 0; at < wings.length; at++) into[at]! += costOfComing(crowd.coming, wings[at]!) - usual
    },
    discount: ({ homes }, wing) => (homes.includes(wing) ? comings.discounts[wing]! : 0),
  }

  function sumRows({ members }: Crowd, wings: readonly number[], into: Float64Array, first: number): void {
    into.fill(first, 0, wings.length)
    for (const { row, columnOf } of rowsOf(members[0]!))
      for (let at = 0; at < wings.length; at++) into[at]! += row[columnOf[wings[at]!]!]!
  }

  function upperCosts(person: number): Kind['costs'] {
    const wings = eligible[person]!
    const costs = Array.from({ length: UPPER_TIERS }, () => new Float64Array(wings.length))
    for (const { tier, rows, rowOf, columnOf } of upper) {
      const row = rows[rowOf[person]!]!
      for (let at = 0; at < wings.length; at++) costs[tier]![at]! += row[columnOf[wings[at]!]!]!
    }
    return costs
  }

  function newKind(number: number, person: number, costs: Kind['costs']): Kind {
    return {
      number,
      wings: eligible[person]!,
      nest: nests.nestOf[person]!,
      people: 0,
      exposure: exposureOf(person),
      isSource: isSource(person),
      costs,
    }
  }
}

/** Numbers things from zero in the order in which they are first seen. */
function numbering(): (thing: string | readonly number[]) => number {
  const numbers = new Map<string | readonly number[], number>()
  return (thing) => {
    let number = numbers.get(thing)
    if (number === undefined) numbers.set(thing, (number = numbers.size))
    return number
  }
}

function exposuresIn({ situation, terms }: Judgement) {
  const exposures = new Float64Array(situation.people.length)
  const sources = new Uint8Array(situation.people.length)
  for (const term of terms) {
    if (term.kind !== 'exposure') continue
    for (const [person, weight] of term.weights) exposures[person]! += weight
    for (const person of term.sources) sources[person] = 1
  }
  return { exposureOf: (person: number) => exposures[person]!, isSource: (person: number) => sources[person] === 1 }
}

function homesOf({ situation }: Judgement, members: readonly number[]): Pick<Crowd, 'homes' | 'atHome'> {
  const counts = new Map<number, number>()
  for (const person of members) {
    const { presentWing } = situation.people[person]!
    if (presentWing >= 0) counts.set(presentWing, (counts.get(presentWing) ?? 0) + 1)
  }
  const homes = [...counts.keys()].sort((a, b) => a - b)
  return { homes, atHome: homes.map((home) => counts.get(home)!) }
}
