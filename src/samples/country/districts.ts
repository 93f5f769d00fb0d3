/** Where the people of the invented country come from: districts of an island that is on no map. */

import type { Location } from '../../domain/estate'
import type { Chance } from '../chance'

/** The middle of a district, and how many of the people come from there, next to other districts. */
export type District = { readonly middle: Location; readonly weight: number }

/** The island lies in the Atlantic, where there is none: from north to south, from west to east, in hundredths of a degree. */
const LATITUDES = [4400, 4650] as const
const LONGITUDES = [-2900, -2600] as const
const HUNDREDTHS = 100
/** How far a prison can be from the middle of its district. */
const OUTSKIRTS = [-20, 20] as const
/** The most populous district has so many times the people of the least populous one. */
const WEIGHTS = [1, 20] as const
const FEWEST = 12
const MOST = 120
const WINGS_PER_DISTRICT = 10

/** As many districts as a country with so many wings has. */
export function drawDistricts(wings: number, chance: Chance): readonly District[] {
  const count = Math.min(MOST, Math.max(FEWEST, Math.round(wings / WINGS_PER_DISTRICT)))
  return Array.from({ length: count }, () => ({
    middle: { lat: chance.whole(...LATITUDES) / HUNDREDTHS, lon: chance.whole(...LONGITUDES) / HUNDREDTHS },
    weight: chance.whole(...WEIGHTS),
  }))
}

/** A place in or near a district. */
export function drawPlace({ middle }: District, chance: Chance): Location {
  const near = (degrees: number): number => (Math.round(degrees * HUNDREDTHS) + chance.whole(...OUTSKIRTS)) / HUNDREDTHS
  return { lat: near(middle.lat), lon: near(middle.lon) }
}

/** Draws where someone comes from: as often from a district as people live there. */
export function homesIn(districts: readonly District[]): (chance: Chance) => Location {
  const bySize = districts.flatMap(({ middle, weight }) => Array.from({ length: weight }, () => middle))
  return (chance) => chance.pick(bySize)
}
