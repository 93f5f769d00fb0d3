/** Asks the rules about a placement again, and shares nothing with the code that found it. */

import { allows, barring, countAll, together, type Judgement } from '../rules/judge'
import type { Wings } from '../rules/measure'
import { whereStayersLive } from '../rules/ledger'
import type { Finding } from './finding'

/** Every hard rule that a placement breaks; empty: no breach found of the rules checked. */
export function verify(judgement: Judgement, wings: Wings): Finding[] {
  return [
    ...aboutStaying(judgement, wings),
    ...aboutEach(judgement, wings),
    ...aboutLimits(judgement, wings),
    ...aboutPairs(judgement, wings),
  ]
}

function aboutStaying({ situation, stays, rules }: Judgement, wings: Wings): Finding[] {
  const rule = rules.find(({ kind }) => kind === 'stay')?.id ?? 'stay'
  return situation.people
    .filter(({ index, presentWing }) => stays[index] && wings[index] !== presentWing)
    .map(({ id, index, currentWing, fixed }) => {
      const wing = wings[index]! < 0 ? undefined : situation.wings[wings[index]!]!.id
      const why = fixed ? 'is fixed' : 'is in no need of a move, and only those who are may move'
      const where = wing === undefined ? 'without a place' : `in ${wing}`
      return {
        rule,
        person: id,
        ...(wing !== undefined && { wing }),
        text: `${id} ${why}: the wing is ${currentWing}, but the plan has them ${where}.`,
      }
    })
}

function aboutEach(judgement: Judgement, wings: Wings): Finding[] {
  const { situation, stays, rules } = judgement
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  const eligibility = rules.filter((rule) => rule.kind === 'eligibility')
  return situation.people.flatMap((person) => {
    const wing = wings[person.index]!
    if (wing < 0 || (stays[person.index] && wing === person.presentWing)) return []
    const facts = situation.wings[wing]!
    if (eligibility.every((rule) => allows(rule, person, facts, situation))) return []
    const { id } = facts
    return barring(judgement, person, facts).map((rule) => ({
      rule,
      person: person.id,
      wing: id,
      text: `${person.id} may not live in ${id}: ${titles.get(rule)}.`,
    }))
  })
}

function aboutLimits(judgement: Judgement, wings: Wings): Finding[] {
  const { limits, situation } = judgement
  const counts = countAll(limits, situation, wings)
  if (limits.every((limit, index) => counts[index]! <= limit.most)) return []
  const staying = countAll(limits, situation, whereStayersLive(judgement))
  return limits.flatMap((limit, index) => {
    const count = counts[index]!
    if (count <= limit.most || count <= staying[index]!) return []
    const [wing] = limit.wings.length === 1 ? limit.wings : []
    return {
      rule: limit.rule,
      ...(wing !== undefined && { wing: situation.wings[wing]!.id }),
      text: `${limit.name}: ${count}, at most ${limit.most}.`,
    }
  })
}

function aboutPairs({ situation, aparts, stays }: Judgement, wings: Wings): Finding[] {
  // Two who stay where they already live together are a breach to report, not a plan to refuse.
  const atHome = (person: number): boolean => stays[person]! && wings[person] === situation.people[person]!.presentWing
  return aparts
    .filter(
      (apart) => !(atHome(apart.first) && atHome(apart.second)) && together(apart, situation.wings, (person) => wings[person]!),
    )
    .map(({ rule, first, second, scope }) => {
      const [one, other] = [situation.people[first]!.id, situation.people[second]!.id]
      const wing = situation.wings[wings[first]!]!
      return {
        rule,
        person: one,
        wing: wing.id,
        text: `${one} and ${other} are kept apart, and share the ${scope} ${scope === 'wing' ? wing.id : wing.facility}.`,
      }
    })
}
