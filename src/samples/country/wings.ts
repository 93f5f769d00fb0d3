/** The sorts of wings in the invented country, and how many of its people each is for. */

import type { Facility } from '../../domain/estate'
import { apportion } from '../apportion'
import type { Chance } from '../chance'
import type { WingDocument } from '../documents'
import { ADULT_MEN, ADULT_WOMEN, JUVENILE_BOYS, JUVENILE_GIRLS, PROGRAMMES } from '../prison'
import { drawPlace, type District } from './districts'

/** Whom a sort of wing is for, beyond what the wing itself says. */
type Purpose = {
  /** Of ten thousand people. */
  readonly share: number
  /** Of a hundred of its people, how many are violent extremist prisoners. */
  readonly extremists: number
  /** What everyone there has: a child who lives with her, or an authorisation of individual separation. */
  readonly everyone?: 'mother' | 'separated'
}
type Sort = Purpose & {
  readonly name: string
  readonly wing: Omit<WingDocument, 'id' | 'facility' | 'name' | 'places' | 'programmes'>
}

export type CountryWing = Purpose & { readonly wing: WingDocument; readonly residents: number; readonly arrivals: number }

const OPEN = { regime: 'open', securityLevel: 'open' } as const
const CLOSED = { regime: 'ordinary', securityLevel: 'closed' } as const
const HIGH = { regime: 'enhanced', securityLevel: 'high' } as const
const MAXIMUM = { regime: 'enhanced', securityLevel: 'maximum' } as const
const APART = { regime: 'separation', securityLevel: 'maximum' } as const
const PRETRIAL = { legalStatuses: ['pretrial'] } as const
const SENTENCED = { legalStatuses: ['sentenced'] } as const
const MIXED = { legalStatuses: ['pretrial', 'sentenced'] } as const
const CIVIL = { legalStatuses: ['civil'] } as const
const CARE = { features: ['mental-health-care', 'step-free'] }
const ASSESSING = { features: ['assessment-unit'], specialised: true }

/** The most common first: a country of few wings has no others. */
const MEN: readonly Sort[] = [
  { name: 'Sentenced', share: 3300, extremists: 3, wing: { ...ADULT_MEN, ...CLOSED, ...SENTENCED } },
  { name: 'Pretrial', share: 2000, extremists: 3, wing: { ...ADULT_MEN, ...CLOSED, ...PRETRIAL } },
  { name: 'High security', share: 1100, extremists: 8, wing: { ...ADULT_MEN, ...HIGH, ...SENTENCED } },
  { name: 'Open', share: 900, extremists: 0, wing: { ...ADULT_MEN, ...OPEN, ...SENTENCED } },
  { name: 'Care', share: 500, extremists: 2, wing: { ...ADULT_MEN, ...CLOSED, ...SENTENCED, ...CARE } },
  { name: 'High security, pretrial', share: 400, extremists: 8, wing: { ...ADULT_MEN, ...HIGH, ...PRETRIAL } },
  { name: 'Maximum security', share: 400, extremists: 18, wing: { ...ADULT_MEN, ...MAXIMUM, ...MIXED } },
  { name: 'Specialised', share: 150, extremists: 100, wing: { ...ADULT_MEN, ...MAXIMUM, ...MIXED, ...ASSESSING } },
  { name: 'Civil', share: 100, extremists: 0, wing: { ...ADULT_MEN, ...CLOSED, ...CIVIL } },
  { name: 'Separation', share: 50, extremists: 0, everyone: 'separated', wing: { ...ADULT_MEN, ...APART, ...MIXED } },
]
const WOMEN: readonly Sort[] = [
  { name: 'Women, sentenced', share: 350, extremists: 2, wing: { ...ADULT_WOMEN, ...CLOSED, ...SENTENCED } },
  { name: 'Women, pretrial', share: 250, extremists: 2, wing: { ...ADULT_WOMEN, ...CLOSED, ...PRETRIAL } },
  { name: 'Women, open', share: 100, extremists: 0, wing: { ...ADULT_WOMEN, ...OPEN, ...SENTENCED } },
  { name: 'Mothers and children', share: 60, extremists: 0, everyone: 'mother', wing: { ...ADULT_WOMEN, ...CLOSED, ...MIXED } },
  { name: 'Women, high security', share: 60, extremists: 6, wing: { ...ADULT_WOMEN, ...HIGH, ...MIXED } },
]
const JUVENILES: readonly Sort[] = [
  { name: 'Boys, sentenced', share: 130, extremists: 1, wing: { ...JUVENILE_BOYS, ...CLOSED, ...SENTENCED } },
  { name: 'Boys, pretrial', share: 110, extremists: 1, wing: { ...JUVENILE_BOYS, ...CLOSED, ...PRETRIAL } },
  { name: 'Girls', share: 40, extremists: 0, wing: { ...JUVENILE_GIRLS, ...CLOSED, ...MIXED } },
]
const SORTS = [MEN, WOMEN, JUVENILES].flatMap((sorts, site) => sorts.map((sort) => ({ ...sort, site })))

