/** The rules of the plan as a whole, read once more from the contract: who must move, who stays, what a plan breaks. */

import { barriers } from './eligibility'
import type { Homes, Place, Resident, World } from './facts'

/** A rule that a plan breaks, and where. */
export type Broken = { readonly rule: string; readonly person?: string; readonly wing?: string }
export type BreachFound = { readonly person: string; readonly wing: string; readonly rule: string }

/** A sum over the plan that may not exceed `most`. */
export type Tally = {
  readonly rule: string
  readonly most: number
  readonly counts: (resident: Resident, place: Place) => number
}

/** Two residents who may not share a wing, or a facility. */
export type KeptApart = { readonly one: number; readonly other: number; readonly scope: 'wing' | 'facility' }

/** Everything about the plan as a whole, worked out once for a world. */
export type Law = {
  readonly tallies: readonly Tally[]
  readonly keptApart: readonly KeptApart[]
  readonly forced: readonly boolean[]
  readonly stays: readonly boolean[]
  /** The residents who stay where they are, and nobody else. */
  readonly stayers: Homes
}

export function lawOf(world: World): Law {
  const { policy, residents } = world
  const standing = talliesBeforeMoves(world)
  const keptApart = keptApartIn(world)
  const now = residents.map(({ present }) => present)
  const forced = residents.map((resident, index) => {
    const home = resident.present
    if (home === null) return false
    if (barriers(world, resident, home).length > 0) return true
    if (standing.some((tally) => tally.counts(resident, home) > 0 && total(tally, world, now) > tally.most)) return true
    return keptApart.some((pair) => involves(pair, index) && share(pair, now))
  })
  const stays = residents.map(
    ({ person, present }, index) => present !== null && (person.fixed || (policy.movable === 'needed' && !forced[index]!)),
  )
  const tallies = [...standing]
  const { transfers } = policy.limits
  if (transfers !== null) {
    const forcedPeople = new Set(residents.filter((_resident, index) => forced[index]!))
    const counts = (resident: Resident, place: Place): number =>
      resident.present !== null && resident.present.facility !== place.facility && !forcedPeople.has(resident) ? 1 : 0
    tallies.push({ rule: 'transfers', most: transfers, counts })
  }
  return { tallies, keptApart, forced, stays, stayers: residents.map(({ present }, index) => (stays[index]! ? present : null)) }
}

/** Every rule that a plan breaks; empty: it is lawful. */
export function brokenBy(world: World, law: Law, homes: Homes): Broken[] {
  const broken: Broken[] = []
  world.residents.forEach((resident, index) => {
    const home = homes[index] ?? null
    if (law.stays[index]! && home !== resident.present) broken.push({ rule: 'fixed', person: resident.person.id })
    if (home === null || (resident.person.fixed && home === resident.present)) return
    for (const rule of barriers(world, resident, home)) broken.push({ rule, person: resident.person.id, wing: home.wing.id })
  })
  for (const tally of law.tallies) {
    const sum = total(tally, world, homes)
    if (sum > tally.most && sum > total(tally, world, law.stayers)) broken.push({ rule: tally.rule })
  }
  for (const pair of law.keptApart) {
    if (!share(pair, homes)) continue
    const bothStay = [pair.one, pair.other].every(
      (index) => law.stays[index]! && homes[index] === world.residents[index]!.present,
    )
    if (!bothStay) broken.push({ rule: 'non-association', person: world.residents[pair.one]!.person.id })
  }
  return broken
}

/** What the fixed people break where they are, and what the residents without a place would break by staying. */
export function breachesIn(world: World, law: Law, homes: Homes): BreachFound[] {
  return world.residents.flatMap((resident, index) => {
    const { person, present } = resident
    const heldInBreach = present !== null && homes[index] === null
    if (present === null || !(heldInBreach || (person.fixed && homes[index] === present))) return []
    const holding = homes.map((home, other) => (other === index ? present : home))
    const rules = barriers(world, resident, present)
    for (const tally of law.tallies) {
      if (tally.counts(resident, present) > 0 && total(tally, world, holding) > tally.most) rules.push(tally.rule)
    }
    if (law.keptApart.some((pair) => involves(pair, index) && share(pair, holding))) rules.push('non-association')
    return [...new Set(rules)].map((rule) => ({ person: person.id, wing: present.wing.id, rule }))
  })
}

