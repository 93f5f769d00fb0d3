/** The sample "crowded": a prison that holds twice as many invented people as it was certified for, most of them awaiting trial. */

import type { Facility } from '../../domain/estate'
import { chanceFrom } from '../chance'
import { INVENTED_DAY as TODAY, type EstateDocument } from '../documents'
import {
  ADULT_MEN,
  ADULT_WOMEN,
  JUVENILE_BOYS,
  REGIMES,
  SECURITY_LEVELS,
  fillWings,
  filled,
  settingOf,
  type FilledWing,
  type Towns,
} from '../prison'
import { changeEach, extremism, keptApart, network, withChildren } from '../stories'

const FACILITIES: readonly Facility[] = [
  { id: 'city', name: 'City prison', location: { lat: 45.4, lon: 4.4 }, specialistStaff: 2 },
  { id: 'hill', name: 'Hill prison', location: { lat: 45.9, lon: 4.9 } },
]

const TOWNS: Towns = [
  [{ lat: 45.42, lon: 4.41 }, 45],
  [{ lat: 45.7, lon: 4.6 }, 20],
  [{ lat: 45.95, lon: 4.95 }, 15],
  [{ lat: 46.6, lon: 4.2 }, 8],
  [undefined, 12],
]

const CITY = { facility: 'city', ...ADULT_MEN, regime: 'ordinary', securityLevel: 'closed', legalStatuses: ['pretrial'] } as const
const HILL = {
  facility: 'hill',
  ...ADULT_MEN,
  regime: 'ordinary',
  securityLevel: 'closed',
  legalStatuses: ['sentenced'],
} as const
const WOMEN = { facility: 'city', ...ADULT_WOMEN, regime: 'ordinary', securityLevel: 'closed' } as const
const BOYS = { facility: 'hill', ...JUVENILE_BOYS, regime: 'ordinary', securityLevel: 'closed' } as const

/** Certified and operational places, residents and arrivals. Men awaiting trial arrive faster than places become free. */
const WINGS: readonly FilledWing[] = [
  filled('city-1', 'City 1', CITY, [24, 50, 50, 9], { programmes: ['literacy'] }),
  filled('city-2', 'City 2', CITY, [24, 50, 49, 6]),
  filled('city-3', 'City 3', CITY, [20, 40, 42, 4], { features: ['step-free'] }),
  filled('city-4', 'City 4', CITY, [20, 42, 41, 2], { programmes: ['recovery'] }),
  filled('city-5', 'City 5, high security', CITY, [10, 18, 15, 1], { regime: 'enhanced', securityLevel: 'high' }),
  filled('city-6', 'City 6, mixed', CITY, [12, 26, 24, 0], { legalStatuses: ['pretrial', 'sentenced'] }),
  filled('city-7', 'City 7, health', CITY, [6, 10, 8, 0], {
    legalStatuses: ['pretrial', 'sentenced', 'civil'],
    securityLevel: 'high',
    features: ['inpatient-care', 'mental-health-care', 'step-free'],
  }),
  filled('city-8', 'City 8, civil', CITY, [6, 14, 11, 1], { legalStatuses: ['civil'] }),
  filled('hill-1', 'Hill 1', HILL, [26, 54, 51, 1], { programmes: ['carpentry', 'literacy'] }),
  filled('hill-2', 'Hill 2', HILL, [26, 54, 50, 2], { programmes: ['welding', 'kitchen'] }),
  filled('hill-3', 'Hill 3, enhanced', HILL, [12, 20, 17, 0], { regime: 'enhanced', securityLevel: 'high' }),
  filled('hill-4', 'Hill 4, maximum security', HILL, [8, 12, 9, 0], { regime: 'enhanced', securityLevel: 'maximum' }),
  filled('hill-5', 'Hill 5, open', HILL, [12, 26, 26, 0], { regime: 'open', securityLevel: 'open' }),
  filled('hill-6', 'Hill 6, boys', BOYS, [8, 16, 14, 2], { legalStatuses: ['pretrial', 'sentenced'] }),
  filled('city-9', 'City 9, women, pretrial', WOMEN, [8, 18, 17, 4], { legalStatuses: ['pretrial'] }),
  filled('city-10', 'City 10, women', WOMEN, [10, 20, 16, 1], { legalStatuses: ['sentenced'], programmes: ['literacy'] }),
  filled('city-11', 'City 11, mothers', WOMEN, [4, 6, 4, 0], {
    legalStatuses: ['pretrial', 'sentenced'],
    motherAndChildPlaces: 4,
  }),
]

export function makeCrowded(): EstateDocument {
  const chance = chanceFrom('crowded')
  const roster = fillWings(WINGS, settingOf(TODAY, TOWNS), chance)
  changeEach(
    roster,
    roster.take('city-11', 3),
    [1, 1, 2].map((children) => withChildren(TODAY, children, chance)),
  )
  const extremists = [
    ...roster.take('city-1', 2),
    ...roster.take('city-5', 2),
    ...roster.take('hill-1', 2),
    ...roster.take('hill-3', 3),
  ]
  changeEach(roster, extremists, [
    extremism(TODAY),
    extremism(TODAY, 20, 'medium'),
    extremism(TODAY, 4, 'high', 'yes'),
    extremism(TODAY, 9, 'medium', 'no'),
    extremism(TODAY, 2, 'low', 'no'),
    extremism(TODAY),
    extremism(TODAY, 7, 'high', 'yes'),
    extremism(TODAY, 11, 'medium'),
    extremism(TODAY, 13, 'medium', 'no'),
  ])
  const quarrels = [...roster.take('city-2', 4), ...roster.take('hill-2', 2), ...roster.take('hill-6', 2)]
  roster.change([...roster.take('city-4', 3), ...roster.take('city-9', 1)], { legalStatus: 'sentenced' })
  return {
    format: 'rule36/estate@1',
    name: 'Crowded prison (invented people)',
    asOf: TODAY,
    notes: 'An invented prison at twice its certified capacity. All people and places are made up; nobody in it is real.',
    regimes: REGIMES,
    securityLevels: SECURITY_LEVELS,
    facilities: FACILITIES,
    wings: WINGS.map(({ wing }) => wing),
    people: roster.people(),
    nonAssociations: keptApart(quarrels, 'wing', 'Fought over a bunk (invented)'),
    networks: [
      network(
        'network-1',
        'First network (invented)',
        extremists.filter((_, index) => index % 2 === 0),
      ),
    ],
  }
}
