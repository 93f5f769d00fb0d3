/** The wings of the invented prison "typical": a main site for men, a garden site for women and children, an open farm. */

import type { Facility } from '../../domain/estate'
import { ADULT_MEN, ADULT_WOMEN, JUVENILE_BOYS, JUVENILE_GIRLS, filled, type FilledWing, type Towns } from '../prison'

export const FACILITIES: readonly Facility[] = [
  { id: 'main', name: 'Main site', location: { lat: 51.5, lon: 9.5 }, specialistStaff: 6 },
  { id: 'garden', name: 'Garden site', location: { lat: 51.58, lon: 9.62 }, specialistStaff: 1 },
  { id: 'farm', name: 'Farm site', location: { lat: 51.2, lon: 9.1 } },
]

/** Invented towns round about; of one person in twelve it is not known where home is. */
export const TOWNS: Towns = [
  [{ lat: 51.52, lon: 9.48 }, 30],
  [{ lat: 51.31, lon: 9.3 }, 16],
  [{ lat: 51.18, lon: 9.02 }, 12],
  [{ lat: 51.7, lon: 9.9 }, 12],
  [{ lat: 51.6, lon: 10.4 }, 8],
  [{ lat: 50.9, lon: 9.6 }, 7],
  [{ lat: 52.3, lon: 9.7 }, 7],
  [undefined, 8],
]

const MAIN = { facility: 'main', ...ADULT_MEN, regime: 'ordinary', securityLevel: 'closed' } as const
const FARM = { facility: 'farm', ...ADULT_MEN, regime: 'open', securityLevel: 'open', legalStatuses: ['sentenced'] } as const
const GARDEN = { facility: 'garden', ...ADULT_WOMEN, regime: 'ordinary', securityLevel: 'closed' } as const
const BOYS = { ...GARDEN, ...JUVENILE_BOYS, femaleStaffed: false } as const
const GIRLS = { ...GARDEN, ...JUVENILE_GIRLS } as const

const PRETRIAL = ['pretrial'] as const
const SENTENCED = ['sentenced'] as const
const CIVIL = ['civil'] as const
const MIXED = ['pretrial', 'sentenced'] as const
const ANYONE = ['pretrial', 'sentenced', 'civil'] as const