/**
 * The rules that a wing breaks for a person whatever becomes of those who may move; empty: some lawful plan has them there.
 * Whoever stays elsewhere would break `fixed`, and whatever they would break by being added to the others who stay.
 */
export function barredFrom(world: World, law: Law, index: number, place: Place): string[] {
  const staysElsewhere = law.stays[index]! && world.residents[index]!.present !== place
  const others = law.stayers.map((home, other) => (staysElsewhere && other === index ? null : home))
  const stays = law.stays.map((stay, other) => stay && !(staysElsewhere && other === index))
  const homes = others.map((home, other) => (other === index ? place : home))
  const rules = brokenBy(world, { ...law, stays, stayers: others }, homes).map(({ rule }) => rule)
  return [...new Set(staysElsewhere ? [...rules, 'fixed'] : rules)]
}

export function total(tally: Tally, { residents }: World, homes: Homes): number {
  let sum = 0
  for (const [index, resident] of residents.entries()) {
    const home = homes[index] ?? null
    if (home !== null) sum += tally.counts(resident, home)
  }
  return sum
}

function talliesBeforeMoves({ estate, policy, places }: World): Tally[] {
  const { vepPerWing, vepSharePercent, networkPerWing, vepPerSpecialist } = policy.limits
  const tallies: Tally[] = []
  for (const place of places) {
    const { wing } = place
    const inWing =
      (what: (resident: Resident) => number) =>
      (resident: Resident, home: Place): number =>
        home === place ? what(resident) : 0
    const vep = inWing((resident) => (resident.vep ? 1 : 0))
    const children = inWing(({ person }) => (person.sex === 'female' ? person.children.length : 0))
    tallies.push({ rule: 'mother-and-child', most: wing.motherAndChildPlaces, counts: children })
    tallies.push({ rule: 'places', most: wing.places.operational, counts: inWing(() => 1) })
    if (!wing.specialised && vepPerWing !== null) tallies.push({ rule: 'vep-limit', most: vepPerWing, counts: vep })
    if (!wing.specialised && vepSharePercent !== null) {
      tallies.push({ rule: 'vep-limit', most: Math.floor((vepSharePercent * wing.places.operational) / 100), counts: vep })
    }
    for (const { members } of networkPerWing === null ? [] : estate.networks) {
      const member = inWing(({ person }) => (members.includes(person.id) ? 1 : 0))
      tallies.push({ rule: 'network-limit', most: networkPerWing!, counts: member })
    }
  }
  for (const facility of estate.facilities) {
    if (facility.specialistStaff === undefined || vepPerSpecialist === null) continue
    const counts = (resident: Resident, home: Place): number => (resident.vep && home.facility === facility ? 1 : 0)
    tallies.push({ rule: 'specialist-staff', most: facility.specialistStaff * vepPerSpecialist, counts })
  }
  return tallies
}

function keptApartIn({ estate, residents }: World): KeptApart[] {
  const pairs: KeptApart[] = []
  const find = (id: string): number => residents.findIndex(({ person }) => person.id === id)
  for (const { a, b, scope, since, until } of estate.nonAssociations) {
    if ((since !== undefined && estate.asOf < since) || (until !== undefined && estate.asOf > until)) continue
    const [networkA, networkB] = [a, b].map((id) => estate.networks.find((network) => network.id === id))
    const people = find(a) >= 0 && find(b) >= 0
    for (const left of people ? [a] : networkA!.members) {
      for (const right of people ? [b] : networkB!.members) {
        if (left !== right) pairs.push({ one: find(left), other: find(right), scope })
      }
    }
  }
  return pairs
}

function involves(pair: KeptApart, index: number): boolean {
  return pair.one === index || pair.other === index
}

function share({ one, other, scope }: KeptApart, homes: Homes): boolean {
  const [here, there] = [homes[one] ?? null, homes[other] ?? null]
  if (here === null || there === null) return false
  return scope === 'wing' ? here === there : here.facility === there.facility
}
