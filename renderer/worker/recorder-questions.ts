/** What the window may ask of the worker that reads and verifies the record, and what it gets. */

import type { Deed } from '../../src/record/deed'
import type { AdministratorKeys, Lawful } from '../../src/record/destruction'
import type { StepBack } from '../../src/record/steps-back'
import type { Verification } from '../../src/record/verify'
import type { Vouched } from '../../src/record/written-head'
import type { Ringed } from '../../src/vault/ring'
import type { Kept } from '../storage/database'
import type { Held } from '../storage/keys'
import type { Destroyed, DueList, Moment, Order } from '../storage/retention'

/**
 * An entry without what was shown. `deed` is undefined where it was changed, or can't be opened; `destroyed`: because what it said was
 * destroyed, by whom and when.
 */
export type Listed = {
  readonly number: number
  readonly head: string
  readonly deed: Omit<Deed, 'shown'> | undefined
  readonly destroyed?: Pick<Lawful, 'by' | 'on'>
}

export type RecorderDialogue = {
  /** Every entry with a number above this one; the latest come first, some at a time. */
  readonly list: {
    readonly ask: { readonly keys: Ringed; readonly administrators: AdministratorKeys; readonly above: number }
    readonly news: readonly Listed[]
    readonly answer: null
  }
  /** One entry with what was shown; undefined: it is not there, or not as it was written. */
  readonly show: {
    readonly ask: { readonly keys: Ringed; readonly number: number }
    readonly news: never
    readonly answer: Deed | undefined
  }
  /**
   * @see openVerifier. `stepsBack`: where the clock was set back. `arePeriodsUnsigned`: an older Rule36 kept them, and no administrator has
   * confirmed them since. The news is how many of all entries are done.
   */
  readonly verify: {
    readonly ask: { readonly keys: Ringed; readonly administrators: AdministratorKeys; readonly heads: readonly Vouched[] }
    readonly news: { readonly done: number; readonly all: number }
    readonly answer: Verification & { readonly stepsBack: readonly StepBack[]; readonly arePeriodsUnsigned: boolean }
  }
  /** What is due for destruction. */
  readonly due: {
    readonly ask: { readonly keys: Ringed; readonly moment: Moment }
    readonly news: never
    readonly answer: Kept<DueList>
  }
  /** @see destroyDue */
  readonly destroy: {
    readonly ask: { readonly held: Held; readonly order: Order; readonly moment: Moment }
    readonly news: never
    readonly answer: Kept<Destroyed>
  }
}
