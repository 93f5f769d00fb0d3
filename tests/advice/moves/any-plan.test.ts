/** The order of moves of any lawful plan of any estate breaks nothing that held, at no moment, in no order that it allows. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person, Wing } from '../../../src/domain/estate'
import { orderMoves } from '../../../src/advice/moves/moves'
import type { Homes, World } from '../../oracle/facts'
import { chanceFrom, type Chance } from '../../../src/samples/chance'
import { brokenBy, type Law } from '../../oracle/rules'
import { always, anyCase, caseOf, oracleOf, PATIENCE, planOf, type Case } from '../../properties/cases'
import { fillAtRandom } from '../../properties/random-plans'
import { movesIn, replay } from './replay'

const caseAndSeed = (size: { people: number; wings: number }) =>
  fc
    .tuple(anyCase(size), fc.integer())
    .map(([given, seed]) =>
      Object.defineProperty({ given, seed }, fc.toStringMethod, { value: () => `plans ${seed} of ${fc.stringify(given)}` }),
    )

describe('the order of moves', () => {
  it(
    'breaks nothing that held, for plans filled at random',
    () => always(400, caseAndSeed({ people: 16, wings: 6 }), ({ given, seed }) => expectLawful(given, seed)),
    PATIENCE,
  )

  it(
    'breaks nothing that held, with more people',
    () => always(40, caseAndSeed({ people: 60, wings: 8 }), ({ given, seed }) => expectLawful(given, seed)),
    PATIENCE,
  )

  it(
    'breaks nothing that held, for the plans that are recommended',
    () =>
      always(60, anyCase({ people: 14, wings: 6 }), async (given) => {
        const plan = await planOf(given)
        const { world, law } = oracleOf(given)
        const order = orderMoves(given.estate, given.policy, plan)
        replay(world, law, order, chanceFrom('replay'))
      }),
    PATIENCE,
  )
})

describe('the order of moves in a full house', () => {
  it(
    'breaks nothing that held, by places on the way and by exchanges',
    () => {
      let [onTheWay, exchanged] = [0, 0]
      return always(150, caseAndSeed({ people: 24, wings: 6 }), ({ given, seed }) => {
        const chance = chanceFrom(`full house ${seed}`)
        const full = fullHouse(given, chance)
        const { world, law } = oracleOf(full)
        const goals = swapped(world, law, chance)
        const order = orderMoves(full.estate, full.policy, planOfHomes(world, goals))
        expect(order.waiting).toEqual([])
        expect(replay(world, law, order, chance)).toEqual(goals)
        onTheWay += movesIn(order.batches).filter((move) => move.onTheWay).length
        exchanged += order.batches.reduce((sum, { exchanges }) => sum + exchanges.length, 0)
      }).then(() => {
        expect(onTheWay).toBeGreaterThan(10)
        expect(exchanged).toBeGreaterThan(10)
      })
    },
    PATIENCE,
  )
})

/** The estate with everyone somewhere lawful, or not there at all, and hardly a place more than there are people. */
function fullHouse({ estate, policy }: Case, chance: Chance): Case {
  // Mostly with wings and people so much alike that many can change places, but for who belongs together and who must be kept apart.
  const isAlike = chance.percent(80)
  const alike = estate.wings.map((wing): Wing => {
    const ordinary = {
      ...wing,
      sex: 'male',
      ageGroup: 'adult',
      legalStatuses: ['sentenced'],
      regime: estate.regimes[0]!.id,
      specialised: false,
      open: true,
    } as const
    return isAlike ? { ...ordinary, places: { certified: 0, operational: chance.whole(1, 6) } } : wing
  })
  const anyone = estate.people.map((one): Person => {
    const ordinary = {
      ...one,
      sex: 'male',
      birthDate: '1990-01-01',
      legalStatus: 'sentenced',
      securityLevel: estate.securityLevels[0]!,
      requires: [],
      children: [],
      pregnant: 'no',
    } as const
    return { ...(isAlike ? ordinary : one), currentWing: null, fixed: false }
  })
  const free = { ...estate, wings: alike, people: anyone }
  const { world, law } = oracleOf({ estate: free, policy })
  const homes = fillAtRandom(world, law, chance)
  const wingOf = new Map(world.residents.map(({ person }, index) => [person.id, homes[index]?.wing.id]))
  const people = free.people.flatMap((one) =>
    wingOf.get(one.id) === undefined ? [] : [{ ...one, currentWing: wingOf.get(one.id)! }],
  )
  const ids = new Set(people.map(({ id }) => id))
  const networks = estate.networks.map((network) => ({
    ...network,
    members: network.members.filter((member) => ids.has(member)),
  }))
  const known = new Set([...ids, ...networks.map(({ id }) => id)])
  const nonAssociations = estate.nonAssociations.filter(({ a, b }) => known.has(a) && known.has(b))
  const wings = alike.map((wing) => {
    const operational = people.filter(({ currentWing }) => currentWing === wing.id).length + (chance.percent(25) ? 1 : 0)
    return { ...wing, places: { certified: 0, operational } }
  })
  return caseOf({ ...estate, people, networks, nonAssociations, wings }, { ...policy, movable: 'all' })
}

/** Where everyone lives after many swaps, each of which leaves a lawful plan. */
function swapped(world: World, law: Law, chance: Chance): Homes {
  const homes = world.residents.map(({ present }) => present)
  for (let left = world.residents.length * 4; left > 0; left -= 1) {
    const [one, other] = [chance.whole(0, homes.length - 1), chance.whole(0, homes.length - 1)]
    const before = [homes[one]!, homes[other]!] as const
    ;[homes[one], homes[other]] = [before[1], before[0]]
    if (brokenBy(world, law, homes).length > 0) [homes[one], homes[other]] = before
  }
  return homes
}

function expectLawful(given: Case, seed: number): void {
  const { world, law } = oracleOf(given)
  const chance = chanceFrom(`moves ${seed}`)
  const homes = fillAtRandom(world, law, chance)
  const order = orderMoves(given.estate, given.policy, planOfHomes(world, homes))
  const reached = replay(world, law, order, chance)
  const waiting = new Set(order.waiting.map(({ person }) => person))
  const stuck = world.residents.some(({ present }, index) => present !== null && homes[index] === null)
  if (!stuck) expect(order.waiting).toEqual([])
  world.residents.forEach(({ person, present }, index) => {
    const goal = homes[index]
    if (goal && !waiting.has(person.id)) expect(reached[index]?.wing.id, person.id).toBe(goal.wing.id)
    // Whoever has no place, or waits, is where they were, unless they wait in a wing on the way.
    else if (!movesIn(order.batches).some((move) => move.person === person.id)) expect(reached[index], person.id).toBe(present)
  })
  const finals = movesIn(order.batches).filter(({ onTheWay }) => !onTheWay)
  expect(new Set(finals.map(({ person }) => person)).size).toBe(finals.length)
}

function planOfHomes({ residents }: World, homes: Homes) {
  return {
    format: 'rule36/plan@1' as const,
    placements: residents.flatMap(({ person }, index) =>
      homes[index] ? [{ person: person.id, wing: homes[index].wing.id }] : [],
    ),
    unplaced: residents.filter((_, index) => homes[index] === null).map(({ person }) => ({ person: person.id })),
  }
}
