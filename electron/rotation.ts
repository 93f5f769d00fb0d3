/** Which backups are kept: the newest of each of the last days, weeks and months of which there are any. */

const DAYS = 7
const WEEKS = 4
const MONTHS = 12
const DAY_IN_MILLISECONDS = 86_400_000
/** 1 January 1970 was a Thursday. */
const DAYS_BEFORE_MONDAY = 3

/**
 * The days, weeks and months are those that there are backups of: a clock that jumps, or a computer left alone for a year, costs none.
 *
 * @param times when each was made, in milliseconds since 1970
 * @param newest the one made just now, which is kept whatever its time
 */
export function timesToKeep(times: readonly number[], newest: number): ReadonlySet<number> {
  const sorted = times.toSorted((a, b) => b - a)
  // Those of a time to come were made before the clock was set back, and must not take the places of what is made since.
  const [toCome, past] = [sorted.filter((time) => time > newest), sorted.filter((time) => time <= newest)]
  return new Set([newest, ...newestOfEach(toCome), ...newestOfEach(past)])
}

/** @param sorted the latest first */
function newestOfEach(sorted: readonly number[]): ReadonlySet<number> {
  const kept = new Set<number>()
  const keepNewestOf = (most: number, partOf: (time: number) => string | number): void => {
    const seen = new Set<string | number>()
    for (const time of sorted) {
      const part = partOf(time)
      if (seen.has(part) || seen.size >= most) continue
      seen.add(part)
      kept.add(time)
    }
  }
  keepNewestOf(DAYS, (time) => Math.floor(time / DAY_IN_MILLISECONDS))
  keepNewestOf(WEEKS, (time) => Math.floor((Math.floor(time / DAY_IN_MILLISECONDS) + DAYS_BEFORE_MONDAY) / 7))
  keepNewestOf(MONTHS, (time) => new Date(time).toISOString().slice(0, 'YYYY-MM'.length))
  return kept
}
