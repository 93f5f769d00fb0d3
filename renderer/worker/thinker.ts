/** Does the thinking of the window, one question in a worker of its own: reads estates, plans, concludes and explains. */

import highsWasm from 'highs/runtime?url'
import { openExplainer } from '../../src/advice/explain'
import { presentBreaches } from '../../src/advice/present'
import type { Reading } from '../../src/problem'
import { conclude, recommend } from '../../src/recommend'
import { makeSample } from '../../src/samples'
import { openWorking, reopenWorking, type Working } from '../../src/working/revise'
import type { Item } from '../../src/working/shelves'
import type { Dialogue, Posted, Question } from './questions'

self.onmessage = ({ data }: MessageEvent<Question>) => {
  think(data).then(
    (answer) => post({ kind: 'answer', answer }),
    (bug: unknown) => post({ kind: 'bug', message: bug instanceof Error ? bug.message : String(bug) }),
  )
}

async function think(question: Question): Promise<Dialogue[Question['kind']]['answer']> {
  switch (question.kind) {
    case 'sample':
      return openSample(question.name)
    case 'read':
      return readBytes(question.bytes)
    case 'reopen':
      return reopenWorking(JSON.parse(new TextDecoder().decode(question.bytes)) as Item, question.edits)
    case 'breaches':
      return presentBreaches(question.estate, question.policy)
    case 'plan':
      return recommend(question.estate, question.policy, { highsWasm, report: (news) => post({ kind: 'news', news }) })
    case 'conclude':
      return conclude(question.estate, question.policy, question.draft)
    case 'explain':
      return explainInTwoSteps(question)
  }
}

/** Asked about one wing alone, an explanation needs no solving. No wing has an empty id. */
const NO_WING = ''

/** The reasons first: a person may have read them before the last other wing has been judged. */
async function explainInTwoSteps({ estate, policy, plan, person }: Dialogue['explain']['ask']) {
  const wing = plan.placements.find((placement) => placement.person === person)?.wing ?? NO_WING
  const explainer = openExplainer(estate, policy, plan)
  post({ kind: 'news', news: { kind: 'outline', explanation: await explainer.explain(person, { highsWasm, wing }) } })
  return explainer.explain(person, {
    highsWasm,
    found: (alternative) => post({ kind: 'news', news: { kind: 'alternative', alternative } }),
  })
}

function openSample(name: string): Dialogue['sample']['answer'] {
  const text = JSON.stringify(makeSample(name))
  const reading = openWorking(text)
  if (!reading.ok) throw new Error(`the sample ${name} has a problem: ${reading.problems[0]?.at} ${reading.problems[0]?.text}`)
  return { working: reading.value, bytes: new TextEncoder().encode(text) }
}

function readBytes(bytes: Uint8Array<ArrayBuffer>): Reading<Working> {
  const text = decodeUtf8(bytes)
  if (text === undefined) return { ok: false, problems: [{ at: '', text: 'The file is not UTF-8 text; save it as UTF-8.' }] }
  return openWorking(text)
}

function decodeUtf8(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function post(posted: Posted): void {
  self.postMessage(posted)
}
