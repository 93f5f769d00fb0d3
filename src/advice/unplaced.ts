/** Says of everyone without a place which rules bar which wings, and which single changes would make room for them. */

import type { Blocked, Change, Unplaced } from '../domain/plan'
import type { PersonFacts } from '../domain/situation'
import { judgeAlone } from '../rules/alone'
import { barring, type Judgement } from '../rules/judge'
import { inOrder, openLedger, type Ledger } from '../rules/ledger'
import type { Wings } from '../rules/measure'
import { eachOnce, exceptionChanges, factChanges, judgeChanged, limitChanges, roomChanges, type Changed } from './changes'
import { verify } from './verify'

/** Remedies named for one person. */
const MOST_REMEDIES = 6
/** Cheapest first: finding out, then making room, then widening a limit, then staff, then a wing, then an exception. */
const COST: readonly Change['kind'][] = ['fact', 'place', 'limit', 'staff', 'wing', 'exception']
/** Changes are tried until so many people have been judged anew: about 300 changes in an estate of 1,000 people. */
const MOST_JUDGED = 300_000

/** Describes everyone without a place in a lawful placement. */
export function describeUnplaced(judgement: Judgement, wings: Wings): Unplaced[] {
  const unplaced = judgement.situation.people.filter(({ index }) => wings[index]! < 0)
  if (unplaced.length === 0) return []
  const ledger = openLedger(judgement, wings)
  const remedies = remedyFinder(judgement, wings)
  return unplaced.map((person) => ({
    person: person.id,
    blocked: blockedWings(judgement, ledger, person),
    remedies: remedies(person),
  }))
}

/** What this person would break in this wing: eligibility rules, else rules of the plan beside those who live there in it. */
export function brokenThere(judgement: Judgement, ledger: Ledger, person: PersonFacts, wing: number): string[] {
  const barred = barring(judgement, person, judgement.situation.wings[wing]!)
  return barred.length > 0 ? barred : ledger.brokenBy(person.index, wing)
}

function blockedWings(judgement: Judgement, ledger: Ledger, person: PersonFacts): Blocked[] {
  const wings = new Map<string, number>()
  for (const { index } of judgement.situation.wings) {
    for (const rule of brokenThere(judgement, ledger, person, index)) wings.set(rule, (wings.get(rule) ?? 0) + 1)
  }
  return inOrder(judgement, new Set(wings.keys())).map((rule) => ({ rule, wings: wings.get(rule)! }))
}

/** Finds changes after which a person has a place while everyone else keeps theirs; each is tried on the whole plan. */
function remedyFinder(judgement: Judgement, wings: Wings): (person: PersonFacts) => Change[] {
  const { situation } = judgement
  const tried = new Map<string, { judgement: Judgement; ledger: Ledger } | undefined>()
  let judged = 0
  const after = (changed: Changed) => {
    const { at, to } = changed.change
    const key = JSON.stringify([at, to])
    if (!tried.has(key)) {
      if (judged >= MOST_JUDGED) return undefined
      judged += situation.people.length
      const next = judgeChanged(changed, judgement)
      tried.set(key, verify(next, wings).length > 0 ? undefined : { judgement: next, ledger: openLedger(next, wings) })
    }
    return tried.get(key)
  }
  const helps = (changed: Changed, person: PersonFacts): boolean => {
    const next = after(changed)
    if (!next) return false
    return next.judgement.eligible[person.index]!.some((wing) => next.ledger.brokenBy(person.index, wing).length === 0)
  }
  const ledger = openLedger(judgement, wings)
  const limits = limitChanges(judgement, 1)
  const rooms = situation.estate.wings.map((wing) => roomChanges(judgement, wing))
  return (person) => {
    const own = [...factChanges(judgement, person), ...exceptionChanges(judgement, person)].filter(({ estate }) => {
      const alone = judgeAlone(judgement, estate.people[person.index]!)
      return alone.eligible[0]!.some((wing) => ledger.brokenBy(person.index, wing).length === 0)
    })
    const shared = situation.wings.flatMap((wing) => {
      const broken = brokenThere(judgement, ledger, person, wing.index)
      return broken.length === 1 ? rooms[wing.index]! : []
    })
    const candidates = eachOnce([...own, ...shared, ...limits]).sort(
      (a, b) => COST.indexOf(a.change.kind) - COST.indexOf(b.change.kind),
    )
    const found: Change[] = []
    for (const candidate of candidates) {
      if (found.length === MOST_REMEDIES) break
      if (helps(candidate, person)) found.push(candidate.change)
    }
    return found
  }
}
