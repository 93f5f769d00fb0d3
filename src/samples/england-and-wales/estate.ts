/** The sample "england-and-wales": the 120 real prisons with their real places and population, invented wings, invented people. */

import type { Facility, Location, NonAssociation } from '../../domain/estate'
import { chanceFrom, type Chance } from '../chance'
import type { EstateDocument, WingDocument } from '../documents'
import { PROGRAMMES, REGIMES, SECURITY_LEVELS, fillWings, type FilledWing } from '../prison'
import type { Roster } from '../roster'
import { authorised, extremism, keptApart, network, withChildren } from '../stories'
import { apportion } from '../apportion'
import { ATTRIBUTION, FIGURES, FIGURES_OF } from './figures'
import { TOWNS, nearestTown } from './homes'
import { PRISONS, type PrisonKind } from './prisons'
import { wingsOf } from './wings'

/** The order of magnitude of people in custody for terrorism offences, as published for these years; an assumption, not a figure of the day. */
const VEPS_OF_ALL = 220
/** Of a hundred VEPs outside specialised wings, how many live in high-security prisons: an assumption. */
const VEPS_IN_HIGH_SECURITY = 30
const VEPS_IN_A_NETWORK = 8
const VEPS_PER_OFFICER = 4
/** One pair who must be kept apart for so many people: an assumption. */
const PEOPLE_PER_PAIR_APART = 250
/** Of a hundred people, how many come from the town nearest to their prison; the others from anywhere. */
const FROM_NEARBY = 45

export const REAL_POPULATION = FIGURES.reduce((sum, [, , , , population]) => sum + population, 0)

type Prison = {
  readonly facility: Facility & { readonly location: Location }
  readonly kind: PrisonKind
  readonly wings: readonly FilledWing[]
}

/** The estate with its real population, or with so many people, and places in proportion. */
export function makeEnglandAndWales({ people = REAL_POPULATION }: { readonly people?: number }): EstateDocument {
  const chance = chanceFrom('england and wales')
  const prisons = prisonsFor(people, chance)
  const wings = prisons.flatMap((prison) => prison.wings)
  const near = new Map(prisons.map(({ facility }) => [facility.id, nearestTown(facility.location)]))
  const homes = (wing: WingDocument, drawn: Chance): Location | undefined => {
    if (drawn.percent(8)) return undefined
    return drawn.percent(FROM_NEARBY) ? near.get(wing.facility) : drawn.weighted(TOWNS)
  }
  const setting = { asOf: FIGURES_OF, securityLevels: SECURITY_LEVELS, homes, programmes: PROGRAMMES, monitored: false }
  const roster = fillWings(wings, setting, chance)
  const { extremists, specialists } = makeExtremists(
    roster,
    prisons,
    Math.round((people * VEPS_OF_ALL) / REAL_POPULATION),
    chance,
  )
  for (const { wing, residents } of wings) {
    const taken = wing.regime === 'separation' || wing.motherAndChildPlaces ? roster.take(wing.id, residents) : []
    const story = wing.motherAndChildPlaces
      ? () => withChildren(FIGURES_OF, 1, chance)
      : () => authorised(FIGURES_OF, 'separation', chance.whole(1, 20), chance.whole(1, 20))
    for (const id of taken) roster.change([id], story())
  }
  return {
    format: 'rule36/estate@1',
    name: 'England and Wales, December 2023 (real places, invented people)',
    asOf: FIGURES_OF,
    notes: `${ATTRIBUTION} Real: the names of the prisons, their places and population${people === REAL_POPULATION ? '' : ', here in proportion'}. Invented: all wings, all people and whatever is said of them.`,
    regimes: REGIMES,
    securityLevels: SECURITY_LEVELS,
    facilities: prisons.map(({ facility }) => {
      const specialistStaff = specialists.get(facility.id)
      return { ...facility, ...(specialistStaff !== undefined && { specialistStaff }) }
    }),
    wings: wings.map(({ wing }) => wing),
    people: roster.people(),
    nonAssociations: keepApart(roster, wings, Math.floor(people / PEOPLE_PER_PAIR_APART), chance),
    networks: Array.from({ length: Math.ceil(extremists.length / VEPS_IN_A_NETWORK) }, (_, index) => {
      const members = extremists.slice(index * VEPS_IN_A_NETWORK, (index + 1) * VEPS_IN_A_NETWORK)
      return network(`network-${index + 1}`, `Network ${index + 1} (invented)`, members)
    }),
  }
}

