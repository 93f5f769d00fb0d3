/** A small estate document with everything in it that the format knows, all people invented; tests change it one thing at a time. */

import type { Estate } from '../../src/domain/estate'
import { readEstate } from '../../src/intake/read'
import type { Problem, Reading } from '../../src/problem'

export function smallEstate() {
  return {
    format: 'rule36/estate@1',
    name: 'Small (invented people)',
    asOf: '2026-11-01',
    regimes: [
      { id: 'open', name: 'Open', hoursOutOfCell: 14, individualSeparation: false },
      { id: 'ordinary', name: 'Ordinary', hoursOutOfCell: 9, individualSeparation: false },
      { id: 'apart', name: 'Apart', hoursOutOfCell: 4, individualSeparation: true },
    ],
    securityLevels: ['open', 'closed'],
    facilities: [
      { id: 'south', name: 'South', location: { lat: 50.5, lon: -1.25 }, specialistStaff: 2 },
      { id: 'north', name: 'North' },
    ],
    wings: [wing('W2', { facility: 'south', features: ['step-free', 'prenatal-care'] }), wing('W1', { motherAndChildPlaces: 2 })],
    people: [
      person('b', { currentWing: 'W1', fixed: true }),
      person('a', {
        sex: 'female',
        children: [{ birthDate: '2026-05-01' }, { birthDate: '2025-02-03' }],
        requires: ['step-free', 'inpatient-care'],
        extremism: { assessment: { tool: 'invented', date: '2026-05-01', level: 'low' } },
        authorisations: [authorisation('2026-10-01'), authorisation('2026-09-01')],
        exceptions: [{ rule: 'pretrial-apart', by: 'Governor', date: '2026-10-01', reason: 'invented' }],
        home: { lat: 51, lon: -0 },
        releaseDate: '2028-02-29',
        solitarySince: '2026-10-30',
      }),
      person('c', { sex: 'individual-decision' }),
    ],
    nonAssociations: [
      { a: 'b', b: 'a', scope: 'wing', reason: 'invented', since: '2026-01-01', until: '2026-12-31' },
      { a: 'n2', b: 'n1', scope: 'facility', reason: 'invented' },
    ],
    networks: [
      { id: 'n2', name: 'Two', members: ['c', 'a'] },
      { id: 'n1', name: 'One', members: ['b'] },
    ],
  }
}

type SmallEstate = ReturnType<typeof smallEstate>

export function wing(id: string, rest: object = {}) {
  return {
    id,
    facility: 'north',
    name: `Wing ${id}`,
    regime: 'ordinary',
    securityLevel: 'closed',
    sex: 'male',
    ageGroup: 'adult',
    legalStatuses: ['sentenced', 'pretrial'],
    places: { certified: 2, operational: 3 },
    features: [] as string[],
    programmes: [] as string[],
    ...rest,
  }
}

export function person(id: string, rest: object = {}) {
  return {
    id,
    sex: 'male',
    birthDate: '1990-06-15',
    legalStatus: 'sentenced',
    securityLevel: 'closed',
    currentWing: null,
    ...rest,
  }
}

function authorisation(from: string) {
  return { regime: 'apart', from, until: '2026-12-01', by: 'Governor', reason: 'invented' }
}

/** What the document reads as; a test that gets here with a problem has one of its own. */
export function readValid(document: object): Estate {
  return valueOf(readEstate(JSON.stringify(document)))
}

export function valueOf<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(`The document was refused: ${JSON.stringify(reading.problems.slice(0, 5))}`)
  return reading.value
}

export function problemsOf(reading: Reading<unknown>): readonly Problem[] {
  if (reading.ok) throw new Error('The document was accepted')
  return reading.problems
}

/** The places at which a changed small estate has problems. */
export function placesWrong(change: (estate: SmallEstate) => object): string[] {
  const reading = readEstate(JSON.stringify(change(smallEstate())))
  return reading.ok ? [] : reading.problems.map(({ at }) => at)
}
