/** The five tier values of a plan, counted once more from the contract, wing by wing. */

import type { TierValues } from '../../src/domain/explanation'
import { kilometresHome, type Homes, type Place, type Resident, type World } from './facts'

/** The people of one wing, and the wing. */
type Household = { readonly place: Place; readonly people: readonly Resident[] }

export function tiersOf(world: World, homes: Homes): TierValues {
  const households = world.places.map((place): Household => {
    return { place, people: world.residents.filter((_resident, index) => homes[index] === place) }
  })
  let [alone, restriction, security, welfare] = [0, 0, 0, 0]
  for (const household of households) {
    const { place, people } = household
    const company = world.policy.limits.company ?? 0
    if (!place.separated && people.length < company) alone += people.length
    for (const resident of people) {
      restriction += Math.max(0, place.regime - resident.required)
      security += costOfModel(world, resident, place)
      welfare += welfareOf(world, resident, place)
    }
    security += exposureIn(world, household) + pairsIn(world, household)
    welfare += world.policy.weights.overCertified * Math.max(0, people.length - place.wing.places.certified)
  }
  return [homes.filter((home) => home === null).length, alone, restriction, security, welfare]
}

/** What it costs that a VEP does not live as their model wants; dispersal is counted in pairs. */
export function costOfModel({ policy }: World, { model, authorised, required }: Resident, place: Place): number {
  const asModel =
    model === 'concentration'
      ? place.wing.specialised
      : model === 'isolation'
        ? authorised.includes(place.wing.regime)
        : model === 'integration'
          ? !place.wing.specialised && place.regime <= required
          : true
  return asModel ? 0 : policy.weights.notAsModel
}

/** What it costs that a resident shares a wing with a recruiter. */
export function costOfExposure({ policy }: World, { person, recruiter }: Resident): number {
  if (recruiter) return 0
  const costs = { yes: policy.weights.exposed, unknown: policy.weights.exposedUnknown, no: 0 }
  return costs[person.vulnerableToRecruitment]
}

export function welfareOf({ policy }: World, resident: Resident, place: Place): number {
  const { person, present, kilometre } = resident
  const { weights } = policy
  const missing = person.programmes.filter((programme) => !place.wing.programmes.includes(programme)).length
  const moved = present === null || present === place ? 0 : present.facility === place.facility ? weights.move : weights.transfer
  return kilometre * kilometresHome(resident, place) + weights.programme * missing + moved
}

function exposureIn(world: World, { people }: Household): number {
  if (!people.some(({ recruiter }) => recruiter)) return 0
  return people.reduce((sum, resident) => sum + costOfExposure(world, resident), 0)
}

function pairsIn({ estate, policy }: World, { people }: Household): number {
  const dispersed = people.filter(({ model }) => model === 'dispersal').map(({ person }) => person.id)
  let cost = 0
  for (const [index, one] of dispersed.entries()) {
    for (const other of dispersed.slice(index + 1)) {
      cost += policy.weights.vepPair
      for (const { members } of estate.networks) {
        if (members.includes(one) && members.includes(other)) cost += policy.weights.networkPair
      }
    }
  }
  return cost
}

/** Below 0: the first is better; above 0: the second is; 0: they are equal. */
export function compareTiers(first: TierValues, second: TierValues): number {
  for (let tier = 0; tier < first.length; tier += 1) {
    if (first[tier] !== second[tier]) return first[tier]! - second[tier]!
  }
  return 0
}
