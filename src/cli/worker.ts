/** Thinks in a thread of its own, so that the command can be stopped at any moment with the best plan so far. */

import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { answer } from './answer'
import type { Question, Sent } from './questions'
import { Trouble } from './trouble'

const post = (sent: Sent, given: readonly Uint8Array[] = []): void =>
  parentPort!.postMessage(
    sent,
    given.map(({ buffer }) => buffer as ArrayBuffer),
  )

const said = on(parentPort!, 'message')
/** What is said to it fits its question. */
const hear = async (): Promise<never> => ((await said.next()).value as [never])[0]

try {
  const found = await answer(workerData as Question, (news) => post({ kind: 'news', news }), hear)
  post(
    { kind: 'answer', answer: found },
    [found.json, found.certificate, found.review].flatMap((pieces) => pieces ?? []),
  )
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  post({ kind: 'trouble', lines: error.lines, status: error.status })
}
