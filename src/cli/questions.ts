/** What a worker is asked, and what it answers: files come in by name, and what is to be written goes out as bytes. */

import type { Part } from '../compare/compare'
import type { Todo } from '../compare/deal'
import type { MetricId, PolicySetting } from '../domain/comparison'
import type { Alternative } from '../domain/explanation'
import type { TierId } from '../domain/plan'
import type { Policy } from '../domain/policy'
import type { KindMargin } from '../outlook/margin'
import type { OneMore } from '../outlook/one-more'
import type { RunOutcome } from '../outlook/outcome'
import type { Draft, EngineName, Progress } from '../recommend'
import type { Source } from './files'

type Given = {
  readonly estate: Source
  readonly policy?: Source
  readonly wanted: Wanted
}

export type Wanted = { readonly json: boolean; readonly page: 'coloured' | 'plain' | 'none' }

export type PlanQuestion = Given & { readonly kind: 'plan'; readonly engine: EngineName; readonly certificate: boolean }

/** Makes a plan of the draft that planning had come to when it was stopped. */
export type ConcludeQuestion = Given & { readonly kind: 'conclude'; readonly draft: SentDraft }

export type CheckQuestion = Given & { readonly kind: 'check'; readonly plan: Source; readonly certificate?: Source }

/** About a person, perhaps in one wing only; about no person: what a place more or less in each wing is worth. */
export type ExplainQuestion = Given & {
  readonly kind: 'explain'
  readonly plan: Source
  readonly engine: EngineName
  readonly person?: string
  readonly wing?: string
}

export type CheckReviewQuestion = { readonly kind: 'check review'; readonly review: Source; readonly wanted: Wanted }

/** What a comparison is of, in the words of the command line. */
export type Compared = {
  readonly estates: readonly Source[]
  /** In the order given. */
  readonly columns: readonly { readonly name: 'policy' | 'plan'; readonly source: Source }[]
  readonly sensitivity: boolean
  readonly families: readonly { readonly what: PolicySetting; readonly values: readonly number[] }[]
  /** Which policy is changed: its number or its name. */
  readonly of?: string
  readonly person?: string
  readonly factors?: Source
}

/** Does tasks of a comparison, one after another as it is told to. */
export type CompareQuestion = Compared & { readonly kind: 'compare'; readonly engine: EngineName }

/** What it is told while it works: the next task, with what that needs; or that there is none. */
export type CompareWords = { readonly task: number; readonly parts: readonly Part[] } | 'enough'

/** Reads, and makes a comparison of what it is then told was done of it. Only who concludes reads what is monitored. */
export type ConcludeComparisonQuestion = Compared & {
  readonly kind: 'conclude comparison'
  readonly tradeOff?: readonly [MetricId, MetricId]
  /** Whether a review file is wanted as well. */
  readonly review: boolean
  readonly wanted: Wanted
}

/** The runs of a scenario that fall to one of several workers, who share them evenly; each run is told of as it is done. */
export type SimulateQuestion = Given & {
  readonly kind: 'simulate'
  readonly scenario: Source
  /** What there is more of than the documents say. */
  readonly oneMore?: OneMore
  readonly share: { readonly index: number; readonly of: number }
}

/** Which places, officers or reviews may help, by the outcomes of runs; each is told of. */
export type MayHelpQuestion = Given & {
  readonly kind: 'may help'
  readonly scenario: Source
  readonly outcomes: readonly RunOutcome[]
}

/** Puts the outcomes of runs together; with those of the same runs with one more of something. */
export type OutlookQuestion = Given & {
  readonly kind: 'outlook'
  readonly scenario: Source
  readonly outcomes: readonly RunOutcome[]
  readonly helped?: readonly Helped[]
}

export type Helped = { readonly oneMore: OneMore; readonly outcomes: readonly RunOutcome[] }

/** How many more people of each kind could be placed, if only those in need may move, or if everyone may. */
export type MarginQuestion = Given & { readonly kind: 'margin'; readonly movable: Policy['movable'] }

export type ForecastQuestion = {
  readonly kind: 'forecast'
  readonly history: Source
  readonly months: number
  readonly wanted: Wanted
}

export type Question =
  | PlanQuestion
  | ConcludeQuestion
  | CheckQuestion
  | ExplainQuestion
  | CheckReviewQuestion
  | CompareQuestion
  | ConcludeComparisonQuestion
  | MovesQuestion
  | SimulateQuestion
  | MayHelpQuestion
  | OutlookQuestion
  | MarginQuestion
  | ForecastQuestion

/** In what order a plan is carried out, so many moves a day at most; without that, a batch a day. */
export type MovesQuestion = Given & { readonly kind: 'moves'; readonly plan: Source; readonly perDay?: number }

/** How the command ends, what it prints, and the documents that it writes, in pieces. */
export type Answer = {
  readonly status: number
  readonly page?: string
  readonly json?: readonly Uint8Array[]
  readonly certificate?: readonly Uint8Array[]
  readonly review?: readonly Uint8Array[]
}

export type SentDraft = Omit<Draft, 'wings'> & { readonly wings: Int32Array }

/** Progress, in which a draft's wings are sent only where they are others than before. */
export type PlanNews = Omit<Progress, 'best'> & { readonly best?: Omit<SentDraft, 'wings'> & Partial<Pick<SentDraft, 'wings'>> }

export type ExplainNews = Alternative

/** What there is to do, once it has read; what it is at, in words, and what came of it. */
export type CompareNews =
  { readonly todo: readonly Todo[] } | { readonly doing: string; readonly tier?: TierId } | { readonly part: Part }

/** It has read. */
export type ConcludeNews = 'ready'

export type ConcludeWords = readonly Part[]

/** A run that is done, and how many there are to be. */
export type SimulateNews = { readonly outcome: RunOutcome; readonly runs: number }

export type MarginNews = KindMargin

export type News = PlanNews | ExplainNews | CompareNews | ConcludeNews | SimulateNews | OneMore | MarginNews

/** What a worker is told while it works. */
export type Said = CompareWords | ConcludeWords

/** What a worker sends: news as they come, and in the end an answer, or the trouble that there is none. */
export type Sent =
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'trouble'; readonly lines: readonly string[]; readonly status: number }
