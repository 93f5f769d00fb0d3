/** Where the invented people come from: the larger towns of England and Wales, about as often as people live there. */

import type { Location } from '../../domain/estate'

/** Approximate coordinates (degrees north and east) and a weight, roughly the people of the town and around in ten thousands. */
export const TOWNS: readonly (readonly [Location, number])[] = [
  [{ lat: 51.51, lon: -0.13 }, 880],
  [{ lat: 52.48, lon: -1.9 }, 280],
  [{ lat: 53.48, lon: -2.24 }, 280],
  [{ lat: 53.8, lon: -1.55 }, 180],
  [{ lat: 53.41, lon: -2.98 }, 140],
  [{ lat: 53.38, lon: -1.47 }, 130],
  [{ lat: 54.97, lon: -1.61 }, 110],
  [{ lat: 52.95, lon: -1.15 }, 90],
  [{ lat: 51.45, lon: -2.59 }, 90],
  [{ lat: 50.9, lon: -1.4 }, 80],
  [{ lat: 52.64, lon: -1.13 }, 80],
  [{ lat: 51.48, lon: -3.18 }, 90],
  [{ lat: 54.57, lon: -1.23 }, 50],
  [{ lat: 53.0, lon: -2.18 }, 50],
  [{ lat: 50.82, lon: -0.14 }, 50],
  [{ lat: 53.74, lon: -0.34 }, 40],
  [{ lat: 52.41, lon: -1.51 }, 45],
  [{ lat: 51.62, lon: -3.94 }, 35],
  [{ lat: 53.76, lon: -2.7 }, 45],
  [{ lat: 52.92, lon: -1.48 }, 35],
  [{ lat: 50.37, lon: -4.14 }, 40],
  [{ lat: 51.45, lon: -0.97 }, 40],
  [{ lat: 52.04, lon: -0.76 }, 40],
  [{ lat: 52.63, lon: 1.3 }, 40],
  [{ lat: 51.74, lon: 0.47 }, 50],
  [{ lat: 51.38, lon: 0.52 }, 50],
  [{ lat: 50.72, lon: -3.53 }, 25],
  [{ lat: 52.57, lon: -0.24 }, 25],
  [{ lat: 53.05, lon: -3.0 }, 25],
  [{ lat: 54.9, lon: -2.93 }, 20],
]

/** The town nearest to a prison, as the map shows it: a degree of longitude is about five eighths of one of latitude here. */
export function nearestTown({ lat, lon }: Location): Location {
  const away = (town: Location): number => (town.lat - lat) ** 2 + (0.625 * (town.lon - lon)) ** 2
  return TOWNS.map(([town]) => town).reduce((nearest, town) => (away(town) < away(nearest) ? town : nearest))
}
