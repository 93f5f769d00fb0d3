/** Judges one person as if nobody else were there: enough to say where they may live, and what that would cost by itself. */

import type { Person } from '../domain/estate'
import { situationOf, type PersonFacts, type Situation, type WingFacts } from '../domain/situation'
import { onceForAlike } from './alike'
import { judge, limitsOf, type Judgement } from './judge'
import { includes } from './members'
import type { Each, LimitRule } from './rule'

/** The judgement of an estate in which only this person lives; they are person 0. */
export function judgeAlone({ situation, rules }: Judgement, person: Person): Judgement {
  return judge(situationOf({ ...situation.estate, people: [person], nonAssociations: [], networks: [] }, situation.policy), rules)
}

/** Whether the present wing of a person would break a hard rule if nobody else were there. People alike share one answer. */
export function forcedAlone({ situation, rules, wingsFor }: Judgement): (facts: PersonFacts) => boolean {
  const limiting = rules.filter((rule) => rule.kind === 'limit')
  const isLimitedIn = situation.wings.map((wing) => onceAsked(() => limitedIn(situation, wing, limiting)))
  return (facts) => {
    const { presentWing } = facts
    return presentWing >= 0 && (!includes(wingsFor(facts), presentWing) || isLimitedIn[presentWing]!()(facts))
  }
}

/** Whether a limit is too low for one person in a wing, where they live by themselves; no other wing need be looked at. */
function limitedIn(situation: Situation, wing: WingFacts, rules: readonly LimitRule[]): (facts: PersonFacts) => boolean {
  const only = { ...situation, wings: [{ ...wing, index: 0 }], wingIndex: new Map([[wing.id, 0]]) }
  const limited = forOneAlone(only, (alone) =>
    limitsOf(alone, rules, [false]).some(({ people, wings, count, most }) => {
      const counted = people.length > 0 && wings.length > 0 ? count(0, 0) : 0
      return counted > 0 && counted > most
    }),
  )
  return (facts) => limited({ ...facts, presentWing: 0 })
}

function onceAsked<Value>(ask: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => (known ??= { value: ask() }).value
}

/** What a person has to do with the exposure of some to others. */
export type Exposure = {
  /** In how many terms others would be exposed to them. */
  readonly exposing: number
  /** What their own exposure weighs, over all terms. */
  readonly weight: number
}

/** What a person has to do with exposure, by themselves. People alike share one answer. */
export function exposureAlone({ situation, rules }: Judgement): (facts: PersonFacts) => Exposure {
  const preferences = rules.filter((rule) => rule.kind === 'preference')
  return forOneAlone(situation, (alone) => {
    const terms = preferences.flatMap((rule) => rule.terms(alone)).filter((term) => term.kind === 'exposure')
    return {
      exposing: terms.filter(({ sources }) => sources.length > 0).length,
      weight: terms.reduce((sum, { weights }) => sum + (weights.get(0) ?? 0), 0),
    }
  })
}

/** A term of what each person costs, and whether it looks at anything in which two people (or two views of one) differ. */
export type OwnCost = Pick<Each, 'cost'> & { readonly tellsApart: (one: PersonFacts, other: PersonFacts) => boolean }

/** What each person costs by themselves, term by term. */
export function ownCosts({ situation, rules, terms }: Judgement): OwnCost[] {
  const costs = terms.filter((term) => term.kind === 'each')
  // How far it is weighs what it weighs: no term looks at other facts because of it. So it need not be worked out here.
  const anywhere = { ...situation, distance: () => 1 }
  const alike = rules
    .flatMap((rule) => (rule.kind === 'preference' ? rule.terms(anywhere) : []))
    .filter((term) => term.kind === 'each')
  return costs.map(({ cost }, index) => ({ cost, tellsApart: differenceFinder(situation, alike[index]!) }))
}

/** People alike in all that a term looks at in any wing are of one sort; whoever is of another sort may cost something else. */
function differenceFinder({ wings }: Situation, { cost }: Each): OwnCost['tellsApart'] {
  const seen = new Set<string>()
  let sortOf = sorting()
  return (one, other) => {
    if (one.home !== other.home) return true
    for (;;) {
      const before = seen.size
      const differs = sortOf(one) !== sortOf(other)
      if (seen.size === before) return differs
      // More of a wing counts than was known, so there are more kinds of wings to look at.
      sortOf = sorting()
    }
  }

  function sorting(): (facts: PersonFacts) => object {
    const first = oneOfEachKind(wings, [...seen])
    const kinds = first.length === wings.length ? wings : first.map((wing) => noting(wing, seen))
    return onceForAlike((facts: PersonFacts) => {
      for (const wing of kinds) cost(facts, wing)
      return {}
    })
  }
}

/** The first wing of each kind: wings of one kind have the same of everything named. */
function oneOfEachKind(wings: readonly WingFacts[], named: readonly string[]): WingFacts[] {
  const kinds = new Map<string, WingFacts>()
  for (const wing of wings) {
    const kind = JSON.stringify(named.map((name): unknown => Reflect.get(wing, name)))
    if (!kinds.has(kind)) kinds.set(kind, wing)
  }
  return [...kinds.values()]
}

function noting<Facts extends object>(facts: Facts, seen: Set<string>): Facts {
  return new Proxy(facts, {
    get: (target, fact) => (seen.add(String(fact)), Reflect.get(target, fact)),
    has: (target, fact) => (seen.add(String(fact)), Reflect.has(target, fact)),
    getOwnPropertyDescriptor: (target, fact) => (seen.add(String(fact)), Reflect.getOwnPropertyDescriptor(target, fact)),
  })
}

/** Asks about one person, who is person 0 of an estate in which nobody else lives; once for everyone alike. */
function forOneAlone<Answer>(
  situation: Situation,
  ask: (alone: Situation, facts: PersonFacts) => Answer,
): (facts: PersonFacts) => Answer {
  const estate = { ...situation.estate, nonAssociations: [], networks: [] }
  const shared = onceForAlike((facts: PersonFacts) =>
    ask(
      {
        ...situation,
        estate: { ...estate, people: [facts] },
        people: [facts],
        networks: [],
        // Made only if it is looked at: whoever looks at an id is alike with nobody.
        get personIndex() {
          return new Map([[facts.id, 0]])
        },
      },
      facts,
    ),
  )
  return (facts) => shared({ ...facts, index: 0 })
}
