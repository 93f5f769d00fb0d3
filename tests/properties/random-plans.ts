/** Plans that nobody thought about: lawful ones filled at random, and ones broken at random. */

import type { Chance } from '../../src/samples/chance'
import { barriers } from '../oracle/eligibility'
import type { Homes, Place, World } from '../oracle/facts'
import { brokenBy, type Law } from '../oracle/rules'

/** A lawful plan: people in any order, each in some wing that still allows it, if there is one and fancy does not leave them out. */
export function fillAtRandom(world: World, law: Law, chance: Chance): Homes {
  const homes: (Place | null)[] = [...law.stayers]
  const leftOut = chance.pick([0, 0, 10, 50])
  const places = new Map(
    world.places.map((place) => [place, world.residents.map((resident) => barriers(world, resident, place).length === 0)]),
  )
  for (const index of chance.shuffled(world.residents.map((_resident, position) => position))) {
    if (law.stays[index]! || chance.percent(leftOut)) continue
    for (const place of chance.shuffled(world.places.filter((candidate) => places.get(candidate)![index]!))) {
      homes[index] = place
      if (brokenBy(world, law, homes).length === 0) break
      homes[index] = null
    }
  }
  return homes
}

/** The same plan with a few people somewhere else, or nowhere; mostly no longer lawful. */
export function disturb(world: World, homes: Homes, chance: Chance): Homes {
  const disturbed = [...homes]
  if (disturbed.length === 0) return disturbed
  for (let left = chance.whole(1, 3); left > 0; left -= 1) {
    const index = chance.whole(0, homes.length - 1)
    const resident = world.residents[index]!
    const eligible = world.places.filter((place) => barriers(world, resident, place).length === 0)
    const from = eligible.length > 0 && chance.percent(70) ? eligible : world.places
    disturbed[index] = chance.percent(15) ? null : chance.pick(from)
  }
  return disturbed
}
