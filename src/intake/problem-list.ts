/** Gathers the problems of a file: all of them are counted, and so many are kept that a person could ever want to read. */

import type { Problem, Reading } from '../problem'
import { plain, shorten } from './show'

/** Problems that are reported one by one. */
export const MOST_REPORTED = 10_000
/** Problems after which the rest of the file is not looked at: it is not the kind of file it is taken for. */
const MOST_COUNTED = 100_000
const LONGEST_NAME = 120

export type Path = readonly PropertyKey[]

export type ProblemList = {
  readonly add: (path: Path, text: string) => void
  /** How many there are so far. */
  readonly count: () => number
  /** So much is wrong that looking further helps nobody. */
  readonly isFull: () => boolean
  /** The problems, or the value that has none. The value is made only then. */
  readonly conclude: <T>(valueOf: () => T) => Reading<T>
}

export function openProblemList(): ProblemList {
  const kept: Problem[] = []
  let count = 0
  const isFull = (): boolean => count >= MOST_COUNTED
  return {
    isFull,
    count: () => count,
    add: (path, text) => {
      count += 1
      if (kept.length < MOST_REPORTED) kept.push({ at: pointerTo(path), text: plain(text) })
    },
    conclude: (valueOf) => {
      if (count === 0) return { ok: true, value: valueOf() }
      return { ok: false, problems: count > MOST_REPORTED ? withRest(kept, count, isFull()) : kept }
    },
  }
}

/** The last of the problems kept gives way to one that says how many are not listed. */
function withRest(kept: readonly Problem[], count: number, atLeast: boolean): readonly Problem[] {
  const listed = kept.slice(0, MOST_REPORTED - 1)
  const more = `${atLeast ? 'At least ' : ''}${(count - listed.length).toLocaleString('en-GB')} more problems`
  return [...listed, { at: '', text: `${more} are not listed; correct these first and read the file again.` }]
}

/** A reading that failed for one reason, which concerns the whole file. */
export function refusal(text: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ at: '', text: plain(text) }] }
}

/** The JSON pointer (RFC 6901) of a place; what no line could hold in a field's name is escaped or shortened. */
function pointerTo(path: Path): string {
  return path
    .map(
      (step) =>
        `/${plain(shorten(String(step), LONGEST_NAME))
          .replaceAll('~', '~0')
          .replaceAll('/', '~1')}`,
    )
    .join('')
}
