/** A plan is efficient where no other does as well in both figures and better in one. */

import { describe, expect, it } from 'vitest'
import { efficientIn } from '../../src/compare/trade-off'
import type { Metrics } from '../../src/domain/comparison'

const NOTHING: Metrics = {
  placed: 0,
  unplaced: 0,
  alone: 0,
  aboveRequired: 0,
  solitary: 0,
  separated: 0,
  vepWings: 0,
  vepFacilities: 0,
  largestVepGroup: 0,
  exposed: 0,
  exposedUnknown: 0,
  networkPairs: 0,
  kmMean: null,
  kmMedian: null,
  kmP90: null,
  unmetProgrammes: 0,
  transfers: 0,
  moves: 0,
  overCertified: 0,
  freePlaces: 0,
  specialistsNeeded: null,
}

const plans = (...figures: Partial<Metrics>[]): Metrics[] => figures.map((some) => ({ ...NOTHING, ...some }))

describe('efficient plans', () => {
  it('are those that nothing betters: of (1, 5), (2, 3), (2, 4), (3, 3) the first two', () => {
    const four = plans(
      { transfers: 1, exposed: 5 },
      { transfers: 2, exposed: 3 },
      { transfers: 2, exposed: 4 },
      { transfers: 3, exposed: 3 },
    )
    expect(efficientIn(four, 'transfers', 'exposed')).toEqual([true, true, false, false])
  })

  it('are both of two that are the same', () => {
    expect(efficientIn(plans({ transfers: 1 }, { transfers: 1 }), 'transfers', 'exposed')).toEqual([true, true])
  })

  it('have more where more is better', () => {
    expect(efficientIn(plans({ freePlaces: 4 }, { freePlaces: 9 }), 'freePlaces', 'exposed')).toEqual([false, true])
  })

  it('are not among those of which a figure can’t be said', () => {
    expect(efficientIn(plans({ kmMean: 3 }, { kmMean: null }), 'kmMean', 'exposed')).toEqual([true, false])
  })

  it('are no question where neither way is better by itself', () => {
    expect(efficientIn(plans({}), 'vepWings', 'exposed')).toBeNull()
  })
})
