/** How much time went by, where the clock of the computer may have been set meanwhile. */

/** `ticks`: of a clock that nobody can set, and that may stand still while the computer sleeps. `time`: since 1970. Both in milliseconds. */
export type Instant = { readonly ticks: number; readonly time: number }

export function instantNow(): Instant {
  return { ticks: performance.now(), time: Date.now() }
}

/** Milliseconds from one instant to another: a clock that is set back takes none away. */
export function elapsed(from: Instant, to: Instant): number {
  return Math.max(to.ticks - from.ticks, to.time - from.time)
}

/** Clocks are put right by less than this all the time. */
const PUT_RIGHT_MILLISECONDS = 60 * 60_000

/** Whether something of a moment is older than so many milliseconds. One of a time to come counts as old: nobody knows when it was. */
export function isOld(at: number, now: number, after: number): boolean {
  return now - at >= after || at - now > PUT_RIGHT_MILLISECONDS
}
