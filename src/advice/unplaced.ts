/** Says of everyone without a place which rules bar which wings, and which single changes would make room for them. */

import type { Estate } from '../domain/estate'
import type { Blocked, Change, Unplaced } from '../domain/plan'
import { situationOf, type PersonFacts } from '../domain/situation'
import { onceForAlike } from '../rules/alike'
import { barring, type Judgement } from '../rules/judge'
import { inOrder, openLedger, type Ledger } from '../rules/ledger'
import type { Wings } from '../rules/measure'
import { exceptionChanges, factChanges, judgeChanged, limitChanges, roomChanges, type Changed } from './changes'
import { verify } from './verify'

/** Remedies named for one person. */
const MOST_REMEDIES = 6
/** Cheapest first: finding out, then making room, then widening a limit, then staff, then a wing, then an exception. */
const COST: readonly Change['kind'][] = ['fact', 'place', 'limit', 'staff', 'wing', 'exception']
/** Changes are tried until so many people have been judged anew: about 60 changes in an estate of 1,000 people. */
const MOST_JUDGED = 60_000

/** A change with what tells it from others, and its place in the order of cost. */
type Candidate = { readonly changed: () => Changed; readonly change: Change; readonly key: string; readonly rank: number }

/** What bars the wings for a person, whoever lives there: by each rule so many, and those that only one rule bars. */
type Barred = { readonly wings: ReadonlyMap<string, number>; readonly byOneRule: readonly number[] }

/** Describes everyone without a place in a lawful placement. */
export function describeUnplaced(judgement: Judgement, wings: Wings): Unplaced[] {
  const unplaced = judgement.situation.people.filter(({ index }) => wings[index]! < 0)
  if (unplaced.length === 0) return []
  const ledger = openLedger(judgement, wings)
  const barredFor = onceForAlike((person: PersonFacts) => barredTo(judgement, person))
  const remedies = remedyFinder(judgement, wings, ledger, unplaced.length)
  return unplaced.map((person) => {
    const barred = barredFor(person)
    const fewer = new Map(barred.wings)
    const almost = [...barred.byOneRule]
    for (const wing of judgement.eligible[person.index]!) {
      const broken = ledger.brokenBy(person.index, wing)
      if (broken.length === 1) almost.push(wing)
      for (const rule of broken) fewer.set(rule, (fewer.get(rule) ?? 0) + 1)
    }
    const blocked: Blocked[] = inOrder(judgement, new Set(fewer.keys())).map((rule) => ({ rule, wings: fewer.get(rule)! }))
    almost.sort((one, other) => one - other)
    return { person: person.id, blocked, remedies: remedies(person, almost) }
  })
}

/** What this person would break in this wing: eligibility rules, else rules of the plan beside those who live there in it. */
export function brokenThere(judgement: Judgement, ledger: Ledger, person: PersonFacts, wing: number): readonly string[] {
  const barred = barring(judgement, person, judgement.situation.wings[wing]!)
  return barred.length > 0 ? barred : ledger.brokenBy(person.index, wing)
}

function barredTo(judgement: Judgement, person: PersonFacts): Barred {
  const wings = new Map<string, number>()
  const byOneRule: number[] = []
  for (const wing of judgement.situation.wings) {
    const broken = barring(judgement, person, wing)
    if (broken.length === 1) byOneRule.push(wing.index)
    for (const rule of broken) wings.set(rule, (wings.get(rule) ?? 0) + 1)
  }
  return { wings, byOneRule }
}

/**
 * Finds changes after which a person has a place while everyone else keeps theirs; each is tried on the whole plan. Asked with the
 * wings in which one rule alone is in the way.
 *
 * @param waiting how many have no place.
 */
