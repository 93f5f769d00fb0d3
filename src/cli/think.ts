/** Asks a worker, hears of its progress, and ends it when time is up or the user stops it. */

import { Worker } from 'node:worker_threads'
import type { CompareProgress, Part } from '../compare/compare'
import type { Asked as Comparing } from '../compare/tasks'
import type { Alternative, Explanation } from '../domain/explanation'
import type { Estate } from '../domain/estate'
import type { StatedPlan } from '../domain/plan'
import type { Policy } from '../domain/policy'
import type { EngineName, Progress, Recommendation } from '../recommend'

type Given = { readonly estate: Estate; readonly policy: Policy; readonly engine: EngineName }
type PlanQuestion = Given & { readonly kind: 'plan'; readonly certificate: boolean }
type ExplainQuestion = Given & {
  readonly kind: 'explain'
  readonly plan: StatedPlan
  readonly person: string
  readonly wing?: string
}
type CompareQuestion = { readonly kind: 'compare'; readonly asked: Comparing; readonly engine: EngineName }
export type Question = PlanQuestion | ExplainQuestion | CompareQuestion

type Asked<News> = {
  readonly news: (news: News) => void
  /** After so many seconds it is stopped. */
  readonly seconds?: number
}

export function think(question: PlanQuestion, asked: Asked<Progress>): Promise<Recommendation | 'stopped'>
export function think(question: ExplainQuestion, asked: Asked<Alternative>): Promise<Explanation | 'stopped'>
export function think(question: CompareQuestion, asked: Asked<CompareProgress>): Promise<readonly Part[] | 'stopped'>
export function think(question: Question, { news, seconds }: Asked<never>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: question })
    const stop = (): void => finish(() => resolve('stopped'))
    const timer = seconds === undefined ? undefined : setTimeout(stop, seconds * 1000)
    const finish = (then: () => void): void => {
      clearTimeout(timer)
      process.removeListener('SIGINT', stop)
      process.removeListener('SIGTERM', stop)
      worker.removeAllListeners()
      // An ended worker may still be deep in the solver; nobody waits for it.
      void worker.terminate()
      then()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    worker.on('message', ({ kind, what }: { kind: 'news' | 'answer'; what: never }) => {
      if (kind === 'news') news(what)
      else finish(() => resolve(what))
    })
    worker.on('error', (error) => finish(() => reject(error)))
    worker.on('exit', (code) => finish(() => reject(new Error(`the planner ended with ${code} before it had an answer`))))
  })
}
