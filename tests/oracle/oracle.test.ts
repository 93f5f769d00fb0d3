/** The oracle agrees with trying everything, and with the tiny estates worked by hand. */

import { describe, expect, it } from 'vitest'
import { readEstate, readPolicy } from '../../src/intake/read'
import { randomEstate, randomPolicy } from '../support/any-estate'
import { mustRead } from '../support/must-read'
import { policyOf, tinyEstates } from '../support/tiny-estates'
import { best, bestWith } from './exact'
import { tryEverything } from './exhaustive'
import { worldOf } from './facts'
import { brokenBy, lawOf } from './rules'
import { tiersOf } from './tiers'
import { SOAK } from '../support/seeds'

const ROUNDS = 40 * SOAK

describe('the oracle', () => {
  it('finds what trying everything finds', async () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const estate = mustRead(readEstate(JSON.stringify(randomEstate(seed, 2 + (seed % 5), 2 + (seed % 4)))))
      const policy = mustRead(readPolicy(JSON.stringify(randomPolicy(seed))))
      const everything = tryEverything(estate, policy)
      expect((await best(estate, policy)).tiers, `seed ${seed}`).toEqual(everything.best.tiers)
      for (const { id } of estate.wings) {
        const optimum = await bestWith(estate, policy, estate.people[0]!.id, id)
        const tiers = optimum === 'impossible' ? optimum : optimum.tiers
        expect(tiers, `seed ${seed}, wing ${id}`).toEqual(everything.first.get(id)?.tiers ?? 'impossible')
      }
    }
  }, 600_000)

  it.each(tinyEstates)('agrees with $name, worked by hand', async ({ estate: text, policy: policyText, expected }) => {
    const estate = mustRead(readEstate(text))
    const policy = policyOf(policyText)
    const world = worldOf(estate, policy)
    const homesOf = (placements: Readonly<Record<string, string>>) =>
      world.residents.map(({ person }) => world.places.find(({ wing }) => wing.id === placements[person.id]) ?? null)
    expect((await best(estate, policy)).tiers).toEqual(expected.tiers)
    if (expected.placements) {
      expect(brokenBy(world, lawOf(world), homesOf(expected.placements))).toEqual([])
      expect(tiersOf(world, homesOf(expected.placements))).toEqual(expected.tiers)
    }
    for (const { placements, rules } of expected.broken ?? []) {
      const found = brokenBy(world, lawOf(world), homesOf(placements)).map(({ rule }) => rule)
      expect(new Set(found)).toEqual(new Set(rules))
    }
  })
})
