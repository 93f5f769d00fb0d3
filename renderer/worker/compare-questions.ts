/** What the window may ask of a worker about comparisons, what it hears meanwhile, and what it gets. */

import type { Finding } from '../../src/advice/finding'
import type { Part } from '../../src/compare/compare'
import type { Difference } from '../../src/compare/differences'
import type { Outcome } from '../../src/compare/outcomes'
import type { Asked } from '../../src/compare/tasks'
import type { WingFigures } from '../../src/compare/wing-figures'
import type { Comparison } from '../../src/domain/comparison'
import type { Estate } from '../../src/domain/estate'
import type { Because } from '../../src/domain/explanation'
import type { Gap, StatedPlan, TierId } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import type { Review } from '../../src/domain/review'
import type { Reading } from '../../src/problem'

/** The tier that the plan being made has come to. */
export type CompareNews = { readonly tier?: TierId }

/** A comparison with what the window draws of it. */
export type Compared = {
  readonly comparison: Comparison
  /** For each column, its place among those asked for, and its plan. */
  readonly columns: readonly { readonly place: number; readonly plan: StatedPlan }[]
  /** For each column, how its wings would be lived in, by their ids. */
  readonly wings: readonly ReadonlyMap<string, WingFigures>[]
  /** What the rules refuted, which is therefore not shown; by the name of the policy. */
  readonly withheld: readonly { readonly policy: string; readonly findings: readonly Finding[] }[]
}

/** What one column means for a person; null: they are not in its estate. */
export type PersonIn = {
  readonly outcome: Omit<Outcome, 'person' | 'wing'> & {
    readonly wing: string | null
    readonly solitary: boolean
    readonly separated: boolean
  }
  readonly because: readonly Because[]
  /** Facts about them that are not known, as far as the plan says so. */
  readonly gaps: readonly Gap[]
} | null

/** A file that can take part in a comparison, or is one. */
export type Readable =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'plan'; readonly plan: StatedPlan; readonly estate: number; readonly policy: Policy }
  | { readonly kind: 'estate'; readonly estate: Estate }
  | { readonly kind: 'review'; readonly review: Review; readonly findings: readonly Finding[] }

export type CompareDialogue = {
  /** Gives what is to be compared to a worker, to be told which tasks to do. */
  readonly 'begin comparison': { readonly ask: { readonly asked: Asked }; readonly news: never; readonly answer: null }
  /** Does a task; `parts`: what it needs and was not given or made before. */
  readonly compare: {
    readonly ask: { readonly task: number; readonly parts: readonly Part[] }
    readonly news: CompareNews
    readonly answer: Part
  }
  /** Gives what was done to a worker that is kept; the questions below are about the comparison that it holds. */
  readonly 'hold comparison': {
    readonly ask: { readonly asked: Asked; readonly parts: readonly Part[] }
    readonly news: never
    readonly answer: Compared
  }
  readonly 'hold review': { readonly ask: { readonly review: Review }; readonly news: never; readonly answer: Compared }
  /** Who is treated differently in the second of two columns. */
  readonly differences: {
    readonly ask: { readonly first: number; readonly second: number }
    readonly news: never
    readonly answer: readonly Difference[]
  }
  /** What each column means for a person, and why. */
  readonly 'person compared': {
    readonly ask: { readonly person: string }
    readonly news: never
    readonly answer: readonly PersonIn[]
  }
  /** The review file of the comparison, as text. */
  readonly 'write review': {
    readonly ask: { readonly comparison: Comparison }
    readonly news: never
    readonly answer: string
  }
  readonly 'read to compare': {
    readonly ask: {
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly estates: readonly Estate[]
      readonly policies: readonly Policy[]
    }
    readonly news: never
    readonly answer: Reading<Readable>
  }
}
