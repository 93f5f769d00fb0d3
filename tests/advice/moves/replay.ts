/** Makes the moves of an order one by one, in any order that it allows, and asks the oracle's rules about every moment of it. */

import { expect } from 'vitest'
import type { Batch, Move, MoveOrder } from '../../../src/advice/moves/moves'
import type { Chance } from '../../../src/samples/chance'
import { barriers } from '../../oracle/eligibility'
import type { Homes, Place, World } from '../../oracle/facts'
import { total, type Law } from '../../oracle/rules'

/** Where everyone is once all moves are made; fails at the first moment at which something is broken that was not before. */
export function replay(world: World, law: Law, { batches }: MoveOrder, chance: Chance): Homes {
  const homes: (Place | null)[] = world.residents.map(({ present }) => present)
  const indexOf = new Map(world.residents.map(({ person }, index) => [person.id, index]))
  const placeOf = new Map(world.places.map((place) => [place.wing.id, place]))
  let before = broken(world, law, homes)
  for (const { moves, exchanges } of batches) {
    // The moves of a batch in any order, and each of its exchanges at any moment among them.
    const acts = chance.shuffled([...moves.map((move) => [move]), ...exchanges])
    for (const act of acts) {
      if (act.length > 1) for (const move of chance.shuffled(act)) step(move, null)
      for (const move of chance.shuffled(act)) step(move, placeOf.get(move.to)!)
    }
  }
  return homes

  function step({ person, from, to }: Move, place: Place | null): void {
    const index = indexOf.get(person)!
    if (homes[index] !== null) expect(homes[index]?.wing.id ?? null, `${person} leaves where they are`).toBe(from)
    homes[index] = place
    const now = broken(world, law, homes)
    for (const [what, much] of now) {
      expect(much, `${what} once ${person} ${place ? `is in ${to}` : 'has left'}`).toBeLessThanOrEqual(before.get(what) ?? 0)
    }
    before = now
  }
}

/** Everything broken where people are at one moment, and by how much. */
function broken(world: World, law: Law, homes: Homes): Map<string, number> {
  const found = new Map<string, number>()
  world.residents.forEach((resident, index) => {
    const home = homes[index] ?? null
    if (home !== null)
      for (const rule of barriers(world, resident, home)) found.set(`${rule} of ${resident.person.id} in ${home.wing.id}`, 1)
  })
  law.tallies.forEach((tally, index) => {
    const sum = total(tally, world, homes)
    if (sum > tally.most) found.set(`${tally.rule} ${index}`, sum)
  })
  for (const { one, other, scope } of law.keptApart) {
    const [here, there] = [homes[one], homes[other]]
    if (here && there && (scope === 'wing' ? here === there : here.facility === there.facility))
      found.set(`apart ${one} ${other} ${scope}`, 1)
  }
  return found
}

/** Every move of a batch, those of its exchanges too. */
export function movesIn(batches: readonly Batch[]): Move[] {
  return batches.flatMap(({ moves, exchanges }) => [...moves, ...exchanges.flat()])
}
