/** What is remembered of values accepted before never accepts, or makes, anything that the schema itself would not. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { remembering } from '../../src/intake/remember'
import { estateItems } from '../../src/intake/schemas/estate'
import { between, count, object } from '../../src/intake/schemas/pieces'
import { anyEstate } from '../support/any-estate'

const anything = { mayHave: () => true, complete: true }
const context = { regimes: anything, securityLevels: anything, facilities: anything, wings: anything, people: anything }
const schemas = estateItems({ asOf: '2026-11-01', networks: anything, ...context })

const people = anyEstate({ people: 20, wings: 4 }).map((estate) => estate.people as readonly object[])
const damage = fc.record({
  person: fc.nat(),
  field: fc.constantFrom(
    'id',
    'home',
    'birthDate',
    'children',
    'fixed',
    'currentWing',
    'extremism',
    'notes',
    'monitoring',
    'colour',
  ),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', 'yes', '2026-11-02', -0, 0, null, true, { lat: 1, lon: -0 }, { lat: 1, lon: 0 }),
  ),
})

describe('remembering', () => {
  it('makes of any person what their schema makes of them, and of whoever is wrong nothing', () => {
    fc.assert(
      fc.property(people, fc.array(damage, { maxLength: 8 }), (list, damages) => {
        const damaged = list.map((person, index) => {
          const own = damages.filter((one) => one.person % list.length === index)
          return { ...person, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) }
        })
        const quickly = remembering(schemas.person)
        for (const person of [...list, ...damaged, ...list]) {
          const expected = z.safeParse(schemas.person, structuredClone(person))
          expect(quickly(person)).toEqual(expected.success ? expected.data : undefined)
        }
      }),
    )
  })

  it('asks again about what it was never told, however alike it is to what it knows', () => {
    const quickly = remembering(object({ places: count(), at: object({ places: count() }), lat: between(-1, 1) }))
    const right = { places: 0, at: { places: 0 }, lat: 0 }
    expect(quickly(right)).toEqual(right)
    expect(quickly({ ...right, places: -0 })).toBeUndefined()
    expect(quickly({ ...right, at: { places: -0 } })).toBeUndefined()
    expect(quickly({ ...right, at: '\ud800{"places":0,}' })).toBeUndefined()
    expect(Object.is(quickly({ ...right, lat: -0 })?.lat, 0)).toBe(true)
  })

  it('shares what is equal', () => {
    const quickly = remembering(schemas.person)
    const person = (id: string) => ({
      ...{ id, sex: 'male', birthDate: '1990-01-01', legalStatus: 'civil', securityLevel: 'open', currentWing: null },
      home: { lat: 1.5, lon: 2 },
    })
    expect(quickly(person('a'))!.home).toBe(quickly(person('b'))!.home)
  })
})
