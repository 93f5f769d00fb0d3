/** A comparison: what several policies, plans or days would mean for the same people, side by side. It names no winner. */

import type { TierValues } from './explanation'
import type { FactorsRecord } from './factors'
import type { Plan, TierResult } from './plan'
import type { Limits, SingleModel, Weights } from './policy'

export const COMPARISON_FORMAT = 'rule36/comparison@1'

/** Of the planned state; what can't be said is null. See `src/compare/metrics.ts` for what each counts. */
export type Metrics = {
  readonly placed: number
  readonly unplaced: number
  readonly alone: number
  readonly aboveRequired: number
  readonly solitary: number
  readonly separated: number
  readonly vepWings: number
  readonly vepFacilities: number
  readonly largestVepGroup: number
  readonly exposed: number
  readonly exposedUnknown: number
  readonly networkPairs: number
  /** Kilometres. */
  readonly kmMean: number | null
  readonly kmMedian: number | null
  readonly kmP90: number | null
  readonly unmetProgrammes: number
  readonly transfers: number
  readonly moves: number
  readonly overCertified: number
  readonly freePlaces: number
  readonly specialistsNeeded: number | null
}
export type MetricId = keyof Metrics

export type Column = {
  readonly policy: Plan['policy']
  readonly status: Plan['status']
  readonly tiers: readonly TierResult[]
  readonly metrics: Metrics
  /** Where days are compared, the estate of this column; where a plan was handed in rather than made, by whom it says it was made. */
  readonly extra?: { readonly estate?: Plan['estate']; readonly givenBy?: string }
}

/** Where someone lives in each column: the id of a wing; null: without a place. */
export type Compared = { readonly person: string; readonly wings: readonly (string | null)[] }

/** What is audited for disparity. */
export const AUDITED = ['aboveRequired', 'separated', 'unplaced', 'transferred'] as const
export type AuditedOutcome = (typeof AUDITED)[number]

/**
 * How often an outcome befalls a group that is monitored, against everyone else of whom the attribute is known. Everything is null
 * where there are too few to say, which `notes` then says; the interval is null where it has no bounds.
 */
export type Disparity = {
  readonly policy: string
  readonly attribute: string
  readonly group: string
  readonly people: number | null
  readonly outcome: AuditedOutcome
  /** From 0 to 1, as they are. */
  readonly share: number | null
  readonly others: number | null
  /** Among people of the same required regime, with its 95 % interval. */
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  readonly notes?: string
}

/** A weight or a limit of a policy, as a path into it. */
export type PolicySetting = `weights.${keyof Weights}` | `limits.${keyof Limits}`

export type Sensitivity = {
  readonly policy: string
  readonly what: PolicySetting
  readonly from: number
  readonly to: number
  /** Of the plan under the changed policy. */
  readonly tiers: TierValues
  /** People who live elsewhere than under the policy as it stands. */
  readonly changed: number
}

/** Who lives elsewhere once a policy is changed, and where. `asGood`: the plan as it stands would be just as good. */
export type ChangedPeople = {
  readonly policy: string
  readonly what: PolicySetting
  readonly to: number
  readonly asGood: boolean
  readonly people: readonly { readonly person: string; readonly wing: string | null }[]
}

/** 'This recommendation would be different if …': what was proven of it, and in words. */
export type DifferentIf = {
  readonly policy: string
  readonly what: PolicySetting
  readonly from: number
  /** Anything beyond this; for a limit, exactly this. */
  readonly to: number
  readonly text: string
}

/** A violent extremist prisoner to whom the model chosen for them can't be applied, and the rules that stand against it. */
export type NotApplicable = {
  readonly policy: string
  readonly person: string
  readonly model: SingleModel
  /** The model they are planned under instead. */
  readonly applied: SingleModel
  readonly rules: readonly string[]
  readonly text: string
}

/** A policy along one of its limits or weights. */
export type Family = {
  readonly policy: string
  readonly what: PolicySetting
  readonly points: readonly (Omit<Column, 'policy' | 'extra'> & { readonly value: number })[]
}

export type Comparison = {
  readonly format: typeof COMPARISON_FORMAT
  readonly estate: Plan['estate']
  readonly columns: readonly Column[]
  /** Only those whose wings are not all the same, by id. */
  readonly people: readonly Compared[]
  readonly disparity: readonly Disparity[]
  readonly sensitivity: readonly Sensitivity[]
  readonly extra: {
    readonly notApplicable: readonly NotApplicable[]
    readonly changes: readonly ChangedPeople[]
    /** For each policy whose sensitivity was asked for: people who live in one wing whatever was changed. */
    readonly stable: readonly { readonly policy: string; readonly people: number; readonly of: number; readonly tried: number }[]
    readonly differentIf: readonly DifferentIf[]
    readonly families: readonly Family[]
    /** People who are not in every estate compared. */
    readonly elsewhere: number
    /** The administration's own judgement of the factors for choosing among models. */
    readonly factors?: FactorsRecord
  }
  /** Where it was stopped before all that was asked for was done. */
  readonly notes?: string
}
