/** Whom each rule binds in the open estate, worked out in a worker when it is looked at. */

import { create } from 'zustand'
import type { Bearings } from '../../src/advice/bearing'
import type { Estate } from '../../src/domain/estate'
import type { Policy } from '../../src/domain/policy'
import { ask, type Asked } from '../worker/ask'
import { report } from './report-bug'

type Worked = {
  /** What was asked about last; while a newer answer is worked out, the older one stands. */
  readonly of?: { readonly estate: Estate; readonly policy: Policy }
  readonly bearings: Bearings
}

export const useBearings = create<Worked>(() => ({ bearings: {} }))

let asked: Asked<'bearings'> | undefined
let about: Worked['of']

/** Asks about an estate under a policy, unless that is done or under way. */
export function findBearings(estate: Estate, policy: Policy): void {
  if (about?.estate === estate && about.policy === policy) return
  asked?.stop()
  const of = { estate, policy }
  about = of
  const now = ask('bearings', of)
  asked = now
  const shown = now.answer.then((bearings) => {
    if (asked === now) useBearings.setState({ of, bearings }, true)
  })
  // What could not be worked out is asked again when it is next looked at.
  shown.catch(() => {
    if (about === of) about = undefined
  })
  report(shown)
}
