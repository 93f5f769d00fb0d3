/** What a worker is asked, and what it answers: files come in by name, and what is to be written goes out as bytes. */

import type { Alternative } from '../domain/explanation'
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

/** In what order a plan is carried out, so many moves a day at most; without that, a batch a day. */
export type MovesQuestion = Given & { readonly kind: 'moves'; readonly plan: Source; readonly perDay?: number }

export type Question = PlanQuestion | ConcludeQuestion | CheckQuestion | ExplainQuestion | MovesQuestion

/** How the command ends, what it prints, and the documents that it writes, in pieces. */
export type Answer = {
  readonly status: number
  readonly page?: string
  readonly json?: readonly Uint8Array[]
  readonly certificate?: readonly Uint8Array[]
}

export type SentDraft = Omit<Draft, 'wings'> & { readonly wings: Int32Array }

/** Progress, in which a draft's wings are sent only where they are others than before. */
export type PlanNews = Omit<Progress, 'best'> & { readonly best?: Omit<SentDraft, 'wings'> & Partial<Pick<SentDraft, 'wings'>> }

export type ExplainNews = Alternative

/** What a worker sends: news as they come, and in the end an answer, or the trouble that there is none. */
export type Sent =
  | { readonly kind: 'news'; readonly news: PlanNews | ExplainNews }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'trouble'; readonly lines: readonly string[]; readonly status: number }
