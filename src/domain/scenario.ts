/** The scenario: who comes, how long people stay, and what changes, over the months after an estate's day. */

import type { Assessment, Authorisation, Exception, IsoDate, Known, Location, Person } from './estate'
import type { Policy } from './policy'

/** A number, or the interval that it lies in, drawn anew for each run where nobody is sure of it. */
export type Parameter = number | { readonly between: readonly [low: number, high: number] }

/** One of several values, each as often as its weight says; null: the field is left out. */
export type OneOf<Value> = { readonly oneOf: readonly { readonly value: Value | null; readonly weight: number }[] }

/** Born so that the completed years on the day of arrival are from `low` to `high`, both included. */
export type AgeRange = { readonly age: readonly [low: number, high: number] }

/** Somewhere within so many kilometres. */
export type Near = { readonly near: Location; readonly km: number }

type Chosen<Value> = Value | OneOf<Value>

/** A violent extremist prisoner who arrives; without an assessment nobody has assessed them yet. */
export type ProfileExtremism = { readonly assessment?: Assessment; readonly recruiter: Known }

/** People who arrive: a person without `id` and `currentWing`, in which any field may be left to chance. */
export type Profile = {
  readonly sex: Chosen<Person['sex']>
  readonly birthDate: Chosen<IsoDate | AgeRange>
  readonly legalStatus: Chosen<Person['legalStatus']>
  readonly securityLevel: Chosen<string>
  readonly home?: Chosen<Location | Near>
  readonly releaseDate?: Chosen<IsoDate>
  /** Left out: as for any person of that sex and age. */
  readonly pregnant?: Chosen<Known>
  readonly children?: Chosen<readonly { readonly birthDate: IsoDate }[]>
  readonly requires?: Chosen<readonly string[]>
  readonly programmes?: Chosen<readonly string[]>
  readonly disability?: Chosen<Known>
  readonly extremism?: Chosen<ProfileExtremism>
  readonly vulnerableToRecruitment?: Chosen<Known>
  readonly authorisations?: Chosen<readonly Authorisation[]>
  readonly exceptions?: Chosen<readonly Exception[]>
  readonly solitarySince?: Chosen<IsoDate>
}

/** Months are counted from 1, the month after the estate's day. */
export type Arrivals = {
  readonly name: string
  /** The mean of a Poisson distribution. */
  readonly perMonth: Parameter
  readonly from?: number
  readonly until?: number
  readonly profile: Profile
}

export type Surge = { readonly name: string; readonly month: number; readonly count: number; readonly profile: Profile }

/** Means of exponential times, in months. */
export type Stay = {
  readonly pretrialMonths: Parameter
  readonly convictedShare: Parameter
  readonly sentenceMonths: Parameter
}

export type WingChange = {
  readonly month: number
  readonly wing: string
  readonly open?: boolean
  readonly certified?: number
  readonly operational?: number
}

/** Every so many months an assessed person's level falls a step with chance `lower`, and rises one with chance `raise`. */
export type Reviews = { readonly everyMonths: number; readonly lower: Parameter; readonly raise: Parameter }

export const SCENARIO_FORMAT = 'rule36/scenario@1'

export type Scenario = {
  readonly format: typeof SCENARIO_FORMAT
  readonly name: string
  readonly months: number
  readonly runs: number
  readonly seed: number
  readonly arrivals: readonly Arrivals[]
  readonly surges: readonly Surge[]
  readonly stay: Stay
  readonly wings: readonly WingChange[]
  readonly policies: readonly { readonly month: number; readonly policy: Policy }[]
  /** Absent: nobody is assessed anew. */
  readonly reviews?: Reviews
}
