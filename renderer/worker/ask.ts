/** Asks one question of a worker of its own, which can be ended at any moment: thinking never holds up the window. */

import thinker from './thinker.ts?worker&url'
import type { Dialogue, Kind, Posted } from './questions'

export type Asked<K extends Kind> = {
  readonly answer: Promise<Dialogue[K]['answer']>
  /**
   * Ends the worker. Nothing more is heard from that moment, and the answer never comes; Chromium may let a solver that is
   * deep in thought run on for up to two seconds, unheard.
   */
  readonly stop: () => void
}

/** Browsers that ask for trusted addresses get ours from the one policy that the content security policy names. */
const trusted = window.trustedTypes?.createPolicy('rule36-worker', {
  createScriptURL: (address) => {
    if (address !== thinker) throw new Error(`"${address}" is not the worker of this window`)
    return address
  },
})

export function ask<K extends Kind>(kind: K, question: Dialogue[K]['ask'], hear?: (news: Dialogue[K]['news']) => void): Asked<K> {
  const worker = new Worker(trusted?.createScriptURL(thinker) ?? thinker, { type: 'module', name: kind })
  const answer = new Promise<Dialogue[K]['answer']>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Posted>) => {
      if (data.kind === 'news') return hear?.(data.news)
      worker.terminate()
      if (data.kind === 'answer') resolve(data.answer)
      else reject(new Error(data.message))
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
  })
  worker.postMessage({ kind, ...question })
  return { answer, stop: () => worker.terminate() }
}
