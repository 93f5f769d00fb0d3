/** What lies on the desk: the estate, the policy, the proposal and what has been asked. It holds answers and works none out. */

import { create } from 'zustand'
import type { FileTrouble } from '../../src/bridge'
import type { Finding } from '../../src/advice/finding'
import type { Estate } from '../../src/domain/estate'
import type { Alternative, Explanation } from '../../src/domain/explanation'
import type { Plan } from '../../src/domain/plan'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import type { Denial } from '../../src/people/permissions'
import type { Problem } from '../../src/problem'
import type { Progress } from '../../src/recommend'
import type { Pin } from '../../src/recommend-pinned'
import type { Change } from '../../src/working/change'
import type { Item, Shelves } from '../../src/working/shelves'
import type { DamagedPart } from '../storage/estates'

/**
 * A working estate: its document on shelves, and the estate that follows from it. `file`: what it was opened from; `sample`: or the
 * sample that it began as.
 */
export type Opened = {
  readonly id: string
  readonly estate: Estate
  readonly shelves: Shelves
  readonly file?: string
  readonly sample?: string
  /** Another window has this estate: here it can be looked at, not changed. */
  readonly readOnly: boolean
  /** Decisions and approvals that are not as somebody signed them, as they were read. */
  readonly doubted: ReadonlySet<Item>
  /** Which document this is: the number of the last change of it that is in force; 0: as it was opened. */
  readonly standing: number
}

/**
 * A plan, with the policy and the estate that it was made for. `stopped`: a person ended the search before it was proven best. `some`: for
 * whom alone it was made, in the estate in which everyone else stays or lives where it was decided.
 */
export type Proposal = {
  readonly some?: Some
  readonly plan: Plan
  readonly policy: Policy
  readonly estate: Estate
  readonly standing: number
  readonly stopped: boolean
  /** Who was to live where in it, whatever else was planned. */
  readonly pins: readonly Pin[]
}

export type Some = { readonly people: readonly string[]; readonly decided: readonly Pin[] }

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

/** What of an estate kept here is not as it was sealed; `name`: where that can be read. `isOpen`: the rest of it was opened. */
export type DamagedEstate = {
  readonly name: string | undefined
  readonly damaged: readonly DamagedPart[]
  readonly isOpen?: true
}

/**
 * Whether what was done is on the disk. `memory-only`: nothing can be kept here, so only saving a file does; `failed`: the last try
 * failed, and it is tried again by itself.
 */
export type Saved = 'saved' | 'saving' | 'failed' | 'memory-only'

/** Something to tell in a sentence, until it is dismissed or overtaken. */
export type Notice =
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'saved' | 'estate-saved' | 'file-saved' | 'pdf-saved' | 'policy-saved'; readonly name: string }
  | { readonly kind: 'not-opened' | 'not-saved'; readonly name: string; readonly why: FileTrouble }
  /** Changes that are not on the disk, in the order in which they were made. */
  | { readonly kind: 'not-kept'; readonly changes: readonly Change['name'][] }
  | { readonly kind: 'newer-memory' | 'no-memory' | 'nothing-yet' | 'taken-over' | 'not-printed' }
  | { readonly kind: 'undone' | 'redone'; readonly change: Change['name'] }
  | { readonly kind: 'plan-sealed' | 'comparison-sealed' | 'drafts-back'; readonly count: number }
  | { readonly kind: 'denied'; readonly denial: Denial }
  | { readonly kind: 'bug'; readonly message: string }

export type Desk = {
  readonly opened: Opened | undefined
  readonly reading: boolean
  /** Why the file or the estate chosen last could not be read; the estate before it stays. */
  readonly refused: Refusal | DamagedEstate | undefined
  readonly policy: Policy
  /** The change that undoing would take back, and the one that redoing would make again. */
  readonly undo: Change['name'] | undefined
  readonly redo: Change['name'] | undefined
  readonly saved: Saved
  /** Another window has changed this estate since it was opened here. */
  readonly changedElsewhere: boolean
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
  undo: undefined,
  redo: undefined,
  saved: 'saved',
  changedElsewhere: false,
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
