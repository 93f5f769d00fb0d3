/** After how many months which data must be destroyed: for the administration to say, since it varies by country. */

/**
 * `left`: who is in no population any more, from the day they left. `advice`: proposals, decisions, comparisons and outlooks, from the
 * day of each. `estate`: an estate that nobody uses, from the day it was opened last. `record`: what the record says about a person who
 * is in no population any more, from the last that was done about them.
 */
export const PERIOD_KINDS = ['left', 'advice', 'estate', 'record'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** In months; null: nothing of the kind is ever due. */
export type Periods = Readonly<Record<PeriodKind, number | null>>

export const NO_PERIODS: Periods = { left: null, advice: null, estate: null, record: null }

/** A hundred years. */
export const MOST_MONTHS = 1_200

/** A period as a person typed it; 'wrong': it is no whole number of months from 1 on. */
export function readPeriod(typed: string): number | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  const months = Number(text)
  return /^\d+$/.test(text) && months >= 1 && months <= MOST_MONTHS ? months : 'wrong'
}

export function isAnySet(periods: Periods): boolean {
  return PERIOD_KINDS.some((kind) => periods[kind] !== null)
}
