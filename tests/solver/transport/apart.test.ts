/** People who are all kept apart from each other and have too few wings, or facilities, between them. */

import { describe, expect, it } from 'vitest'
import { tooManyApart } from '../../../src/solver/transport/apart'
import { planByNetwork } from '../../../src/solver/transport/plan'
import { alikeIn, judgementOf } from '../../support/tiny-estates'

type Pair = readonly [one: number, other: number, scope?: 'wing' | 'facility']

/** So many people alike, of whom these are kept apart, where wings have six places: by wing, its prison. */
function estateOf(people: number, pairs: readonly Pair[], prisons: readonly number[]) {
  const estate = alikeIn(
    'vep-limit',
    ({ extremism }) => extremism === undefined,
    people,
    prisons.map(() => 6),
  )
  const [facility] = estate.facilities
  return judgementOf({
    estate: JSON.stringify({
      ...estate,
      facilities: [...new Set(prisons)].map((prison) => ({ ...facility!, id: `F${prison}` })),
      wings: estate.wings.map((wing, index) => ({ ...wing, facility: `F${prisons[index]}` })),
      nonAssociations: pairs.map(([one, other, scope = 'wing']) => ({
        a: `P${one}`,
        b: `P${other}`,
        scope,
        reason: 'A fight (invented)',
      })),
    }),
    policy: JSON.stringify({
      format: 'rule36/policy@1',
      name: 'Anyone may live alone',
      model: 'dispersal',
      limits: { company: null },
    }),
  })
}

function unplacedOf(...estate: Parameters<typeof estateOf>): { value: number; bound: number } {
  const { value, bound } = planByNetwork(estateOf(...estate)).prove()[0]!
  return { value, bound }
}

const TRIANGLE: readonly Pair[] = [
  [0, 1],
  [1, 2],
  [0, 2],
]

describe('three who are all kept apart from each other', () => {
  it('are too many for two wings: one has no place, which is proven', () => {
    expect(tooManyApart(estateOf(4, TRIANGLE, [0, 0]))).toEqual([
      { rule: 'non-association', people: [0, 1, 2], sites: [[0], [1]] },
    ])
    expect(unplacedOf(4, TRIANGLE, [0, 0])).toEqual({ value: 1, bound: 1 })
  })

  it('are as many as three wings can have', () => {
    expect(tooManyApart(estateOf(4, TRIANGLE, [0, 0, 1]))).toEqual([])
    expect(unplacedOf(4, TRIANGLE, [0, 0, 1])).toEqual({ value: 0, bound: 0 })
  })
})

describe('two of whom a third is kept apart, but not from each other', () => {
  it('are no more than two wings can have', () => {
    expect(tooManyApart(estateOf(3, TRIANGLE.slice(0, 2), [0, 0]))).toEqual([])
  })
})

describe('two pairs kept apart in one wing', () => {
  it('are one of each pair', () => {
    const pairs: readonly Pair[] = [
      [0, 3],
      [1, 2],
    ]
    expect(unplacedOf(4, pairs, [0])).toEqual({ value: 2, bound: 2 })
  })
})

describe('two who may share no prison', () => {
  const pair: readonly Pair[] = [[0, 1, 'facility']]

  it('are too many for one prison, however many wings it has', () => {
    expect(tooManyApart(estateOf(2, pair, [0, 0]))).toEqual([{ rule: 'non-association', people: [0, 1], sites: [[0, 1]] }])
    expect(unplacedOf(2, pair, [0, 0])).toEqual({ value: 1, bound: 1 })
  })

  it('are as many as two prisons can have', () => {
    expect(unplacedOf(2, pair, [0, 1])).toEqual({ value: 0, bound: 0 })
  })
})
