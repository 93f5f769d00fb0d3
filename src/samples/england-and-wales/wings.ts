/** Divides a real prison into invented wings: how many of each sort follows from its kind, how large they are from its places. */

import { ADULT_MEN, ADULT_WOMEN, JUVENILE_BOYS, type FilledWing } from '../prison'
import type { WingDocument } from '../documents'
import { apportion } from '../apportion'
import type { PrisonKind } from './prisons'

/** Certified and operational places, and people. */
export type Numbers = { readonly certified: number; readonly operational: number; readonly people: number }

/** A sort of wing, with its share of the places of the prison in thousandths. */
type Sort = readonly [name: string, share: number, wing: Omit<WingDocument, 'id' | 'facility' | 'name' | 'places'>]

/** Wings of about this many places, as many as it takes. */
const PLACES_IN_A_WING = 65
/** A sort that would get fewer places has no wing of its own; it matters where few people stand for many. */
const FEWEST_PLACES = 3

const CLOSED = { regime: 'ordinary', securityLevel: 'closed' } as const
const HIGH = { regime: 'enhanced', securityLevel: 'high' } as const
const MAXIMUM = { regime: 'enhanced', securityLevel: 'maximum' } as const
const OPEN = { regime: 'open', securityLevel: 'open' } as const
const APART = { regime: 'separation', securityLevel: 'maximum' } as const

const PRETRIAL = { legalStatuses: ['pretrial'] } as const
const SENTENCED = { legalStatuses: ['sentenced'] } as const
const MIXED = { legalStatuses: ['pretrial', 'sentenced'] } as const
const CIVIL = { legalStatuses: ['civil'] } as const

const HEALTH = { features: ['inpatient-care', 'mental-health-care', 'step-free'] }

const SEPARATION: Sort = ['Separation', 10, { ...ADULT_MEN, ...APART, ...MIXED }]
const MEN_LOCAL: readonly Sort[] = [
  ['Pretrial', 410, { ...ADULT_MEN, ...CLOSED, ...PRETRIAL }],
  ['Sentenced', 477, { ...ADULT_MEN, ...CLOSED, ...SENTENCED }],
  ['Health', 40, { ...ADULT_MEN, ...CLOSED, ...MIXED, ...HEALTH }],
  ['High security', 55, { ...ADULT_MEN, ...HIGH, ...PRETRIAL }],
  ['Civil', 8, { ...ADULT_MEN, ...CLOSED, ...CIVIL }],
  SEPARATION,
]
const MEN_TRAINING: readonly Sort[] = [
  ['Sentenced', 920, { ...ADULT_MEN, ...CLOSED, ...SENTENCED }],
  ['Step-free', 70, { ...ADULT_MEN, ...CLOSED, ...SENTENCED, features: ['step-free', 'mental-health-care'] }],
  SEPARATION,
]
const WOMEN_CLOSED: readonly Sort[] = [
  ['Women, sentenced', 700, { ...ADULT_WOMEN, ...CLOSED, ...SENTENCED }],
  ['Women, pretrial', 220, { ...ADULT_WOMEN, ...CLOSED, ...PRETRIAL }],
  ['Women, health', 40, { ...ADULT_WOMEN, ...CLOSED, ...MIXED, features: ['prenatal-care', ...HEALTH.features] }],
  ['Women, high security', 20, { ...ADULT_WOMEN, ...HIGH, ...MIXED }],
  ['Mothers and children', 20, { ...ADULT_WOMEN, ...CLOSED, ...MIXED }],
]

const SORTS: Readonly<Record<PrisonKind, readonly Sort[]>> = {
  local: MEN_LOCAL,
  training: MEN_TRAINING,
  'long-term': [
    ['Long sentences', 640, { ...ADULT_MEN, ...CLOSED, ...SENTENCED, securityLevel: 'high' }],
    ['Sentenced', 320, { ...ADULT_MEN, ...CLOSED, ...SENTENCED }],
    [
      'Step-free',
      30,
      { ...ADULT_MEN, ...CLOSED, ...SENTENCED, securityLevel: 'high', features: ['step-free', 'mental-health-care'] },
    ],
    SEPARATION,
  ],
  'high-security': [
    ['Maximum security', 360, { ...ADULT_MEN, ...MAXIMUM, ...SENTENCED }],
    ['High security', 440, { ...ADULT_MEN, ...HIGH, ...SENTENCED }],
    ['Pretrial', 110, { ...ADULT_MEN, ...MAXIMUM, ...PRETRIAL }],
    ['Health', 40, { ...ADULT_MEN, ...MAXIMUM, ...MIXED, ...HEALTH }],
    ['Specialised', 25, { ...ADULT_MEN, ...MAXIMUM, ...MIXED, features: ['assessment-unit'], specialised: true }],
    ['Separation', 25, { ...ADULT_MEN, ...APART, ...MIXED }],
  ],
  open: [['Open', 1000, { ...ADULT_MEN, ...OPEN, ...SENTENCED }]],
  women: WOMEN_CLOSED,
  'women-open': [['Women, open', 1000, { ...ADULT_WOMEN, ...OPEN, ...SENTENCED }]],
  children: [
    ['Boys, sentenced', 600, { ...JUVENILE_BOYS, ...CLOSED, ...SENTENCED }],
    ['Boys, pretrial', 400, { ...JUVENILE_BOYS, ...CLOSED, ...PRETRIAL }],
  ],
  'men-and-boys': [
    ...shared(930, MEN_LOCAL),
    ['Boys, sentenced', 35, { ...JUVENILE_BOYS, ...CLOSED, ...SENTENCED }],
    ['Boys, pretrial', 35, { ...JUVENILE_BOYS, ...CLOSED, ...PRETRIAL }],
  ],
  'men-and-women': [...shared(680, MEN_LOCAL), ...shared(320, WOMEN_CLOSED)],
}

/** The wings of a prison; their places and people add up to those of the prison. */
export function wingsOf(
  facility: string,
  kind: PrisonKind,
  numbers: Numbers,
  programmesOf: () => readonly string[],
): FilledWing[] {
  const large = SORTS[kind].filter(([, share]) => (share * numbers.operational) / 1000 >= FEWEST_PLACES)
  const sorts = large.length > 0 ? large : SORTS[kind].slice(0, 1)
  const places = apportion(
    numbers.operational,
    sorts.map(([, share]) => share),
  )
  const sizes = sorts.flatMap((sort, index) => {
    const count = Math.max(1, Math.round(places[index]! / PLACES_IN_A_WING))
    const equal = apportion(
      places[index]!,
      Array.from({ length: count }, () => 1),
    )
    return equal.filter((size) => size > 0).map((operational, number) => ({ sort, operational, number: number + 1 }))
  })
  const certified = apportion(
    numbers.certified,
    sizes.map(({ operational }) => operational),
  )
  const people = apportion(
    numbers.people,
    sizes.map(({ operational }) => operational),
  )
  return sizes.map(({ sort: [name, , common], operational, number }, index) => ({
    wing: {
      id: `${facility}-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${number}`,
      facility,
      name: `${name} ${number}`,
      ...common,
      places: { certified: certified[index]!, operational },
      ...(name === 'Mothers and children' && { motherAndChildPlaces: operational }),
      programmes: programmesOf(),
    },
    residents: people[index]!,
    arrivals: 0,
  }))
}

function shared(thousandths: number, sorts: readonly Sort[]): Sort[] {
  return sorts.map(([name, share, wing]) => [name, (share * thousandths) / 1000, wing])
}
