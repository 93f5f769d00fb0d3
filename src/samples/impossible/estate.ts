/** The sample "impossible": a small prison in which several rules collide at once, so that not everyone can have a place. */

import { addDays } from '../../domain/dates'
import type { Facility, NonAssociation } from '../../domain/estate'
import { chanceFrom } from '../chance'
import { INVENTED_DAY as TODAY, type EstateDocument, type PolicyDocument } from '../documents'
import {
  ADULT_MEN,
  ADULT_WOMEN,
  REGIMES,
  SECURITY_LEVELS,
  fillWings,
  filled,
  settingOf,
  type FilledWing,
  type Towns,
} from '../prison'
import type { Roster } from '../roster'
import { authorised, changeEach, extremism, network, withChildren } from '../stories'

const FACILITIES: readonly Facility[] = [
  { id: 'old', name: 'Old prison', location: { lat: 40.1, lon: -3.5 }, specialistStaff: 1 },
  { id: 'new', name: 'New prison', location: { lat: 40.8, lon: -3.9 }, specialistStaff: 0 },
]

const TOWNS: Towns = [
  [{ lat: 40.15, lon: -3.45 }, 50],
  [{ lat: 40.7, lon: -3.8 }, 35],
  [undefined, 15],
]

const MEN = { facility: 'old', ...ADULT_MEN, regime: 'ordinary', securityLevel: 'closed', legalStatuses: ['sentenced'] } as const
const WOMEN = {
  facility: 'old',
  ...ADULT_WOMEN,
  regime: 'ordinary',
  securityLevel: 'closed',
  legalStatuses: ['sentenced'],
} as const

const WINGS: readonly FilledWing[] = [
  filled('old-a', 'Old A', MEN, [20, 22, 19, 2], { programmes: ['literacy'] }),
  filled('old-b', 'Old B', MEN, [20, 22, 18, 1], { programmes: ['carpentry'] }),
  filled('old-c', 'Old C, pretrial', MEN, [10, 12, 11, 1], { legalStatuses: ['pretrial'] }),
  filled('old-d', 'Old D, high security', MEN, [10, 12, 8, 0], { regime: 'enhanced', securityLevel: 'high' }),
  filled('old-e', 'Old E, close supervision', MEN, [3, 3, 2, 0], { regime: 'solitary', securityLevel: 'high' }),
  filled('old-f', 'Old F, specialised', MEN, [6, 6, 4, 0], { securityLevel: 'high', specialised: true }),
  filled('old-w', 'Old W, women', WOMEN, [10, 12, 12, 3], { motherAndChildPlaces: 1 }),
  filled('new-a', 'New A', { ...MEN, facility: 'new' }, [16, 18, 14, 0], { programmes: ['welding'] }),
  filled('new-r', 'New R, closed for repairs', { ...MEN, facility: 'new' }, [16, 18, 0, 0], { open: false }),
]

/** Nobody may be transferred, and few VEPs share a wing: some of the collisions would go away with other limits. */
export const STRICT_POLICY: PolicyDocument = {
  format: 'rule36/policy@1',
  name: 'No transfers, few extremists in a wing',
  model: 'dispersal',
  movable: 'all',
  limits: { transfers: 0, vepPerWing: 1, networkPerWing: 1 },
}

export function makeImpossible(): EstateDocument {
  const chance = chanceFrom('impossible')
  const roster = fillWings(WINGS, settingOf(TODAY, TOWNS), chance)
  // Three more women arrive than there are places, and one more child.
  changeEach(roster, roster.take('old-w', 2), [withChildren(TODAY, 1, chance), withChildren(TODAY, 1, chance)])
  const extremists = [...roster.take('old-f', 4), ...roster.take('old-a', 2), ...roster.take('new-a', 1)]
  changeEach(roster, extremists, [
    extremism(TODAY, 3, 'high', 'yes'),
    extremism(TODAY, 5, 'medium', 'no'),
    extremism(TODAY, 19, 'high'),
    extremism(TODAY),
    extremism(TODAY, 2, 'low', 'no'),
    extremism(TODAY),
    extremism(TODAY, 8, 'medium', 'no'),
  ])
  const apart = collide(roster)
  return {
    format: 'rule36/estate@1',
    name: 'Impossible prison (invented people)',
    asOf: TODAY,
    notes: 'An invented prison in which rules collide on purpose. All people and places are made up; nobody in it is real.',
    regimes: REGIMES,
    securityLevels: SECURITY_LEVELS,
    facilities: FACILITIES,
    wings: WINGS.map(({ wing }) => wing),
    people: roster.people(),
    nonAssociations: apart,
    networks: [network('network-1', 'First network (invented)', extremists.slice(0, 5))],
  }
}

/** One collision after another; the comments say what cannot be done. */
function collide(roster: Roster): NonAssociation[] {
  // A child, and no wing for children.
  roster.change(roster.takeArrivals('old-a', 1), { birthDate: addDays(TODAY, -5900), releaseDate: undefined })
  // A person of whom only a person can decide where they live.
  roster.change(roster.takeArrivals('old-b', 1), { sex: 'individual-decision' })
  // Someone of maximum security, and no wing that is secure enough; and someone who needs care that is nowhere.
  roster.change(roster.takeArrivals('old-a', 1), { securityLevel: 'maximum' })
  roster.change(roster.take('old-b', 1), { requires: ['inpatient-care'] })
  // Two people in solitary: one whose authorisation has ended and whose level asks for a wing that no longer is, one over the limit.
  changeEach(roster, roster.take('old-e', 2), [
    { ...authorised(TODAY, 'solitary', 20, -6), securityLevel: 'high', legalStatus: 'pretrial', releaseDate: undefined },
    {
      ...authorised(TODAY, 'solitary', 15, 9),
      securityLevel: 'high',
      solitarySince: addDays(TODAY, -15),
      disability: 'no',
      fixed: true,
    },
  ])
  // A court keeps a man in a wing for people awaiting trial though he has been sentenced.
  roster.change(roster.take('old-c', 1), { legalStatus: 'sentenced', fixed: true })
  // Three who must be kept apart, and only one wing for people awaiting trial; two women likewise.
  const [first, second, third] = roster.take('old-c', 3) as [string, string, string]
  const [ada, bea] = roster.take('old-w', 2) as [string, string]
  const between = (a: string, b: string): NonAssociation => ({
    a,
    b,
    scope: 'wing',
    reason: 'Witnesses against each other (invented)',
  })
  return [between(first, second), between(second, third), between(first, third), between(ada, bea)]
}
