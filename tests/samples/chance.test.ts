/** Chance with a seed is the same everywhere, and fair enough. */

import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../../src/samples/chance'

describe('chance from a seed', () => {
  it('draws the same again from the same seed, and something else from another', () => {
    expect(drawTwenty('a')).toEqual(drawTwenty('a'))
    expect(drawTwenty('a')).not.toEqual(drawTwenty('b'))
  })

  it('draws every number between the ends about equally often', () => {
    const chance = chanceFrom('dice')
    const counts = [0, 0, 0, 0, 0, 0]
    for (let roll = 0; roll < 6000; roll += 1) counts[chance.whole(1, 6) - 1]! += 1
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })

  it('draws choices as often as their weights say, and never one without weight', () => {
    const chance = chanceFrom('weights')
    const drawn = Array.from({ length: 4000 }, () =>
      chance.weighted([
        ['often', 3],
        ['never', 0],
        ['seldom', 1],
      ]),
    )
    expect(drawn).not.toContain('never')
    expect(drawn.filter((choice) => choice === 'seldom').length / 4000).toBeCloseTo(0.25, 1)
  })

  it('shuffles without losing a card', () => {
    const cards = Array.from({ length: 52 }, (_, index) => index)
    const shuffled = chanceFrom('cards').shuffled(cards)
    expect(shuffled).not.toEqual(cards)
    expect([...shuffled].sort((a, b) => a - b)).toEqual(cards)
  })
})

function drawTwenty(seed: string): number[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: 20 }, () => chance.whole(0, 1_000_000))
}
