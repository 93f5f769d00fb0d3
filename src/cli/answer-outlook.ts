/** Answers what a worker is asked about the future: runs of a scenario, an outlook of them, margins and forecasts. */

import { forecastHistory } from '../outlook/forecast/forecast'
import { marginOf } from '../outlook/margin'
import { outlookOf } from '../outlook/merge'
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
  OutlookQuestion,
  SimulateNews,
  SimulateQuestion,
} from './questions'
import { EXIT } from './trouble'
import { written } from './written'

export function answerSimulate(question: SimulateQuestion, tell: (news: SimulateNews) => void): Answer {
  const { simulation, runs } = simulationFor(question)
  const { index, of } = question.share
  for (let run = index + 1; run <= runs; run += of) tell({ outcome: simulateRun(simulation, run), runs })
  return { status: EXIT.done }
}

export function answerOutlook(question: OutlookQuestion): Answer {
  const { simulation, estate } = simulationFor(question)
  const outlook = outlookOf(simulation, question.outcomes)
  const about = { estate, scenario: simulation.scenario }
  return written(EXIT.done, outlook, (paint) => outlookPage(outlook, question.outcomes, about, paint), question.wanted)
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

function simulationFor({ estate: source, policy: policySource, scenario: scenarioSource }: SimulateQuestion | OutlookQuestion) {
  const estate = estateFrom(source)
  const scenario = scenarioFrom(scenarioSource, estate)
  return { estate, runs: scenario.runs, simulation: openSimulation(estate, policyFrom(policySource), scenario) }
}
