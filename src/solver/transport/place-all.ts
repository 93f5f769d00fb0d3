/** Places everyone by welfare on what the tiers above came to: solved for crowds, dealt out to people, and mended. */

import { TIERS } from '../../domain/plan'
import type { Judgement } from '../../rules/judge'
import { compareTiers, measure, type Wings } from '../../rules/measure'
import type { Crowds } from './crowds'
import { dealOut } from './deal'
import { mend } from './mend'
import type { Nests } from './nests'
import { hold, type Restricted } from './restrict'
import { openView, settledTiers } from './view'
import { openWelfare, type Welfare, type WelfareSolver } from './welfare'
import { stayersIn, wantedAfter } from './wing-side'

/** What the tiers above welfare came to, and the same with wings left empty or filled so that nobody is alone in them. */
export type Settled = {
  readonly restricted: Restricted
  /** Another that is as good above welfare, for where this one turns out worse than it seems once all rules are asked. */
  readonly instead?: Restricted
  readonly accompanied: () => Restricted
  /** By wing, what a place costs about, where something alike was solved before. */
  readonly places?: Float64Array
}

/** `welfare`: its prices, as it was solved first. */
export type PlacedAll = {
  readonly wings: Wings
  readonly values: readonly number[]
  readonly welfare: Pick<Welfare, 'prices' | 'places'>
}

/** How often groups are held that are too many somewhere. */
const MOST_HELD = 3

const ALONE = TIERS.indexOf('alone')

/**
 * @param solver goes on to what was settled from what it solved before; absent: a new one.
 * @param offer hears of each placement as it is found.
 */
export function placeAll(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  { restricted, instead, accompanied, places }: Settled,
  solver?: WelfareSolver,
  offer?: (wings: Wings) => void,
): PlacedAll {
  const stayers = stayersIn(judgement, nests)
  let best = placeHeld(restricted, solver)
  if (instead && isWorseThan(restricted)) take(placeHeld(instead, solver))
  if (best.values[ALONE] === 0) return best
  const better = accompanied()
  if (better.upper !== restricted.upper) take(placeHeld(better))
  return best

  /** Whether the best plan so far has come out worse above welfare than what was settled. */
  function isWorseThan({ upper }: Restricted): boolean {
    const { values } = openView(judgement, nests, crowds)(upper)
    return compareTiers(settledTiers(best.values), settledTiers(values)) > 0
  }

  /** Takes a plan over if it is better, with the prices as they were found first. */
  function take(found: PlacedAll): void {
    if (compareTiers(found.values, best.values) < 0) best = { ...found, welfare: best.welfare }
  }

  /** Places them, and again with groups held that were too many somewhere, as long as that is better. */
  function placeHeld(on: Restricted, known?: WelfareSolver): PlacedAll {
    const welfare = known ?? openWelfare(judgement, nests, stayers, crowds, on, places)
    const { living, prices, places: cost } = known ? known.solveOn(on) : welfare.solve()
    let best = place(welfare, living)
    for (let turn = 0, held = on; turn < MOST_HELD; turn++) {
      const next = hold(judgement, nests, crowds, held, best)
      if (!next) break
      const found = place(welfare, welfare.solveOn(next).living)
      if (compareTiers(found.values, best.values) >= 0) break
      best = found
      held = next
    }
    return { ...best, welfare: { prices, places: cost } }
  }

  function place(welfare: WelfareSolver, living: Welfare['living']): Omit<PlacedAll, 'welfare'> & Pick<Welfare, 'living'> {
    const wings = mend(judgement, nests, crowds, dealOut(judgement, crowds, inCompany(nests, stayers, welfare, living)))
    offer?.(wings)
    return { wings, values: measure(judgement, wings), living }
  }
}

/** How often places are shut to keep people company. */
const MOST_SHUT = 6

/** The wings in which too few people live. */
function aloneIn(least: Int32Array, stayers: readonly Int32Array[], living: Welfare['living']): number[] {
  const people = Int32Array.from(stayers[0]!)
  for (const places of living) for (const { wing, count } of places) if (wing >= 0) people[wing]! += count
  return [...people.keys()].filter((wing) => people[wing]! > 0 && people[wing]! < least[wing]!)
}

/** Empties wings with too few people where that harms no tier above, or else fills them: as far as it can be done. */
function inCompany(
  { company: least }: Nests,
  stayers: readonly Int32Array[],
  solver: WelfareSolver,
  first: Welfare['living'],
): Welfare['living'] {
  const company = new Int16Array(least.length)
  let living = first
  for (let round = 0; round < MOST_SHUT; round++) {
    const found = aloneIn(least, stayers, living).filter((wing) => company[wing]! <= 0)
    if (found.length === 0) return living
    for (const wing of found) company[wing] = wantedAfter(company[wing]!, least[wing]!, stayers[0]![wing]!)
    living = solver.keepCompany(company).living
  }
  return living
}
