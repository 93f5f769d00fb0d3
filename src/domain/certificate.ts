/** A certificate: prices from which anyone can work out anew, without a solver, below what no lawful plan can go. */

import type { Plan, TierId } from './plan'

export const CERTIFICATE_FORMAT = 'rule36/certificate@1'

export type CertifiedTier = {
  readonly id: TierId
  /** As the plan states them. */
  readonly value: number
  readonly bound: number
  /** What the prices prove by themselves; less than the bound where a search had to prove the rest. */
  readonly proven: number
}

/** What each person of a group is priced at, tier by tier: no plan gains more by placing them than their price. */
export type PricedPeople = { readonly people: readonly string[]; readonly prices: readonly number[] }

/**
 * What each person of a group is charged in these wings, in which a rule limits the group all in all, tier by tier: above zero in the first
 * tier in which it is anything at all, or it proves nothing. `person` is the first of the group.
 */
export type Toll = {
  readonly rule: string
  readonly wings: readonly string[]
  readonly person: string
  readonly tolls: readonly number[]
}

export type Certificate = {
  readonly format: typeof CERTIFICATE_FORMAT
  readonly estate: Plan['estate']
  readonly policy: Plan['policy']
  readonly tiers: readonly CertifiedTier[]
  /** Everyone who may move, in the order of the first of each group. */
  readonly priced: readonly PricedPeople[]
  readonly tolls: readonly Toll[]
  /** How much of welfare a unit of security is worth where welfare is priced together with it; zero: it is not. */
  readonly securityWeight: number
  /** Of everything above, as canonical JSON. */
  readonly sha256: string
}
