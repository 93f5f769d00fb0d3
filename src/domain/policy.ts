/** The policy: which allocation model an administration has chosen, within which limits and with which weights. */

import type { AssessmentLevel, Known } from './estate'

/** The models that can be applied to one person. */
export type SingleModel = 'dispersal' | 'concentration' | 'isolation' | 'integration'
export type Model = SingleModel | 'combined'

/** One line of a combined model: whom it catches, and the model for them. The first line that matches counts. */
export type AssignLine = {
  readonly recruiter?: readonly Known[]
  readonly level?: readonly (AssessmentLevel | 'unassessed')[]
  readonly model: SingleModel
}

/** A null limit does not limit. */
export type Limits = {
  /** Steps of regime above the required one that a placement may use without an authorisation. */
  readonly escalation: number | null
  /** Months for which an assessment stays current. */
  readonly assessmentValidMonths: number | null
  /** People in a wing below which its people count as alone. */
  readonly company: number | null
  readonly vepPerWing: number | null
  readonly vepSharePercent: number | null
  readonly networkPerWing: number | null
  readonly vepPerSpecialist: number | null
  readonly transfers: number | null
  /** Days after which solitary must have ended. */
  readonly solitaryDays: number | null
}

export type Weights = {
  readonly km: number
  readonly kmCaregiver: number
  readonly kmPreRelease: number
  readonly programme: number
  readonly transfer: number
  readonly move: number
  readonly overCertified: number
  readonly exposed: number
  readonly exposedUnknown: number
  readonly networkPair: number
  readonly vepPair: number
  readonly notAsModel: number
}

export const POLICY_FORMAT = 'rule36/policy@1'

export type Policy = {
  readonly format: typeof POLICY_FORMAT
  readonly name: string
  readonly model: Model
  readonly assign: readonly AssignLine[]
  /** needed: only new arrivals, and people whose present placement breaks a hard rule. */
  readonly movable: 'all' | 'needed'
  readonly limits: Limits
  readonly weights: Weights
}

export const DEFAULT_LIMITS: Limits = {
  escalation: 1,
  assessmentValidMonths: 12,
  company: 2,
  vepPerWing: null,
  vepSharePercent: null,
  networkPerWing: null,
  vepPerSpecialist: 4,
  transfers: null,
  solitaryDays: 15,
}

export const DEFAULT_WEIGHTS: Weights = {
  km: 1,
  kmCaregiver: 2,
  kmPreRelease: 2,
  programme: 40,
  transfer: 60,
  move: 15,
  overCertified: 30,
  exposed: 10,
  exposedUnknown: 1,
  networkPair: 3,
  vepPair: 1,
  notAsModel: 10,
}

/** The policy in force when none is given: dispersal, everyone may move, every limit and weight at its default. */
export const DEFAULT_POLICY: Policy = {
  format: POLICY_FORMAT,
  name: 'Dispersal, default limits and weights',
  model: 'dispersal',
  assign: [],
  movable: 'all',
  limits: DEFAULT_LIMITS,
  weights: DEFAULT_WEIGHTS,
}
