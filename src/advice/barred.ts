/** Says why someone may not live in one wing beside those who do, and which single changes would let them. */

import type { Because } from '../domain/explanation'
import type { Change } from '../domain/plan'
import type { PersonFacts, WingFacts } from '../domain/situation'
import { barring, together, type Judgement } from '../rules/judge'
import { inOrder, openLedger, type Ledger } from '../rules/ledger'
import type { Rule } from '../rules/rule'
import { say } from '../rules/say'
import { eachOnce, exceptionChanges, factChanges, judgeChanged, limitChanges, roomChanges, securityChanges } from './changes'
import { whyStaying } from './reasons'

export type Barred = {
  /** What each rule that would be broken says of it, in the order of the rules. */
  readonly because: readonly Because[]
  /** The people from whom this one is kept apart and whom they would meet there. */
  readonly apartFrom: readonly string[]
  /** Changes after each of which no rule would be broken; every one was tried. */
  readonly changes: readonly Change[]
}

/** The hard rules that someone who is nowhere in the ledger would break in a wing, in the order of the rules. */
export function brokenIn(judgement: Judgement, ledger: Ledger, person: PersonFacts, wing: number): readonly string[] {
  const { situation, stays, rules } = judgement
  const broken = new Set([...barring(judgement, person, situation.wings[wing]!), ...ledger.brokenBy(person.index, wing)])
  if (stays[person.index] && wing !== person.presentWing) {
    for (const { kind, id } of rules) if (kind === 'stay') broken.add(id)
  }
  return inOrder(judgement, broken)
}

/** Why someone who is nowhere in the ledger may not live in a wing. */
export function barredFrom(judgement: Judgement, ledger: Ledger, person: PersonFacts, wing: WingFacts): Barred {
  const ids = brokenIn(judgement, ledger, person, wing.index)
  const broken = judgement.rules.filter(({ id }) => ids.includes(id))
  return {
    because: broken.flatMap((rule) => because(judgement, rule, person, wing)),
    apartFrom: apartFrom(judgement, ledger, person, wing),
    changes: broken.length === 0 ? [] : openingChanges(judgement, ledger, person, wing, broken),
  }
}

function because(judgement: Judgement, rule: Rule, person: PersonFacts, wing: WingFacts): readonly Because[] {
  if (rule.kind === 'stay') return whyStaying(judgement, person, judgement.situation.wings[person.presentWing]!)
  const { id, sources, sentences } = rule
  const lacksFact = rule.kind === 'eligibility' && (rule.unknown?.(person, wing).length ?? 0) > 0
  const said = [sentences.broken, ...(lacksFact && sentences.unknown ? [sentences.unknown] : [])]
  return said.map((sentence) => ({ rule: id, text: say(sentence, person, wing), sources }))
}

function apartFrom({ situation, aparts }: Judgement, ledger: Ledger, { index }: PersonFacts, wing: WingFacts): string[] {
  const homes = ledger.wings.with(index, wing.index)
  const met = aparts.flatMap((apart) => {
    if (apart.first !== index && apart.second !== index) return []
    const other = apart.first === index ? apart.second : apart.first
    return together(apart, situation.wings, (person) => homes[person]!) ? [other] : []
  })
  return [...new Set(met)].sort((one, other) => one - other).map((other) => situation.people[other]!.id)
}

/** The changes that might matter to the rules in the way, of which those are kept that open the wing. */
function openingChanges(
  judgement: Judgement,
  ledger: Ledger,
  person: PersonFacts,
  wing: WingFacts,
  broken: readonly Rule[],
): Change[] {
  const limits = broken.flatMap(({ settings = [] }) => settings.map((setting) => `/${setting.replace('.', '/')}`))
  const candidates = eachOnce([
    ...factChanges(judgement, person),
    ...securityChanges(judgement, person),
    ...roomChanges(judgement, judgement.situation.estate.wings[wing.index]!),
    ...limitChanges(judgement, 1).filter(({ change }) => limits.includes(change.at)),
    ...exceptionChanges(judgement, person).filter(({ change }) => broken.some(({ id }) => id === change.to)),
  ])
  return candidates
    .filter((changed) => {
      const after = judgeChanged(changed, judgement)
      const facts = after.situation.people[person.index]!
      return brokenIn(after, openLedger(after, ledger.wings), facts, wing.index).length === 0
    })
    .map(({ change }) => change)
}