/** Of a hundred operational places, how many people there are, and how many places are certified. */
const FULL = 92
const CERTIFIED = 90
/** Of a hundred people, how many live in a wing already. */
const RESIDENT = 85
/** Wings are of different sizes, and some are emptier than others: in hundredths of what they would be if all were alike. */
const SIZES = [60, 140] as const
const FILLED = [85, 100] as const
const WINGS_PER_FACILITY = 6
const PROGRAMMES_PER_WING = [2, 4] as const
/** Of a hundred facilities, of how many it is known how many officers are trained. */
const STAFF_KNOWN = 70

/** So many wings for so many people, divided into facilities; how many live in each, and how many more it has room for. */
export function drawWings(
  people: number,
  count: number,
  districts: readonly District[],
  chance: Chance,
): { readonly wings: readonly CountryWing[]; readonly facilities: readonly (Facility & { readonly isStaffKnown: boolean })[] } {
  const counts = countOfEach(count)
  const drawn = SORTS.flatMap((sort, index) =>
    Array.from({ length: counts[index]! }, () => ({ sort, weight: (sort.share / counts[index]!) * chance.whole(...SIZES) })),
  )
  const sites = [0, 1, 2].flatMap((site) => {
    const together = chance.shuffled(drawn.filter(({ sort }) => sort.site === site))
    const sizes = apportion(
      together.length,
      Array.from({ length: Math.ceil(together.length / WINGS_PER_FACILITY) }, () => 1),
    )
    return sizes.map((size) => together.splice(0, size))
  })
  const facilities = sites.map((_, index) => ({
    id: `facility-${index + 1}`,
    name: `Facility ${index + 1} (invented)`,
    location: drawPlace(chance.pick(districts), chance),
    isStaffKnown: chance.percent(STAFF_KNOWN),
  }))
  const placed = sites.flatMap((members, index) => members.map((member) => ({ ...member, facility: facilities[index]!.id })))
  const operational = apportion(
    Math.ceil((people * 100) / FULL),
    placed.map(({ weight }) => weight),
  )
  const residents = apportion(
    Math.floor((people * RESIDENT) / 100),
    operational.map((places) => places * chance.whole(...FILLED)),
  ).map((living, index) => Math.min(living, operational[index]!))
  const free = placed.map(({ sort }, index) => (sort.everyone === 'separated' ? 0 : operational[index]! - residents[index]!))
  const arrivals = apportion(people - residents.reduce((sum, living) => sum + living, 0), free)
  const wings = placed.map(({ sort, facility }, index): CountryWing => {
    const { name, wing, share, extremists, everyone } = sort
    const places = { certified: Math.floor((operational[index]! * CERTIFIED) / 100), operational: operational[index]! }
    return {
      share,
      extremists,
      ...(everyone && { everyone }),
      wing: {
        id: `wing-${index + 1}`,
        facility,
        name: `${name} ${index + 1}`,
        ...wing,
        places,
        ...(everyone === 'mother' && { motherAndChildPlaces: places.operational }),
        programmes: chance.shuffled(PROGRAMMES).slice(0, chance.whole(...PROGRAMMES_PER_WING)),
      },
      residents: residents[index]!,
      arrivals: arrivals[index]!,
    }
  })
  return { wings, facilities }
}

/** How many wings of each sort there are: of each at least one, as far as they go round. */
function countOfEach(wings: number): number[] {
  const first = SORTS.map(({ share }, index) => ({ share, index }))
    .sort((a, b) => b.share - a.share || a.index - b.index)
    .slice(0, wings)
  const more = apportion(
    wings - first.length,
    first.map(({ share }) => share),
  )
  const counts = SORTS.map(() => 0)
  first.forEach(({ index }, place) => (counts[index] = 1 + more[place]!))
  return counts
}
