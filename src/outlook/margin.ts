/** The margin: how many more people of each kind could be placed lawfully today. Found by planning with them, not by counting free places. */

import type { Estate, Person } from '../domain/estate'
import type { Policy } from '../domain/policy'
import { situationOf, type Situation } from '../domain/situation'
import { judge, type Judgement } from '../rules/judge'
import { rules } from '../rules/registry'
import { standingAgainst } from '../solver/chains/ask'
import { ownCostsOf, type OwnCosts } from '../solver/chains/costs'
import { planByChains, type PlannedByChains } from '../solver/chains/plan'
import { kindsOf, placesByKind, type Kinds } from './kinds'

export type KindMargin = {
  readonly kind: string
  /** Operational places of open wings made for this kind. */
  readonly places: number
  /** Of these, less the people who live there: what counting beds comes to. */
  readonly freePlaces: number
  /** How many more of this kind were placed, together, with nobody else without a place for it. */
  readonly margin: number
  /** The rule that stands against one more. */
  readonly against: string
}

export type Margin = {
  /** People without a place before anyone more comes. */
  readonly unplaced: number
  readonly freePlaces: number
  readonly kinds: readonly KindMargin[]
}

const ADULT_YEARS = 30
const JUVENILE_YEARS = 16

/**
 * The margin of each kind that there are places for. Whoever comes more is someone with nothing else to consider: no needs, no
 * network, no home that is known. Who may move to make room is as the policy says.
 *
 * @param found hears of each kind as it is found.
 */
export function marginOf(estate: Estate, policy: Policy, found: (kind: KindMargin) => void = () => undefined): Margin {
  const present = situationOf(estate, policy)
  const kinds = kindsOf(present)
  const places = placesByKind(kinds, present.wings)
  const planning = openPlanning(present)
  const before = unplacedIn(planning.plan([]))
  const free = freePlaces(present)
  const margins = kinds.names.flatMap((kind, number) => {
    if (places[number] === 0) return []
    const made = new Set(
      present.wings.filter((wing) => wing.open && kinds.kindsFor(wing).includes(number)).map(({ index }) => index),
    )
    const freeHere = free.reduce((sum, count, wing) => (made.has(wing) ? sum + count : sum), 0)
    const { most, against } = mostOf(planning, (count) => newcomers(estate, kinds, number, count), before, freeHere)
    const margin = { kind, places: places[number]!, freePlaces: freeHere, margin: most, against }
    found(margin)
    return [margin]
  })
  return { unplaced: before, freePlaces: free.reduce((sum, count) => sum + count, 0), kinds: margins }
}

type Planning = {
  readonly plan: (more: readonly Person[]) => { readonly judgement: Judgement; readonly planned: PlannedByChains }
}

function openPlanning(present: Situation): Planning {
  let known: Judgement | undefined
  let costs: OwnCosts | undefined
  return {
    plan: (more) => {
      const estate = { ...present.estate, people: [...present.estate.people, ...more] }
      const situation = { ...situationOf(estate, present.policy, present), wings: present.wings, distance: present.distance }
      known = judge(situation, rules, known)
      costs ??= ownCostsOf(known)
      return { judgement: known, planned: planByChains(known, costs) }
    },
  }
}

/** The most that can come without one more person being without a place: doubled until one is, then halved to the last. */
function mostOf(
  { plan }: Planning,
  newcomersOf: (count: number) => readonly Person[],
  before: number,
  guess: number,
): { most: number; against: string } {
  let fits = 0
  let tooMany: { readonly count: number; readonly found: ReturnType<Planning['plan']> } | undefined
  let next = Math.max(1, guess)
  while (!tooMany || tooMany.count - fits > 1) {
    const found = plan(newcomersOf(next))
    const missing = unplacedIn(found) - before
    if (missing <= 0) {
      fits = next
      next = tooMany ? Math.floor((fits + tooMany.count) / 2) : next * 2
      continue
    }
    tooMany = { count: next, found }
    // As many as are not missing are likely to fit: places are mostly all that is short.
    const likely = next - missing
    next = likely > fits ? likely : likely === fits ? fits + 1 : Math.floor((fits + next) / 2)
  }
  return { most: fits, against: ruleAgainst(tooMany.found) }
}

function ruleAgainst({ judgement, planned: { tally } }: ReturnType<Planning['plan']>): string {
  const people = judgement.situation.people.length
  const last = tally.movers.findLastIndex((person, mover) => tally.wings[mover]! < 0 && person < people)
  if (last < 0) throw new Error('Someone is without a place, but nobody is')
  return standingAgainst(judgement, tally, last)
}

function unplacedIn({ planned }: ReturnType<Planning['plan']>): number {
  return planned.wings.reduce((sum, wing) => (wing < 0 ? sum + 1 : sum), 0)
}

/** By wing: operational places less the people who live there, where the wing is open and not too full. */
function freePlaces({ people, wings }: Situation): number[] {
  const living = new Int32Array(wings.length)
  for (const { presentWing } of people) if (presentWing >= 0) living[presentWing]!++
  return wings.map(({ index, open, places }) => (open ? Math.max(0, places.operational - living[index]!) : 0))
}

function newcomers(estate: Estate, { names }: Kinds, kind: number, count: number): Person[] {
  const [sex, age, legalStatus] = names[kind]!.split(' ', 3) as [Person['sex'], string, Person['legalStatus']]
  const securityLevel = names[kind]!.split(' ').slice(3).join(' ')
  const years = age === 'juvenile' ? JUVENILE_YEARS : ADULT_YEARS
  const birthDate = `${String(Number(estate.asOf.slice(0, 4)) - years - 1).padStart(4, '0')}-01-01`
  return Array.from({ length: count }, (_, number) => ({
    id: `one more ${names[kind]!} ${number}`,
    sex,
    birthDate,
    legalStatus,
    securityLevel,
    currentWing: null,
    fixed: false,
    pregnant: 'no' as const,
    children: [],
    requires: [],
    programmes: [],
    disability: 'no' as const,
    vulnerableToRecruitment: 'no' as const,
    authorisations: [],
    exceptions: [],
  }))
}
