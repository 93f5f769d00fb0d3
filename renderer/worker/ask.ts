/** Asks workers, which can be ended at any moment: thinking never holds up the window. */

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

/** A worker that remembers what it was given to hold, and answers question after question. */
export type Companion = {
  readonly ask: <K extends Kind>(
    kind: K,
    question: Dialogue[K]['ask'],
    hear?: (news: Dialogue[K]['news']) => void,
  ) => Promise<Dialogue[K]['answer']>
  /** Ends it. What was asked and not answered is never answered. */
  readonly end: () => void
}

type Waiting = {
  readonly hear: (news: Dialogue[Kind]['news']) => void
  readonly resolve: (answer: Dialogue[Kind]['answer']) => void
  readonly reject: (bug: Error) => void
}

/** Browsers that ask for trusted addresses get ours from the one policy that the content security policy names. */
const trusted = window.trustedTypes?.createPolicy('rule36-worker', {
  createScriptURL: (address) => {
    if (address !== thinker) throw new Error(`"${address}" is not the worker of this window`)
    return address
  },
})

/** Asks one question of a worker of its own. */
export function ask<K extends Kind>(kind: K, question: Dialogue[K]['ask'], hear?: (news: Dialogue[K]['news']) => void): Asked<K> {
  const companion = openCompanion(kind)
  return { answer: companion.ask(kind, question, hear).finally(companion.end), stop: companion.end }
}

export function openCompanion(name: string): Companion {
  const worker = new Worker(trusted?.createScriptURL(thinker) ?? thinker, { type: 'module', name })
  const waiting = new Map<number, Waiting>()
  let turns = 0
  worker.onmessage = ({ data }: MessageEvent<Posted>) => {
    const one = waiting.get(data.turn)
    if (data.kind === 'news') return one?.hear(data.news)
    waiting.delete(data.turn)
    if (data.kind === 'answer') one?.resolve(data.answer)
    else one?.reject(new Error(data.message))
  }
  worker.onerror = (event) => {
    // A program that could not be loaded says nothing about itself.
    const why = event.message === '' ? `the part that does “${name}” could not be loaded.` : event.message
    for (const { reject } of waiting.values()) reject(new Error(why))
    waiting.clear()
  }
  return {
    ask: <K extends Kind>(kind: K, question: Dialogue[K]['ask'], hear?: (news: Dialogue[K]['news']) => void) =>
      new Promise<Dialogue[K]['answer']>((resolve, reject) => {
        turns += 1
        waiting.set(turns, { hear: (news) => hear?.(news), resolve, reject })
        worker.postMessage({ kind, turn: turns, ...question })
      }),
    end: () => worker.terminate(),
  }
}