/** Id, name, what the wing has in common with others, certified and operational places, residents and arrivals, what is its own. */
export const WINGS: readonly FilledWing[] = [
  filled('main-a', 'Main A, reception', MAIN, [44, 48, 38, 6], { legalStatuses: PRETRIAL, programmes: ['literacy'] }),
  filled('main-b', 'Main B, pretrial', MAIN, [40, 44, 36, 3], { legalStatuses: PRETRIAL, programmes: ['literacy', 'kitchen'] }),
  filled('main-c', 'Main C, pretrial', MAIN, [30, 36, 29, 1], {
    legalStatuses: PRETRIAL,
    features: ['mental-health-care'],
    programmes: ['recovery'],
  }),
  filled('main-d', 'Main D', MAIN, [44, 48, 43, 4], { legalStatuses: SENTENCED, programmes: ['literacy', 'carpentry'] }),
  filled('main-e', 'Main E', MAIN, [44, 48, 42, 3], {
    legalStatuses: SENTENCED,
    features: ['step-free'],
    programmes: ['kitchen', 'recovery'],
  }),
  filled('main-f', 'Main F', MAIN, [40, 44, 40, 2], { legalStatuses: SENTENCED, programmes: ['welding', 'disengagement'] }),
  filled('main-g', 'Main G', MAIN, [36, 40, 34, 1], {
    legalStatuses: SENTENCED,
    features: ['mental-health-care'],
    programmes: ['recovery', 'parenting'],
  }),
  filled('main-h', 'Main H, high security', MAIN, [30, 34, 28, 1], {
    legalStatuses: SENTENCED,
    securityLevel: 'high',
    programmes: ['welding', 'literacy'],
  }),
  filled('main-i', 'Main I, enhanced', MAIN, [24, 26, 20, 1], {
    legalStatuses: SENTENCED,
    regime: 'enhanced',
    securityLevel: 'high',
    programmes: ['literacy'],
  }),
  filled('main-j', 'Main J, maximum security', MAIN, [14, 16, 10, 0], {
    legalStatuses: SENTENCED,
    regime: 'enhanced',
    securityLevel: 'maximum',
    programmes: ['carpentry'],
  }),
  filled('main-k', 'Main K, enhanced, pretrial', MAIN, [16, 18, 12, 1], {
    legalStatuses: PRETRIAL,
    regime: 'enhanced',
    securityLevel: 'high',
  }),
  filled('main-l', 'Main L, specialised', MAIN, [12, 12, 7, 0], {
    legalStatuses: SENTENCED,
    securityLevel: 'high',
    programmes: ['disengagement'],
    specialised: true,
  }),
  filled('main-m', 'Main M, assessment unit', MAIN, [8, 8, 4, 0], {
    legalStatuses: MIXED,
    regime: 'enhanced',
    securityLevel: 'maximum',
    features: ['assessment-unit'],
    programmes: ['disengagement'],
    specialised: true,
  }),
  filled('main-n', 'Main N, civil', MAIN, [10, 12, 9, 0], { legalStatuses: CIVIL }),
  filled('main-o', 'Main O, health', MAIN, [10, 12, 8, 0], {
    legalStatuses: ANYONE,
    securityLevel: 'high',
    features: ['inpatient-care', 'mental-health-care', 'step-free'],
  }),
  filled('main-p', 'Main P, individual separation', MAIN, [6, 6, 3, 0], {
    legalStatuses: MIXED,
    regime: 'separation',
    securityLevel: 'maximum',
  }),
  filled('main-q', 'Main Q, close supervision', MAIN, [4, 4, 3, 0], {
    legalStatuses: MIXED,
    regime: 'solitary',
    securityLevel: 'maximum',
  }),
  filled('main-r', 'Main R, closed for repairs', MAIN, [30, 34, 4, 0], { legalStatuses: SENTENCED, open: false }),
  filled('farm-a', 'Farm A', FARM, [40, 44, 40, 1], { programmes: ['carpentry', 'kitchen'] }),
  filled('farm-b', 'Farm B', FARM, [36, 40, 36, 0], { programmes: ['welding', 'parenting'] }),
  filled('farm-c', 'Farm C, resettlement', FARM, [30, 34, 30, 0], {
    regime: 'ordinary',
    securityLevel: 'closed',
    programmes: ['recovery', 'literacy'],
  }),
  filled('garden-a', 'Garden A, women, pretrial', GARDEN, [20, 22, 17, 2], { legalStatuses: PRETRIAL, programmes: ['literacy'] }),
  filled('garden-b', 'Garden B, women', GARDEN, [26, 28, 25, 1], {
    legalStatuses: SENTENCED,
    features: ['prenatal-care', 'step-free'],
    programmes: ['kitchen', 'recovery', 'literacy'],
  }),
  filled('garden-c', 'Garden C, mothers and children', GARDEN, [10, 10, 6, 1], {
    legalStatuses: MIXED,
    motherAndChildPlaces: 10,
    programmes: ['parenting'],
  }),
  filled('garden-d', 'Garden D, women, enhanced', GARDEN, [8, 10, 6, 0], {
    legalStatuses: MIXED,
    regime: 'enhanced',
    securityLevel: 'high',
  }),
  filled('garden-e', 'Garden E, women, open', GARDEN, [12, 14, 11, 0], {
    legalStatuses: SENTENCED,
    regime: 'open',
    securityLevel: 'open',
    programmes: ['carpentry'],
  }),
  filled('garden-f', 'Garden F, women, civil', GARDEN, [4, 6, 3, 0], { legalStatuses: CIVIL }),
  filled('garden-g', 'Garden G, boys, pretrial', BOYS, [12, 14, 9, 1], { legalStatuses: PRETRIAL }),
  filled('garden-h', 'Garden H, boys', BOYS, [14, 16, 12, 1], {
    legalStatuses: SENTENCED,
    programmes: ['literacy', 'carpentry'],
  }),
  filled('garden-i', 'Garden I, girls', GIRLS, [6, 8, 4, 1], { legalStatuses: MIXED }),
]
