/**
 * Names every fact that is not known, and says whether knowing it could change the plan.
 *
 * It would not where the plan stays lawful and, whatever the fact turns out to be, no other place for the person becomes cheaper
 * by more than the planned one, in any tier: then a plan that was best still is.
 */

import type { Person } from '../domain/estate'
import type { Gap } from '../domain/plan'
import type { PersonFacts } from '../domain/situation'
import { unknownsOf } from '../domain/unknowns'
import { judgeAlone } from '../rules/alone'
import type { Judgement } from '../rules/judge'
import type { Wings } from '../rules/measure'

/** Every gap in what is known, people first, then facilities, each in the order of their ids. */
export function gapsOf(judgement: Judgement, wings: Wings): Gap[] {
  return [...gapsAboutPeople(judgement, wings), ...gapsAboutFacilities(judgement, wings)]
}

function gapsAboutPeople(judgement: Judgement, wings: Wings): Gap[] {
  const { situation } = judgement
  const compare = comparison(judgement, wings)
  return situation.people.flatMap((person) => {
    const found: Gap[] = unknownsOf(person, situation.estate, person.assessmentCurrent).map(({ fact, could }) => ({
      person: person.id,
      fact,
      effect: effect(could.some((possible) => compare(person, possible.person))),
    }))
    if (!person.home) found.push({ person: person.id, fact: 'home', effect: effect(distanceMatters(judgement, person, wings)) })
    return found
  })
}

function gapsAboutFacilities(judgement: Judgement, wings: Wings): Gap[] {
  const { estate, people, wings: allWings, policy } = judgement.situation
  const someoneUnplaced = wings.some((wing) => wing < 0)
  return estate.facilities.flatMap((facility, index) => {
    const residents = people.filter(
      (person) => wings[person.index]! >= 0 && allWings[wings[person.index]!]!.facilityIndex === index,
    )
    const found: Gap[] = []
    if (facility.specialistStaff === undefined) {
      // Too few of them would force those who live there now to move, so the present counts as well as the plan.
      const concerned = people.some(
        (person) => person.vep && !person.fixed && (person.presentFacility === index || residents.includes(person)),
      )
      const matters = policy.limits.vepPerSpecialist !== null && concerned
      found.push({ facility: facility.id, fact: 'specialistStaff', effect: effect(matters) })
    }
    if (!facility.location) {
      const matters = residents.some(
        (person) =>
          person.home && !judgement.stays[person.index] && judgement.eligible[person.index]!.length > (someoneUnplaced ? 0 : 1),
      )
      found.push({ facility: facility.id, fact: 'location', effect: effect(matters && weighsDistance(judgement)) })
    }
    return found
  })
}

function effect(matters: boolean): Gap['effect'] {
  return matters ? 'could change the plan' : 'would not change the plan'
}

/** Whether the plan could be another if a person were as given; people alike in all that the rules see share one answer. */
function comparison(judgement: Judgement, wings: Wings): (person: PersonFacts, possible: Person) => boolean {
  const someoneUnplaced = wings.some((wing) => wing < 0)
  const exposures = judgement.terms.filter((term) => term.kind === 'exposure')
  const exposing = new Set(exposures.flatMap((term) => term.sources).map((source) => wings[source]!))
  const known = new Map<string, Judgement>()
  const alone = (person: Person): Judgement => {
    const { id, ...rest } = person
    const key = JSON.stringify(rest)
    const before = known.get(key)
    if (before) return before
    const after = judgeAlone(judgement, person)
    known.set(key, after)
    return after
  }
  return (person, possible) => {
    const [was, would] = [alone(judgement.situation.estate.people[person.index]!), alone(possible)]
    const wing = wings[person.index]!
    if (was.forced[0] !== would.forced[0] || was.situation.people[0]!.model !== would.situation.people[0]!.model) return true
    const [sources, wouldBeSource] = [sourcesIn(was), sourcesIn(would)]
    if (sources !== wouldBeSource) return true
    const moreExposed = weightIn(would) - weightIn(was)
    if (exposing.size > 0 && (exposing.has(wing) ? moreExposed > 0 : moreExposed < 0)) return true
    if (judgement.stays[person.index]) return false
    const options = would.eligible[0]!
    if (options.some((option) => !was.eligible[0]!.includes(option))) return true
    if (wing >= 0 && !options.includes(wing)) return true
    const dearer = options.map((option) => ({ option, by: differences(was, would, option) }))
    const planned = dearer.find(({ option }) => option === wing)?.by ?? was.terms.map(() => 0)
    if (dearer.some(({ by }) => by.some((amount, term) => amount < planned[term]!))) return true
    return someoneUnplaced && planned.some((amount) => amount > 0)
  }
}

/** By how much each term that one person has by themselves is dearer in a wing. */
function differences(was: Judgement, would: Judgement, wing: number): number[] {
  const costs = ({ terms, situation }: Judgement): number[] =>
    terms.flatMap((term) => (term.kind === 'each' ? [term.cost(situation.people[0]!, situation.wings[wing]!)] : []))
  const before = costs(was)
  return costs(would).map((cost, term) => cost - before[term]!)
}

function sourcesIn({ terms }: Judgement): number {
  return terms.filter((term) => term.kind === 'exposure' && term.sources.length > 0).length
}

function weightIn({ terms }: Judgement): number {
  return terms.reduce((sum, term) => sum + (term.kind === 'exposure' ? (term.weights.get(0) ?? 0) : 0), 0)
}

/** Where someone is left without a place, another may be left instead for a distance: then one location is enough to matter. */
function distanceMatters(judgement: Judgement, person: PersonFacts, planned: Wings): boolean {
  const { estate, wings } = judgement.situation
  const places = new Set(
    judgement.eligible[person.index]!.map((wing) => JSON.stringify(estate.facilities[wings[wing]!.facilityIndex]!.location)),
  )
  return !judgement.stays[person.index] && weighsDistance(judgement) && places.size > (planned.some((wing) => wing < 0) ? 0 : 1)
}

function weighsDistance({ situation }: Judgement): boolean {
  const { km, kmCaregiver, kmPreRelease } = situation.policy.weights
  return km > 0 || kmCaregiver > 0 || kmPreRelease > 0
}
