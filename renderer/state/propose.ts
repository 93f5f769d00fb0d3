/** Proposes placements in a worker, and stops it when asked, keeping the best lawful plan found so far. */

import type { Draft, Recommendation } from '../../src/recommend'
import { ask, type Asked } from '../worker/ask'
import { desk, lay, type Opened, type Proposal } from './desk'
import { choosePerson, stopExplaining } from './explain'
import { report } from './report-bug'

let planning: Asked<'plan'> | undefined
let best: Draft | undefined

export function propose(): void {
  const { opened, policy, work } = desk()
  if (!opened || work.status !== 'idle') return
  forgetProposal()
  lay({ work: { status: 'planning', progress: undefined } })
  const asked = ask('plan', { estate: opened.estate, policy }, (progress) => {
    if (planning !== asked) return
    best = progress.best ?? best
    lay({ work: { status: 'planning', progress } })
  })
  planning = asked
  report(asked.answer.then((recommendation) => show(opened, recommendation, { policy, stopped: false })))
}

/** Ends the search within moments. The best draft so far is checked again and shown; without one there is nothing to show. */
export function stop(): void {
  const { opened, work } = desk()
  if (!opened || work.status !== 'planning' || !planning) return
  planning.stop()
  planning = undefined
  const draft = best
  if (!draft) return lay({ work: { status: 'idle' }, notice: { kind: 'nothing-yet' } })
  lay({ work: { status: 'stopping' } })
  const { policy } = desk()
  const concluding = ask('conclude', { estate: opened.estate, policy, draft })
  report(concluding.answer.then((recommendation) => show(opened, recommendation, { policy, stopped: true })))
}

/** Takes the proposal off the desk, with every explanation of it, and ends the work on a new one. */
export function forgetProposal(): void {
  planning?.stop()
  planning = undefined
  best = undefined
  stopExplaining()
  lay({ proposal: undefined, withheld: undefined, explained: {}, work: { status: 'idle' }, notice: undefined })
}

/** Lays an answer on the desk, unless another estate lies there by now. */
function show(asked: Opened, recommendation: Recommendation, made: Omit<Proposal, 'plan'>): void {
  if (desk().opened !== asked) return
  planning = undefined
  lay({ work: { status: 'idle' } })
  if (recommendation.status === 'withheld') return lay({ withheld: recommendation.findings })
  const { plan } = recommendation
  lay({ proposal: { ...made, stopped: made.stopped && plan.status !== 'optimal', plan } })
  const { choice } = desk()
  if (choice?.kind === 'person') choosePerson(choice.id)
}
