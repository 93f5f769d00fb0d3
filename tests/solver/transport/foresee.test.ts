/** What places are foreseen to cost follows from how scarce they are. */

import { describe, expect, it } from 'vitest'
import { situationOf } from '../../../src/domain/situation'
import { DEFAULT_POLICY } from '../../../src/domain/policy'
import { readEstate } from '../../../src/intake/read'
import { judge } from '../../../src/rules/judge'
import { crowdsOf } from '../../../src/solver/transport/crowds'
import { foresee } from '../../../src/solver/transport/foresee'
import { nestsOf } from '../../../src/solver/transport/nests'
import { randomEstate } from '../../support/any-estate'
import { mustRead } from '../../support/must-read'

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1)

describe.each(SEEDS)('in estate %i', (seed) => {
  const judgement = judge(situationOf(mustRead(readEstate(JSON.stringify(randomEstate(seed, 60, 5)))), DEFAULT_POLICY))
  const crowds = crowdsOf(judgement, nestsOf(judgement))
  const face = { openWings: crowds.kinds.map(({ wings }) => wings), weighed: () => 0 }
  const wings = judgement.situation.wings.map(({ index }) => index)
  const foreseen = (rooms: readonly number[], sampled = 10) => [...foresee(crowds, face, Float64Array.from(rooms), sampled)]

  it('places cost nothing where there is room for everyone', () => {
    expect(foreseen(wings.map(() => Infinity))).toEqual(wings.map(() => 0))
  })

  it('places that nobody has cost no less than where there is room, and never below zero', () => {
    const shut = 0
    const prices = foreseen(wings.map((wing) => (wing === shut ? 0 : Infinity)))
    expect(prices.slice(1)).toEqual(wings.slice(1).map(() => 0))
    expect(prices[shut]).toBeGreaterThanOrEqual(0)
    const wanted = crowds.kinds.some(({ wings: open }) => open.includes(shut))
    const costs = new Float64Array(wings.length)
    const prefer = crowds.crowds.filter(
      ({ kind, number }) => number % Math.floor(crowds.crowds.length / 10) === 0 && kind.wings.includes(shut),
    )
    const gains = prefer.map((crowd) => {
      crowds.welfareOver(crowd, wings, costs)
      return Math.min(...crowd.kind.wings.filter((wing) => wing !== shut).map((wing) => costs[wing]!)) - costs[shut]!
    })
    const most = Math.max(0, ...gains.filter((gain) => gain < Infinity))
    if (wanted && !gains.includes(Infinity)) expect(prices[shut]).toBeGreaterThanOrEqual(most)
  })

  it('nothing is foreseen for fewer people than are worth it', () => {
    expect(
      foreseen(
        wings.map(() => 1),
        1_000,
      ),
    ).toEqual(wings.map(() => 0))
  })
})
