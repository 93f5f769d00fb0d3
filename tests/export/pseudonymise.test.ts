/** A reviewer who plans the pseudonymised estate gets the same tiers, and finds no name, reason or exact birth date in it. */

import { describe, expect, it } from 'vitest'
import { check } from '../../src/advice/check'
import { pseudonymise, pseudonymisePlan } from '../../src/export/pseudonymise'
import { readEstate } from '../../src/intake/read'
import { always, anyCase, PATIENCE, planOf } from '../properties/cases'
import { smallEstate, readValid } from '../intake/small-estate'
import { mustRead } from '../support/must-read'

describe('a pseudonymised estate', () => {
  it(
    'has plans with the same tiers, and the plan made for the real one is as good there',
    () =>
      always(60, anyCase({ people: 12, wings: 5 }), async ({ estate, policy }) => {
        const plan = await planOf({ estate, policy })
        const { estate: without, key } = pseudonymise(estate, 'a secret')
        const again = await planOf({ estate: without, policy })
        expect(again.tiers).toEqual(plan.tiers)
        expect(check(without, policy, pseudonymisePlan(plan, key))).toEqual([])
      }),
    PATIENCE,
  )

  it(
    'is an estate as files have them, in canonical order',
    () =>
      always(60, anyCase({ people: 12, wings: 5 }), ({ estate }) => {
        const { estate: without } = pseudonymise(estate, 'a secret')
        expect(mustRead(readEstate(JSON.stringify(without)))).toEqual(without)
      }),
    PATIENCE,
  )

  it('keeps no id of a person, no reason, and no exact day of birth', () => {
    const estate = readValid(smallEstate())
    const { estate: without, key } = pseudonymise(estate, 'a secret')
    expect(without.people.map(({ id }) => id)).toEqual(['P-1', 'P-2', 'P-3'])
    expect([...key.keys()].sort()).toEqual(['a', 'b', 'c', 'n1', 'n2'])
    // 36 on the day of the estate: in the decade from 30.
    expect(without.people.map(({ birthDate }) => birthDate)).toEqual(['1996-11-01', '1996-11-01', '1996-11-01'])
    const text = JSON.stringify([without.name, without.people, without.networks, without.nonAssociations])
    for (const word of ['invented', 'Governor', '1990', 'Small', 'Two']) expect(text).not.toContain(word)
  })

  it('numbers people by what only the secret leads to', () => {
    const estate = readValid(smallEstate())
    const orders = ['one secret', 'another', 'a third', 'a fourth', 'a fifth'].map((secret) =>
      JSON.stringify([...pseudonymise(estate, secret).key]),
    )
    expect(new Set(orders).size).toBeGreaterThan(1)
    expect(JSON.stringify([...pseudonymise(estate, 'one secret').key])).toBe(orders[0])
  })
})
