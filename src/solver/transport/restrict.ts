/**
 * Decides what the network can't: in which wings people who recruit may live, which wings are left empty rather than with one person
 * alone, and how officers are divided among the wings of a prison. What each choice leads to is measured tier by tier.
 */

import type { Judgement } from '../../rules/judge'
import { compareTiers } from '../../rules/measure'
import type { Crowds } from './crowds'
import { chooseHosts, type Hosted } from './hosts'
import type { Nests } from './nests'
import { openUpper, type Upper, type UpperSolver } from './upper'
import { openView, type View } from './view'
import { stayersIn, wantedAfter } from './wing-side'

const ALONE = 1
/** A group near its limit in several wings together, as a share of it, is held to what each wing may have. */
const NEAR = 0.1
/** How often all is solved anew to keep people company. */
const TURNS = 4

export type Restricted = { readonly upper: Upper; readonly most: ReadonlyMap<number, Float64Array> }

/**
 * Chooses hosts and divides officers, leaving aside who is alone.
 *
 * @param relaxed the answer of the solver that proves most.
 * @param guesses hosts to try first.
 */
export function restrict(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  solver: UpperSolver,
  relaxed: Upper,
  guesses: readonly Uint8Array[],
): Restricted {
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  const hosted = chooseHosts(judgement, nests, crowds, solver, look, { from: relaxed, guesses })
  const most = allowances(nests, stayers, hosted.view)
  if (most.size === 0) return { upper: hosted.upper, most }
  const anew = openUpper(judgement, nests, stayers, crowds, { most })
  const { hosts } = hosted.upper
  return {
    upper: chooseHosts(judgement, nests, crowds, anew, look, { guesses: hosts ? [hosts, ...guesses] : guesses }).upper,
    most,
  }
}

/** The same with wings left empty, or filled, so that nobody is alone in them, as far as that is better. */
export function accompany(judgement: Judgement, nests: Nests, crowds: Crowds, { upper, most }: Restricted): Upper {
  const stayers = stayersIn(judgement, nests)
  const look = openView(judgement, nests, crowds)
  let best: Hosted = { upper, view: look(upper) }
  let company: Int16Array = new Int16Array(judgement.situation.wings.length)
  let latest = best
  for (let turn = 0; turn < TURNS && latest.view.values[ALONE]! > 0; turn++) {
    const wanted = companyIn(latest.view, company)
    if (wanted.every((people, wing) => people === company[wing])) break
    company = wanted
    const anew = openUpper(judgement, nests, stayers, crowds, { company, most })
    latest = chooseHosts(judgement, nests, crowds, anew, look, upper.hosts ? { guesses: [upper.hosts] } : {})
    if (compareTiers(latest.view.values, best.view.values) < 0) best = latest
  }
  return best.upper

  /** Wings with too few people are emptied where nobody stays, and filled where that didn't help. */
  function companyIn({ people }: View, before: Int16Array): Int16Array {
    return before.map((wanted, wing) => {
      if (people[wing] === 0 || people[wing]! >= nests.company[wing]!) return wanted
      return wantedAfter(wanted, nests.company[wing]!, stayers[0]![wing]!)
    })
  }
}

/**
 * Divides what a group may have in several wings together among these wings, where it has nearly as much or more: as it lives there
 * now, less where most of it live, as that is where each is exposed to most others; or more.
 */
function allowances(
  { nests, shared }: Nests,
  stayers: readonly Int32Array[],
  { inNest, inWings }: View,
): Map<number, Float64Array> {
  const isNear = ({ nest, wings, most }: Nests['shared'][number]): boolean =>
    inWings(nest, wings) >= Math.max(0, most - Math.max(2, Math.ceil(most * NEAR)))
  const found = new Map<number, Float64Array>()
  for (const { nest, wings, most } of shared.filter(isNear)) {
    const staying = wings.map((wing) => stayers[nest]![wing]!)
    const living = wings.map((wing) => inNest(nest, wing))
    let left = Math.max(most, sum(staying)) - sum(living)
    for (; left < 0; left++) living[mostOf(living, staying)]!--
    const byUse = [...wings.keys()].sort((a, b) => living[b]! - living[a]! || wings[a]! - wings[b]!)
    for (let turn = 0; turn < left; turn++) living[byUse[turn % byUse.length]!]!++
    const allowed = found.get(nest) ?? nests[nest]!.most.slice()
    wings.forEach((wing, at) => (allowed[wing] = Math.min(allowed[wing]!, living[at]!)))
    found.set(nest, allowed)
  }
  return found
}

/** Where most live, of all wings that somebody could leave. */
function mostOf(living: readonly number[], staying: readonly number[]): number {
  return living.reduce((best, count, at) => (count > staying[at]! && count > (living[best] ?? 0) ? at : best), -1)
}

function sum(list: readonly number[]): number {
  return list.reduce((total, each) => total + each, 0)
}
