/** Estates in which most people may live in most wings, so that plans differ in how good they are rather than in who has a place. */

import * as fc from 'fast-check'
import type { EstateDocument, PersonDocument, WingDocument } from '../../src/samples/documents'
import { anyEstate } from '../support/any-estate'

const BORN_LONG_AGO = '1980-05-05'

/** Any estate of 1 to so many people and wings, for women or for men alone, in which little but places, company and safety matters. */
export function anyRoomyEstate(size: { readonly people: number; readonly wings: number }): fc.Arbitrary<EstateDocument> {
  return fc.tuple(anyEstate(size), fc.boolean(), fc.nat(2)).map(([estate, women, spare]) => makeRoom(estate, women, spare))
}

function makeRoom(estate: EstateDocument, women: boolean, spare: number): EstateDocument {
  const sex = women ? 'female' : 'male'
  const share = Math.ceil(estate.people.length / estate.wings.length)
  const wings = estate.wings.map((wing, index): WingDocument => {
    const operational = Math.max(1, share + ((index + spare) % 3) - 1)
    return {
      ...wing,
      sex,
      ageGroup: 'adult',
      open: true,
      legalStatuses: ['pretrial', 'sentenced', 'civil'],
      places: { certified: Math.max(0, operational - spare), operational },
      ...(women && {
        femaleStaffed: true,
        motherAndChildPlaces: 1 + spare,
        features: [...new Set([...wing.features, 'prenatal-care'])],
      }),
      ...(index % 3 > 0 && { specialised: false }),
      securityLevel: estate.securityLevels[Math.max(0, estate.securityLevels.length - 1 - (index % 2))]!,
    }
  })
  const people = estate.people.map(({ children, pregnant, exceptions, requires, ...person }, index): PersonDocument => ({
    ...person,
    sex,
    birthDate: BORN_LONG_AGO,
    ...(women && index % 2 > 0 && { ...(children && { children }), ...(pregnant && { pregnant }) }),
    ...(person.fixed && index % 2 > 0 && { fixed: false }),
  }))
  return { ...estate, wings, people }
}
