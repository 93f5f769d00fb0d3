/** What a policy would do to the open estate: a plan under the policy in force and one under it, made in a worker and compared. */

import { create } from 'zustand'
import type { NotApplicable } from '../../src/domain/comparison'
import type { Estate } from '../../src/domain/estate'
import type { Plan } from '../../src/domain/plan'
import type { Policy } from '../../src/domain/policy'
import type { Progress, Recommendation } from '../../src/recommend'
import { ask } from '../worker/ask'
import { askForPlan, type Planned } from '../worker/ask-for-plan'
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

/** The work that is under way. `conclude`: goes on with the best plan found until then; false: there is none. */
type Work = { readonly dismiss: () => void; readonly conclude?: () => boolean }
let work: Work | undefined

/** Begins a preview of a policy against the one in force. */
export function preview(edited: Policy): void {
  const { opened, policy: present } = desk()
  if (!opened) return
  work?.dismiss()
  const { estate } = opened
  const of = { id: opened.id, estate, present, edited }
  const pins = pinsOf(opened)
  const plan = (which: 'present' | 'edited'): Promise<Planned> => {
    usePreview.setState({ status: 'planning', of, which }, true)
    const asked = askForPlan({ estate, policy: of[which], pins }, (progress) =>
      usePreview.setState({ status: 'planning', of, which, progress }, true),
    )
    const conclude = (): boolean => {
      // With no plan under the edited policy yet there is nothing to compare.
      if (which === 'present' || !asked.conclude()) return false
      usePreview.setState({ status: 'planning', of, which, isStopping: true }, true)
      return true
    }
    work = { dismiss: asked.dismiss, conclude }
    return asked.answer
  }
  const known = presentPlan(opened, present)
  const run = async (): Promise<void> => {
    const first: Recommendation = known ? { status: 'planned', plan: known } : (await plan('present')).recommendation
    const { recommendation: second, stopped } = await plan('edited')
    if (first.status === 'withheld' || second.status === 'withheld') {
      usePreview.setState({ status: 'withheld' }, true)
      return
    }
    const asked = ask('not-applicable', { estate, policy: edited })
    work = { dismiss: asked.stop }
    const notApplicable = await asked.answer
    const endedEarly = stopped && second.plan.status !== 'optimal'
    usePreview.setState(
      { status: 'done', of, present: first.plan, edited: second.plan, stopped: endedEarly, notApplicable },
      true,
    )
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
  if (work?.conclude?.()) return
  work?.dismiss()
  work = undefined
  usePreview.setState({ status: 'stopped' }, true)
}
