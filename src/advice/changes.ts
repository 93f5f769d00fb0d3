/** The single changes that might let someone live where they can't now: a place, a limit, an officer, a wing, a fact, an exception. */

import type { Estate, Facility, Person, Wing } from '../domain/estate'
import type { Change } from '../domain/plan'
import type { Limits, Policy } from '../domain/policy'
import type { PersonFacts } from '../domain/situation'
import { situationOf } from '../domain/situation'
import { unknownsOf } from '../domain/unknowns'
import { judge, type Judgement } from '../rules/judge'

/** A change, and the estate and the policy after it. */
export type Changed = { readonly change: Change; readonly estate: Estate; readonly policy: Policy }

/** Each change once: several wings can ask for the same one. */
export function eachOnce(changes: readonly Changed[]): Changed[] {
  return [...new Map(changes.map((changed) => [JSON.stringify([changed.change.at, changed.change.to]), changed])).values()]
}

/** The judgement after a change; what the change doesn't touch is taken over. */
export function judgeChanged({ estate, policy }: Changed, before: Judgement): Judgement {
  return judge(situationOf(estate, policy, before.situation), before.rules, before)
}

/** Changes to one wing and its facility that could make room there; none where it already takes whoever comes. */
export function roomChanges({ situation }: Judgement, wing: Wing): Changed[] {
  const { estate, policy } = situation
  const { id, name, places, motherAndChildPlaces, open } = wing
  const facility = estate.facilities.find((candidate) => candidate.id === wing.facility)!
  // Most changes are never tried, and an estate has many wings: the changed one is made when it is asked for.
  const withWing = (change: Change, changed: Partial<Wing>): Changed => ({
    change,
    policy,
    get estate() {
      return withItem(estate, 'wings', { ...wing, ...changed })
    },
  })
  const more = places.operational + 1
  const changes = [
    withWing(
      {
        kind: 'place',
        text: `One more operational place in ${name} (${id}): ${more} instead of ${places.operational}.`,
        at: `/wings/${id}/places/operational`,
        from: places.operational,
        to: more,
      },
      { places: { ...places, operational: more } },
    ),
  ]
  if (wing.sex === 'female') {
    const to = motherAndChildPlaces + 1
    changes.push(
      withWing(
        {
          kind: 'place',
          text: `One more place for a child in ${name} (${id}): ${to} instead of ${motherAndChildPlaces}.`,
          at: `/wings/${id}/motherAndChildPlaces`,
          from: motherAndChildPlaces,
          to,
        },
        { motherAndChildPlaces: to },
      ),
    )
  }
  if (facility.specialistStaff !== undefined) {
    const to = facility.specialistStaff + 1
    const text = `One more officer trained for this work in ${facility.name} (${facility.id}): ${to} instead of ${facility.specialistStaff}.`
    const change: Change = {
      kind: 'staff',
      text,
      at: `/facilities/${facility.id}/specialistStaff`,
      from: facility.specialistStaff,
      to,
    }
    const staffed: Facility = { ...facility, specialistStaff: to }
    changes.push({ change, policy, estate: withItem(estate, 'facilities', staffed) })
  }
  if (!open)
    changes.push(
      withWing(
        {
          kind: 'wing',
          text: `${name} (${id}) is closed, and would have to be open.`,
          at: `/wings/${id}/open`,
          from: false,
          to: true,
        },
        { open: true },
      ),
    )
  return changes
}

/** What limits are called in sentences. Company is a tier, not a rule: it bars nobody from anywhere. */
const LIMIT_NAMES: Readonly<Record<Exclude<keyof Limits, 'company'>, string>> = {
  escalation: 'steps of regime above the required one',
  assessmentValidMonths: 'months for which an assessment is current',
  vepPerWing: 'violent extremist prisoners in a wing that is not specialised',
  vepSharePercent: 'violent extremist prisoners as a share of operational places',
  networkPerWing: 'members of one network in a wing',
  vepPerSpecialist: 'violent extremist prisoners for each trained officer',
  transfers: 'changes of facility',
  solitaryDays: 'days after which solitary must have ended',
}

