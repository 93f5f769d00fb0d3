/** The tiny estates, worked by hand, agree with the rules; every rule and every tier has at least one. */

import { describe, expect, it } from 'vitest'
import { verify } from '../../src/advice/verify'
import { TIERS } from '../../src/domain/plan'
import type { Judgement } from '../../src/rules/judge'
import { inOrder } from '../../src/rules/ledger'
import { measure, type Wings } from '../../src/rules/measure'
import { rules } from '../../src/rules/registry'
import { judgementOf, tinyEstates, type TinyPlacements } from '../support/tiny-estates'

describe.each(tinyEstates)('$name', (tiny) => {
  const judgement = judgementOf(tiny)
  const { placements, tiers, broken, unplaced } = tiny.expected

  if (placements) {
    it('has a lawful plan with the tiers worked out by hand', () => {
      const wings = wingsIn(judgement, placements)
      expect(verify(judgement, wings)).toEqual([])
      expect(measure(judgement, wings)).toEqual(tiers)
      expect(judgement.situation.people.filter(({ index }) => wings[index]! < 0).map(({ id }) => id)).toEqual(unplaced ?? [])
    })
  }

  it.each(broken ?? [])('refuses $placements for $rules', ({ placements: plan, rules: expected }) => {
    const found = verify(judgement, wingsIn(judgement, plan)).flatMap(({ rule }) => (rule === undefined ? [] : [rule]))
    expect(inOrder(judgement, new Set(found))).toEqual(expected)
  })
})

describe('the tiny estates', () => {
  const hardRules = rules.filter(({ kind }) => kind !== 'preference').map(({ id }) => id)

  it.each(hardRules)('break %s', (id) => {
    expect(tinyEstates.some(({ expected }) => expected.broken?.some((plan) => plan.rules.includes(id)))).toBe(true)
  })

  it.each(TIERS.map((id, index) => ({ id, index })))('have one whose best plan is not ideal in $id', ({ id, index }) => {
    expect(tinyEstates.some(({ expected }) => expected.tiers[index]! > 0)).toBe(true)
    expect(tinyEstates.some(({ name }) => name.startsWith(`tier-${id}`))).toBe(true)
  })

  it('have two to seven people each', () => {
    const sizes = tinyEstates.map((tiny) => judgementOf(tiny).situation.people.length)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(7)
  })
})

function wingsIn({ situation }: Judgement, placements: TinyPlacements): Wings {
  return situation.people.map(({ id }) => (placements[id] === undefined ? -1 : situation.wingIndex.get(placements[id])!))
}
