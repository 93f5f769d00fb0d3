/** Signed statements that lack what the record says was stated: an older copy of who works here, or of the periods, was put in their place. */

import { create } from 'zustand'
import { administratorKeys, registerOf } from '../../src/people/register'
import type { Statement } from '../../src/people/roster'
import { digestsOf, lagBehind, markOf, MARKED, type Marked, type Marks } from '../../src/record/marks'
import { withKeys } from '../storage/keys'
import { recallPeriods } from '../storage/periods'
import { lastMarks } from '../storage/record'

/** `number`: of the last entry that says what was stated. */
export type PutBack = { readonly of: Marked; readonly number: number }

/** What was found when the window was unlocked, until it is stated anew. */
export const usePutBack = create<{ readonly found: readonly PutBack[] }>(() => ({ found: [] }))

/**
 * Compares who works here and the periods with what the record says of them. The answer is how far those go that lack nothing: of others
 * nothing must be said, or an older copy would be taken for the last one the next time.
 */
export async function comparePutBack(statements: readonly Statement[]): Promise<Marks> {
  const administrators = administratorKeys(registerOf(statements))
  const [periods, last] = await withKeys(async (keys) =>
    keys ? Promise.all([recallPeriods(keys, administrators), lastMarks(keys)]) : [],
  )
  if (periods?.status !== 'kept' || last?.status !== 'kept') return {}
  const kept = { roster: digestsOf(statements), periods: digestsOf(periods.value.statements) }
  const found = MARKED.flatMap((of): PutBack[] => {
    const named = last.value[of]
    return named && lagBehind(named.mark, kept[of]) ? [{ of, number: named.number }] : []
  })
  usePutBack.setState({ found })
  const isFound = (of: Marked): boolean => found.some((one) => one.of === of)
  return Object.fromEntries(MARKED.flatMap((of) => (isFound(of) ? [] : [[of, markOf(kept[of])]])))
}

/** An administrator stated it anew. */
export function statedAnew(of: Marked): void {
  usePutBack.setState(({ found }) => ({ found: found.filter((one) => one.of !== of) }))
}
