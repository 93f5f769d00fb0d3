/** Asks workers, which can be ended at any moment: thinking never holds up the window. */

import clerk from './clerk.ts?worker&url'
import locksmith from './locksmith.ts?worker&url'
import recorder from './recorder.ts?worker&url'
import simulator from './simulator.ts?worker&url'
import thinker from './thinker.ts?worker&url'
import type { ClerkDialogue } from './clerk-questions'
import type { LocksmithDialogue } from './locksmith-questions'
import type { AnyDialogue, Dialogue, Kind, Posted } from './questions'
import type { RecorderDialogue } from './recorder-questions'
import type { SimulatorDialogue } from './simulator-questions'
import { startWorker } from './start-worker'

export type Asked<K extends Kind> = {
  readonly answer: Promise<Dialogue[K]['answer']>
  /**
   * Ends the worker. Nothing more is heard from that moment, and the answer never comes; Chromium may let a solver that is
   * deep in thought run on for up to two seconds, unheard.
   */
  readonly stop: () => void
}

/** A worker that remembers what it was given to hold, and answers question after question. */
export type Companion<D extends AnyDialogue = Dialogue> = {
  readonly ask: <K extends keyof D>(
    kind: K,
    question: D[K]['ask'],
    hear?: (news: D[K]['news']) => void,
  ) => Promise<D[K]['answer']>
  /** Ends it. What was asked and not answered is never answered. */
  readonly end: () => void
}

type Waiting<D extends AnyDialogue> = {
  readonly hear: (news: D[keyof D]['news']) => void
  readonly resolve: (answer: D[keyof D]['answer']) => void
  readonly reject: (bug: Error) => void
}

/** Asks one question of a worker of its own. */
export function ask<K extends Kind>(kind: K, question: Dialogue[K]['ask'], hear?: (news: Dialogue[K]['news']) => void): Asked<K> {
  const companion = openCompanion(kind)
  return { answer: companion.ask(kind, question, hear).finally(companion.end), stop: companion.end }
}

/** Asks one question about passphrases of a worker of its own, which is ended with what it was told. */
export function askLocksmith<K extends keyof LocksmithDialogue>(
  kind: K,
  question: LocksmithDialogue[K]['ask'],
): Promise<LocksmithDialogue[K]['answer']> {
  const companion = openWorker<LocksmithDialogue>(locksmith, 'locksmith')
  return companion.ask(kind, question).finally(companion.end)
}

export function openCompanion(name: string): Companion {
  return openWorker<Dialogue>(thinker, name)
}

/** A worker that reads spreadsheets and writes files. */
export function openClerk(name: string): Companion<ClerkDialogue> {
  return openWorker<ClerkDialogue>(clerk, name)
}

/** A worker that looks ahead: runs scenarios, puts runs together, finds margins and forecasts. */
export function openSimulator(name: string): Companion<SimulatorDialogue> {
  return openWorker<SimulatorDialogue>(simulator, name)
}

/** A worker that reads and verifies the record. */
export function openRecorder(name: string): Companion<RecorderDialogue> {
  return openWorker<RecorderDialogue>(recorder, name)
}

function openWorker<D extends AnyDialogue>(program: string, name: string): Companion<D> {
  const worker = startWorker(program, name)
  const waiting = new Map<number, Waiting<D>>()
  let turns = 0
  worker.onmessage = ({ data }: MessageEvent<Posted<D>>) => {
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
    ask: <K extends keyof D>(kind: K, question: D[K]['ask'], hear?: (news: D[K]['news']) => void) =>
      new Promise<D[K]['answer']>((resolve, reject) => {
        turns += 1
        waiting.set(turns, { hear: (news) => hear?.(news), resolve, reject })
        worker.postMessage({ ...question, kind, turn: turns })
      }),
    end: () => worker.terminate(),
  }
}
