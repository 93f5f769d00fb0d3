/** Whoever lives where there are too few places or people for company is alone whatever else, and the network proves it. */

import { describe, expect, it } from 'vitest'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { alikeIn, judgementOf } from '../../support/tiny-estates'

/** The value and the bound of `alone`, for so many people, wings with so many places, and so many who are company for each other. */
function aloneIn(people: number, places: readonly number[], company: number): { value: number; bound: number } {
  const estate = alikeIn('places', ({ id }) => id === 'P2', people, places)
  const policy = { format: 'rule36/policy@1', name: 'Company', model: 'dispersal', limits: { company } }
  const judgement = judgementOf({ estate: JSON.stringify(estate), policy: JSON.stringify(policy) })
  const { value, bound } = planByNetwork(judgement)
    .prove()
    .find(({ id }) => id === 'alone')!
  return { value, bound }
}

describe('too few places, or people, for company', () => {
  it('leave one alone where the other places are taken', () => {
    expect(aloneIn(3, [2, 1], 2)).toEqual({ value: 1, bound: 1 })
  })

  it('leave everyone there alone', () => {
    expect(aloneIn(5, [2, 3], 3)).toEqual({ value: 2, bound: 2 })
  })

  it('leave one alone where nobody else may come', () => {
    expect(aloneIn(1, [2], 2)).toEqual({ value: 1, bound: 1 })
  })

  it('are left empty where others have room', () => {
    expect(aloneIn(3, [1, 3], 2)).toEqual({ value: 0, bound: 0 })
  })
})