function remedyFinder(judgement: Judgement, wings: Wings, ledger: Ledger, waiting: number) {
  const { situation, wingsFor } = judgement
  const tried = new Map<string, { judgement: Judgement; ledger: Ledger } | undefined>()
  let judged = 0
  /** Whoever has so many remedies tries no change that nobody has tried before them, so that some are left to try for the others. */
  const share = Math.max(1, Math.floor(MOST_JUDGED / situation.people.length / waiting))
  /** Changes tried that are lawful for everyone else: once no more are tried, only these can help anyone. */
  const lawful: Candidate[] = []
  const mayHelp = ({ key }: Candidate): boolean => (tried.has(key) ? tried.get(key) !== undefined : judged < MOST_JUDGED)
  const helps = (candidate: Candidate, { index }: PersonFacts): boolean => {
    if (!mayHelp(candidate)) return false
    const { key } = candidate
    if (!tried.has(key)) {
      judged += situation.people.length
      const next = judgeChanged(candidate.changed(), judgement)
      const isLawful = verify(next, wings).length === 0
      tried.set(key, isLawful ? { judgement: next, ledger: openLedger(next, wings) } : undefined)
      if (isLawful) lawful.push(candidate)
    }
    const next = tried.get(key)
    return next?.judgement.eligible[index]!.some((wing) => next.ledger.isFree(index, wing)) ?? false
  }
  const limits = limitChanges(judgement, 1).map((changed): Opening => ({
    opening: candidate(changed),
    opensFor: openTo(judgement, changed),
  }))
  const known = new Map<number, readonly Opening[]>()
  const rooms = (wing: number): readonly Opening[] => {
    let found = known.get(wing)
    if (!found) {
      found = roomChanges(judgement, situation.estate.wings[wing]!).map((changed) => roomAfter(judgement, changed, wing))
      known.set(wing, found)
    }
    return found
  }
  return (person: PersonFacts, almost: readonly number[]): Change[] => {
    const candidates = judged < MOST_JUDGED ? candidatesFor(person, almost) : lawful
    const found: Change[] = []
    for (const each of [...candidates].sort((one, other) => one.rank - other.rank)) {
      if (found.length === MOST_REMEDIES) break
      if (found.length >= share && !tried.has(each.key)) continue
      if (helps(each, person)) found.push(each.change)
    }
    return found
  }

  /** What might help someone: what is not known or decided about them, room where that could let them in, wider limits. */
  function candidatesFor(person: PersonFacts, almost: readonly number[]): Candidate[] {
    const own = ownChanges(judgement, person).filter(({ estate }) =>
      wingsFor(situation.factsOf(estate.people[0]!, person.index)).some((wing) => ledger.isFree(person.index, wing)),
    )
    const candidates = new Map<string, Candidate>()
    const add = (each: Candidate): void => {
      if (mayHelp(each) && !candidates.has(each.key)) candidates.set(each.key, each)
    }
    own.forEach((changed) => add(candidate(changed, () => amongAll(changed, situation.estate, person.index))))
    for (const { opening, opensFor } of [...almost.flatMap(rooms), ...limits]) if (opensFor(person)) add(opening)
    return [...candidates.values()]
  }
}

/** A change to an estate or a policy; a person for whom it opens nothing, whoever lives there, is not helped by it. */
type Opening = { readonly opening: Candidate; readonly opensFor: (person: PersonFacts) => boolean }

/** A change to a wing, which opens that wing or nothing. */
function roomAfter({ situation, rules }: Judgement, changed: Changed, wing: number): Opening {
  const { wings, ...estate } = changed.estate
  const alone = { ...estate, wings: [wings[wing]!], people: [], networks: [], nonAssociations: [] }
  const [facts] = situationOf(alone, changed.policy).wings
  return { opening: candidate(changed), opensFor: (person) => barring({ situation, rules }, person, facts!).length === 0 }
}

/** Whether, after a change, any wing would be open to a person, whoever lives there. */
function openTo(judgement: Judgement, changed: Changed): (person: PersonFacts) => boolean {
  const { people } = changed.estate
  const wingsAlone = { ...changed.estate, people: [], networks: [], nonAssociations: [] }
  const { situation, wingsFor } = judgeChanged({ ...changed, estate: wingsAlone }, judgement)
  return ({ index }) => wingsFor(situation.factsOf(people[index]!, index)).length > 0
}

function candidate(changed: Changed, whole: () => Changed = () => changed): Candidate {
  const { change } = changed
  return { changed: whole, change, key: JSON.stringify([change.at, change.to]), rank: COST.indexOf(change.kind) }
}

/** The changes to what is known or decided about one person, each in an estate of that person alone. */
function ownChanges(judgement: Judgement, person: PersonFacts): Changed[] {
  const { situation } = judgement
  const estate = { ...situation.estate, people: [situation.estate.people[person.index]!] }
  const alone = { ...judgement, situation: { ...situation, estate } }
  const facts = { ...person, index: 0 }
  return [...factChanges(alone, facts), ...exceptionChanges(alone, facts)]
}

/** The same change to a person among everyone else. */
function amongAll({ change, estate, policy }: Changed, all: Estate, index: number): Changed {
  return { change, policy, estate: { ...all, people: all.people.with(index, estate.people[0]!) } }
}