/** Each limit of the policy that can bar someone, one step wider or one step narrower. */
export function limitChanges({ situation }: Judgement, step: 1 | -1): Changed[] {
  const { estate, policy } = situation
  const names = Object.keys(policy.limits) as (keyof Limits)[]
  return names.flatMap((name) => {
    const from = policy.limits[name]
    if (from === null || from + step < 0 || name === 'company') return []
    const to = from + step
    const change: Change = {
      kind: 'limit',
      text: `The limit "${LIMIT_NAMES[name]}" at ${to} instead of ${from}.`,
      at: `/limits/${name}`,
      from,
      to,
    }
    return [{ change, estate, policy: { ...policy, limits: { ...policy.limits, [name]: to } } }]
  })
}

/** A person's security level one step lower, and one step higher. */
export function securityChanges({ situation }: Judgement, facts: PersonFacts): Changed[] {
  const { estate, policy } = situation
  const person = estate.people[facts.index]!
  if (person.securityLevel === 'unknown') return []
  return [facts.securityIndex - 1, facts.securityIndex + 1].flatMap((index) => {
    const to = estate.securityLevels[index]
    if (to === undefined) return []
    const change: Change = {
      kind: 'fact',
      text: `The security level of ${person.id} at ${to} instead of ${person.securityLevel}.`,
      at: `/people/${person.id}/securityLevel`,
      from: person.securityLevel,
      to,
    }
    return [{ change, estate: withItem(estate, 'people', { ...person, securityLevel: to }), policy }]
  })
}

/** Each thing that is not known about a person, known. */
export function factChanges({ situation }: Judgement, facts: PersonFacts): Changed[] {
  const { estate, policy } = situation
  const person = estate.people[facts.index]!
  return unknownsOf(person, estate, facts.assessmentCurrent).flatMap(({ fact, at, could }) =>
    could.map(({ be, person: changed }) => ({
      change: { kind: 'fact', text: factSentence(person, fact, be), at, from: 'unknown', to: be },
      estate: withItem(estate, 'people', changed),
      policy,
    })),
  )
}

/** An exception, made for a person by whoever may make it, to each rule that allows one. */
export function exceptionChanges({ situation, rules }: Judgement, facts: PersonFacts): Changed[] {
  const { estate, policy } = situation
  const person = estate.people[facts.index]!
  return rules.flatMap((rule) => {
    if (rule.kind !== 'eligibility' || rule.exception === undefined) return []
    if (person.exceptions.some((exception) => exception.rule === rule.id)) return []
    const exception = { rule: rule.id, by: 'a person who may', date: estate.asOf, reason: rule.exception }
    const change: Change = {
      kind: 'exception',
      text: `An exception for ${person.id} to "${rule.title}", on the ground of ${rule.exception}, if a person who may make it does.`,
      at: `/people/${person.id}/exceptions`,
      from: null,
      to: rule.id,
    }
    return [{ change, estate: withItem(estate, 'people', { ...person, exceptions: [...person.exceptions, exception] }), policy }]
  })
}

function factSentence(person: Person, fact: string, be: string): string {
  if (fact === 'assessment') return `A current individual assessment of ${person.id}, if its level is ${be}.`
  const names: Record<string, string> = {
    securityLevel: 'the security level',
    pregnant: 'whether pregnant',
    disability: 'whether solitary would make a disability worse',
    vulnerableToRecruitment: 'whether vulnerable to recruitment',
    recruiter: 'whether a recruiter',
    sex: 'the sex decided for accommodation',
  }
  return `Knowing of ${person.id} ${names[fact]}, if it is ${be}.`
}

function withItem<Kind extends 'wings' | 'facilities' | 'people'>(
  estate: Estate,
  kind: Kind,
  item: Estate[Kind][number],
): Estate {
  return { ...estate, [kind]: estate[kind].map((other) => (other.id === item.id ? item : other)) }
}
