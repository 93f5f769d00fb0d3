/** What a policy would do to the open estate: a plan under the policy in force and one under it, made in a worker and compared. */

import { create } from 'zustand'
import type { NotApplicable } from '../../src/domain/comparison'
import type { Estate } from '../../src/domain/estate'
import type { Plan } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import type { Draft, Progress, Recommendation } from '../../src/recommend'
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
  | {
      readonly status: 'planning'
      readonly of: Previewed
      readonly which: 'present' | 'edited'
      readonly progress?: Progress
      /** A person ended the search; the best plan found until then is checked. */
      readonly isStopping?: true
    }
  | {
      readonly status: 'done'
      readonly of: Previewed
      readonly present: Plan
      readonly edited: Plan
      /** A person ended the search for the edited policy's plan: it is the best found until then. */
      readonly stopped: boolean
      /** To whom the edited policy's model can't be applied. */
      readonly notApplicable: readonly NotApplicable[]
    }

export const usePreview = create<Preview>(() => ({ status: 'none' }))

/** Ends the work that is under way and forgets it. */
let dismiss: (() => void) | undefined
/** Ends the search that is under way and goes on with the best plan found until then; false: there is none. */
let conclude: (() => boolean) | undefined

/** Begins a preview of a policy against the one in force. */
export function preview(edited: Policy): void {
  const { opened, policy: present } = desk()
  if (!opened) return
  dismiss?.()
  const { estate } = opened
  const of = { id: opened.id, estate, present, edited }
  const pins = pinsOf(opened)
  let isWanted = true
  let isStopped = false
  let stopWorker: () => void = () => undefined
  dismiss = () => {
    isWanted = false
    stopWorker()
  }
  const plan = (which: 'present' | 'edited'): Promise<Recommendation> =>
    new Promise((resolve, reject) => {
      const question = { estate, policy: of[which], pins }
      let best: Draft | undefined
      usePreview.setState({ status: 'planning', of, which }, true)
      const asked = ask('plan', question, (progress) => {
        if (!isWanted || isStopped) return
        best = progress.best ?? best
        usePreview.setState({ status: 'planning', of, which, progress }, true)
      })
      stopWorker = asked.stop
      asked.answer.then(resolve, reject)
      conclude = () => {
        // With no plan under the edited policy yet there is nothing to compare.
        if (which === 'present' || !best) return false
        asked.stop()
        isStopped = true
        usePreview.setState({ status: 'planning', of, which, isStopping: true }, true)
        const concluding = ask('conclude', { ...question, draft: best })
        stopWorker = concluding.stop
        concluding.answer.then(resolve, reject)
        return true
      }
    })
  const known = presentPlan(opened, present)
  const run = async (): Promise<void> => {
    const first: Recommendation = known ? { status: 'planned', plan: known } : await plan('present')
    const second = await plan('edited')
    conclude = undefined
    if (first.status === 'withheld' || second.status === 'withheld') {
      usePreview.setState({ status: 'withheld' }, true)
      return
    }
    const asked = ask('not-applicable', { estate, policy: edited })
    stopWorker = asked.stop
    const notApplicable = await asked.answer
    const stopped = isStopped && second.plan.status !== 'optimal'
    usePreview.setState({ status: 'done', of, present: first.plan, edited: second.plan, stopped, notApplicable }, true)
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

/** Ends the search that is under way: the best plan found until then is compared, where there is one. */
export function stopPreview(): void {
  if (conclude?.()) return
  dismiss?.()
  dismiss = undefined
  usePreview.setState({ status: 'stopped' }, true)
}