/** Every prison with its wings; people and places in proportion to the real ones. */
function prisonsFor(people: number, chance: Chance): Prison[] {
  const populations = apportion(
    people,
    FIGURES.map(([, , , , population]) => population),
  )
  const inProportion = (places: number): number => Math.round((places * people) / REAL_POPULATION)
  return FIGURES.flatMap(([name, , inUse, operationalCapacity], index) => {
    const population = populations[index]!
    const operational = Math.max(population, inProportion(operationalCapacity))
    // In-use certified places can exceed the operational capacity, where a part of a prison is shut; the format knows no such places.
    const certified = Math.min(operational, inProportion(inUse))
    const [kind, lat, lon] = PRISONS[name]!
    const id = name
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replace(/-$/, '')
    const wings = wingsOf(id, kind, { certified, operational, people: population }, () => chance.shuffled(PROGRAMMES).slice(0, 2))
    return wings.length === 0 ? [] : [{ facility: { id, name, location: { lat, lon } }, kind, wings }]
  })
}

/** Makes some adults VEPs, most of them in high-security prisons; says how many trained officers a prison has, where that is known. */
function makeExtremists(
  roster: Roster,
  prisons: readonly Prison[],
  count: number,
  chance: Chance,
): { readonly extremists: readonly string[]; readonly specialists: ReadonlyMap<string, number> } {
  const extremists: string[] = []
  const held = new Map<string, number>()
  const take = (prison: Prison, wing: string): void => {
    const [id] = roster.take(wing, 1) as [string]
    const months = chance.weighted([
      [undefined, 12],
      [chance.whole(0, 11), 70],
      [chance.whole(13, 30), 18],
    ] as const)
    const recruiter = chance.weighted([
      ['yes', 15],
      ['no', 45],
      [undefined, 40],
    ] as const)
    roster.change([id], extremism(FIGURES_OF, months, chance.pick(['low', 'medium', 'high'] as const), recruiter))
    extremists.push(id)
    held.set(prison.facility.id, (held.get(prison.facility.id) ?? 0) + 1)
  }
  const left = new Map(prisons.flatMap(({ wings }) => wings.map(({ wing, residents }) => [wing.id, residents])))
  const takeFrom = (prison: Prison, { wing }: FilledWing): void => {
    left.set(wing.id, left.get(wing.id)! - 1)
    take(prison, wing.id)
  }
  // Specialised wings hold nobody else.
  for (const prison of prisons) {
    for (const filled of prison.wings.filter(({ wing }) => wing.specialised)) {
      for (let number = 0; number < filled.residents; number += 1) takeFrom(prison, filled)
    }
  }
  const others = prisons.flatMap((prison) =>
    prison.wings
      .filter(
        ({ wing }) =>
          !wing.specialised && wing.ageGroup === 'adult' && wing.regime !== 'separation' && !wing.motherAndChildPlaces,
      )
      .map((filled) => ({ prison, filled, high: prison.kind === 'high-security' })),
  )
  const groups = { high: others.filter(({ high }) => high), other: others.filter(({ high }) => !high) }
  while (extremists.length < count) {
    const group = chance.percent(VEPS_IN_HIGH_SECURITY) && groups.high.length > 0 ? groups.high : groups.other
    const { prison, filled } = chance.pick(group)
    if (left.get(filled.wing.id)! > 0) takeFrom(prison, filled)
  }
  const specialists = new Map<string, number>()
  for (const { facility, kind } of prisons) {
    const known = kind === 'high-security' || chance.percent(40)
    if (known)
      specialists.set(
        facility.id,
        Math.ceil((held.get(facility.id) ?? 0) / VEPS_PER_OFFICER) + (kind === 'high-security' ? 2 : 1),
      )
  }
  return { extremists: chance.shuffled(extremists), specialists }
}

/** Pairs from one wing now and then, more often from two wings of a prison. */
function keepApart(roster: Roster, wings: readonly FilledWing[], pairs: number, chance: Chance): NonAssociation[] {
  const roomy = wings.filter(
    ({ wing, residents }) => residents >= 20 && !wing.specialised && !wing.motherAndChildPlaces && wing.regime !== 'separation',
  )
  if (roomy.length === 0) return []
  return Array.from({ length: pairs }, () => {
    const { wing } = chance.pick(roomy)
    const neighbours = roomy.filter((other) => other.wing.facility === wing.facility)
    const other = chance.percent(15) ? wing : chance.pick(neighbours).wing
    return keptApart([...roster.take(wing.id, 1), ...roster.take(other.id, 1)], 'wing', 'Reported by staff (invented)')
  }).flat()
}
