/** An estate of a few invented men, to be worked by hand. */

import type { Estate } from '../../src/domain/estate'
import { readEstate } from '../../src/intake/read'
import type { EstateDocument, PersonDocument, WingDocument } from '../../src/samples/documents'
import { mustRead } from '../support/must-read'

type Some<T> = Partial<T> & { readonly id: string }

const WING: Omit<WingDocument, 'id'> = {
  facility: 'north',
  name: 'Invented wing',
  regime: 'standard',
  securityLevel: 'closed',
  sex: 'male',
  ageGroup: 'adult',
  legalStatuses: ['sentenced'],
  places: { certified: 2, operational: 4 },
  features: [],
  programmes: [],
}

const PERSON: Omit<PersonDocument, 'id'> = {
  sex: 'male',
  birthDate: '1990-06-15',
  legalStatus: 'sentenced',
  securityLevel: 'closed',
  currentWing: null,
  disability: 'no',
  vulnerableToRecruitment: 'no',
}

/** Of two facilities, about 111 kilometres apart; "standard" is what "closed" requires. */
export function smallEstate(
  wings: readonly Some<WingDocument>[],
  people: readonly Some<PersonDocument>[],
  rest: Partial<EstateDocument> = {},
): Estate {
  const document: EstateDocument = {
    format: 'rule36/estate@1',
    name: 'Small estate (invented people)',
    asOf: '2026-11-01',
    regimes: [
      { id: 'open', name: 'Open', hoursOutOfCell: 14, individualSeparation: false },
      { id: 'standard', name: 'Standard', hoursOutOfCell: 10, individualSeparation: false },
      { id: 'restricted', name: 'Restricted', hoursOutOfCell: 6, individualSeparation: false },
      { id: 'separation', name: 'Separation', hoursOutOfCell: 4, individualSeparation: true },
      { id: 'solitary', name: 'Solitary', hoursOutOfCell: 2, individualSeparation: true },
    ],
    securityLevels: ['open', 'closed', 'high'],
    facilities: [
      { id: 'north', name: 'North', location: { lat: 53, lon: 0 } },
      { id: 'south', name: 'South', location: { lat: 52, lon: 0 } },
    ],
    wings: wings.map((wing) => ({ ...WING, ...wing })),
    people: people.map((person) => ({ ...PERSON, ...person })),
    nonAssociations: [],
    networks: [],
    ...rest,
  }
  return mustRead(readEstate(JSON.stringify(document)))
}
