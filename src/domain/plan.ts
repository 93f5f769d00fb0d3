/** A plan: where each person should live, how good that is, and what stands in the way of better. */

/** The five tiers, most important first; a higher one is never traded for a lower one. */
export const TIERS = ['unplaced', 'alone', 'restriction', 'security', 'welfare'] as const
export type TierId = (typeof TIERS)[number]

/** What the tiers are called in sentences for people. */
export const TIER_NAMES: Readonly<Record<TierId, string>> = {
  unplaced: 'People without a place',
  alone: 'Too little company',
  restriction: 'Regime above required',
  security: 'Security points',
  welfare: 'Welfare points',
}

/** The value that a plan has in a tier, and a proven bound below which no lawful plan can go, given the tiers above. */
export type TierResult = { readonly id: TierId; readonly value: number; readonly bound: number }

export type Placement = { readonly person: string; readonly wing: string }
export type Breach = { readonly person: string; readonly wing: string; readonly rule: string }

/** How many wings a rule bars for a person. */
export type Blocked = { readonly rule: string; readonly wings: number }

/** One change to the estate or the policy, small enough to say in a sentence. */
export type Change = {
  readonly kind: 'fact' | 'place' | 'limit' | 'staff' | 'wing' | 'exception'
  readonly text: string
  /** What is changed: a path into the estate or the policy, in which an id stands for the item that has it. */
  readonly at: string
  readonly from: string | number | boolean | null
  readonly to: string | number | boolean | null
}

export type Unplaced = {
  readonly person: string
  readonly blocked: readonly Blocked[]
  /** Changes after which this person could be placed with everyone else placed as now, cheapest first; each one was tried. */
  readonly remedies: readonly Change[]
}

export type Gap = {
  readonly person?: string
  readonly facility?: string
  readonly fact: string
  readonly effect: 'could change the plan' | 'would not change the plan'
}

export const PLAN_FORMAT = 'rule36/plan@1'

export type Plan = {
  readonly format: typeof PLAN_FORMAT
  readonly estate: { readonly name: string; readonly asOf: string; readonly sha256: string }
  readonly policy: { readonly name: string; readonly sha256: string }
  readonly engine: { readonly name: string; readonly version: string }
  readonly status: 'optimal' | 'bounded'
  readonly tiers: readonly TierResult[]
  readonly placements: readonly Placement[]
  readonly unplaced: readonly Unplaced[]
  readonly breaches: readonly Breach[]
  readonly gaps: readonly Gap[]
}

/** A plan made elsewhere: only the placements and the unplaced are owed; whatever else it states must be true. */
export type StatedPlan = Pick<Plan, 'format' | 'placements'> & {
  readonly unplaced: readonly (Pick<Unplaced, 'person'> & Partial<Unplaced>)[]
} & Partial<Omit<Plan, 'format' | 'placements' | 'unplaced'>>
