/** Asks the auditor, a worker apart from those that plan. */

import auditor from './auditor.ts?worker&url'
import { startWorker } from '../worker/start-worker'
import type { AuditAnswer, AuditPosted, AuditQuestion } from './audit-questions'

export function askAuditor(question: AuditQuestion): Promise<AuditAnswer> {
  const worker = startWorker(auditor, 'audit')
  const answer = new Promise<AuditAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<AuditPosted>) => {
      if (data.kind === 'answer') resolve(data.answer)
      else reject(new Error(data.message))
    }
    worker.onerror = ({ message }) =>
      reject(new Error(message === '' ? 'the part that does “audit” could not be loaded.' : message))
  })
  worker.postMessage(question)
  return answer.finally(() => worker.terminate())
}
