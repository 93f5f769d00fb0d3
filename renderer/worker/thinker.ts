/** Does the thinking of the window: reads estates, plans and concludes, and answers questions about a plan that it holds. */

import highsWasm from 'highs/runtime?url'
import { bearingsOf } from '../../src/advice/bearing'
import { openExplainer, type Explainer } from '../../src/advice/explain'
import { orderDecided, type DecidedOrder } from '../../src/advice/moves/decided'
import { presentBreaches } from '../../src/advice/present'
import { openVerdicts, type Verdicts } from '../../src/advice/verdicts'
import { notApplicable } from '../../src/compare/applicable'
import { situationOf } from '../../src/domain/situation'
import type { Reading } from '../../src/problem'
import { concludePinned, recommendPinned } from '../../src/recommend-pinned'
import { makeSample } from '../../src/samples'
import { openWorking, reopenWorking, type Working } from '../../src/working/revise'
import type { Item } from '../../src/working/shelves'
import { beginComparison, holdComparison, holdReview, type BegunComparison, type HeldComparison } from './compare-thinking'
import type { Dialogue, Posted, Question } from './questions'
import { readToCompare } from './read-to-compare'

type Held = { readonly explainer: () => Explainer; readonly verdicts: () => Verdicts; readonly given: Dialogue['hold']['ask'] }

let held: Held | undefined
let begun: BegunComparison | undefined
let comparison: HeldComparison | undefined

self.onmessage = ({ data }: MessageEvent<Question>) => {
  const { turn } = data
  think(data).then(
    (answer) => post({ kind: 'answer', turn, answer }),
    (bug: unknown) => post({ kind: 'bug', turn, message: bug instanceof Error ? bug.message : String(bug) }),
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
    case 'bearings':
      return bearingsOf(question.estate, question.policy)
    case 'not-applicable':
      return notApplicable(situationOf(question.estate, question.policy))
    case 'plan':
      return recommendPinned(question.estate, question.policy, question.pins, {
        highsWasm,
        report: (news) => post({ kind: 'news', turn: question.turn, news }),
      })
    case 'conclude':
      return concludePinned(question.estate, question.policy, question.pins, question.draft)
    case 'hold':
      held = hold(question)
      return null
    case 'explain':
      return explainInTwoSteps(question.person, question.turn)
    case 'verdicts':
      return planHeld().verdicts().of(question.person, question.decided)
    case 'barred':
      return planHeld().verdicts().barred(question.person, question.wing, question.decided)
    case 'broken':
      return planHeld().verdicts().broken(question.people, question.decided)
    case 'order':
      return order(question.decided)
    case 'begin comparison':
      begun = beginComparison(question.asked)
      return null
    case 'compare':
      return comparisonBegun()(question, (news) => post({ kind: 'news', turn: question.turn, news }))
    case 'hold comparison':
      comparison = holdComparison(question.asked, question.parts)
      return comparison.compared
    case 'hold review':
      comparison = holdReview(question.review)
      return comparison.compared
    case 'differences':
      return comparisonHeld().differences(question.first, question.second)
    case 'person compared':
      return comparisonHeld().person(question.person)
    case 'write review':
      return comparisonHeld().review(question.comparison)
    case 'read to compare':
      return readToCompare(question.bytes, question.estates, question.policies)
  }
}

function comparisonBegun(): BegunComparison {
  if (!begun) throw new Error('a task of a comparison was asked for before the comparison was given')
  return begun
}

function comparisonHeld(): HeldComparison {
  if (!comparison) throw new Error('a question about a comparison was asked before one was given')
  return comparison
}

/** Takes a plan to answer questions about. What the answers share is worked out at the first question of its kind. */
function hold(given: Dialogue['hold']['ask']): Held {
  const { estate, policy, plan } = given
  let explainer: Explainer | undefined
  let verdicts: Verdicts | undefined
  return {
    given,
    explainer: () => (explainer ??= openExplainer(estate, policy, plan)),
    verdicts: () => (verdicts ??= openVerdicts(estate, policy, plan)),
  }
}

function planHeld(): Held {
  if (!held) throw new Error('a question about a plan was asked before a plan was given')
  return held
}

function order(decided: Dialogue['order']['ask']['decided']): DecidedOrder {
  const { estate, policy, plan } = planHeld().given
  return orderDecided(estate, policy, plan, decided)
}

/** Asked about one wing alone, an explanation needs no solving. No wing has an empty id. */
const NO_WING = ''

/** The reasons first: a person may have read them before the last other wing has been judged. */
async function explainInTwoSteps(person: string, turn: number) {
  const { given, explainer } = planHeld()
  const wing = given.plan.placements.find((placement) => placement.person === person)?.wing ?? NO_WING
  const { explain } = explainer()
  post({ kind: 'news', turn, news: { kind: 'outline', explanation: await explain(person, { highsWasm, wing }) } })
  return explain(person, {
    highsWasm,
    found: (alternative) => post({ kind: 'news', turn, news: { kind: 'alternative', alternative } }),
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
