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
import { exposureAlone, forcedAlone, ownCosts } from '../rules/alone'
import type { Judgement } from '../rules/judge'
import type { Wings } from '../rules/measure'
import { includes } from '../rules/members'

/** Every gap in what is known, people first, then facilities, each in the order of their ids. */
export function gapsOf(judgement: Judgement, wings: Wings): Gap[] {
  return [...gapsAboutPeople(judgement, wings), ...gapsAboutFacilities(judgement, wings)]
}

function gapsAboutPeople(judgement: Judgement, wings: Wings): Gap[] {
  const { people, estate } = judgement.situation
  const compare = comparison(judgement, wings)
  const distanceMatters = distanceQuestion(judgement, wings)
  const gaps: Gap[] = []
  for (const person of people) {
    for (const { fact, could } of unknownsOf(estate.people[person.index]!, estate, person.assessmentCurrent)) {
      gaps.push({ person: person.id, fact, effect: effect(could.some((possible) => compare(person, possible.person))) })
    }
    if (!person.home) gaps.push({ person: person.id, fact: 'home', effect: effect(distanceMatters(person)) })
  }
  return gaps
}

function gapsAboutFacilities(judgement: Judgement, wings: Wings): Gap[] {
  const { estate, people, wings: allWings, policy } = judgement.situation
  const someoneUnplaced = wings.some((wing) => wing < 0)
  // Too few trained officers would force those who live there now to move, so the present counts as well as the plan.
  const concerned = new Set<number>()
  const farFromHome = new Set<number>()
  for (const person of people) {
    const wing = wings[person.index]!
    const facility = wing < 0 ? undefined : allWings[wing]!.facilityIndex
    if (person.vep && !person.fixed) {
      concerned.add(person.presentFacility)
      if (facility !== undefined) concerned.add(facility)
    }
    if (facility === undefined || !person.home || judgement.stays[person.index]) continue
    if (judgement.eligible[person.index]!.length > (someoneUnplaced ? 0 : 1)) farFromHome.add(facility)
  }
  return estate.facilities.flatMap((facility, index) => {
    const found: Gap[] = []
    if (facility.specialistStaff === undefined) {
      const matters = policy.limits.vepPerSpecialist !== null && concerned.has(index)
      found.push({ facility: facility.id, fact: 'specialistStaff', effect: effect(matters) })
    }
    if (!facility.location) {
      const matters = farFromHome.has(index) && weighsDistance(judgement)
      found.push({ facility: facility.id, fact: 'location', effect: effect(matters) })
    }
    return found
  })
}

function effect(matters: boolean): Gap['effect'] {
  return matters ? 'could change the plan' : 'would not change the plan'
}

/** Whether the plan could be another if a person were as given. What people alike have in common is worked out once. */
function comparison(judgement: Judgement, wings: Wings): (was: PersonFacts, possible: Person) => boolean {
  const { situation, terms, stays, wingsFor } = judgement
  const someoneUnplaced = wings.some((wing) => wing < 0)
  const exposing = new Set<number>()
  for (const term of terms) if (term.kind === 'exposure') for (const source of term.sources) exposing.add(wings[source]!)
  const forced = forcedAlone(judgement)
  const exposure = exposureAlone(judgement)
  const opensAny = onceForEach((before) => onceForEach((after) => after.some((wing) => !includes(before, wing))))
  const own = ownCosts(judgement)

  return (was, possible) => {
    const would = situation.factsOf(possible, was.index)
    const wing = wings[was.index]!
    if (was.model !== would.model) return true
    const [exposed, wouldBeExposed] = [exposure(was), exposure(would)]
    if (exposed.exposing !== wouldBeExposed.exposing) return true
    const moreExposed = wouldBeExposed.weight - exposed.weight
    if (exposing.size > 0 && (exposing.has(wing) ? moreExposed > 0 : moreExposed < 0)) return true
    if (forced(was) !== forced(would)) return true
    if (stays[was.index]) return false
    const options = wingsFor(would)
    if (opensAny(wingsFor(was))(options)) return true
    if (wing >= 0 && !includes(options, wing)) return true
    return own.some(({ cost, tellsApart }) => {
      if (!tellsApart(was, would)) return false
      const dearer = (option: number): number => {
        const facts = situation.wings[option]!
        return cost(would, facts) - cost(was, facts)
      }
      const planned = wing < 0 ? 0 : dearer(wing)
      return (someoneUnplaced && planned > 0) || options.some((option) => dearer(option) < planned)
    })
  }
}

/** Where someone is left without a place, another may be left instead for a distance: then one location is enough to matter. */
function distanceQuestion(judgement: Judgement, planned: Wings): (person: PersonFacts) => boolean {
  const { estate, wings } = judgement.situation
  const enough = planned.some((wing) => wing < 0) ? 0 : 1
  const locations = estate.facilities.map(({ location }) => JSON.stringify(location))
  const liesApart = onceForEach((options) => new Set(options.map((wing) => locations[wings[wing]!.facilityIndex])).size > enough)
  return ({ index }) => !judgement.stays[index] && weighsDistance(judgement) && liesApart(judgement.eligible[index]!)
}

function weighsDistance({ situation }: Judgement): boolean {
  const { km, kmCaregiver, kmPreRelease } = situation.policy.weights
  return km > 0 || kmCaregiver > 0 || kmPreRelease > 0
}

/** The same question about lists of wings, asked once for each list. */
function onceForEach<Answer>(ask: (wings: readonly number[]) => Answer): (wings: readonly number[]) => Answer {
  const known = new Map<readonly number[], { readonly value: Answer }>()
  return (wings) => {
    let answer = known.get(wings)
    if (!answer) known.set(wings, (answer = { value: ask(wings) }))
    return answer.value
  }
}
