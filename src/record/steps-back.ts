/** Finds where the times of the record go back: there the clock of the computer was set. */

/** An entry and when it was made, by the clock of then. */
export type Timed = { readonly number: number; readonly when: string }

/** The entry with this number says a time before that of the one before it. Both are instants. */
export type StepBack = { readonly number: number; readonly when: string; readonly before: string }

/** Clocks are put right by less than this all the time, and two windows may record in another order than they began. */
const PUT_RIGHT_MILLISECONDS = 60_000

/** @param entries in the order of their numbers, as far as they can be read */
export function stepsBackIn(entries: readonly Timed[]): readonly StepBack[] {
  return entries.flatMap(({ number, when }, index) => {
    const before = entries[index - 1]?.when
    if (before === undefined || Date.parse(before) - Date.parse(when) <= PUT_RIGHT_MILLISECONDS) return []
    return [{ number, when, before }]
  })
}
