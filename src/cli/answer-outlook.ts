/** Answers what a worker is asked about the future: runs of a scenario, an outlook of them, margins and forecasts. */

import { forecastHistory } from '../outlook/forecast/forecast'
import { marginOf } from '../outlook/margin'
import { outlookOf } from '../outlook/merge'
import { helpOf, whatMayHelp, withOneMore, type Help, type OneMore } from '../outlook/one-more'
import { openSimulation, simulateRun } from '../outlook/run'
import { estateFrom, historyFrom, policyFrom, scenarioFrom } from './documents'
import { forecastPage } from './forecast-page'
import { marginPage } from './margin-page'
import { outlookPage } from './outlook-page'
import type {
  Answer,
  ForecastQuestion,
  MarginNews,
  MarginQuestion,
  MayHelpQuestion,
  OutlookQuestion,
  SimulateNews,
  SimulateQuestion,
} from './questions'
import { EXIT } from './trouble'
import { written } from './written'

export function answerSimulate(question: SimulateQuestion, tell: (news: SimulateNews) => void): Answer {
  const { simulation, runs } = simulationFor(question, question.oneMore)
  const { index, of } = question.share
  for (let run = index + 1; run <= runs; run += of) tell({ outcome: simulateRun(simulation, run), runs })
  return { status: EXIT.done }
}

export function answerMayHelp(question: MayHelpQuestion, tell: (news: OneMore) => void): Answer {
  const { simulation, estate, policy } = simulationFor(question)
  const missed = outlookOf(simulation, question.outcomes)
    .bottlenecks.filter(({ unplacedSavedByOnePlace }) => unplacedSavedByOnePlace > 0)
    .map(({ wing }) => wing)
  for (const oneMore of whatMayHelp(estate, policy, simulation.scenario, missed)) tell(oneMore)
  return { status: EXIT.done }
}

export function answerOutlook(question: OutlookQuestion): Answer {
  const { simulation, estate } = simulationFor(question)
  const outlook = outlookOf(simulation, question.outcomes)
  const help = question.helped?.map(({ oneMore, outcomes }) => helpOf(oneMore, question.outcomes, outcomes))
  const about = { estate, scenario: simulation.scenario, ...(help && { help }) }
  const document = { ...outlook, ...(help && { oneMore: help.map(writtenHelp) }) }
  return written(EXIT.done, document, (paint) => outlookPage(outlook, question.outcomes, about, paint), question.wanted)
}

function writtenHelp({ oneMore, runs, gaps }: Help): object {
  return { ...oneMore, runs, ...gaps }
}

export function answerMargin(question: MarginQuestion, tell: (news: MarginNews) => void): Answer {
  const { movable, wanted } = question
  const [estate, policy] = [estateFrom(question.estate), policyFrom(question.policy)]
  const margin = marginOf(estate, { ...policy, movable }, tell)
  return written(EXIT.done, margin, (paint) => marginPage(margin, estate, movable, paint), wanted)
}

export function answerForecast({ history: source, months, wanted }: ForecastQuestion): Answer {
  const history = historyFrom(source)
  const forecast = forecastHistory(history, months)
  return written(EXIT.done, forecast, (paint) => forecastPage(forecast, history, paint), wanted)
}

function simulationFor(
  { estate: source, policy: policySource, scenario: scenarioSource }: SimulateQuestion | MayHelpQuestion | OutlookQuestion,
  oneMore?: OneMore,
) {
  const [read, policy] = [estateFrom(source), policyFrom(policySource)]
  const given = { estate: read, scenario: scenarioFrom(scenarioSource, read) }
  const { estate, scenario } = oneMore ? withOneMore(given, oneMore) : given
  return { estate, policy, runs: scenario.runs, simulation: openSimulation(estate, policy, scenario) }
}
