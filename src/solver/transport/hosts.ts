/**
 * Chooses the wings in which people who recruit may live. Few hosts expose few people, but crowd those who recruit. So wings where they
 * would expose most for each of them are closed to them, many at once as long as that helps, then one by one; and of choices as good as
 * each other for security, one is taken that costs less in welfare, again by closing many first. Whatever is tried is the network solved on from where it was.
 */

import type { Judgement } from '../../rules/judge'
import { triesFor, type Crowds } from './crowds'
import type { Nests } from './nests'
import { stayingSources } from './reduced'
import type { Upper, UpperSolver } from './upper'
import type { Look, View } from './view'
import { tollOf, type Restriction } from './wing-side'

const SECURITY = 3
/** Choices of hosts that are tried, and steps of the simplex after which no other is: in one search for them. */
const MOST_TRIES = 240
const MOST_PIVOTS = 400_000
/** Choices that welfare may prefer: how many are compared at a time, and how many are tried in vain. */
const MOST_COMPARED = 40_000
const MOST_IN_VAIN = 12

export type Hosted = { readonly upper: Upper; readonly view: View }

type Options = {
  readonly from?: Upper
  readonly guesses?: readonly Uint8Array[]
  readonly estimate?: (hosts: Uint8Array) => number
}

/** What an answer must be beside the best so far to be taken over. */
type Wanted = 'better' | 'as good' | 'any'

/**
 * The best choice found. Where nobody who may move recruits, or they expose nobody anyway, there is nothing to choose.
 *
 * @param options from: an answer of the solver without hosts; its tolls, and what it allows, are kept. guesses: choices to try first;
 *   among equals the first one stays. estimate: about what a choice costs in welfare; without it, that counts for nothing.
 */
export function chooseHosts(
  judgement: Judgement,
  nests: Nests,
  crowds: Crowds,
  solver: UpperSolver,
  look: Look,
  { from = solver.answer, guesses = [], estimate }: Options = {},
): Hosted {
  const { kinds } = crowds
  const staying = stayingSources(judgement)
  let upper = from
  let view = look(upper)
  const least = view.unexposed
  if (!kinds.some(({ isSource }) => isSource)) return { upper, view }
  let tries = MOST_TRIES
  const mostPivots = solver.pivots() + MOST_PIVOTS
  const relaxedHosts = hostsOf(view)
  for (const [index, guess] of [...guesses, relaxedHosts].entries()) isTaken(securedBy(guess), index === 0 ? 'any' : 'better')
  closeMany()
  closeOneByOne()
  if (estimate) {
    closeForWelfare(estimate)
    changeForWelfare(estimate)
  }
  return { upper, view }

  /** The wings where someone who recruits lives. */
  function hostsOf({ sources }: View): Uint8Array {
    return Uint8Array.from(sources, (count, wing) => (count > 0 || staying[wing] === 1 ? 1 : 0))
  }

  function secure(hosts: Uint8Array): Upper {
    tries--
    return solver.secure({ ...from.restriction, hosts })
  }

  /** The answer to a guess, with as many hosts more as are wanted for everyone who recruits. */
  function securedBy(guess: Uint8Array): Upper {
    const found = secure(guess)
    const outside = outsideOf(crowds, guess, found)
    return outside.length === 0 ? found : secure(guess.map((isHost, wing) => (outside.includes(wing) ? 1 : isHost)))
  }

  /** Tries these hosts, if everyone who recruits can live in them. */
  function attempt(hosts: Uint8Array, wanted: Wanted = 'better'): boolean {
    const found = secure(hosts)
    return outsideOf(crowds, hosts, found).length === 0 && isTaken(found, wanted)
  }

  /** Takes an answer over if it is what is wanted beside the best so far. */
  function isTaken(found: Upper, wanted: Wanted): boolean {
    const seen = look(found)
    const more = worthOf(nests, from.restriction, seen) - worthOf(nests, from.restriction, view)
    if (more > 0 ? wanted !== 'any' : more === 0 && wanted === 'better') return false
    upper = found
    view = seen
    return true
  }

  function isWithinBudget(): boolean {
    return tries > 0 && solver.pivots() < mostPivots
  }

  function isOpen(): boolean {
    return isWithinBudget() && view.values[SECURITY]! > least
  }

  /** Hosts that expose someone and that could do without those who recruit, the dearest for each of them first. */
  function costly(): number[] {
    const { sources, exposed } = view
    const each = (wing: number): number => exposed[wing]! / sources[wing]!
    const found = [...sources.keys()].filter((wing) => sources[wing]! > 0 && exposed[wing]! > 0 && staying[wing] === 0)
    return found.sort((a, b) => each(b) - each(a) || a - b)
  }

  function without(wings: readonly number[]): Uint8Array {
    return changed(hostsOf(view), wings)
  }

  function closeMany(): void {
    for (let share = 2; isOpen();) {
      const wings = costly()
      const count = Math.floor(wings.length / share)
      if (count < 2) return
      if (!attempt(without(wings.slice(0, count)))) share *= 2
    }
  }

  /** Each costly host is closed, or else changed for another: among those that could be one, where fewest are exposed. */
  function closeOneByOne(): void {
    const done = new Set<number>()
    while (isOpen()) {
      const wing = costly().find((each) => !done.has(each))
      if (wing === undefined) return
      done.add(wing)
      const hosts = without([wing])
      if (attempt(hosts)) continue
      const other = emptiest(hosts, wing)
      if (other < 0) continue
      hosts[other] = 1
      attempt(hosts)
    }
  }

  /** Many hosts that seem dear in welfare are closed at once, as long as security is as good without them, and fewer where it isn't. */
  function closeForWelfare(estimateOf: (hosts: Uint8Array) => number): void {
    for (let share = 1; isWithinBudget();) {
      const wings = dearIn(estimateOf)
      const count = Math.floor(wings.length / share)
      if (count < 2) return
      if (!attempt(changed(upper.hosts!, wings.slice(0, count)), 'as good')) share *= 2
    }
  }

  /** Hosts that save something in welfare if they are closed one after another, those that save most by themselves first. */
  function dearIn(estimateOf: (hosts: Uint8Array) => number): number[] {
    let hosts = upper.hosts!
    let least = estimateOf(hosts)
    const costWithout = (wing: number): number => estimateOf(changed(upper.hosts!, [wing]))
    const open = [...hosts.keys()].filter((wing) => hosts[wing] === 1 && staying[wing] === 0)
    const costs = new Map(open.map((wing) => [wing, costWithout(wing)]))
    return open
      .sort((one, other) => costs.get(one)! - costs.get(other)! || one - other)
      .filter((wing) => {
        const fewer = changed(hosts, [wing])
        const cost = estimateOf(fewer)
        if (cost >= least) return false
        hosts = fewer
        least = cost
        return true
      })
  }

  /** Hosts are closed, opened or changed for others where that seems to save most in welfare, as long as security is as good. */
  function changeForWelfare(estimateOf: (hosts: Uint8Array) => number): void {
    const tried = new Set<string>()
    const mostInVain = triesFor(crowds, MOST_IN_VAIN)
    let inVain = 0
    for (let choices = cheaper(estimateOf); choices.length > 0 && inVain < mostInVain && isWithinBudget();) {
      const [hosts, ...others] = choices
      choices = others
      const name = hosts!.join('')
      if (tried.has(name)) continue
      tried.add(name)
      if (attempt(hosts!, 'as good')) {
        choices = cheaper(estimateOf)
        inVain = 0
      } else inVain++
    }
  }

  /** Choices that cost less than the best, the cheapest first. */
  function cheaper(estimateOf: (hosts: Uint8Array) => number): Uint8Array[] {
    const now = estimateOf(upper.hosts!)
    const changes = changesOf(crowds, staying, upper.hosts!, estimateOf).filter(({ cost }) => cost < now)
    return changes.map(({ wings }) => changed(upper.hosts!, wings))
  }

  function emptiest(hosts: Uint8Array, wing: number): number {
    let found = -1
    for (const kind of kinds) {
      if (!kind.isSource || !kind.wings.includes(wing)) continue
      for (const other of kind.wings)
        if (hosts[other] === 0 && other !== wing && (found < 0 || view.exposed[other]! < view.exposed[found]!)) found = other
    }
    return found
  }
}

