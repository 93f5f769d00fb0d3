/** What the window may ask of a worker, what it hears meanwhile, and what it gets. */

import type { NotApplicable } from '../../src/domain/comparison'
import type { Barred } from '../../src/advice/barred'
import type { Bearings } from '../../src/advice/bearing'
import type { Estate } from '../../src/domain/estate'
import type { Alternative, Explanation } from '../../src/domain/explanation'
import type { Breach, StatedPlan } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import type { DecidedOrder } from '../../src/advice/moves/decided'
import type { BrokenThere, Decided, WingVerdict } from '../../src/advice/verdicts'
import type { Reading } from '../../src/problem'
import type { Draft, Progress, Recommendation } from '../../src/recommend'
import type { Pin } from '../../src/recommend-pinned'
import type { Edit } from '../../src/working/change'
import type { Working } from '../../src/working/revise'
import type { CompareDialogue } from './compare-questions'

type Given = { readonly estate: Estate; readonly policy: Policy }
/** Who is to live where, whatever else is planned. */
type Pinned = { readonly pins: readonly Pin[] }

/** For each kind of question: what is asked, what may be heard before the answer, and the answer. */
export type Dialogue = CompareDialogue & {
  readonly sample: {
    readonly ask: { readonly name: string }
    readonly news: never
    readonly answer: { readonly working: Working; readonly bytes: Uint8Array<ArrayBuffer> }
  }
  readonly read: {
    readonly ask: { readonly bytes: Uint8Array<ArrayBuffer> }
    readonly news: never
    readonly answer: Reading<Working>
  }
  /** A file that was read before, with what was changed since. */
  readonly reopen: {
    readonly ask: { readonly bytes: Uint8Array<ArrayBuffer>; readonly edits: readonly Edit[] }
    readonly news: never
    readonly answer: Reading<Working>
  }
  /** The rules that people break where they live now. */
  readonly breaches: { readonly ask: Given; readonly news: never; readonly answer: readonly Breach[] }
  /** Whom each rule binds, by where people live now. */
  readonly bearings: { readonly ask: Given; readonly news: never; readonly answer: Bearings }
  /** To whom the model that a policy chooses for them can't be applied. */
  readonly 'not-applicable': { readonly ask: Given; readonly news: never; readonly answer: readonly NotApplicable[] }
  readonly plan: { readonly ask: Given & Pinned; readonly news: Progress; readonly answer: Recommendation }
  readonly conclude: {
    readonly ask: Given & Pinned & { readonly draft: Draft }
    readonly news: never
    readonly answer: Recommendation
  }
  /** Gives a plan to a worker that is kept; the questions below are about the plan that it holds. */
  readonly hold: { readonly ask: Given & { readonly plan: StatedPlan }; readonly news: never; readonly answer: null }
  readonly explain: { readonly ask: { readonly person: string }; readonly news: ExplanationNews; readonly answer: Explanation }
  /** What rules a person would break in each wing, beside those who live there by the plan and by what was decided. */
  readonly verdicts: {
    readonly ask: { readonly person: string; readonly decided: readonly Decided[] }
    readonly news: never
    readonly answer: readonly WingVerdict[]
  }
  /** Why a wing is barred for a person, beside the same people, and what would open it. */
  readonly barred: {
    readonly ask: { readonly person: string; readonly wing: string; readonly decided: readonly Decided[] }
    readonly news: never
    readonly answer: Barred
  }
  /** Which of these people break a rule where they are to live by the plan and by what was decided. */
  readonly broken: {
    readonly ask: { readonly people: readonly string[]; readonly decided: readonly Decided[] }
    readonly news: never
    readonly answer: readonly BrokenThere[]
  }
  /** In which order the moves that were decided can be made. */
  readonly order: {
    readonly ask: { readonly decided: readonly Decided[] }
    readonly news: never
    readonly answer: DecidedOrder
  }
}

/** The reasons come first, for the wing advised alone; then every other wing as it is judged. */
export type ExplanationNews =
  | { readonly kind: 'outline'; readonly explanation: Explanation }
  | { readonly kind: 'alternative'; readonly alternative: Alternative }

export type Kind = keyof Dialogue
export type Question = { readonly [K in Kind]: { readonly kind: K; readonly turn: number } & Dialogue[K]['ask'] }[Kind]

/** What may be asked of any worker. */
export type AnyDialogue = Readonly<Record<string, { readonly ask: object; readonly news: unknown; readonly answer: unknown }>>

/** What a worker posts, by the turn of the question: news as often as there are some, then one answer or one bug. */
export type Posted<D extends AnyDialogue = Dialogue> = { readonly turn: number } & (
  | { readonly kind: 'news'; readonly news: D[keyof D]['news'] }
  | { readonly kind: 'answer'; readonly answer: D[keyof D]['answer'] }
  | { readonly kind: 'bug'; readonly message: string }
)
