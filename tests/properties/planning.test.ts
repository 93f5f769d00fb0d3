/** A plan is lawful, as good as the best there is, and true in all it says of itself. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../src/domain/plan'
import { best } from '../oracle/exact'
import { barriers } from '../oracle/eligibility'
import type { Homes, World } from '../oracle/facts'
import { breachesIn, brokenBy, type Law } from '../oracle/rules'
import { tiersOf } from '../oracle/tiers'
import { always, anyCase, homesOf, oracleOf, PATIENCE, planOf, type Case } from './cases'

describe('the plan of any estate under any policy', () => {
  it('is lawful, best in every tier, and says so', () => always(120, anyCase({ people: 14, wings: 6 }), isBest), PATIENCE)

  it('is so with more people and wings', () => always(8, anyCase({ people: 60, wings: 10 }), isBest), PATIENCE)

  it(
    'lists everyone once, in order, and names every breach',
    async () => {
      await always(60, anyCase({ people: 12, wings: 5 }), async (given) => {
        const { world, law } = oracleOf(given)
        const plan = await planOf(given)
        const placed = plan.placements.map(({ person }) => person)
        const unplaced = plan.unplaced.map(({ person }) => person)
        expect([...placed].sort()).toEqual(placed)
        expect([...unplaced].sort()).toEqual(unplaced)
        expect([...placed, ...unplaced].sort()).toEqual(given.estate.people.map(({ id }) => id).sort())
        const breaches = breachesIn(world, law, homesOf(world, plan.placements))
        expect(inOrder(plan.breaches)).toEqual(inOrder(breaches))
      })
    },
    PATIENCE,
  )

  it(
    'counts the wings that each rule bars for those without a place',
    async () => {
      await always(60, anyCase({ people: 12, wings: 5 }), async (given) => {
        const { world, law } = oracleOf(given)
        const plan = await planOf(given)
        for (const { person, blocked } of plan.unplaced) {
          expect(inOrder(blocked), person).toEqual(inOrder(barring(world, law, homesOf(world, plan.placements), person)))
        }
      })
    },
    PATIENCE,
  )
})

async function isBest(given: Case): Promise<void> {
  const { world, law } = oracleOf(given)
  const plan = await planOf(given)
  const homes = homesOf(world, plan.placements)
  expect(brokenBy(world, law, homes)).toEqual([])
  const values = plan.tiers.map(({ value }) => value)
  expect(values).toEqual([...tiersOf(world, homes)])
  expect(values).toEqual([...(await best(given.estate, given.policy)).tiers])
  expect(plan.tiers.map(({ id }) => id)).toEqual([...TIERS])
  expect(plan.tiers.map(({ bound }) => bound)).toEqual(values)
  expect(plan.status).toBe('optimal')
}

/** For each rule, the wings that it bars for a person: by itself, or, where they are eligible, by the others' being where they are. */
function barring(world: World, law: Law, homes: Homes, person: string) {
  const index = world.residents.findIndex((resident) => resident.person.id === person)
  const wings = new Map<string, number>()
  for (const place of world.places) {
    const alone = barriers(world, world.residents[index]!, place)
    const there = homes.map((home, other) => (other === index ? place : home))
    const rules = alone.length > 0 ? alone : brokenBy(world, law, there).map(({ rule }) => rule)
    for (const rule of new Set(rules)) wings.set(rule, (wings.get(rule) ?? 0) + 1)
  }
  return [...wings].map(([rule, count]) => ({ rule, wings: count }))
}

function inOrder<T>(list: readonly T[]): T[] {
  return [...list].sort((one, other) => (JSON.stringify(sorted(one)) < JSON.stringify(sorted(other)) ? -1 : 1))
}

function sorted(value: unknown): unknown {
  return Object.entries(value as object).sort(([one], [other]) => (one < other ? -1 : 1))
}
