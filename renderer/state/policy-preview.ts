/** What a policy would do to the open estate: a plan under the policy in force and one under it, made in a worker and compared. */

import { create } from 'zustand'
import type { NotApplicable } from '../../src/domain/comparison'
import type { Estate } from '../../src/domain/estate'
import type { Plan } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import type { Progress, Recommendation } from '../../src/recommend'
import { ask } from '../worker/ask'
import { pinsOf } from './decisions'
import { desk, type Opened } from './desk'
import { isSame } from './policies'
import { report } from './report-bug'

/** What is or was previewed. */
export type Previewed = {
  /** Which working estate it is of, and how that stood. */
  readonly id: string
  readonly estate: Estate
  readonly present: Policy
  readonly edited: Policy
}

export type Preview =
  | { readonly status: 'none' | 'stopped' | 'withheld' }
  | { readonly status: 'planning'; readonly of: Previewed; readonly which: 'present' | 'edited'; readonly progress?: Progress }
  | {
      readonly status: 'done'
      readonly of: Previewed
      readonly present: Plan
      readonly edited: Plan
      /** To whom the edited policy's model can't be applied. */
      readonly notApplicable: readonly NotApplicable[]
    }

export const usePreview = create<Preview>(() => ({ status: 'none' }))

let stopIt: (() => void) | undefined

/** Begins a preview of a policy against the one in force. */
export function preview(edited: Policy): void {
  const { opened, policy: present } = desk()
  if (!opened) return
  stopIt?.()
  const { estate } = opened
  const of = { id: opened.id, estate, present, edited }
  const pins = pinsOf(opened)
  let isWanted = true
  let stopWorker: () => void = () => undefined
  stopIt = () => {
    isWanted = false
    stopWorker()
  }
  const plan = async (which: 'present' | 'edited'): Promise<Recommendation> => {
    usePreview.setState({ status: 'planning', of, which }, true)
    const asked = ask('plan', { estate, policy: of[which], pins }, (progress) => {
      if (isWanted) usePreview.setState({ status: 'planning', of, which, progress }, true)
    })
    stopWorker = asked.stop
    return asked.answer
  }
  const known = presentPlan(opened, present)
  const run = async (): Promise<void> => {
    const first: Recommendation = known ? { status: 'planned', plan: known } : await plan('present')
    const second = await plan('edited')
    if (first.status === 'withheld' || second.status === 'withheld') {
      usePreview.setState({ status: 'withheld' }, true)
      return
    }
    const asked = ask('not-applicable', { estate, policy: edited })
    stopWorker = asked.stop
    const notApplicable = await asked.answer
    usePreview.setState({ status: 'done', of, present: first.plan, edited: second.plan, notApplicable }, true)
  }
  report(
    run().catch((bug: unknown) => {
      usePreview.setState({ status: 'none' }, true)
      throw bug
    }),
  )
}

/** The plan under the policy in force, where one was made already of the estate as it stands. */
function presentPlan(opened: Opened, present: Policy): Plan | undefined {
  if (pinsOf(opened).length > 0) return undefined
  const { proposal } = desk()
  if (proposal?.estate === opened.estate && !proposal.stopped && isSame(proposal.policy, present)) return proposal.plan
  const last = usePreview.getState()
  if (last.status === 'done' && last.of.estate === opened.estate && isSame(last.of.present, present)) return last.present
  return undefined
}

/** Ends a preview that is under way. */
export function stopPreview(): void {
  stopIt?.()
  stopIt = undefined
  usePreview.setState({ status: 'stopped' }, true)
}
