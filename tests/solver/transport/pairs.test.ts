/** Pairs of a group in a wing cost one for everyone there before, however many they are: the network divides them exactly. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../../src/domain/plan'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { alikeIn, judgementOf } from '../../support/tiny-estates'

const POLICY = {
  format: 'rule36/policy@1',
  name: 'Pairs alone',
  model: 'dispersal',
  limits: { vepPerWing: null, vepSharePercent: null, networkPerWing: null, vepPerSpecialist: null },
  weights: { vepPair: 1, networkPair: 0 },
}

/** Security, and what is proven of it, for so many violent extremist prisoners in wings with so many places. */
function pairsIn(people: number, places: readonly number[]): { value: number; bound: number } {
  const estate = alikeIn('vep-limit', ({ extremism }) => extremism !== undefined, people, places)
  const judgement = judgementOf({ estate: JSON.stringify(estate), policy: JSON.stringify(POLICY) })
  const { value, bound } = planByNetwork(judgement).prove()[TIERS.indexOf('security')]!
  return { value, bound }
}

describe('many of a group in few wings', () => {
  it('are divided evenly: 50 and 51 people are 1,225 and 1,275 pairs', () => {
    expect(pairsIn(101, [100, 100])).toEqual({ value: 2_500, bound: 2_500 })
  })

  it('fill a small wing, and the rest are divided: 20, 40 and 41 people are 190, 780 and 820 pairs', () => {
    expect(pairsIn(101, [20, 90, 90])).toEqual({ value: 1_790, bound: 1_790 })
  })
})
