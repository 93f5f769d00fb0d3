/** Thinks in a thread of its own, so that the command can be stopped at any moment with the best plan so far. */

import { parentPort, workerData } from 'node:worker_threads'
import { explain } from '../advice/explain'
import { compare } from '../compare/compare'
import { recommend } from '../recommend'
import type { Question } from './think'

const question = workerData as Question
const post = (kind: 'news' | 'answer', what: unknown): void => parentPort!.postMessage({ kind, what })

switch (question.kind) {
  case 'plan':
    post(
      'answer',
      await recommend(question.estate, question.policy, {
        engine: question.engine,
        certificate: question.certificate,
        report: (progress) => post('news', progress),
      }),
    )
    break
  case 'explain': {
    const { estate, policy, plan, person, wing, engine } = question
    const found = (alternative: unknown): void => post('news', alternative)
    post('answer', await explain(estate, policy, plan, person, { engine, found, ...(wing !== undefined && { wing }) }))
    break
  }
  case 'compare':
    post('answer', await compare(question.asked, { engine: question.engine, report: (progress) => post('news', progress) }))
}
