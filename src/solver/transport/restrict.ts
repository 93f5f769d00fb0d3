/**
 * Decides what the network can't: in which wings people who recruit may live, which wings are left empty rather than with one person
 * alone, and how officers are divided among the wings of a prison. What each choice leads to is measured tier by tier.
 */

import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import { triesFor, type Crowds } from './crowds'
import { allowedFor, alsoAllowed, betterBy, isKept, moved, movesOf, tooMany, type Allowed, type Move } from './divide'
import { chooseHosts, type Hosted } from './hosts'
import type { Hosting } from './hosting'
import type { Nests } from './nests'
import type { Upper, UpperSolver } from './upper'
import type { Relaxed } from './relax'
import { divideAnew } from './scarce'
import { byKind, openView, settledTiers, type Look, type View } from './view'
import type { Welfare } from './welfare'
import { stayersIn, wantedAfter } from './wing-side'

const [ALONE, SECURITY] = [1, 3]
/** How often groups are held that are too many somewhere once others are. */
const MOST_HELD = 4
/** How often moving places of groups from wing to wing is tried at most. */
const MOST_MOVES = 60
/** How often all is solved anew to keep people company. */
const TURNS = 4

/** `solver` goes on from it; absent where several plans begin with it, which is to give the same ones in any order. */
export type Restricted = { readonly upper: Upper; readonly most: Allowed; readonly solver?: UpperSolver }

/**
 * Chooses hosts and divides officers, leaving aside who is alone.
 *
 * @param relaxed a solver, and its answer that proves most.
 * @param guesses hosts to try first.
 * @param estimate about what hosts cost in welfare; without it, that counts for nothing.
 */
export function restrict(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  { solver, upper, divided }: Pick<Relaxed, 'solver' | 'upper' | 'divided'>,
  guesses: readonly Uint8Array[],
  estimate?: Hosting['estimate'],
): Restricted {
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  const prefer = estimate && { estimate }
  if (divided)
    return { ...divided, upper: chooseHosts(judgement, nests, crowds, divided.solver, look, { guesses, ...prefer }).upper }
  const hosted = chooseHosts(judgement, nests, crowds, solver, look, { from: upper, guesses, ...prefer })
  const most = allowedFor(nests, stayers, hosted.view)
  if (most.size === 0) return { upper: hosted.upper, most, solver }
  const { hosts } = hosted.upper
  const again = hosts ? [hosts, ...guesses] : guesses
  let kept: (Hosted & Pick<Restricted, 'most'>) | undefined
  for (let turn = 0, next: Allowed | undefined = most; next && turn < MOST_HELD; turn++) {
    const from = solver.secure({ most: next })
    if (!isKept(next, stayers, look(from))) break
    kept = { ...chooseHosts(judgement, nests, crowds, solver, look, { from, guesses: again, ...prefer }), most: next }
    next = alsoAllowed(nests, stayers, kept.view, next)
  }
  if (kept) return improve(nests, stayers, crowds, solver, look, kept, kept.most)
  const anew = divideAnew(judgement, nests, stayers, crowds, look, most)
  return { ...anew, upper: chooseHosts(judgement, nests, crowds, anew.solver, look, { guesses: again, ...prefer }).upper }
}

/** Moves what is allowed from wing to wing as long as security gains by it and no group becomes too large elsewhere. */
function improve(
  nests: Nests,
  stayers: readonly Int32Array[],
  crowds: Crowds,
  solver: UpperSolver,
  look: Look,
  { upper: first, view }: Hosted,
  allowed: Allowed,
): Restricted {
  const begun = { upper: first, most: allowed, security: view.values[SECURITY]! }
  const likely = ({ most, upper }: typeof begun): readonly Move[] => movesOf(nests, stayers, most, upper)
  const { upper, most } = betterBy(begun, triesFor(crowds, MOST_MOVES), likely, (best, moves) => {
    const next = moved(best.most, moves)
    const found = solver.secure({ most: next, ...(first.hosts && { hosts: first.hosts }) })
    const seen = look(found)
    const security = seen.values[SECURITY]!
    if (!isKept(next, stayers, seen) || tooMany(nests, stayers, seen).length > 0 || security >= best.security) return undefined
    return { upper: found, most: next, security }
  })
  return { upper, most, solver }
}

/**
 * The same with groups held as well, wing by wing, of whom more live in several wings together than may as welfare has them; undefined
 * where there are none, or where that is no better in the tiers above welfare than a plan that was mended of it.
 */
export function hold(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  { upper, most, solver }: Restricted,
  { living, values }: { readonly living: Welfare['living']; readonly values: readonly number[] },
): Restricted | undefined {
  if (!solver || nests.shared.length === 0) return undefined
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  const more = alsoAllowed(nests, stayers, look({ living: byKind(crowds, living) }), most)
  if (!more) return undefined
  const held = solver.secure({ most: more, ...(upper.hosts && { hosts: upper.hosts }) })
  const view = look(held)
  const isBetter = compareTiers(settledTiers(view.values), settledTiers(values)) < 0
  if (!isBetter || !isKept(more, stayers, view)) return undefined
  return improve(nests, stayers, crowds, solver, look, { upper: held, view }, more)
}

/** The same with wings left empty, or filled, so that nobody is alone in them, as far as that is better. */
export function accompany(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  { upper, most: allowed, solver }: Restricted,
): Restricted {
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  let best: Hosted & Restricted = { upper, view: look(upper), most: allowed, ...(solver && { solver }) }
  let company: Int16Array = new Int16Array(judgement.situation.wings.length)
  let latest = best
  for (let turn = 0; turn < TURNS && latest.view.values[ALONE]! > 0; turn++) {
    const wanted = companyIn(latest.view, company)
    if (wanted.every((people, wing) => people === company[wing])) break
    company = wanted
    const { most, solver: anew } = divideAnew(judgement, nests, stayers, crowds, look, allowed, company)
    const hosted = chooseHosts(judgement, nests, crowds, anew, look, upper.hosts ? { guesses: [upper.hosts] } : {})
    latest = { ...hosted, most, ...(solver && { solver: anew }) }
    if (compareTiers(latest.view.values, best.view.values) < 0) best = latest
  }
  return best

  /** Wings with too few people are emptied where nobody stays, and filled where that didn't help. */
  function companyIn({ people }: View, before: Int16Array): Int16Array {
    return before.map((wanted, wing) => {
      if (people[wing] === 0 || people[wing]! >= nests.company[wing]!) return wanted
      return wantedAfter(wanted, nests.company[wing]!, stayers[0]![wing]!)
    })
  }
}
