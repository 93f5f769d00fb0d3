/** What a wing gains by those who are offered to it, worked by hand where some are left out as they gain little. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../../src/domain/plan'
import type { Kind } from '../../../src/solver/transport/crowds'
import type { Nest, Nests } from '../../../src/solver/transport/nests'
import type { Offers } from '../../../src/solver/transport/offers'
import { gainOf } from '../../../src/solver/transport/wing-gain'

const [SECURITY, WELFARE] = [TIERS.indexOf('security'), TIERS.indexOf('welfare')]
const PLACES = 3

/** Security and welfare in one: a pair of the group costs 50. The third place of three costs 95. */
const scale = TIERS.map((_, tier) => (tier === SECURITY || tier === WELFARE ? 1 : 0))
const everyone: Nest = { parent: -1, depth: 0, people: [0, 1, 2], most: Float64Array.of(PLACES), pairs: [], weight: 0 }
const group: Nest = { ...everyone, parent: 0, depth: 1, people: [0, 1], most: Float64Array.of(Infinity), weight: 50 }
const nests: Nests = {
  nests: [everyone, group],
  nestOf: Int32Array.of(1, 1, 0),
  over: [[{ tier: WELFARE, free: 2, weight: 95 }]],
  company: Int32Array.of(0),
  shared: [],
}
const kindOf = (nest: number): Kind => ({
  number: nest,
  wings: [0],
  nest,
  people: 1,
  exposure: 0,
  isSource: false,
  costs: TIERS.slice(0, WELFARE).map(() => Float64Array.of(0)),
})

/** Two of the group gain 100 each, and one of no group gains 60, unless only those are offered who gain more. */
function gain(above: number) {
  const gains = [100, 100, 60].filter((each) => each > above)
  const offers: Offers = {
    groups: 2,
    above,
    kinds: [kindOf(1), kindOf(0)],
    costs: new Float64Array(2),
    offers: gains.length,
    groupOf: Int32Array.of(0, 0, 1),
    by: Float64Array.from(gains, (each) => -each),
    count: Int32Array.from(gains, () => 1),
  }
  const stayers = nests.nests.map(() => Int32Array.of(0))
  const measures = { all: [Float64Array.from(scale)], compared: 1 }
  return gainOf(offers, { nests, stayers, measures, wing: 0, queues: [], sourceStays: false, exposed: 0 })
}

describe('what a wing gains', () => {
  it('is by those who gain most beside each other', () => {
    // 100 by the first of the group and 60 by the one of none; the second of the group would gain 50, and the third place costs 95.
    expect(gain(0)).toMatchObject({ sums: Float64Array.of(-160), isSure: true })
  })

  it('is not sure where one who was left out could be better than the last who comes', () => {
    // Two of the group gain 150, and nobody who gains 90 would gain by the third place; but 60 is better than 50.
    expect(gain(90)).toMatchObject({ sums: Float64Array.of(-150), isSure: false })
  })

  it('is not sure where one who was left out could have a place that is left', () => {
    expect(gain(96)).toMatchObject({ sums: Float64Array.of(-150), isSure: false })
  })
})
