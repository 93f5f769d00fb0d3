/** An estate as the window shows it: each wing with who lives there now and who would, each person with where they are and would be. */

import type { Estate, Facility, Regime } from '../../src/domain/estate'
import type { Plan, Unplaced } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import { situationOf, type PersonFacts, type WingFacts } from '../../src/domain/situation'

export type WingView = {
  readonly wing: WingFacts
  readonly facility: Facility
  readonly regime: Regime
  readonly now: number
  /** How many would live there; absent while nothing is proposed. */
  readonly planned?: number
  readonly staying: readonly PersonView[]
  readonly arriving: readonly PersonView[]
  readonly leaving: readonly PersonView[]
}

/** What the proposal means for a person: `transfers` to another facility, `moves` within one, `arrives` from outside. */
export type Change = 'stays' | 'moves' | 'transfers' | 'arrives' | 'unplaced'

export type PersonView = {
  readonly person: PersonFacts
  /** The regime that their security level requires. */
  readonly required: Regime
  readonly from?: Place
  readonly to?: Place
  readonly change?: Change
  readonly unplaced?: Unplaced
  /** Nothing was proposed for them: they were kept where they are. */
  readonly kept?: true
  /** The recommendation is not shown before the planner has said where they would place the person. */
  readonly sealed?: true
}

export type Place = { readonly wing: WingFacts; readonly facility: Facility }
export type FacilityView = { readonly facility: Facility; readonly wings: readonly WingView[] }

export type EstateView = {
  readonly estate: Estate
  readonly facilities: readonly FacilityView[]
  readonly wings: ReadonlyMap<string, WingView>
  readonly people: ReadonlyMap<string, PersonView>
}

/** @param some for whom alone the plan was made; undefined: for everyone */
export function viewEstate(estate: Estate, policy: Policy, plan: Plan | undefined, some?: ReadonlySet<string>): EstateView {
  const situation = situationOf(estate, policy)
  const places = situation.wings.map((wing): Place => ({ wing, facility: estate.facilities[wing.facilityIndex]! }))
  const planned = new Map(plan?.placements.map(({ person, wing }) => [person, wing]))
  const unplaced = new Map(plan?.unplaced.map((one) => [one.person, one]))
  const views = situation.people.map((person): PersonView => {
    const from = places[person.presentWing]
    const to = places[situation.wingIndex.get(planned.get(person.id) ?? '') ?? -1]
    const reasons = unplaced.get(person.id)
    const required = estate.regimes[person.requiredRegime]!
    return {
      person,
      required,
      ...(from && { from }),
      // A plan may be older than a person, who then is not in it.
      ...((to ?? reasons) && { ...(to && { to }), ...(reasons && { unplaced: reasons }), change: changeOf(from, to) }),
      ...(some && !some.has(person.id) && { kept: true }),
    }
  })
  const people = new Map(views.map((view) => [view.person.id, view]))
  const here = groupByWing(views, ({ from }) => from)
  const coming = groupByWing(views, ({ to }) => to)
  const wings = new Map(
    places.map((place) => {
      const [now, planned] = [here.get(place.wing) ?? [], coming.get(place.wing) ?? []]
      return [place.wing.id, viewWing(place, estate.regimes, now, plan && planned)]
    }),
  )
  const facilities = estate.facilities.map((facility) => ({
    facility,
    wings: estate.wings.flatMap((wing) => (wing.facility === facility.id ? [wings.get(wing.id)!] : [])),
  }))
  return { estate, facilities, wings, people }
}

function viewWing(
  { wing, facility }: Place,
  regimes: readonly Regime[],
  here: readonly PersonView[],
  coming: readonly PersonView[] | undefined,
): WingView {
  return {
    wing,
    facility,
    regime: regimes[wing.regimeIndex]!,
    now: here.length,
    ...(coming && { planned: coming.length }),
    staying: coming ? here.filter(({ to }) => to?.wing === wing) : here,
    arriving: (coming ?? []).filter(({ from }) => from?.wing !== wing),
    leaving: coming ? here.filter(({ to }) => to?.wing !== wing) : [],
  }
}

function groupByWing(
  people: readonly PersonView[],
  placeOf: (person: PersonView) => Place | undefined,
): Map<WingFacts, PersonView[]> {
  const groups = new Map<WingFacts, PersonView[]>()
  for (const person of people) {
    const wing = placeOf(person)?.wing
    if (!wing) continue
    const group = groups.get(wing)
    if (group) group.push(person)
    else groups.set(wing, [person])
  }
  return groups
}

function changeOf(from: Place | undefined, to: Place | undefined): Change {
  if (!to) return 'unplaced'
  if (!from) return 'arrives'
  if (from.wing === to.wing) return 'stays'
  return from.facility === to.facility ? 'moves' : 'transfers'
}
