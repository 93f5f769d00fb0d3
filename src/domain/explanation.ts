/** An explanation: why one person is advised to live in one wing, and why not in each other. */

import type { Change, TierId } from './plan'

/** Eligible wings left after an eligibility rule has been asked, in the order of the rules. */
export type FunnelStep = { readonly rule: string; readonly left: number }

export type Because = {
  readonly tier?: TierId
  readonly rule?: string
  readonly text: string
  /** Ids in the standards register. */
  readonly sources: readonly string[]
}

export type Displaced = { readonly person: string; readonly from: string | null; readonly to: string | null }

/** The five tier values, in the order of the tiers. */
export type TierValues = readonly [number, number, number, number, number]

/** `best`: the wing advised. `equal`: the best plan with the person there has the same tiers. */
export type Alternative =
  | { readonly wing: string; readonly verdict: 'best'; readonly tiers: TierValues }
  | { readonly wing: string; readonly verdict: 'equal'; readonly tiers: TierValues; readonly displaced: readonly Displaced[] }
  | {
      readonly wing: string
      readonly verdict: 'worse'
      /** The first tier that differs from the plan's. */
      readonly tier: TierId
      readonly by: number
      readonly tiers: TierValues
      readonly displaced: readonly Displaced[]
    }
  | { readonly wing: string; readonly verdict: 'impossible'; readonly broken: readonly string[] }

/** Present where the wing is above the required regime: what was considered, and how long it may last. */
export type Necessity = {
  readonly text: string
  readonly requiredRegime: string
  readonly regime: string
  /** Every less restrictive wing, and why it was not available. */
  readonly considered: readonly { readonly wing: string; readonly why: string }[]
  /** The day by which the restriction must be looked at again. */
  readonly reviewBy: string
  /** The time limits in force for this placement. */
  readonly timeLimits: readonly string[]
}

export const EXPLANATION_FORMAT = 'rule36/explanation@1'

export type Explanation = {
  readonly format: typeof EXPLANATION_FORMAT
  readonly person: string
  readonly wing: string | null
  readonly funnel: readonly FunnelStep[]
  readonly because: readonly Because[]
  readonly alternatives: readonly Alternative[]
  readonly wouldChange: readonly Change[]
  readonly necessity?: Necessity
}
