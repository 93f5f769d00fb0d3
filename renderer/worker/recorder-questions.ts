/** What the window may ask of the worker that reads and verifies the record, and what it gets. */

import type { Deed } from '../../src/record/deed'
import type { Verification } from '../../src/record/verify'
import type { Vouched } from '../../src/record/written-head'
import type { Ringed } from '../../src/vault/ring'

/** An entry without what was shown. `deed` is undefined where it was changed, or can't be opened. */
export type Listed = { readonly number: number; readonly head: string; readonly deed: Omit<Deed, 'shown'> | undefined }

export type RecorderDialogue = {
  /** Every entry with a number above this one; the latest come first, some at a time. */
  readonly list: {
    readonly ask: { readonly keys: Ringed; readonly above: number }
    readonly news: readonly Listed[]
    readonly answer: null
  }
  /** One entry with what was shown; undefined: it is not there, or not as it was written. */
  readonly show: {
    readonly ask: { readonly keys: Ringed; readonly number: number }
    readonly news: never
    readonly answer: Deed | undefined
  }
  /** @see openVerifier. The news is how many of all entries are done. */
  readonly verify: {
    readonly ask: { readonly keys: Ringed; readonly heads: readonly Vouched[] }
    readonly news: { readonly done: number; readonly all: number }
    readonly answer: Verification
  }
}
