/** The thirteen rules about one person in one wing, read once more from the contract, in the order of its table. */

import { daysFrom } from './calendar'
import type { Place, Resident, World } from './facts'

export const ELIGIBILITY_RULES = [
  'wing-open',
  'women-apart-from-men',
  'children-apart-from-adults',
  'pretrial-apart',
  'secure-enough',
  'regime-ceiling',
  'no-solitary-for-protected',
  'solitary-limit',
  'female-staffed',
  'prenatal-care',
  'requires',
  'specialised-reserved',
  'individual-assessment',
] as const

const MAY_BE_LIFTED: readonly string[] = ['women-apart-from-men', 'children-apart-from-adults', 'pretrial-apart']

/** Every eligibility rule that the wing breaks for the person, in the order of the table. */
export function barriers(world: World, resident: Resident, place: Place): string[] {
  const lifted = resident.person.exceptions.map(({ rule }) => rule).filter((rule) => MAY_BE_LIFTED.includes(rule))
  return ELIGIBILITY_RULES.filter((rule) => !lifted.includes(rule) && !holds(rule, world, resident, place))
}

function holds(rule: (typeof ELIGIBILITY_RULES)[number], world: World, resident: Resident, place: Place): boolean {
  const { person, juvenile, vep, assessed } = resident
  const { wing, solitary } = place
  const { limits } = world.policy
  switch (rule) {
    case 'wing-open':
      return wing.open
    case 'women-apart-from-men':
      return person.sex === wing.sex
    case 'children-apart-from-adults':
      return juvenile ? wing.ageGroup === 'juvenile' : wing.ageGroup === 'adult'
    case 'pretrial-apart':
      return wing.legalStatuses.includes(person.legalStatus)
    case 'secure-enough':
      return place.level >= resident.level
    case 'regime-ceiling':
      return underCeiling(world, resident, place)
    case 'no-solitary-for-protected':
      return !solitary || !isProtected(resident)
    case 'solitary-limit': {
      if (!solitary || limits.solitaryDays === null) return true
      const days = person.solitarySince === undefined ? 0 : daysFrom(person.solitarySince, world.estate.asOf)
      return days < limits.solitaryDays
    }
    case 'female-staffed':
      return person.sex !== 'female' || wing.femaleStaffed
    case 'prenatal-care':
      return person.pregnant !== 'yes' || wing.features.includes('prenatal-care')
    case 'requires':
      return person.requires.every((feature) => wing.features.includes(feature))
    case 'specialised-reserved':
      return !wing.specialised || vep
    case 'individual-assessment':
      return !wing.specialised || !vep || assessed || wing.features.includes('assessment-unit')
  }
}

function underCeiling({ policy }: World, resident: Resident, place: Place): boolean {
  if (resident.authorised.includes(place.wing.regime)) return true
  if (place.solitary || place.separated) return false
  const escalation = policy.limits.escalation ?? Infinity
  const steps = resident.vep && !resident.assessed ? 0 : escalation
  return place.regime <= resident.required + steps
}

function isProtected({ person, juvenile }: Resident): boolean {
  return juvenile || person.pregnant !== 'no' || person.children.length > 0 || person.disability !== 'no'
}
