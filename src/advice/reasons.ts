/** Says in sentences why a person is advised to live where the plan has them, each with the standards behind it. */

import type { Because, FunnelStep } from '../domain/explanation'
import { TIER_NAMES } from '../domain/plan'
import type { PersonFacts, WingFacts } from '../domain/situation'
import { allows, type Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import { residentsOf, type Wings } from '../rules/measure'
import type { Rule, Term } from '../rules/rule'
import { say } from '../rules/say'
import { collisionOf } from './collision'
import { brokenThere } from './unplaced'

/** The wings left after each eligibility rule, in the order of the rules. */
export function funnelOf({ situation, rules }: Judgement, person: PersonFacts): FunnelStep[] {
  let left = situation.wings
  return rules.flatMap((rule) => {
    if (rule.kind !== 'eligibility') return []
    left = left.filter((wing) => allows(rule, person, wing, situation))
    return [{ rule: rule.id, left: left.length }]
  })
}

/** The reasons for a person's place in the plan, or for their having none. */
export function reasonsFor(judgement: Judgement, person: PersonFacts, wings: Wings): Because[] {
  const wing = judgement.situation.wings[wings[person.index]!]
  if (!wing) return [...narrowing(judgement, person), ...whyUnplaced(judgement, person, wings)]
  if (judgement.stays[person.index]) return [...whyStaying(judgement, person, wing), ...byTier(judgement, person, wing, wings)]
  return [...narrowing(judgement, person, wing), ...byTier(judgement, person, wing, wings)]
}

/** The rules that left fewer wings, and those that had to do without a fact. */
function narrowing(judgement: Judgement, person: PersonFacts, wing?: WingFacts): Because[] {
  let before = judgement.situation.wings.length
  return funnelOf(judgement, person).flatMap(({ rule: id, left }) => {
    const rule = judgement.rules.find((candidate) => candidate.id === id)!
    const because: Because[] = []
    if (left < before) {
      const bars = wing ? ` ${say(rule.sentences.holds, person, wing)}` : ''
      because.push({ rule: id, text: `${rule.title}: ${left} of ${before} wings are left.${bars}`, sources: rule.sources })
    }
    before = left
    return [...because, ...withoutKnowing(rule, person, wing ?? judgement.situation.wings[0])]
  })
}

function withoutKnowing(rule: Rule, person: PersonFacts, wing: WingFacts | undefined): Because[] {
  if (rule.kind !== 'eligibility' || !rule.sentences.unknown || !wing || !rule.unknown?.(person, wing).length) return []
  return [{ rule: rule.id, text: say(rule.sentences.unknown, person, wing), sources: rule.sources }]
}

/** Why someone stays where they live, whatever is planned. */
export function whyStaying({ rules, situation }: Judgement, person: PersonFacts, wing: WingFacts): Because[] {
  const rule = rules.find(({ kind }) => kind === 'stay')!
  const fixed = rule.kind === 'stay' && rule.stays(person)
  const why = fixed
    ? 'must not be moved'
    : `breaks no rule by living there, and under ${situation.policy.name} only those who do may be moved`
  return [{ rule: rule.id, text: `${person.id} ${why}, and stays in ${wing.name} (${wing.id}).`, sources: rule.sources }]
}

/** What the wing costs this person in each tier, and what it spares them that another wing they may live in would cost. */
function byTier(judgement: Judgement, person: PersonFacts, wing: WingFacts, wings: Wings): Because[] {
  const residents = residentsOf(judgement.situation, wings)
  const others = judgement.stays[person.index] ? [] : judgement.eligible[person.index]!
  return judgement.rules.flatMap((rule) => {
    const terms = judgement.terms.filter((term) => term.rule === rule.id)
    const share = (where: WingFacts): number =>
      terms.reduce((sum, term) => sum + shareOf(term, judgement, person, where, residents), 0)
    if (rule.kind !== 'preference') return []
    const because = (text: string): Because[] => [{ tier: rule.tier, rule: rule.id, text, sources: rule.sources }]
    const here = share(wing)
    if (here > 0)
      return because(`${say(rule.sentences.broken, person, wing)} That counts ${here} under “${TIER_NAMES[rule.tier]}”.`)
    const spared = others.filter((other) => share(judgement.situation.wings[other]!) > 0).length
    if (spared === 0) return []
    return because(
      `${say(rule.sentences.holds, person, wing)} It would count against ${spared} of the ${others.length} wings open to ${person.id}.`,
    )
  })
}

/** What of a term's cost a person would have a share in by living in a wing beside its residents. */
function shareOf(
  term: Term,
  { situation }: Judgement,
  person: PersonFacts,
  wing: WingFacts,
  residents: readonly (readonly number[])[],
): number {
  const others = residents[wing.index]!.filter((other) => other !== person.index)
  switch (term.kind) {
    case 'unplaced':
      return 0
    case 'each':
      return term.cost(person, situation.wings[wing.index]!)
    case 'over':
      return term.wing === wing.index && others.length + 1 > term.free ? term.weight : 0
    case 'company':
      return term.wings.includes(wing.index) && others.length + 1 < term.least ? 1 : 0
    case 'pairs':
      return term.people.includes(person.index) ? term.weight * others.filter((other) => term.people.includes(other)).length : 0
    case 'exposure':
      return others.some((other) => term.sources.includes(other)) ? (term.weights.get(person.index) ?? 0) : 0
  }
}

function whyUnplaced(judgement: Judgement, person: PersonFacts, wings: Wings): Because[] {
  const ledger = openLedger(judgement, wings)
  const open = judgement.eligible[person.index]!
  const unplacedRule = judgement.rules.find((rule) => rule.kind === 'preference' && rule.tier === 'unplaced')!
  const because: Because[] = [
    { tier: 'unplaced', rule: unplacedRule.id, text: say(unplacedRule.sentences.broken, person), sources: unplacedRule.sources },
  ]
  for (const index of open) {
    const wing = judgement.situation.wings[index]!
    for (const id of brokenThere(judgement, ledger, person, index)) {
      const rule = judgement.rules.find((candidate) => candidate.id === id)!
      because.push({ rule: id, text: say(rule.sentences.broken, person, wing), sources: rule.sources })
    }
  }
  const collision = collisionOf(judgement, person, wings)
  if (collision) because.push({ tier: 'unplaced', rule: unplacedRule.id, text: collision, sources: unplacedRule.sources })
  return because
}
