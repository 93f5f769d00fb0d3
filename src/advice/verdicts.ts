/** Says at once which hard rules a person would break in each wing, beside everyone in the plan as decided so far. */

import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { judge } from '../rules/judge'
import { openLedger, type Ledger } from '../rules/ledger'
import { barredFrom, brokenIn, type Barred } from './barred'

/** Where a person decided that someone lives, whatever the plan says; null: nowhere. */
export type Decided = { readonly person: string; readonly wing: string | null }
/** The hard rules that someone would break in a wing, in the order of the rules; none: no breach found of the rules checked. */
export type WingVerdict = { readonly wing: string; readonly broken: readonly string[] }
export type BrokenThere = { readonly person: string; readonly broken: readonly string[] }

export type Verdicts = {
  /** One verdict for each wing of the estate, in its order. */
  readonly of: (person: string, decided: readonly Decided[]) => readonly WingVerdict[]
  /** Why a wing is barred for a person, and what would open it. */
  readonly barred: (person: string, wing: string, decided: readonly Decided[]) => Barred
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
  /** Asks while a person is taken out of where they live, and puts them back. */
  const without = <Answer>(person: number, ask: () => Answer): Answer => {
    const home = ledger.wings[person]!
    move(ledger, person, -1)
    const answer = ask()
    move(ledger, person, home)
    return answer
  }
  return {
    of: (id, decided) => {
      const person = people[personIndex.get(id) ?? -1]
      if (!person) return []
      apply(decided)
      return without(person.index, () =>
        wings.map((wing) => ({ wing: wing.id, broken: brokenIn(judgement, ledger, person, wing.index) })),
      )
    },
    barred: (id, wingId, decided) => {
      const person = people[personIndex.get(id) ?? -1]
      const wing = wings[indexOf(wingId)]
      if (!person || !wing) throw new Error(`asked why ${id} is barred from ${wingId}, but the estate has not both`)
      apply(decided)
      return without(person.index, () => barredFrom(judgement, ledger, person, wing))
    },
    broken: (ids, decided) => {
      apply(decided)
      return ids.flatMap((id) => {
        const person = people[personIndex.get(id) ?? -1]
        const home = person ? ledger.wings[person.index]! : -1
        if (!person || home < 0) return []
        const broken = without(person.index, () => brokenIn(judgement, ledger, person, home))
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
