/** Looks ahead for the window: runs scenarios, puts their runs together, finds margins, and forecasts from a history. */

import { monthName, type History } from '../../src/domain/history'
import { csvOf } from '../../src/export/csv'
import { decodeUtf8 } from '../../src/intake/read'
import { readHistory } from '../../src/intake/read-history'
import { cellOf } from '../../src/intake/sheets/cell'
import { differenceOf } from '../../src/outlook/difference'
import { forecastHistory, totalsOf } from '../../src/outlook/forecast/forecast'
import { marginOf } from '../../src/outlook/margin'
import type { RunOutcome } from '../../src/outlook/outcome'
import { READY_SCENARIOS } from '../../src/outlook/ready'
import { fitOf } from '../../src/outlook/ready/steady'
import { rowsOf } from '../../src/outlook/rows'
import { openSimulation, simulateRun, type Simulation } from '../../src/outlook/run'
import { summaryOf } from '../../src/outlook/summary'
import type { Reading } from '../../src/problem'
import { answerWith } from './answer-with'
import type { Case, Forecasted, Merged, SimulateNews, SimulatorDialogue } from './simulator-questions'

type Held = { readonly simulation: Simulation; readonly outcomes: RunOutcome[] }

let held: readonly Held[] = []
let merged: Merged | undefined

answerWith<SimulatorDialogue>({
  ready: async ({ estate, id, options }) => {
    const ready = READY_SCENARIOS.find(({ name }) => name === id)
    if (!ready) throw new Error(`There is no scenario "${id}" ready to use`)
    const { history } = options
    const fit = history && fitOf(estate, { ...options, history })
    return { document: ready.make(estate, options), ...(fit && { fit }) }
  },
  'read history': async ({ bytes }) => historyIn(bytes),
  simulate: async ({ cases, share }, hear) => {
    simulate(cases, share, hear)
    return null
  },
  hold: async ({ cases }) => {
    held = cases.map((one) => ({ simulation: simulationOf(one), outcomes: [] }))
    return null
  },
  merge: async ({ found }) => {
    for (const { of, outcome } of found) held[of]!.outcomes.push(outcome)
    merged = merge()
    return merged
  },
  csv: async ({ names }) => {
    if (!merged) throw new Error('an outlook was asked for as a table before there was one')
    return csvOf(rowsOf(names.map(cellOf), merged.summaries, merged.difference))
  },
  margin: async ({ estate, policy }, hear) => marginOf(estate, policy, hear),
  forecast: async ({ bytes, months }) => forecast(bytes, months),
})

/** The cases take turns, so that each run of one soon has its counterpart in the other. */
function simulate(
  cases: readonly Case[],
  { index, of }: { readonly index: number; readonly of: number },
  hear: (news: SimulateNews) => void,
): void {
  const simulations = cases.map(simulationOf)
  const most = Math.max(...cases.map(({ scenario }) => scenario.runs))
  for (let run = index + 1; run <= most; run += of) {
    simulations.forEach((simulation, number) => {
      if (run > simulation.scenario.runs) return
      const isFirst = run === index + 1 && number === 0
      const outcome = simulateRun(simulation, run, ({ month }) => {
        if (isFirst) hear({ kind: 'month', month })
      })
      hear({ kind: 'run', found: { of: number, outcome } })
    })
  }
}

function simulationOf({ estate, policy, scenario }: Case): Simulation {
  return openSimulation(estate, policy, scenario)
}

function merge(): Merged {
  const each = held.map(({ simulation, outcomes }) => summaryOf(simulation, outcomes))
  const [first, second] = held
  return {
    outlooks: each.map(({ outlook }) => outlook),
    summaries: each.map(({ summary }) => summary),
    ...(first && second && { difference: differenceOf(first, second) }),
  }
}

function forecast(bytes: Uint8Array, months: number): Reading<Forecasted> {
  const reading = historyIn(bytes)
  if (!reading.ok) return reading
  const history = reading.value
  const past = totalsOf(history).map((people, index) => ({
    month: monthName(history.first + index),
    ...(people !== undefined && { people }),
  }))
  return { ok: true, value: { forecast: forecastHistory(history, months), past } }
}

function historyIn(bytes: Uint8Array): Reading<History> {
  const text = decodeUtf8(bytes)
  return text.ok ? readHistory(text.value) : text
}
