/** Answers what a worker is asked: reads the files, thinks, and writes what is wanted. */

import { checkCertificate } from '../advice/certificate'
import { check } from '../advice/check'
import { openExplainer } from '../advice/explain'
import type { Finding } from '../advice/finding'
import { daysOf, movementLists } from '../advice/moves/lists'
import { orderMoves } from '../advice/moves/moves'
import type { Certificate } from '../domain/certificate'
import type { Estate } from '../domain/estate'
import { conclude, recommend, type Progress, type Recommendation } from '../recommend'
import type { Wings } from '../rules/measure'
import { answerCheckReview } from './check-review'
import { answerCompare, answerConcludeComparison } from './compare-answers'
import { explanationPage, placesPage } from './explanation-page'
import { certificateFrom, estateFrom, planFrom, policyFrom } from './documents'
import { table } from './page'
import { movesPage } from './moves-page'
import { planPage } from './plan-page'
import { answerForecast, answerMargin, answerMayHelp, answerOutlook, answerSimulate } from './answer-outlook'
import type {
  Answer,
  CheckQuestion,
  ConcludeQuestion,
  ExplainNews,
  ExplainQuestion,
  News,
  MovesQuestion,
  PlanNews,
  PlanQuestion,
  Question,
  Wanted,
} from './questions'
import { EXIT, Trouble } from './trouble'
import { inOneLine, written } from './written'

/** @param hear comes back with what is said next by whoever asked */
export function answer(question: Question, tell: (news: News) => void, hear: () => Promise<never>): Promise<Answer> | Answer {
  switch (question.kind) {
    case 'plan':
      return answerPlan(question, tell)
    case 'conclude':
      return answerConclude(question)
    case 'check':
      return answerCheck(question)
    case 'explain':
      return answerExplain(question, tell)
    case 'check review':
      return answerCheckReview(question)
    case 'compare':
      return answerCompare(question, tell, hear)
    case 'conclude comparison':
      return answerConcludeComparison(question, tell, hear)
    case 'moves':
      return answerMoves(question)
    case 'simulate':
      return answerSimulate(question, tell)
    case 'may help':
      return answerMayHelp(question, tell)
    case 'outlook':
      return answerOutlook(question)
    case 'margin':
      return answerMargin(question, tell)
    case 'forecast':
      return answerForecast(question)
  }
}

async function answerPlan(question: PlanQuestion, tell: (news: PlanNews) => void): Promise<Answer> {
  const [estate, policy] = [estateFrom(question.estate), policyFrom(question.policy)]
  const { engine, certificate } = question
  let sent: Wings | undefined
  const report = ({ best, ...progress }: Progress): void => {
    if (!best) return tell(progress)
    const { wings, ...draft } = best
    tell({ ...progress, best: { ...draft, ...(wings !== sent && { wings: Int32Array.from(wings) }) } })
    sent = wings
  }
  return planned(estate, await recommend(estate, policy, { engine, certificate, report }), question.wanted)
}

function answerConclude({ estate: source, policy: policySource, draft, wanted }: ConcludeQuestion): Answer {
  const [estate, policy] = [estateFrom(source), policyFrom(policySource)]
  return planned(estate, conclude(estate, policy, { ...draft, wings: [...draft.wings] }), wanted)
}

function planned(estate: Estate, recommendation: Recommendation, wanted: Wanted): Answer {
  if (recommendation.status === 'withheld') {
    const found = recommendation.findings.map(({ text: finding }) => `rule36 plan: ${finding}`)
    throw new Trouble(['rule36 plan: the solver gave a plan that the rules refute; it is withheld.', ...found], EXIT.nothingYet)
  }
  const { plan, certificate } = recommendation
  return {
    ...written(EXIT.done, plan, (paint) => planPage(plan, estate, paint), wanted),
    ...(certificate && { certificate: inOneLine(certificate) }),
  }
}

function answerCheck({ estate: source, policy: policySource, plan, certificate: proof, wanted }: CheckQuestion): Answer {
  const [estate, policy] = [estateFrom(source), policyFrom(policySource)]
  const stated = planFrom(plan, estate)
  const certificate = proof && certificateFrom(proof, estate)
  const findings: Finding[] = check(estate, policy, stated)
  if (certificate) findings.push(...checkCertificate(estate, policy, stated, certificate).map((text) => ({ text })))
  const page = (): string => {
    if (findings.length === 0)
      return `No breach found of the rules checked.\n${certificate ? `\n${provenPage(certificate)}` : ''}`
    return `${table(
      ['rule', 'what is wrong'],
      findings.map(({ rule, text: finding }) => [rule ?? 'stated', finding]),
    )}\n`
  }
  const proven = certificate && findings.length === 0 ? { proven: certificate.tiers } : {}
  return written(findings.length === 0 ? EXIT.done : EXIT.broken, { broken: findings, ...proven }, page, wanted)
}

/** What a certificate that holds proves, tier by tier. */
function provenPage({ tiers }: Certificate): string {
  const words = tiers.map(({ id, value, bound, proven }) => {
    if (proven === value) return [id, String(value), 'proven: no lawful plan is better']
    if (proven === bound) return [id, String(value), `proven: no lawful plan is below ${proven}`]
    return [id, String(value), `proven: no lawful plan is below ${proven}; the plan states that none is below ${bound}`]
  })
  return `${table(['tier', 'value', 'by the prices of the certificate'], words)}\n`
}

async function answerExplain(question: ExplainQuestion, tell: (news: ExplainNews) => void): Promise<Answer> {
  const { estate: source, plan, person, wing, engine, wanted } = question
  const [estate, policy] = [estateFrom(source), policyFrom(question.policy)]
  const stated = planFrom(plan, estate)
  if (person !== undefined && !estate.people.some(({ id }) => id === person))
    throw new Trouble([`rule36 explain: --person "${person}" is nobody in ${source.file}.`])
  if (wing !== undefined && !estate.wings.some(({ id }) => id === wing))
    throw new Trouble([`rule36 explain: --wing "${wing}" is no wing in ${source.file}.`])
  refuseUnlawful(check(estate, policy, stated), plan.file, 'explained')
  const explainer = openExplainer(estate, policy, stated)
  if (person === undefined) {
    const places = explainer.places()
    return written(EXIT.done, { places }, (paint) => placesPage(places, paint), wanted)
  }
  const explanation = await explainer.explain(person, { engine, found: tell, ...(wing !== undefined && { wing }) })
  return written(EXIT.done, explanation, (paint) => explanationPage(explanation, paint), wanted)
}

function answerMoves({ estate: source, policy: policySource, plan, perDay, wanted }: MovesQuestion): Answer {
  const [estate, policy] = [estateFrom(source), policyFrom(policySource)]
  const stated = planFrom(plan, estate)
  refuseUnlawful(check(estate, policy, stated), plan.file, 'carried out')
  const order = orderMoves(estate, policy, stated)
  const moves = { ...order, lists: movementLists(estate, daysOf(order, perDay)) }
  return written(EXIT.done, moves, (paint) => movesPage(moves, estate, paint), wanted)
}

function refuseUnlawful(findings: readonly Finding[], file: string, what: string): void {
  if (findings.length === 0) return
  const advice = `${file}: only a lawful plan made for this estate and policy can be ${what}; see rule36 check --help.`
  throw new Trouble([...findings.map(({ text }) => `${file}: ${text}`), advice])
}
