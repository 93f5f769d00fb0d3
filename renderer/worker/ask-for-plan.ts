/** Asks a worker for a plan and keeps the best draft that it tells of, so that a plan is made of that whenever the search is ended. */

import type { Draft, Progress, Recommendation } from '../../src/recommend'
import { ask } from './ask'
import type { Dialogue } from './questions'

/** `stopped`: the search was ended before its end; what there is was made of the best draft until then. */
export type Planned = { readonly recommendation: Recommendation; readonly stopped: boolean }

export type AskedForPlan = {
  /** Never comes once dismissed. */
  readonly answer: Promise<Planned>
  /** Ends the search; the best draft so far is checked again and becomes the answer. `false`: there is no draft, and the search goes on. */
  readonly conclude: () => boolean
  /** Ends all of it; nothing more is heard from that moment. */
  readonly dismiss: () => void
}

export function askForPlan(question: Dialogue['plan']['ask'], hear: (progress: Progress) => void): AskedForPlan {
  let best: Draft | undefined
  const planning = ask('plan', question, (progress) => {
    best = progress.best ?? best
    hear(progress)
  })
  let end = planning.stop
  let conclude = (): void => undefined
  // The search that is ended never answers, so whichever answers is the one that counts.
  const concluded = new Promise<Planned>((resolve, reject) => {
    conclude = () => {
      end()
      const concluding = ask('conclude', { ...question, draft: best! })
      end = concluding.stop
      concluding.answer.then((recommendation) => resolve({ recommendation, stopped: true }), reject)
    }
  })
  const found = planning.answer.then((recommendation): Planned => ({ recommendation, stopped: false }))
  return {
    answer: Promise.race([found, concluded]),
    conclude: () => {
      if (best) conclude()
      return best !== undefined
    },
    dismiss: () => end(),
  }
}
