/** Distances are whole kilometres over the ground. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../src/domain/distance'

describe('the distance', () => {
  it.each([
    ['from London to Paris', [51.5074, -0.1278], [48.8566, 2.3522], 344],
    ['from Oslo to Lisbon', [59.9139, 10.7522], [38.7223, -9.1393], 2738],
    ['from Sydney to Santiago', [-33.8688, 151.2093], [-33.4489, -70.6693], 11347],
    ['of one degree along a meridian', [0, 0], [1, 0], 111],
    ['over the date line', [0, 179.5], [0, -179.5], 111],
    ['from pole to pole', [90, 0], [-90, 0], 20015],
    ['to the other side of the earth', [0, 0], [0, 180], 20015],
    ['to the same pole by another longitude', [90, 0], [90, 120], 0],
    ['to the same place', [52.3, -1.2], [52.3, -1.2], 0],
  ] as const)('%s', (_what, from, to, km) => {
    expect(distanceKm({ lat: from[0], lon: from[1] }, { lat: to[0], lon: to[1] })).toBe(km)
  })

  it('is 0 where either place is not known', () => {
    expect(distanceKm(undefined, { lat: 50, lon: 0 })).toBe(0)
    expect(distanceKm({ lat: 50, lon: 0 }, undefined)).toBe(0)
  })

  it('is the same there and back, and never beyond half the way round the earth', () => {
    const place = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    })
    fc.assert(
      fc.property(place, place, (from, to) => {
        const km = distanceKm(from, to)
        expect(Number.isInteger(km) && km >= 0 && km <= 20_015).toBe(true)
        expect(distanceKm(to, from)).toBe(km)
      }),
    )
  })
})
