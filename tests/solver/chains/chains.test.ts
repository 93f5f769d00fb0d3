/** Plans made by chains are lawful, never better than can be, and the best where people meet in nothing but places. */

import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/advice/verify'
import type { Estate, Person } from '../../../src/domain/estate'
import { DEFAULT_LIMITS, DEFAULT_POLICY, type Policy } from '../../../src/domain/policy'
import { situationOf } from '../../../src/domain/situation'
import { readEstate, readPolicy } from '../../../src/intake/read'
import { judge, type Judgement } from '../../../src/rules/judge'
import { compareTiers, measure } from '../../../src/rules/measure'
import { standingAgainst, wantedPlaces } from '../../../src/solver/chains/ask'
import { ownCostsOf } from '../../../src/solver/chains/costs'
import { placeMore, planByChains } from '../../../src/solver/chains/plan'
import { search } from '../../../src/solver/search'
import { randomEstate, randomPolicy } from '../../support/any-estate'
import { mustRead } from '../../support/must-read'
import { SOAK } from '../../support/seeds'

const ROUNDS = 36 * SOAK
const SEEDS = Array.from({ length: ROUNDS }, (_, index) => index + 1)
const deaf = { tell: () => undefined }

function estateOf(seed: number): Estate {
  const people = 10 + (seed % 9) * (seed % 4 === 0 ? 8 : 2)
  return mustRead(readEstate(JSON.stringify(randomEstate(seed, people, 3 + (seed % 5)))))
}

function policyOf(seed: number, movable: Policy['movable']): Policy {
  return { ...mustRead(readPolicy(JSON.stringify(randomPolicy(seed)))), movable }
}

/** Estates in which nobody meets anyone but in the places of wings. */
function onlyPlaces(seed: number): Judgement {
  const estate = estateOf(seed)
  const people = estate.people.map((person): Person => {
    const ordinary: { -readonly [Name in keyof Person]: Person[Name] } = { ...person, children: [] }
    delete ordinary.extremism
    return ordinary
  })
  const bare = { ...estate, people, networks: [], nonAssociations: [] }
  const limits = { ...DEFAULT_LIMITS, company: null }
  return judge(situationOf(bare, { ...DEFAULT_POLICY, movable: seed % 2 === 0 ? 'all' : 'needed', limits }))
}

async function best(judgement: Judgement): Promise<number[]> {
  const { values } = await search(judgement, { engine: 'highs' }, deaf)
  return [...values]
}

describe('plans by chains', () => {
  it.each(['needed', 'all'] as const)('are lawful in tangled estates and never better than can be: %s', async (movable) => {
    let worse = 0
    for (const seed of SEEDS) {
      const judgement = judge(situationOf(estateOf(seed), policyOf(seed, movable)))
      const { wings } = planByChains(judgement)
      expect(verify(judgement, wings), `seed ${seed}`).toEqual([])
      const [found, exact] = [measure(judgement, wings), await best(judgement)]
      expect(compareTiers(found, exact), `seed ${seed}`).toBeGreaterThanOrEqual(0)
      worse += found[0] - exact[0]!
    }
    // Limits of groups that cross, and people kept apart, are searched for a while and no longer.
    expect(worse / ROUNDS).toBeLessThan(0.1)
  })

  it('are the best in every tier where people meet in nothing but places', async () => {
    for (const seed of SEEDS) {
      const judgement = onlyPlaces(seed)
      expect([...measure(judgement, planByChains(judgement).wings)], `seed ${seed}`).toEqual(await best(judgement))
    }
  })

  it('come out the same with and without what was known of the same wings and policy', () => {
    for (const seed of SEEDS) {
      const judgement = judge(situationOf(estateOf(seed), policyOf(seed, 'all')))
      const costs = ownCostsOf(judgement)
      planByChains(judgement, costs)
      expect(planByChains(judgement, costs).wings).toEqual(planByChains(judgement).wings)
    }
  })

  it('say what stands against everyone without a place', () => {
    for (const seed of SEEDS) {
      const judgement = judge(situationOf(estateOf(seed), policyOf(seed, 'needed')))
      const { tally } = planByChains(judgement)
      for (const mover of tally.movers.keys()) {
        if (tally.wings[mover]! >= 0) continue
        expect(judgement.rules.map(({ id }) => id)).toContain(standingAgainst(judgement, tally, mover))
      }
    }
  })
})

describe('one place more', () => {
  it('places one person more exactly in the wings that are named', async () => {
    for (const seed of SEEDS.slice(0, 18)) {
      const judgement = onlyPlaces(seed)
      const { situation } = judgement
      const { tally } = planByChains(judgement)
      const [unplaced] = await best(judgement)
      const saving: number[] = []
      for (const { index, places } of situation.wings) {
        const wings = situation.estate.wings.map((wing, at) =>
          at === index ? { ...wing, places: { ...places, operational: places.operational + 1 } } : wing,
        )
        // Who may move stays as it was, or a place more could leave somebody where a place less would have moved them.
        const more = { ...judge(situationOf({ ...situation.estate, wings }, situation.policy)), stays: judgement.stays }
        const [left] = await best(more)
        if (left! < unplaced!) saving.push(index)
      }
      expect(wantedPlaces(tally), `seed ${seed}`).toEqual(saving)
    }
  })
})

describe('people who come more', () => {
  it('are placed as long as nobody is left without a place for it, which is as many as can be', async () => {
    for (const seed of SEEDS.slice(0, 18)) {
      const { situation } = onlyPlaces(seed)
      const { people } = situation.estate
      const newcomer = { ...people[0]!, currentWing: null, fixed: false }
      const with_ = (count: number): Judgement => {
        const more = Array.from({ length: count }, (_, index) => ({ ...newcomer, id: `~${index}` }))
        return judge(situationOf({ ...situation.estate, people: [...people, ...more] }, situation.policy))
      }
      const places = situation.wings.reduce((sum, wing) => sum + wing.places.operational, 0)
      const all = with_(places + 1)
      const last = Array.from({ length: places + 1 }, (_, index) => people.length + index)
      const { placed } = placeMore(all, ownCostsOf(all), last)
      const [before] = await best(with_(0))
      expect((await best(with_(placed)))[0], `seed ${seed}`).toBe(before)
      expect((await best(with_(placed + 1)))[0], `seed ${seed}`).toBe(before! + 1)
    }
  })
})
