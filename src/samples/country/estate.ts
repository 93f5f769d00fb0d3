/** The sample "country": an invented country of any size, by people and by wings; nothing in it is real. */

import type { Location, Network, NonAssociation } from '../../domain/estate'
import { chanceFrom, type Chance } from '../chance'
import { INVENTED_DAY as TODAY, type EstateDocument, type PersonDocument } from '../documents'
import { drawPerson, type Setting } from '../draw-person'
import { PROGRAMMES, REGIMES, SECURITY_LEVELS } from '../prison'
import { openRoster, type Roster } from '../roster'
import { authorised, extremism, keptApart, network, withChildren } from '../stories'
import { drawDistricts, homesIn, type District } from './districts'
import { drawWings, type CountryWing } from './wings'

const DEFAULT_PEOPLE = 10_000
/** Where only the people are given, there is a wing for so many of them, up to so many wings. */
const PEOPLE_PER_WING = 33
const MOST_WINGS = 3_000
/** Of a hundred people, how many come from the district nearest to where they were drawn for, and of how many it is not known. */
const FROM_NEARBY = 55
const HOME_UNKNOWN = 3
/** Of a hundred people, of how many a fact is not recorded. */
const UNSAID = { disability: 4, vulnerable: 5 }
const EXTREMISTS_PER_NETWORK = 8
const EXTREMISTS_PER_OFFICER = 4
/** One pair who must be kept apart for so many people. */
const PEOPLE_PER_PAIR_APART = 250
/** Of a hundred such pairs, how many live in one wing. */
const APART_IN_ONE_WING = 10

/** Who was drawn for which wing. */
type Settled = { readonly extremists: readonly string[]; readonly byFacility: ReadonlyMap<string, number> }

export function makeCountry({
  people = DEFAULT_PEOPLE,
  wings: count = Math.min(MOST_WINGS, Math.ceil(people / PEOPLE_PER_WING)),
}: {
  readonly people?: number
  readonly wings?: number
}): EstateDocument {
  const chance = chanceFrom('country')
  const districts = drawDistricts(count, chance)
  const { wings, facilities } = drawWings(people, count, districts, chance)
  const roster = openRoster(people, chance)
  const { extremists, byFacility } = settle(roster, wings, settingOf(districts, facilities), chance)
  return {
    format: 'rule36/estate@1',
    name: `Country of ${people} in ${count} wings (invented people)`,
    asOf: TODAY,
    notes: 'An invented country. All people, facilities and places are made up; nobody in it is real.',
    regimes: REGIMES,
    securityLevels: SECURITY_LEVELS,
    facilities: facilities.map(({ isStaffKnown, ...facility }) => {
      const officers = Math.ceil((byFacility.get(facility.id) ?? 0) / EXTREMISTS_PER_OFFICER) + chance.whole(0, 2)
      return { ...facility, ...(isStaffKnown && { specialistStaff: officers }) }
    }),
    wings: wings.map(({ wing }) => wing),
    people: roster.people(),
    nonAssociations: keepApart(roster, wings, Math.floor(people / PEOPLE_PER_PAIR_APART), chance),
    networks: networksOf(chance.shuffled(extremists)),
  }
}

function settingOf(
  districts: readonly District[],
  facilities: readonly { readonly id: string; readonly location?: Location }[],
): Setting {
  const anywhere = homesIn(districts)
  const near = new Map(facilities.map(({ id, location }) => [id, nearest(districts, location!)]))
  return {
    asOf: TODAY,
    securityLevels: SECURITY_LEVELS,
    homes: (wing, chance) => {
      if (chance.percent(HOME_UNKNOWN)) return undefined
      return chance.percent(FROM_NEARBY) ? near.get(wing.facility) : anywhere(chance)
    },
    programmes: PROGRAMMES,
    monitored: false,
    unsaid: UNSAID,
  }
}

function nearest(districts: readonly District[], { lat, lon }: Location): Location {
  const away = (place: Location): number => (place.lat - lat) ** 2 + (place.lon - lon) ** 2
  return districts.map(({ middle }) => middle).reduce((best, place) => (away(place) < away(best) ? place : best))
}

/** Makes up everyone, wing by wing: those who live there, and those who have just come and would fit there. */
function settle(roster: Roster, wings: readonly CountryWing[], setting: Setting, chance: Chance): Settled {
  const extremists: string[] = []
  const byFacility = new Map<string, number>()
  for (const { wing, residents, arrivals, extremists: percent, everyone } of wings) {
    for (let number = 0; number < residents + arrivals; number += 1) {
      const { sex, birthDate, legalStatus, securityLevel, ...rest } = drawPerson(wing, setting, chance)
      const currentWing = number < residents ? wing.id : null
      const isExtremist = percent > 0 && chance.percent(percent)
      const story = isExtremist ? drawExtremism(chance) : everyone ? storyOf(everyone, chance) : {}
      const id = roster.add(wing.id, { sex, birthDate, legalStatus, securityLevel, currentWing, ...rest, ...story })
      if (!isExtremist) continue
      extremists.push(id)
      byFacility.set(wing.facility, (byFacility.get(wing.facility) ?? 0) + 1)
    }
  }
  return { extremists, byFacility }
}

function storyOf(everyone: 'mother' | 'separated', chance: Chance): Partial<PersonDocument> {
  return everyone === 'mother'
    ? withChildren(TODAY, 1, chance)
    : authorised(TODAY, 'separation', chance.whole(1, 20), chance.whole(1, 20))
}

function drawExtremism(chance: Chance): Partial<PersonDocument> {
  const months = chance.weighted([
    [undefined, 10],
    [chance.whole(0, 11), 75],
    [chance.whole(13, 30), 15],
  ] as const)
  const recruiter = chance.weighted([
    ['yes', 4],
    ['no', 76],
    [undefined, 20],
  ] as const)
  return extremism(TODAY, months, chance.pick(['low', 'medium', 'high'] as const), recruiter)
}

/** Every tenth network shares a member with the next one. */
function networksOf(extremists: readonly string[]): Network[] {
  return Array.from({ length: Math.ceil(extremists.length / EXTREMISTS_PER_NETWORK) }, (_, index) => {
    const from = index * EXTREMISTS_PER_NETWORK
    const members = extremists.slice(from, from + EXTREMISTS_PER_NETWORK + (index % 10 === 9 ? 1 : 0))
    return network(`network-${index + 1}`, `Network ${index + 1} (invented)`, members)
  })
}

/** Pairs of residents, now and then of one wing. */
function keepApart(roster: Roster, wings: readonly CountryWing[], pairs: number, chance: Chance): NonAssociation[] {
  const left = wings.flatMap(({ wing, residents, everyone }) =>
    residents >= 4 && !wing.specialised && !everyone ? [{ wing, residents }] : [],
  )
  const take = (from: { wing: { id: string }; residents: number }): string[] => {
    from.residents -= 1
    return roster.take(from.wing.id, 1)
  }
  const found: NonAssociation[] = []
  for (let tried = 0; tried < pairs && left.length > 0; tried += 1) {
    const one = chance.pick(left)
    const other = chance.percent(APART_IN_ONE_WING) ? one : chance.pick(left)
    if (one.residents < 2 || other.residents < 2) continue
    found.push(...keptApart([...take(one), ...take(other)], 'wing', 'Reported by staff (invented)'))
  }
  return found
}
