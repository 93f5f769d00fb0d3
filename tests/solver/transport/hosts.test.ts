/** Of hosts that are as good as each other for security, those are taken that cost less in welfare. */

import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../src/rules/judge'
import { crowdsOf } from '../../../src/solver/transport/crowds'
import { chooseHosts } from '../../../src/solver/transport/hosts'
import { nestsOf } from '../../../src/solver/transport/nests'
import { openUpper } from '../../../src/solver/transport/upper'
import { openView } from '../../../src/solver/transport/view'
import { stayersIn } from '../../../src/solver/transport/wing-side'
import { oneWhoRecruits } from './one-who-recruits'

/** What a wing costs that hosts: the first most, the last least. */
const COSTS = [5, 3, 1]

/** Only the last wing has what the one who is vulnerable needs, where they need it. */
function estateOf(requires: readonly string[]): Judgement {
  return oneWhoRecruits((index) => ({ features: index === 2 ? ['step-free'] : [] }), { requires })
}

/** The hosts chosen where these are tried first, and how often the network was asked. */
function choose(judgement: Judgement, guess: readonly number[], estimate?: (hosts: Uint8Array) => number) {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const solver = openUpper(judgement, nests, stayersIn(judgement, nests), crowds)
  let asked = 0
  const counting: typeof solver = { ...solver, secure: (hosts) => (asked++, solver.secure(hosts)) }
  const { upper } = chooseHosts(judgement, nests, crowds, counting, openView(judgement, nests, crowds), {
    guesses: [Uint8Array.from(guess)],
    ...(estimate && { estimate }),
  })
  return { hosts: [...upper.hosts!], asked }
}

/** The hosts chosen where the first wing is tried first. */
function hostsIn(judgement: Judgement, estimate?: (hosts: Uint8Array) => number): number[] {
  return choose(judgement, [1, 0, 0], estimate).hosts
}

function costOf(hosts: Uint8Array): number {
  return hosts.includes(1) ? hosts.reduce((sum, isHost, wing) => sum + isHost * COSTS[wing]!, 0) : Infinity
}

describe('one who recruits, and three wings where nobody need be exposed', () => {
  it('are hosted where it was tried first, as far as welfare says nothing', () => {
    expect(hostsIn(estateOf([]))).toEqual([1, 0, 0])
  })

  it('are hosted where that costs least', () => {
    expect(hostsIn(estateOf([]), costOf)).toEqual([0, 0, 1])
  })

  it('are not hosted where somebody vulnerable must live, though that costs least', () => {
    expect(hostsIn(estateOf(['step-free']), costOf)).toEqual([0, 1, 0])
  })

  it('are closed many at once where that costs less: two guesses are asked about, and then what is left', () => {
    expect(choose(estateOf([]), [1, 1, 1], costOf)).toEqual({ hosts: [0, 0, 1], asked: 3 })
  })

  it('are closed fewer at once where somebody vulnerable must live in what would be left', () => {
    expect(choose(estateOf(['step-free']), [1, 1, 1], costOf).hosts).toEqual([0, 1, 0])
  })
})
