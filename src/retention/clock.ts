/** Whether the clock of the computer can be trusted to say what is due, as far as the record tells. */

import { dayNumber } from '../domain/dates'
import type { IsoDate } from '../domain/estate'

/**
 * `behind`: the record has entries of a day to come. `ahead`: nothing was recorded for long between two days, the second of which was
 * not long ago: nobody worked here, or the clock was set forward.
 */
export type ClockDoubt =
  { readonly kind: 'behind'; readonly latest: IsoDate } | { readonly kind: 'ahead'; readonly from: IsoDate; readonly to: IsoDate }

/** In days. */
const LONG = 60
const NOT_LONG_AGO = 31

/** @param days of the entries of the record, in their order */
export function doubtOfClock(days: readonly IsoDate[], today: IsoDate): ClockDoubt | undefined {
  const latest = days.reduce((last, day) => (day > last ? day : last), today)
  // A window just before midnight and one just after it in another zone may differ by a day.
  if (dayNumber(latest) > dayNumber(today) + 1) return { kind: 'behind', latest }
  for (let index = days.length - 1; index > 0; index -= 1) {
    const [from, to] = [days[index - 1]!, days[index]!]
    if (dayNumber(today) - dayNumber(to) > NOT_LONG_AGO) return undefined
    if (dayNumber(to) - dayNumber(from) > LONG) return { kind: 'ahead', from, to }
  }
  return undefined
}

/**
 * From which day each entry counts: its own, but never before an earlier entry, for then the clock was set back. What is of a day to
 * come holds nothing else up, for then the clock was ahead.
 *
 * @param days of the entries of the record, in their order
 */
export function countingDays(days: readonly IsoDate[], today: IsoDate): readonly IsoDate[] {
  let latest = ''
  return days.map((day) => {
    if (day > today) return day
    if (day > latest) latest = day
    return latest
  })
}
