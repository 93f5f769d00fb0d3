/** Finds the smallest single changes after which a person would be advised to live elsewhere; each is checked by solving again. */

import { TIERS, type Change } from '../domain/plan'
import type { PersonFacts } from '../domain/situation'
import { judgeAlone } from '../rules/alone'
import type { Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import { compareTiers, type Wings } from '../rules/measure'
import { encode } from '../solver/decode'
import type { Engine } from '../solver/engines/engine'
import { fix } from '../solver/program'
import { solveTiers } from '../solver/solve'
import { barredWhatever, columnOf, formulateFor } from './alternatives'
import { eachOnce, factChanges, judgeChanged, limitChanges, roomChanges, securityChanges, type Changed } from './changes'

/** Changes named, at most. */
const MOST_NAMED = 4

/** How changes are checked by solving again, and how many may be; those that bar the planned wing outright need no solving. */
export type Checking = { readonly engine: Engine; readonly tries: number }

/**
 * Changes that would change the advice for a placed person, smallest first: what is not known, their security level, one more
 * place in a wing that suits them better, one step of a limit.
 */
export function wouldChange(judgement: Judgement, person: PersonFacts, wings: Wings, checking?: Checking): Change[] {
  const planned = wings[person.index]!
  const found: Change[] = []
  let left = checking?.tries ?? 0
  for (const { changed, open } of candidates(judgement, person, wings, left > 0)) {
    if (found.length === MOST_NAMED) break
    if (open && !person.fixed && !open.includes(planned)) {
      found.push(changed.change)
    } else if (checking && left > 0) {
      const after = judgeChanged(changed, judgement)
      const facts = after.situation.people[person.index]!
      if (barredWhatever(after, facts)(planned).length > 0) {
        found.push(changed.change)
      } else if (!after.stays[person.index]) {
        left -= 1
        if (livesElsewhere(after, facts, wings, checking.engine)) found.push(changed.change)
      }
    }
  }
  return found
}

/** Whether every best plan of a judgement has the person elsewhere than planned. */
function livesElsewhere(judgement: Judgement, person: PersonFacts, wings: Wings, engine: Engine): boolean {
  const formulation = formulateFor(judgement, person, wings)
  const { program, objectives } = formulation
  const start = encode(formulation, wings)
  const best = solveTiers(program, objectives, engine, { start })
  if (best === 'impossible')
    throw new Error('a changed estate has no lawful plan, though leaving everyone movable unplaced is one')
  const least = best.tiers.map(({ value }) => value)
  const column = columnOf(formulation, person, wings[person.index]!)
  if (best.values[column]! > 0.5) return false
  const there = solveTiers(fix(program, new Map([[column, 1]])), objectives, engine, {
    start,
    known: best.tiers.map(({ value }) => ({ value, bound: value })),
  })
  return there === 'impossible' || there.tiers.some(({ value }, tier) => value > least[tier]!)
}

/** A change that could matter, and the wings that the person may live in after it, where it may be others. */
type Candidate = { readonly changed: Changed; readonly open?: readonly number[] }

/** Changes that bar the planned wing, open a wing, or make room where the person would rather be. */
function candidates(judgement: Judgement, person: PersonFacts, wings: Wings, withRooms: boolean): Candidate[] {
  const alter = (changes: readonly Changed[]): Candidate[] =>
    eachOnce(changes).flatMap((changed) => {
      const { estate, policy } = changed
      const alone = judgeAlone({ ...judgement, situation: { ...judgement.situation, policy } }, estate.people[person.index]!)
      const open = alone.eligible[0]!
      return sameWings(open, judgement.eligible[person.index]!) ? [] : [{ changed, open }]
    })
  return [
    ...alter([...factChanges(judgement, person), ...securityChanges(judgement, person)]),
    ...(withRooms ? eachOnce(roomsWanted(judgement, person, wings)).map((changed) => ({ changed })) : []),
    ...alter([...limitChanges(judgement, 1), ...limitChanges(judgement, -1)]),
  ]
}

/** Changes that make room in full wings that suit the person better by themselves. */
function roomsWanted(judgement: Judgement, person: PersonFacts, wings: Wings): Changed[] {
  const ledger = openLedger(judgement, wings)
  ledger.remove(person.index)
  const makesRoom =
    (wing: number) =>
    (changed: Changed): boolean => {
      const after = judgeChanged(changed, judgement)
      const others = openLedger(after, wings)
      others.remove(person.index)
      return others.brokenBy(person.index, wing).length === 0
    }
  const betterFull = judgement.eligible[person.index]!.filter(
    (wing) => ledger.brokenBy(person.index, wing).length === 1 && prefers(judgement, person, wing, wings[person.index]!),
  )
  return betterFull.flatMap((wing) => roomChanges(judgement, judgement.situation.estate.wings[wing]!).filter(makesRoom(wing)))
}

function sameWings(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((wing, index) => wing === others[index])
}

/** Whether what a person costs by themselves is less in one wing than in another, tier by tier. */
function prefers({ terms, situation }: Judgement, person: PersonFacts, wing: number, planned: number): boolean {
  const own = (index: number): number[] =>
    TIERS.map((tier) =>
      terms.reduce(
        (sum, term) => sum + (term.kind === 'each' && term.tier === tier ? term.cost(person, situation.wings[index]!) : 0),
        0,
      ),
    )
  return compareTiers(own(wing), own(planned)) < 0
}
