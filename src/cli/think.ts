/** Asks a worker, hears of its progress, and ends it when time is up or the user stops it. */

import { totalmem } from 'node:os'
import { Worker } from 'node:worker_threads'
import type {
  Answer,
  CompareNews,
  CompareQuestion,
  CompareWords,
  ConcludeComparisonQuestion,
  ConcludeNews,
  ConcludeWords,
  ExplainNews,
  ExplainQuestion,
  MarginNews,
  MarginQuestion,
  PlanNews,
  PlanQuestion,
  Question,
  Said,
  Sent,
  SimulateNews,
  SimulateQuestion,
} from './questions'
import { EXIT, Trouble } from './trouble'

type Asked<News, Words = never> = {
  /** `say`: tells the worker something in turn. */
  readonly news?: (news: News, say: (words: Words) => void) => void
  /** Called when it is told to stop, while it goes on, as it needs but a moment; told again, it stops. */
  readonly goOn?: () => void
  /** After so many seconds it is stopped, counted from the first news: reading the files is not counted. */
  readonly seconds?: number
}

const MEGABYTE = 2 ** 20

/**
 * What a worker may use. Most of what planning makes is needed for a moment only; with V8's own 16 megabytes for such things, a
 * quarter of the time goes into moving aside what will not be needed either.
 */
const LIMITS = {
  maxYoungGenerationSizeMb: 64,
  maxOldGenerationSizeMb: Math.max(4096, Math.floor((totalmem() / MEGABYTE) * 0.75)),
}

/** How long an ended worker, which may still be deep in a solver, is waited for before another one is asked. */
const MOST_WAITED = 500

export function think(question: PlanQuestion, asked: Asked<PlanNews>): Promise<Answer | 'stopped'>
export function think(question: ExplainQuestion, asked: Asked<ExplainNews>): Promise<Answer | 'stopped'>
export function think(question: CompareQuestion, asked: Asked<CompareNews, CompareWords>): Promise<Answer | 'stopped'>
export function think(
  question: ConcludeComparisonQuestion,
  asked: Asked<ConcludeNews, ConcludeWords>,
): Promise<Answer | 'stopped'>
export function think(question: SimulateQuestion, asked: Asked<SimulateNews>): Promise<Answer | 'stopped'>
export function think(question: MarginQuestion, asked: Asked<MarginNews>): Promise<Answer | 'stopped'>
export function think(question: Question, asked?: Asked<never>): Promise<Answer | 'stopped'>
export function think(question: Question, { news, goOn, seconds }: Asked<never, Said> = {}): Promise<Answer | 'stopped'> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: question, resourceLimits: LIMITS })
    let timer: NodeJS.Timeout | undefined
    let isOver = false
    const finish = (then: () => void): void => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      worker.removeAllListeners()
      const waited = new Promise((soon) => void setTimeout(soon, MOST_WAITED).unref())
      void Promise.race([worker.terminate(), waited]).then(() => {
        then()
        // Whoever asked writes the answer at once, in which nobody is to be interrupted who has just got what they waited for.
        setImmediate(() => {
          process.removeListener('SIGINT', interrupt)
          process.removeListener('SIGTERM', stop)
        })
      })
    }
    const stop = (): void => finish(() => resolve('stopped'))
    let isTold = goOn === undefined
    const interrupt = (): void => {
      if (isTold || isOver) return stop()
      isTold = true
      goOn!()
    }
    process.on('SIGINT', interrupt)
    process.on('SIGTERM', stop)
    worker.on('message', (sent: Sent) => {
      switch (sent.kind) {
        case 'news':
          if (seconds !== undefined) timer ??= setTimeout(stop, seconds * 1000)
          return news?.(sent.news as never, (words: Said) => worker.postMessage(words))
        case 'answer':
          return finish(() => resolve(sent.answer))
        case 'trouble':
          return finish(() => reject(new Trouble(sent.lines, sent.status)))
      }
    })
    worker.on('error', (error) => finish(() => reject(asTrouble(error))))
    worker.on('exit', (code) => finish(() => reject(new Error(`the planner ended with ${code} before it had an answer`))))
  })
}

function asTrouble(error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  const limit = LIMITS.maxOldGenerationSizeMb.toLocaleString('en-GB')
  return new Trouble(
    [`rule36: this needs more than the ${limit} MB of memory that it may use here; use a larger computer.`],
    EXIT.nothingYet,
  )
}
