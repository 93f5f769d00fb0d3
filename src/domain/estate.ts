/** The estate: the facilities, wings and people that a plan is made for, as the planner receives them. */

/** An ISO calendar date, `YYYY-MM-DD`. */
export type IsoDate = string

/** A fact that may not be known. Not known is never no. */
export type Known = 'yes' | 'no' | 'unknown'

export type Sex = 'female' | 'male'
export type AgeGroup = 'juvenile' | 'adult'
export type LegalStatus = 'pretrial' | 'sentenced' | 'civil'
export type AssessmentLevel = 'low' | 'medium' | 'high'

/** Degrees north and east. */
export type Location = { readonly lat: number; readonly lon: number }

/** A daily routine. Its index in the estate's list is its restrictiveness. */
export type Regime = {
  readonly id: string
  readonly name: string
  /** Hours a day with meaningful human contact. */
  readonly hoursOutOfCell: number
  /** People are held apart one by one; needs an authorisation. */
  readonly individualSeparation: boolean
}

export type Facility = {
  readonly id: string
  readonly name: string
  readonly location?: Location
  /** Officers trained for work with violent extremist prisoners; absent: not known. */
  readonly specialistStaff?: number
}

export type Wing = {
  readonly id: string
  readonly facility: string
  readonly name: string
  readonly regime: string
  readonly securityLevel: string
  readonly sex: Sex
  readonly ageGroup: AgeGroup
  readonly legalStatuses: readonly LegalStatus[]
  readonly places: { readonly certified: number; readonly operational: number }
  /** Places for children who live with their mothers, counted in children. */
  readonly motherAndChildPlaces: number
  readonly features: readonly string[]
  readonly programmes: readonly string[]
  readonly femaleStaffed: boolean
  /** Reserved for violent extremist prisoners. */
  readonly specialised: boolean
  readonly open: boolean
}

export type Assessment = { readonly tool: string; readonly date: IsoDate; readonly level: AssessmentLevel }

/** Present only for a violent extremist prisoner (VEP). */
export type Extremism = { readonly assessment?: Assessment; readonly recruiter: Known }

export type Authorisation = {
  readonly regime: string
  readonly from: IsoDate
  readonly until: IsoDate
  readonly by: string
  readonly reason: string
  readonly reviewed?: IsoDate
}

export type Exception = { readonly rule: string; readonly by: string; readonly date: IsoDate; readonly reason: string }

/** A person as the planner sees them: without religion, ethnicity, nationality or ideology. */
export type Person = {
  readonly id: string
  /** The sex decided for accommodation. */
  readonly sex: Sex | 'individual-decision'
  readonly birthDate: IsoDate
  readonly legalStatus: LegalStatus
  readonly securityLevel: string
  /** The wing they live in now; null: a new arrival. */
  readonly currentWing: string | null
  readonly fixed: boolean
  readonly home?: Location
  readonly releaseDate?: IsoDate
  readonly pregnant: Known
  readonly children: readonly { readonly birthDate: IsoDate }[]
  readonly requires: readonly string[]
  readonly programmes: readonly string[]
  /** A mental or physical disability that solitary would make worse. */
  readonly disability: Known
  readonly extremism?: Extremism
  readonly vulnerableToRecruitment: Known
  readonly authorisations: readonly Authorisation[]
  readonly exceptions: readonly Exception[]
  readonly solitarySince?: IsoDate
}

/** Two people, or all members of two networks, who must not live together. */
export type NonAssociation = {
  readonly a: string
  readonly b: string
  readonly scope: 'wing' | 'facility'
  readonly reason: string
  readonly since?: IsoDate
  readonly until?: IsoDate
}

/** People known to belong together. */
export type Network = { readonly id: string; readonly name: string; readonly members: readonly string[] }

export const ESTATE_FORMAT = 'rule36/estate@1'

/**
 * An estate in canonical order: facilities, wings, people and networks sorted by id, every other list by its canonical JSON
 * (regimes and security levels keep the order that gives them meaning), every default filled in.
 */
export type Estate = {
  readonly format: typeof ESTATE_FORMAT
  readonly name: string
  readonly asOf: IsoDate
  readonly regimes: readonly Regime[]
  readonly securityLevels: readonly string[]
  readonly facilities: readonly Facility[]
  readonly wings: readonly Wing[]
  readonly people: readonly Person[]
  readonly nonAssociations: readonly NonAssociation[]
  readonly networks: readonly Network[]
}
