/** Only what a person decided is put in order; everyone else stays where they are, and nothing that held is broken on the way. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderDecided } from '../../../src/advice/moves/decided'
import { orderMoves } from '../../../src/advice/moves/moves'
import type { Decided } from '../../../src/advice/verdicts'
import { chanceFrom } from '../../../src/samples/chance'
import { always, anyCase, oracleOf, PATIENCE, planOf } from '../../properties/cases'
import { movesIn, replay } from './replay'

const caseAndSeed = fc
  .tuple(anyCase({ people: 14, wings: 6 }), fc.integer())
  .map(([given, seed]) =>
    Object.defineProperty({ given, seed }, fc.toStringMethod, { value: () => `decisions ${seed} of ${fc.stringify(given)}` }),
  )

describe('the order of what was decided', () => {
  it(
    'moves those alone about whom somebody decided, and breaks nothing that held',
    () =>
      always(60, caseAndSeed, async ({ given, seed }) => {
        const { estate, policy } = given
        const chance = chanceFrom(`decisions ${seed}`)
        const plan = await planOf(given)
        const recommended = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
        const decided = estate.people.flatMap(({ id, currentWing }): Decided[] => {
          const wing = recommended.get(id) ?? null
          if (chance.percent(40)) return []
          // Some are refused: they stay where they are.
          return [{ person: id, wing: chance.percent(20) ? currentWing : wing }]
        })
        const order = orderDecided(estate, policy, plan, decided)
        const { world, law } = oracleOf(given)
        replay(world, law, order, chance)
        const goal = new Map(decided.map(({ person, wing }) => [person, wing]))
        const isOrdered = new Set([...movesIn(order.batches), ...order.waiting].map(({ person }) => person))
        for (const { id, currentWing } of estate.people) {
          const wing = goal.get(id)
          expect(isOrdered.has(id), id).toBe(typeof wing === 'string' && wing !== currentWing)
          const isAdvisedElsewhere = (recommended.get(id) ?? null) === null || recommended.get(id) !== currentWing
          expect(order.undecided.includes(id), id).toBe(!goal.has(id) && isAdvisedElsewhere)
        }
        for (const { person } of order.unplaced) expect(goal.get(person)).toBeNull()
      }),
    PATIENCE,
  )

  it(
    'is the order of the plan once everything of it was accepted',
    () =>
      always(40, anyCase({ people: 14, wings: 6 }), async (given) => {
        const { estate, policy } = given
        const plan = await planOf(given)
        const recommended = new Map(plan.placements.map(({ person, wing }) => [person, wing]))
        const decided = estate.people.map(({ id }): Decided => ({ person: id, wing: recommended.get(id) ?? null }))
        const { undecided, ...order } = orderDecided(estate, policy, plan, decided)
        expect(undecided).toEqual([])
        expect(order).toEqual(orderMoves(estate, policy, plan))
      }),
    PATIENCE,
  )
})
