/** The shapes a rule can have. A rule says what must hold, or what is better; it never says how to find it. */

import type { Estate, Person, Wing } from '../domain/estate'
import type { TierId } from '../domain/plan'
import type { Limits, Policy, Weights } from '../domain/policy'
import type { PersonFacts, Situation, WingFacts } from '../domain/situation'
import type { Unknown } from '../domain/unknowns'
import type { ReviewKind } from './review-kinds'

/** A limit or a weight of a policy, as its place in the document. */
export type SettingName = `limits.${keyof Limits}` | `weights.${keyof Weights}`

/** What every rule says about itself. */
type AnyRule = {
  /** The file is named after it: `<id>.rule.ts`. */
  readonly id: string
  /** Where the rule stands among the others of its kind: lower is asked first. */
  readonly order: number
  readonly title: string
  /** What it asks, in plain words for somebody who reads it for the first time. */
  readonly says: string
  /** The limits and weights of a policy on which its outcome hangs; absent: no policy changes it, but by its model. */
  readonly settings?: readonly SettingName[]
  /** Ids in the standards register (`standards.ts`). */
  readonly sources: readonly string[]
  /** The reviews that hang on it, each with the standard (by its id) that asks for it. */
  readonly reviews?: Readonly<Partial<Record<ReviewKind, string>>>
  /** Plain sentences, about a person in a wing (or the people in it) for whom the rule holds, is broken, or lacks a fact. */
  readonly sentences: { readonly holds: string; readonly broken: string; readonly unknown?: string }
}

/** May this person live in this wing, whoever else lives there? */
export type EligibilityRule = AnyRule & {
  readonly kind: 'eligibility'
  /** On what ground an entry in a person's `exceptions` may lift the rule; absent: none can. */
  readonly exception?: string
  readonly holds: (person: PersonFacts, wing: WingFacts, limits: Limits) => boolean
  /** The facts (named as in `unknowns.ts`) that are not known about this person and that the rule had to do without. */
  readonly unknown?: (person: PersonFacts, wing: WingFacts) => readonly Unknown['fact'][]
  readonly examples: readonly EligibilityExample[]
}

/** A person and a wing, in the words of the estate document, laid over the example person and wing of `examples.ts`. */
export type EligibilityExample = {
  readonly name: string
  readonly given: { readonly person?: Partial<Person>; readonly wing?: Partial<Wing>; readonly limits?: Partial<Limits> }
  readonly expect: 'holds' | 'broken'
}

/** Two people (indexes, first one lower) who may not share a wing, or any wing of one facility. */
export type Apart = { readonly first: number; readonly second: number; readonly scope: 'wing' | 'facility' }

/** Which people may not share? */
export type PairRule = AnyRule & {
  readonly kind: 'pair'
  readonly apart: (situation: Situation) => readonly Apart[]
  readonly examples: readonly EstateExample[]
}

/** At most so many, somewhere: the counts of the people who live in `wings` add up to `most` at the most. */
export type Limit = {
  /** What is limited, in words: 'places of Ash wing'. */
  readonly name: string
  readonly wings: readonly number[]
  /** The people who can count (indexes, ascending); nobody else does. */
  readonly people: readonly number[]
  /** What a person counts in a wing of `wings`; a whole number, 0 or more. */
  readonly count: (person: number, wing: number) => number
  readonly most: number
}

/** How many may there be? `forced` says whose moves a broken hard rule forces. */
export type LimitRule = AnyRule & {
  readonly kind: 'limit'
  readonly limits: (situation: Situation, forced: readonly boolean[]) => readonly Limit[]
  readonly examples: readonly EstateExample[]
}

/** Who stays where they are, whatever else? */
export type StayRule = AnyRule & {
  readonly kind: 'stay'
  readonly stays: (person: PersonFacts) => boolean
  readonly examples: readonly EstateExample[]
}

/**
 * An estate of a few people in which a placement (person id to wing id, null: unplaced) holds or breaks the rule. People, wings and
 * facilities are laid over the example ones of `examples.ts`, in the words of the estate document.
 */
export type EstateExample = {
  readonly name: string
  readonly given: {
    readonly wings: readonly (Partial<Wing> & { readonly id: string })[]
    readonly people: readonly (Partial<Person> & { readonly id: string })[]
    readonly estate?: Partial<Pick<Estate, 'nonAssociations' | 'networks' | 'facilities'>>
    readonly limits?: Partial<Limits>
    readonly placed: Readonly<Record<string, string | null>>
  }
  readonly expect: 'holds' | 'broken'
}

/** A cost that a plan is better without; whole numbers, 0 or more. */
export type Term =
  /** What one person in one wing costs; `within` says that all wings of a facility cost a person the same. */
  | { readonly kind: 'each'; readonly cost: (person: PersonFacts, wing: WingFacts) => number; readonly within?: 'facility' }
  /** `weight` for each person in the wing over `free`. */
  | { readonly kind: 'over'; readonly wing: number; readonly free: number; readonly weight: number }
  /** `weight` for each pair of `people` in one wing. */
  | { readonly kind: 'pairs'; readonly people: readonly number[]; readonly weight: number }
  /** 1 for each person in one of `wings` in which fewer than `least` people live. */
  | { readonly kind: 'company'; readonly wings: readonly number[]; readonly least: number }
  /** For each person with a weight, that weight in a wing in which at least one of `sources` lives. */
  | { readonly kind: 'exposure'; readonly sources: readonly number[]; readonly weights: ReadonlyMap<number, number> }
  /** 1 for each person without a place. */
  | { readonly kind: 'unplaced' }

export type Each = Extract<Term, { kind: 'each' }>

/** How far from ideal is a plan, and in which tier does that count? */
export type PreferenceRule = AnyRule & {
  readonly kind: 'preference'
  readonly tier: TierId
  readonly terms: (situation: Situation) => readonly Term[]
  readonly examples: readonly CostExample[]
}

/** An estate example of a preference: what the placement costs by this rule alone, under the default policy and what is laid over it. */
export type CostExample = Omit<EstateExample, 'given' | 'expect'> & {
  readonly given: EstateExample['given'] & { readonly model?: Policy['model']; readonly weights?: Partial<Weights> }
  readonly expect: number
}

export type HardRule = EligibilityRule | PairRule | LimitRule | StayRule
export type Rule = HardRule | PreferenceRule
