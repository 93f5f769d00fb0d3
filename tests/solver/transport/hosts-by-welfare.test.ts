/** Hosts are changed for others where everyone together is better off for it on the network, whatever was estimated. */

import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../src/rules/judge'
import { crowdsOf } from '../../../src/solver/transport/crowds'
import { chooseHosts } from '../../../src/solver/transport/hosts'
import { changeByWelfare } from '../../../src/solver/transport/hosts-by-welfare'
import { nestsOf } from '../../../src/solver/transport/nests'
import { openUpper } from '../../../src/solver/transport/upper'
import { openView } from '../../../src/solver/transport/view'
import { openWelfare } from '../../../src/solver/transport/welfare'
import { stayersIn } from '../../../src/solver/transport/wing-side'
import { oneWhoRecruits } from './one-who-recruits'

/** The first wing offers what the one who is vulnerable asks for, where they ask for anything. */
function estateOf(programmes: readonly string[]): Judgement {
  return oneWhoRecruits((index) => ({ programmes: index === 0 ? ['literacy'] : [] }), { programmes })
}

/** The hosts before, which are the first wing, and after, where no choice seems any cheaper than another. */
function hostsIn(judgement: Judgement): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const nests = nestsOf(judgement)
  const crowds = crowdsOf(judgement, nests)
  const stayers = stayersIn(judgement, nests)
  const solver = openUpper(judgement, nests, stayers, crowds)
  const look = openView(judgement, nests, crowds)
  const { upper } = chooseHosts(judgement, nests, crowds, solver, look, { guesses: [Uint8Array.of(1, 0, 0)] })
  const welfare = openWelfare(judgement, nests, stayers, crowds, { upper })
  const restricted = { upper, most: new Map<number, Float64Array>(), solver }
  const changed = changeByWelfare(judgement, nests, crowds, restricted, { solver: welfare, estimate: () => 0 })
  return { before: [...upper.hosts!], after: [...changed.upper.hosts!] }
}

describe('one who recruits, hosted where one who is vulnerable wants to live', () => {
  it('is hosted elsewhere, in one wing, so that the other may live there', () => {
    expect(hostsIn(estateOf(['literacy']))).toEqual({ before: [1, 0, 0], after: [0, 1, 0] })
  })

  it('stays where nobody is better off by another host', () => {
    expect(hostsIn(estateOf([]))).toEqual({ before: [1, 0, 0], after: [1, 0, 0] })
  })
})
