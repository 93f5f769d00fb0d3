/** Says at once which hard rules a person would break in each wing, beside everyone in the plan as decided so far. */

import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf, type PersonFacts } from '../domain/situation'
import { barring, judge, type Judgement } from '../rules/judge'
import { inOrder, openLedger, type Ledger } from '../rules/ledger'

/** Where a person decided that someone lives, whatever the plan says; null: nowhere. */
export type Decided = { readonly person: string; readonly wing: string | null }
/** The hard rules that someone would break in a wing, in the order of the rules; none: no breach found of the rules checked. */
export type WingVerdict = { readonly wing: string; readonly broken: readonly string[] }
export type BrokenThere = { readonly person: string; readonly broken: readonly string[] }

export type Verdicts = {
  /** One verdict for each wing of the estate, in its order. */
  readonly of: (person: string, decided: readonly Decided[]) => readonly WingVerdict[]
  /** Whoever of these people breaks a rule where they are to live once all that was decided is done. */
  readonly broken: (people: readonly string[], decided: readonly Decided[]) => readonly BrokenThere[]
}

/**
 * Opens the verdicts on one plan of an estate. What all of them share is worked out once; each then takes about as long as there are
 * rules and wings.
 */
export function openVerdicts(estate: Estate, policy: Policy, plan: StatedPlan): Verdicts {
  const judgement = judge(situationOf(estate, policy))
  const { people, wings, personIndex, wingIndex } = judgement.situation
  const indexOf = (wing: string | null | undefined): number => wingIndex.get(wing ?? '') ?? -1
  const planned = people.map(() => -1)
  for (const { person, wing } of plan.placements) planned[personIndex.get(person)!] = indexOf(wing)
  const ledger = openLedger(judgement, planned)
  let applied: readonly Decided[] = []
  /** Moves those in the ledger to where they were decided to live, and everyone else back to where the plan has them. */
  const apply = (decided: readonly Decided[]): void => {
    const there = new Map(decided.map(({ person, wing }) => [personIndex.get(person) ?? -1, indexOf(wing)]))
    for (const person of new Set([...applied.map((one) => personIndex.get(one.person) ?? -1), ...there.keys()])) {
      if (person >= 0) move(ledger, person, there.get(person) ?? planned[person]!)
    }
    applied = decided
  }
  return {
    of: (id, decided) => {
      const person = people[personIndex.get(id) ?? -1]
      if (!person) return []
      apply(decided)
      const home = ledger.wings[person.index]!
      move(ledger, person.index, -1)
      const verdicts = wings.map((wing) => ({ wing: wing.id, broken: brokenIn(judgement, ledger, person, wing.index) }))
      move(ledger, person.index, home)
      return verdicts
    },
    broken: (ids, decided) => {
      apply(decided)
      return ids.flatMap((id) => {
        const person = people[personIndex.get(id) ?? -1]
        const home = person ? ledger.wings[person.index]! : -1
        if (!person || home < 0) return []
        move(ledger, person.index, -1)
        const broken = brokenIn(judgement, ledger, person, home)
        move(ledger, person.index, home)
        return broken.length > 0 ? [{ person: id, broken }] : []
      })
    },
  }
}

function move(ledger: Ledger, person: number, wing: number): void {
  if (ledger.wings[person] === wing) return
  if (ledger.wings[person]! >= 0) ledger.remove(person)
  if (wing >= 0) ledger.add(person, wing)
}

function brokenIn(judgement: Judgement, ledger: Ledger, person: PersonFacts, wing: number): readonly string[] {
  const { situation, stays, rules } = judgement
  const broken = new Set([...barring(judgement, person, situation.wings[wing]!), ...ledger.brokenBy(person.index, wing)])
  if (stays[person.index] && wing !== person.presentWing) {
    for (const { kind, id } of rules) if (kind === 'stay') broken.add(id)
  }
  return inOrder(judgement, broken)
}
