/** Draws what the people of a tangled estate live in: its regimes, levels and shares, its facilities and wings. */

import type { Facility, IsoDate, LegalStatus, Location, Regime } from '../../../src/domain/estate'
import type { Chance } from '../../../src/samples/chance'
import type { WingDocument } from '../../../src/samples/documents'

/** What is the same for the whole estate. */
export type World = {
  readonly asOf: IsoDate
  readonly regimes: readonly Regime[]
  readonly securityLevels: readonly string[]
  /** Of a hundred people or wings, how many are women's, juveniles', pretrial or civil, violent extremists', or otherwise odd. */
  readonly share: Readonly<Record<'women' | 'juveniles' | 'notSentenced' | 'extremists' | 'odd', number>>
  /** How many places there are for a hundred people. */
  readonly room: number
}

const DAYS: readonly IsoDate[] = ['2026-11-01', '2028-02-29', '2027-03-31', '2026-12-31', '2027-02-28']
export const FEATURES = ['step-free', 'prenatal-care', 'inpatient-care', 'assessment-unit'] as const
export const PROGRAMMES = ['literacy', 'welding', 'recovery'] as const
export const STATUSES: readonly LegalStatus[] = ['pretrial', 'sentenced', 'civil']
/** Two places a degree apart, one in the town of the first, and one at the other end of the world. */
export const PLACES: readonly Location[] = [
  { lat: 51.5, lon: 0.1 },
  { lat: 52.5, lon: 0.1 },
  { lat: 51.51, lon: 0.13 },
  { lat: -33.9, lon: 151.2 },
]

const REGIMES: readonly (readonly Regime[])[] = [
  [regime('open', 14), regime('ordinary', 9), regime('enhanced', 6), regime('separation', 4, true), regime('solitary', 1, true)],
  [regime('ordinary', 8), regime('strict', 2.5), regime('solitary', 2)],
  [regime('open', 12), regime('ordinary', 8), regime('apart', 5, true), regime('strict', 3), regime('cellular', 0, true)],
  [regime('only', 6)],
]

export function drawWorld(chance: Chance): World {
  return {
    asOf: chance.pick(DAYS),
    regimes: chance.weighted([
      [REGIMES[0]!, 6],
      [REGIMES[1]!, 3],
      [REGIMES[2]!, 2],
      [REGIMES[3]!, 1],
    ]),
    securityLevels: ['open', 'closed', 'high', 'maximum'].slice(
      0,
      chance.weighted([
        [4, 6],
        [3, 4],
        [2, 2],
        [1, 1],
      ]),
    ),
    share: {
      women: chance.pick([0, 10, 30, 100]),
      juveniles: chance.pick([0, 0, 15, 40]),
      notSentenced: chance.pick([0, 20, 50]),
      extremists: chance.pick([0, 15, 40, 90]),
      odd: chance.pick([0, 5, 15, 30]),
    },
    room: chance.pick([50, 85, 100, 120, 180, 300]),
  }
}

export function drawFacilities(chance: Chance): Facility[] {
  return Array.from({ length: chance.whole(1, 3) }, (_, index) => ({
    id: `f${index}`,
    name: `Facility ${index}`,
    ...(chance.percent(80) && { location: chance.pick(PLACES) }),
    ...(chance.percent(50) && {
      specialistStaff: chance.weighted([
        [0, 1],
        [1, 3],
        [2, 3],
        [5, 2],
      ]),
    }),
  }))
}

export function drawWing(
  index: number,
  perWing: number,
  world: World,
  facilities: readonly Facility[],
  chance: Chance,
): WingDocument {
  const { share, regimes, securityLevels } = world
  const female = chance.percent(share.women)
  const juvenile = chance.percent(share.juveniles)
  const operational = Math.max(chance.percent(95) ? 1 : 0, Math.round((perWing * world.room * chance.whole(50, 150)) / 10_000))
  const specialised = chance.percent(Math.min(40, share.extremists))
  const odd = (cases = share.odd): boolean => chance.percent(cases)
  return {
    id: `w${chance.pick(['', '-'])}${index}`,
    facility: chance.pick(facilities).id,
    name: `Wing ${index}`,
    regime:
      regimes[
        Math.min(
          regimes.length - 1,
          chance.weighted([
            [0, 3],
            [1, 6],
            [2, 3],
            [3, 2],
            [4, 2],
          ]),
        )
      ]!.id,
    securityLevel:
      securityLevels[
        Math.min(
          securityLevels.length - 1,
          chance.weighted([
            [0, 1],
            [1, 4],
            [2, 3],
            [3, 3],
          ]),
        )
      ]!,
    sex: female ? 'female' : 'male',
    ageGroup: juvenile ? 'juvenile' : 'adult',
    legalStatuses: drawStatuses(world, chance),
    places: { certified: chance.whole(Math.floor(operational / 2), operational), operational },
    ...(female && chance.percent(50) ? { motherAndChildPlaces: chance.whole(0, 3) } : {}),
    features: FEATURES.filter(() => chance.percent(35)),
    programmes: PROGRAMMES.filter(() => chance.percent(50)),
    ...((female ? !odd() : odd(30)) && { femaleStaffed: true }),
    ...(specialised ? { specialised } : odd(20) && { specialised }),
    ...(odd() ? { open: false } : odd(20) && { open: true }),
  }
}

function drawStatuses({ share }: World, chance: Chance): LegalStatus[] {
  const mixed = chance.percent(30)
  if (mixed) return chance.shuffled(STATUSES).slice(0, chance.whole(2, 3))
  return [chance.percent(share.notSentenced) ? chance.pick(['pretrial', 'civil'] as const) : 'sentenced']
}

function regime(id: string, hoursOutOfCell: number, individualSeparation = false): Regime {
  return { id, name: `The ${id} regime`, hoursOutOfCell, individualSeparation }
}
