/**
 * Beside the record stand chains of signed statements: who works here, and when data must be destroyed. Entries say how far each of them
 * went, so that an older copy of one in the place of the present one is found.
 */

import { sha256Of } from '../domain/canonical'

export const MARKED = ['roster', 'periods'] as const
export type Marked = (typeof MARKED)[number]

/** The last statement of a chain: its number, and its SHA-256 with its signature; 0 and empty where there was none. */
export type Mark = { readonly number: number; readonly sha256: string }
export type Marks = Partial<Readonly<Record<Marked, Mark>>>

/** The SHA-256 of every statement that is kept, in their order. */
export type KeptStatements = Readonly<Record<Marked, readonly string[]>>

export function digestsOf(statements: readonly object[]): readonly string[] {
  return statements.map(sha256Of)
}

export function markOf(digests: readonly string[]): Mark {
  return { number: digests.length, sha256: digests.at(-1) ?? '' }
}

/** `older`: what is kept ends before the statement that a mark names. `other`: another statement stands in its place. */
export type Lag = 'older' | 'other'

/** Whether what is kept lacks the statement that an entry names; undefined: it has it. What came after is no matter. */
export function lagBehind({ number, sha256 }: Mark, kept: readonly string[]): Lag | undefined {
  if (number > kept.length) return 'older'
  return number > 0 && kept[number - 1] !== sha256 ? 'other' : undefined
}
