/** The margin: how many more people of each kind could be placed lawfully today. Found by planning with them, not by counting free places. */

import type { Estate, Person } from '../domain/estate'
import type { Policy } from '../domain/policy'
import { situationOf, type Situation } from '../domain/situation'
import { judge } from '../rules/judge'
import { rules } from '../rules/registry'
import { standingAgainst } from '../solver/chains/ask'
import { ownCostsOf } from '../solver/chains/costs'
import { placeMore, planByChains } from '../solver/chains/plan'
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
  const judged = judge(present)
  const costs = ownCostsOf(judged)
  const planned = planByChains(judged, costs)
  const kinds = kindsOf(present)
  const places = placesByKind(kinds, present.wings)
  const free = freePlaces(present)
  // Nobody comes without taking a place that the plan leaves free.
  const most = sum(
    present.wings.map(({ index, open, places: { operational } }) =>
      open ? Math.max(0, operational - planned.tally.living[index]!) : 0,
    ),
  )
  const margins = kinds.names.flatMap((kind, number) => {
    if (places[number] === 0) return []
    const more = newcomers(estate, kinds, number, most + 1)
    const crowd = { ...estate, people: [...estate.people, ...more] }
    const situation = { ...situationOf(crowd, policy, present), wings: present.wings, distance: present.distance }
    const judgement = judge(situation, rules, judged)
    const { placed, next, tally } = placeMore(
      judgement,
      costs,
      more.map((_, index) => estate.people.length + index),
    )
    if (next === undefined) throw new Error(`More people of the kind ${kind} were placed than there are places`)
    const freeHere = sum(
      present.wings.filter((wing) => wing.open && kinds.kindsFor(wing).includes(number)).map(({ index }) => free[index]!),
    )
    const margin = {
      kind,
      places: places[number]!,
      freePlaces: freeHere,
      margin: placed,
      against: standingAgainst(judgement, tally, next),
    }
    found(margin)
    return [margin]
  })
  const unplaced = planned.wings.filter((wing) => wing < 0).length
  return { unplaced, freePlaces: sum(free), kinds: margins }
}

/** By wing: operational places less the people who live there, where the wing is open and not too full. */
function freePlaces({ people, wings }: Situation): number[] {
  const living = new Int32Array(wings.length)
  for (const { presentWing } of people) if (presentWing >= 0) living[presentWing]!++
  return wings.map(({ index, open, places }) => (open ? Math.max(0, places.operational - living[index]!) : 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
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
