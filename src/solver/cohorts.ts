/** Groups people who are alike in everything a plan can depend on: such people can trade places, so only their number matters. */

import type { Judgement } from '../rules/judge'

export type Cohort = {
  /** People (indexes), ascending; all alike. */
  readonly members: readonly number[]
  /** They live where they live now in every plan. */
  readonly stays: boolean
  /** The wings (indexes, ascending) that they may live in; the present one for those who stay. */
  readonly wings: readonly number[]
}

/**
 * Groups the people of a judgement. Nothing is lost: whatever a rule can tell apart is part of the key.
 *
 * @param mark tells people apart who are alike otherwise, by any text.
 */
export function cohortsOf(judgement: Judgement, mark: (person: number) => string = () => ''): Cohort[] {
  const told = whatRulesTell(judgement)
  const cohorts = new Map<string, { members: number[]; stays: boolean; wings: readonly number[] }>()
  for (const person of judgement.situation.people) {
    const stays = judgement.stays[person.index]!
    const wings = stays ? [person.presentWing] : judgement.eligible[person.index]!
    const key = JSON.stringify([stays, wings, told(person.index, wings), mark(person.index)])
    const cohort = cohorts.get(key)
    if (cohort) cohort.members.push(person.index)
    else cohorts.set(key, { members: [person.index], stays, wings })
  }
  return [...cohorts.values()]
}

/** All that limits, apartness and terms can tell about a person in these wings. */
function whatRulesTell({ situation, limits, aparts, terms }: Judgement): (person: number, wings: readonly number[]) => unknown {
  const { people } = situation
  const limitsOn = listsByPerson(
    people.length,
    limits.map((limit) => limit.people),
  )
  const insides = limits.map((limit) => new Set(limit.wings))
  const apart = new Set(aparts.flatMap(({ first, second }) => [first, second]))
  const grouped = terms.filter((term) => term.kind === 'pairs' || (term.kind === 'exposure' && term.sources.length > 0))
  const groupsOf = listsByPerson(
    people.length,
    grouped.map((term) => (term.kind === 'pairs' ? term.people : term.kind === 'exposure' ? term.sources : [])),
  )
  const each = terms.filter((term) => term.kind === 'each')
  return (person, wings) => [
    apart.has(person) ? person : -1,
    groupsOf[person],
    grouped.map((term) => (term.kind === 'exposure' ? (term.weights.get(person) ?? 0) : 0)),
    each.map((term) => wings.map((wing) => term.cost(people[person]!, situation.wings[wing]!))),
    limitsOn[person]!.map((limit) => [
      limit,
      ...wings.filter((wing) => insides[limit]!.has(wing)).map((wing) => limits[limit]!.count(person, wing)),
    ]),
  ]
}

/** For each person, the indexes of the lists that hold them. */
function listsByPerson(people: number, lists: readonly (readonly number[])[]): number[][] {
  const found: number[][] = Array.from({ length: people }, () => [])
  lists.forEach((list, index) => list.forEach((person) => found[person]!.push(index)))
  return found
}
