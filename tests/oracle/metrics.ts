/** The figures of a comparison, counted once more from the contract, facility by facility and pair by pair. */

import type { Metrics } from '../../src/domain/comparison'
import { kilometresHome, type Homes, type Place, type Resident, type World } from './facts'
import { tiersOf } from './tiers'

type Living = { readonly resident: Resident; readonly place: Place }

export function figuresOf(world: World, homes: Homes): Metrics {
  const { estate, policy, places, residents } = world
  const living = residents.flatMap((resident, index): Living[] => (homes[index] ? [{ resident, place: homes[index] }] : []))
  const inWing = (place: Place): Living[] => living.filter((one) => one.place === place)
  const veps = living.filter(({ resident }) => resident.vep)
  const kilometres = living
    .filter(({ resident, place }) => resident.person.home && place.facility.location)
    .map(({ resident, place }) => kilometresHome(resident, place))
    .sort((a, b) => a - b)
  const changes = living.filter(({ resident, place }) => resident.present && resident.present !== place)
  const vepsIn = estate.facilities.map(({ id }) => veps.filter(({ place }) => place.facility.id === id).length)
  const vulnerable = (answer: string): number =>
    places.reduce((sum, place) => {
      const people = inWing(place)
      if (!people.some(({ resident }) => resident.recruiter)) return sum
      return sum + people.filter(({ resident: one }) => !one.recruiter && one.person.vulnerableToRecruitment === answer).length
    }, 0)
  let networkPairs = 0
  for (const { members } of estate.networks) {
    for (const [index, one] of veps.entries()) {
      for (const other of veps.slice(index + 1)) {
        if (one.place !== other.place) continue
        if (members.includes(one.resident.person.id) && members.includes(other.resident.person.id)) networkPairs += 1
      }
    }
  }
  const open = places.filter(({ wing }) => wing.open)
  return {
    placed: living.length,
    unplaced: residents.length - living.length,
    alone: tiersOf(world, homes)[1],
    aboveRequired: living.filter(({ resident, place }) => place.regime > resident.required).length,
    solitary: living.filter(({ place }) => place.solitary).length,
    separated: living.filter(({ place }) => place.separated).length,
    vepWings: new Set(veps.map(({ place }) => place.wing.id)).size,
    vepFacilities: vepsIn.filter((count) => count > 0).length,
    largestVepGroup: Math.max(0, ...places.map((place) => inWing(place).filter(({ resident }) => resident.vep).length)),
    exposed: vulnerable('yes'),
    exposedUnknown: vulnerable('unknown'),
    networkPairs,
    kmMean: kilometres.length > 0 ? kilometres.reduce((sum, km) => sum + km, 0) / kilometres.length : null,
    kmMedian: quantile(kilometres, 1, 2),
    kmP90: quantile(kilometres, 9, 10),
    unmetProgrammes: living
      .flatMap(({ resident, place }) => resident.person.programmes.map((programme) => place.wing.programmes.includes(programme)))
      .filter((met) => !met).length,
    transfers: changes.filter(({ resident, place }) => resident.present!.facility !== place.facility).length,
    moves: changes.filter(({ resident, place }) => resident.present!.facility === place.facility).length,
    overCertified: places.reduce((sum, place) => sum + Math.max(inWing(place).length - place.wing.places.certified, 0), 0),
    freePlaces: open.reduce((sum, { wing }) => sum + wing.places.operational, 0) - open.flatMap(inWing).length,
    specialistsNeeded: officersFor(vepsIn, policy.limits.vepPerSpecialist),
  }
}

function officersFor(vepsIn: readonly number[], each: number | null): number | null {
  if (each === null) return null
  let officers = 0
  for (const veps of vepsIn) {
    if (veps > 0 && each === 0) return null
    for (let served = 0; served < veps; served += each) officers += 1
  }
  return officers
}

/** The number at a share (as a fraction) of the way from the first to the last, between two of them in proportion. */
function quantile(sorted: readonly number[], numerator: number, denominator: number): number | null {
  if (sorted.length === 0) return null
  const steps = (sorted.length - 1) * numerator
  const rest = steps % denominator
  const at = (steps - rest) / denominator
  return rest === 0 ? sorted[at]! : (sorted[at]! * (denominator - rest) + sorted[at + 1]! * rest) / denominator
}
