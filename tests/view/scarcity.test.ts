/** Scarce places: counted by hand for an estate small enough to know by heart. */

import { expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../src/domain/policy'
import { readEstate } from '../../src/intake/read'
import { viewEstate } from '../../renderer/view/estate-view'
import { scarcityOf } from '../../renderer/view/scarcity'
import { smallEstate } from '../renderer/small-estate'
import { mustRead } from '../support/must-read'

const { wings } = JSON.parse(smallEstate()) as { readonly wings: readonly object[] }

it('counts places, people and new arrivals by kind, the scarcest first, and no free place in a closed wing', () => {
  // Alder: 2 places, Bo and Cai; Briar: 4 places, Ana. Dev, a man and sentenced, is new.
  const view = viewEstate(mustRead(readEstate(smallEstate())), DEFAULT_POLICY, undefined)
  const kind = { ageGroup: 'adult', legalStatus: 'sentenced' }
  expect(scarcityOf(view)).toEqual([
    { ...kind, sex: 'male', places: 2, living: 2, free: 0, arrivals: 1 },
    { ...kind, sex: 'female', places: 4, living: 1, free: 3, arrivals: 0 },
  ])
  const closed = smallEstate({ wings: wings.map((wing) => ({ ...wing, open: false })) })
  const shut = scarcityOf(viewEstate(mustRead(readEstate(closed)), DEFAULT_POLICY, undefined))
  expect(shut.map(({ places, free, living }) => [places, free, living])).toEqual([
    [0, 0, 2],
    [0, 0, 1],
  ])
})

it('counts a wing for several legal statuses for each of them, so that nobody whom it takes seems to lack a place', () => {
  const mixed = smallEstate({ wings: wings.map((wing) => ({ ...wing, legalStatuses: ['pretrial', 'sentenced'] })) })
  const men = { ageGroup: 'adult', sex: 'male', places: 2, living: 2, free: 0 }
  expect(scarcityOf(viewEstate(mustRead(readEstate(mixed)), DEFAULT_POLICY, undefined))).toMatchObject([
    { ...men, legalStatus: 'sentenced', arrivals: 1 },
    { ...men, legalStatus: 'pretrial', arrivals: 0 },
    { sex: 'female', legalStatus: 'pretrial', places: 4, living: 1, free: 3 },
    { sex: 'female', legalStatus: 'sentenced', places: 4, living: 1, free: 3 },
  ])
})