/**
 * What security comes to, with tolls for whoever is too many somewhere. The tiers above are the same for all choices, but for who is
 * alone, which is settled only later, crowd by crowd.
 */
export function worthOf({ shared }: Nests, { tolls }: Restriction, { values, inWings }: View): number {
  return shared.reduce((sum, { nest, wings, most }) => {
    const toll = tollOf(tolls?.[SECURITY], { nest, wing: wings[0]! })
    return toll === 0 ? sum : sum + toll * (inWings(nest, wings) - most)
  }, values[SECURITY]!)
}

/** Where people who recruit live that are no hosts, as they can't all live in hosts. */
export function outsideOf({ kinds }: Crowds, hosts: Uint8Array, { living }: Upper): number[] {
  return kinds.flatMap(({ isSource, number }) =>
    isSource ? living[number]!.flatMap(({ wing }) => (wing < 0 || hosts[wing] === 1 ? [] : [wing])) : [],
  )
}

/**
 * Changes of hosts that seem possible: a wing closed or opened, or one closed and another opened; with what hosts cost about after each,
 * the cheapest first.
 *
 * @param staying by wing, 1 where someone who recruits stays.
 */
export function changesOf(
  { kinds }: Crowds,
  staying: Uint8Array,
  hosts: Uint8Array,
  estimateOf: (hosts: Uint8Array) => number,
): { readonly wings: readonly number[]; readonly cost: number }[] {
  const mayHost = new Uint8Array(hosts.length)
  for (const { isSource, wings } of kinds) if (isSource) for (const wing of wings) mayHost[wing] = 1
  const closing = [...hosts.keys()].filter((wing) => hosts[wing] === 1 && staying[wing] === 0)
  const opening = [...hosts.keys()].filter((wing) => hosts[wing] === 0 && mayHost[wing] === 1)
  const pairs =
    closing.length * opening.length > MOST_COMPARED ? [] : closing.flatMap((one) => opening.map((other) => [one, other]))
  return [...closing.map((wing) => [wing]), ...opening.map((wing) => [wing]), ...pairs]
    .map((wings) => ({ wings, cost: estimateOf(changed(hosts, wings)) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((one, other) => one.cost - other.cost)
}

/** Hosts with some of the wings closed that are open, and opened that are not. */
export function changed(hosts: Uint8Array, wings: readonly number[]): Uint8Array {
  const found = hosts.slice()
  for (const wing of wings) found[wing] = 1 - found[wing]!
  return found
}
