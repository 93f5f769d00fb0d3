/** Who is too many for the trained officers of a prison is charged a toll there, until as many come as may: that proves what it costs. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../../src/domain/plan'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { alikeIn, judgementOf } from '../../support/tiny-estates'

const POLICY = {
  format: 'rule36/policy@1',
  name: 'Pairs, and four for each officer',
  model: 'dispersal',
  limits: { vepPerWing: null, vepSharePercent: null, networkPerWing: null, vepPerSpecialist: 4 },
  weights: { vepPair: 1, networkPair: 0 },
}

/**
 * Security, and what is proven of it, for so many violent extremist prisoners in prisons of two wings each: by prison, so many trained
 * officers, or nobody knows how many.
 */
function securityOf(people: number, officers: readonly (number | undefined)[]): { value: number; bound: number } {
  const wings = officers.flatMap(() => [people, people])
  const estate = alikeIn('vep-limit', ({ extremism }) => extremism !== undefined, people, wings)
  const [facility] = estate.facilities
  const prisons = officers.map((specialistStaff, index) => ({
    ...facility!,
    id: `F${index}`,
    ...(specialistStaff !== undefined && { specialistStaff }),
  }))
  const inPrisons = estate.wings.map((wing, index) => ({ ...wing, facility: `F${Math.floor(index / 2)}` }))
  const judgement = judgementOf({
    estate: JSON.stringify({ ...estate, facilities: prisons, wings: inPrisons }),
    policy: JSON.stringify(POLICY),
  })
  const { value, bound } = planByNetwork(judgement).prove()[TIERS.indexOf('security')]!
  return { value, bound }
}

describe('twelve in two prisons of two wings', () => {
  it('are three in each wing, four times three pairs, where nothing limits them', () => {
    expect(securityOf(12, [undefined, undefined])).toEqual({ value: 12, bound: 12 })
  })

  it('are two and two where one officer works, and four and four: one, one, six and six pairs', () => {
    expect(securityOf(12, [1, undefined])).toEqual({ value: 14, bound: 14 })
  })
})

describe('sixty in four prisons of two wings', () => {
  it('are two in each wing where one officer works, four where two, and twelve elsewhere', () => {
    // 2 x 1 + 2 x 6 + 4 x 66 pairs.
    expect(securityOf(60, [1, 2, undefined, undefined])).toEqual({ value: 278, bound: 278 })
  })
})
