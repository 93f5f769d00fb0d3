/** The seven factors by which an administration chooses among models, as its own recorded judgement. */

import type { IsoDate } from './estate'
import type { Model } from './policy'

export const FACTORS_FORMAT = 'rule36/factors@1'

/** CTED names no single right model; what to weigh is its section on risk assessment and recommendation 6 of the IIJ. */
export const FACTORS = ['population', 'infrastructure', 'staff', 'money', 'law', 'context', 'threat'] as const
export type Factor = (typeof FACTORS)[number]

export const FACTOR_WORDS: Readonly<Record<Factor, string>> = {
  population: 'How many there are',
  infrastructure: 'Prisons and wings',
  staff: 'Staff: number, capacity, skill',
  money: 'Money',
  law: 'Law and authority',
  context: 'Social, cultural and political context',
  threat: 'Individual threat of radicalising others',
}

/** What the administration finds about one factor, and which models it takes that to speak for or against. */
export type Finding = {
  readonly factor: Factor
  readonly finding: string
  readonly for: readonly Model[]
  readonly against: readonly Model[]
}

export type FactorsRecord = {
  readonly format: typeof FACTORS_FORMAT
  readonly by: string
  readonly date: IsoDate
  readonly findings: readonly Finding[]
}
