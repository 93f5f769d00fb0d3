/** What lies on the desk: the estate, the policy, the proposal and what has been asked. It holds answers and works none out. */

import { create } from 'zustand'
import type { FileTrouble } from '../../src/bridge'
import type { Finding } from '../../src/advice/finding'
import type { Estate } from '../../src/domain/estate'
import type { Alternative, Explanation } from '../../src/domain/explanation'
import type { Plan } from '../../src/domain/plan'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import type { Problem } from '../../src/problem'
import type { Progress } from '../../src/recommend'

/** `file`: the name of the file it was read from; absent: the built-in sample of invented people. */
export type Opened = { readonly estate: Estate; readonly file?: string }

/** A plan, with the policy that it was made under. `stopped`: a person ended the search before it was proven best. */
export type Proposal = { readonly plan: Plan; readonly policy: Policy; readonly stopped: boolean }

export type Work =
  | { readonly status: 'idle' }
  | { readonly status: 'planning'; readonly progress: Progress | undefined }
  | { readonly status: 'stopping' }

export type Choice = { readonly kind: 'person' | 'wing'; readonly id: string }

export type Asking = {
  readonly person: string
  readonly done: boolean
  /** The reasons so far, or the whole explanation once done. */
  readonly explanation?: Explanation
  /** The other wings judged so far. */
  readonly found: readonly Alternative[]
}

export type Refusal = { readonly file: string; readonly problems: readonly Problem[] }

/** Something to tell in a sentence, until it is dismissed or overtaken. */
export type Notice =
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'not-opened' | 'not-saved'; readonly name: string; readonly why: FileTrouble }
  | { readonly kind: 'newer-memory' | 'no-memory' | 'nothing-yet' }
  | { readonly kind: 'bug'; readonly message: string }

export type Desk = {
  readonly opened: Opened | undefined
  readonly reading: boolean
  /** Why the file chosen last could not be read; the estate before it stays. */
  readonly refused: Refusal | undefined
  readonly policy: Policy
  readonly work: Work
  readonly proposal: Proposal | undefined
  /** What a check found wrong with an answer, which is therefore not shown. */
  readonly withheld: readonly Finding[] | undefined
  readonly choice: Choice | undefined
  readonly asking: Asking | undefined
  /** Explanations of the proposal that are complete, by person. */
  readonly explained: Readonly<Record<string, Explanation>>
  readonly notice: Notice | undefined
}

const EMPTY: Desk = {
  opened: undefined,
  reading: true,
  refused: undefined,
  policy: DEFAULT_POLICY,
  work: { status: 'idle' },
  proposal: undefined,
  withheld: undefined,
  choice: undefined,
  asking: undefined,
  explained: {},
  notice: undefined,
}

export const useDesk = create<Desk>(() => EMPTY)

/** Lays something on the desk. */
export const lay = useDesk.setState
export const desk = useDesk.getState
