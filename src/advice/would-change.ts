/** Finds the smallest single changes after which a person would be advised to live elsewhere; each is checked by solving again. */

import { TIERS, type Change } from '../domain/plan'
import type { PersonFacts } from '../domain/situation'
import { judgeAlone } from '../rules/alone'
import type { Judgement } from '../rules/judge'
import { openLedger } from '../rules/ledger'
import { compareTiers, type Wings } from '../rules/measure'
import type { Engine } from '../solver/engines/engine'
import { fix } from '../solver/program'
import { solveTiers } from '../solver/solve'
import { barredWhatever, columnOf, formulateFor } from './alternatives'
import { eachOnce, factChanges, judgeChanged, limitChanges, roomChanges, securityChanges, type Changed } from './changes'

/** Changes named, at most. */
const MOST_NAMED = 4

/**
 * Changes that would change the advice for a placed person, smallest first: what is not known, their security level, one more
 * place in a wing that suits them better, one step of a limit.
 *
 * @param tries how many changes may be checked by solving again; those that bar the planned wing outright need no solving.
 */
export function wouldChange(judgement: Judgement, person: PersonFacts, wings: Wings, engine: Engine, tries: number): Change[] {
  const planned = wings[person.index]!
  const found: Change[] = []
  let left = tries
  for (const changed of candidates(judgement, person, wings)) {
    if (found.length === MOST_NAMED) break
    const after = judgeChanged(changed, judgement)
    const facts = after.situation.people[person.index]!
    if (barredWhatever(after, facts, planned).length > 0) {
      found.push(changed.change)
    } else if (left > 0 && !after.stays[person.index]) {
      left -= 1
      if (livesElsewhere(after, facts, wings, engine)) found.push(changed.change)
    }
  }
  return found
}

/** Whether every best plan of a judgement has the person elsewhere than planned. */
function livesElsewhere(judgement: Judgement, person: PersonFacts, wings: Wings, engine: Engine): boolean {
  const formulation = formulateFor(judgement, person, wings)
  const { program, objectives } = formulation
  const best = solveTiers(program, objectives, engine)
  if (best === 'impossible')
    throw new Error('a changed estate has no lawful plan, though leaving everyone movable unplaced is one')
  const least = best.tiers.map(({ value }) => value)
  const column = columnOf(formulation, person, wings[person.index]!)
  if (best.values[column]! > 0.5) return false
  const there = solveTiers(fix(program, new Map([[column, 1]])), objectives, engine, {
    known: best.tiers.map(({ value }) => ({ value, bound: value })),
  })
  return there === 'impossible' || there.tiers.some(({ value }, tier) => value > least[tier]!)
}

/** Changes that could matter: those that bar the planned wing, open a wing, or make room where the person would rather be. */
function candidates(judgement: Judgement, person: PersonFacts, wings: Wings): Changed[] {
  const planned = wings[person.index]!
  const own = [...factChanges(judgement, person), ...securityChanges(judgement, person)]
  const limits = [...limitChanges(judgement, 1), ...limitChanges(judgement, -1)]
  const alters = ({ estate, policy }: Changed): boolean => {
    const alone = judgeAlone({ ...judgement, situation: { ...judgement.situation, policy } }, estate.people[person.index]!)
    return !sameWings(alone.eligible[0]!, judgement.eligible[person.index]!)
  }
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
    (wing) => ledger.brokenBy(person.index, wing).length === 1 && prefers(judgement, person, wing, planned),
  )
  const rooms = betterFull.flatMap((wing) =>
    roomChanges(judgement, judgement.situation.estate.wings[wing]!).filter(makesRoom(wing)),
  )
  return eachOnce([...own.filter(alters), ...rooms, ...limits.filter(alters)])
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
