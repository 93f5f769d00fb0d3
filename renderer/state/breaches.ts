/** What is wrong with the open estate as it stands, worked out in a worker whenever the estate or its policy changes. */

import { create } from 'zustand'
import type { Estate } from '../../src/domain/estate'
import type { Breach } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import { ask, type Asked } from '../worker/ask'
import { report } from './report-bug'

type Judged = {
  /** What was judged last; absent: nothing yet. While a newer one is being judged, the older answer stands. */
  readonly of?: { readonly estate: Estate; readonly policy: Policy }
  readonly breaches: readonly Breach[]
}

export const useBreaches = create<Judged>(() => ({ breaches: [] }))

let asked: Asked<'breaches'> | undefined
let about: Judged['of']

/** Judges an estate under a policy, unless that is done or under way. */
export function judgePresent(estate: Estate, policy: Policy): void {
  if (about?.estate === estate && about.policy === policy) return
  asked?.stop()
  const of = { estate, policy }
  about = of
  const now = ask('breaches', of)
  asked = now
  const shown = now.answer.then((breaches) => {
    if (asked === now) useBreaches.setState({ of, breaches }, true)
  })
  // What could not be judged is judged when it is next looked at.
  shown.catch(() => {
    if (about === of) about = undefined
  })
  report(shown)
}
