/** How far a facility is from home, in whole kilometres over the ground. */

import type { Location } from './estate'

/** The mean radius of the earth in kilometres (IUGG, R1). */
const EARTH_RADIUS_KM = 6371.0088

/** Great-circle distance by the haversine formula, rounded to whole kilometres; 0 where either point is not known. */
export function distanceKm(from: Location | undefined, to: Location | undefined): number {
  if (!from || !to) return 0
  const [lat1, lat2] = [radians(from.lat), radians(to.lat)]
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(to.lon - from.lon) / 2) ** 2
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half))))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
