/** Runs scenarios in workers and shows what they come to as it comes; whenever that is stopped, what is there stays. */

import { create } from 'zustand'
import type { RunOutcome } from '../../src/outlook/outcome'
import { openSimulator, type Companion } from '../worker/ask'
import type { Case, Found, Merged, SimulateNews, SimulatorDialogue } from '../worker/simulator-questions'
import { desk, lay, useDesk } from './desk'
import { keptOutlook, keepOutlook } from './outlook-kept'
import { giveOut } from './give-out'
import { report } from './report-bug'
import { openCrew, type Crew } from './runs-crew'
import { fileNameOf, textOf } from './save'
import { chooseSide, type Side } from './scenarios'

type Simulator = Companion<SimulatorDialogue>

/** A case with what it is called, and how it was chosen. */
export type NamedCase = Case & { readonly name: string; readonly side: Side }

/** What is or was run. `done`: runs of all cases that are in what is merged; `found`: those that a worker has come to the end of. */
export type OutlookShown = {
  readonly cases: readonly NamedCase[]
  /** Which document of the estate it was run for. */
  readonly standing: number
  readonly all: number
  readonly found: number
  /** The month that the first run has come to, while there is none that is done. */
  readonly month: number
  readonly status: 'running' | 'done' | 'stopped'
  readonly merged?: Merged
}

export const useOutlook = create<{ readonly shown: OutlookShown | undefined }>(() => ({ shown: undefined }))

const BETWEEN_MILLISECONDS = 700

let crew: Crew | undefined
let merger: Simulator | undefined
/** By case, by the number of the run. */
let outcomes: (RunOutcome | undefined)[][] = []
/** By case: runs that were merged, the first ones without a gap, so that what is shown depends only on how many they are. */
let sent: number[] = []
let isMerging = false
/** Whether what is shown is kept with the estate. */
let isKept = false

useDesk.subscribe((now, before) => {
  if (now.opened?.id === before.opened?.id) return
  endAll()
  useOutlook.setState({ shown: undefined })
  restore()
})
restore()

/** Chooses and shows again what was kept with the open estate: its runs are put together anew, and not made anew. */
function restore(): void {
  const { opened } = desk()
  const kept = opened && keptOutlook(opened)
  if (!kept) return
  const { standing, status, runs } = kept
  const cases = kept.cases.map((one): NamedCase => ({ ...one, estate: opened.estate }))
  const [first, second] = cases
  chooseSide('first', first?.side)
  chooseSide('second', second?.side)
  const ours = beginWith(cases, standing, status, runs.flat().length)
  isKept = true
  for (const [of, some] of runs.entries()) for (const outcome of some) outcomes[of]![outcome.run] = outcome
  follow(
    ours,
    ours.ask('hold', { cases: cases.map(plainly) }).then(() => mergeMore(ours)),
  )
}

export function startOutlook(cases: readonly NamedCase[]): void {
  const { opened } = desk()
  if (!opened) return
  const ours = beginWith(cases, opened.standing, 'running', 0)
  const plain = cases.map(plainly)
  crew = openCrew('runs', plain)
  const running = crew.simulate(plain, hear)
  follow(
    ours,
    ours.ask('hold', { cases: plain }).then(() => {
      isMerging = false
      return mergeMore(ours)
    }),
  )
  isMerging = true
  follow(
    ours,
    running.then(async () => {
      if (merger !== ours) return
      endCrew()
      await mergeMore(ours)
    }),
  )
}

/** @param found how many runs there are already */
function beginWith(cases: readonly NamedCase[], standing: number, status: OutlookShown['status'], found: number): Simulator {
  endAll()
  outcomes = cases.map(() => [])
  sent = cases.map(() => 0)
  isMerging = false
  isKept = false
  const all = cases.reduce((sum, { scenario }) => sum + scenario.runs, 0)
  useOutlook.setState({ shown: { cases, standing, all, found, month: 0, status } })
  merger = openSimulator('outlook')
  return merger
}

function plainly({ estate, policy, scenario }: NamedCase): Case {
  return { estate, policy, scenario }
}

/** Ends the runs; those that are done stay. */
export function stopOutlook(): void {
  const { shown } = useOutlook.getState()
  if (shown?.status !== 'running' || !merger) return
  endCrew()
  update({ status: 'stopped' })
  follow(merger, mergeMore(merger))
}

function hear(news: SimulateNews): void {
  const { shown } = useOutlook.getState()
  if (shown?.status !== 'running') return
  if (news.kind === 'month') {
    if (shown.found === 0 && news.month > shown.month) update({ month: news.month })
    return
  }
  const { of, outcome } = news.found
  outcomes[of]![outcome.run] = outcome
  update({ found: shown.found + 1 })
  if (merger) follow(merger, mergeMore(merger))
}

/** Has the runs that are new merged, one batch after another. */
async function mergeMore(ours: Simulator): Promise<void> {
  if (isMerging) return
  isMerging = true
  for (let found = newOnes(); found.length > 0; found = newOnes()) {
    const merged = await ours.ask('merge', { found })
    if (merger !== ours) return
    update({ merged })
    await pause()
    if (merger !== ours) return
  }
  isMerging = false
  const { shown } = useOutlook.getState()
  if (shown?.status === 'running' && shown.found === shown.all) update({ status: 'done' })
  keepRuns()
}

/** Keeps the runs that were merged, once there will be no more of them. */
function keepRuns(): void {
  const { shown } = useOutlook.getState()
  if (!shown || shown.status === 'running' || isKept || sent.every((count) => count === 0)) return
  isKept = true
  const { standing, status } = shown
  keepOutlook({
    standing,
    status,
    cases: shown.cases.map(({ name, side, policy, scenario }) => ({ name, side, policy, scenario })),
    runs: runsMerged(),
  })
}

/** The runs of each case that are in what is shown. */
export function runsMerged(): RunOutcome[][] {
  return outcomes.map((found, of) => found.slice(1, sent[of]! + 1).flatMap((outcome) => outcome ?? []))
}

/** The window is drawn and answers between two batches. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, BETWEEN_MILLISECONDS))
}

/** Runs that follow those merged without a gap; of several cases, as many of each as there are of the fewest. */
function newOnes(): Found[] {
  const { shown } = useOutlook.getState()
  const ready = outcomes.map((found) => {
    let last = 0
    while (found[last + 1]) last++
    return last
  })
  const open = ready.filter((count, of) => count < shown!.cases[of]!.scenario.runs)
  const until = open.length > 0 ? Math.min(...open) : Infinity
  return outcomes.flatMap((found, of): Found[] => {
    const last = Math.min(ready[of]!, until)
    const more = found.slice(sent[of]! + 1, last + 1).flatMap((outcome) => (outcome ? [{ of, outcome }] : []))
    sent[of] = Math.max(sent[of]!, last)
    return more
  })
}

export function saveOutlook(index: number, kind: string): void {
  const { shown } = useOutlook.getState()
  const outlook = shown?.merged?.outlooks[index]
  if (outlook) report(save(`${fileNameOf(outlook.scenario.name)}.outlook.json`, textOf(outlook), kind))
}

export function saveOutlookTable(kind: string): void {
  const { shown } = useOutlook.getState()
  if (!shown?.merged || !merger) return
  const names = shown.cases.map(({ name }) => name)
  report(merger.ask('csv', { names }).then((text) => save(`${fileNameOf(names.join(' '))}.outlook.csv`, text, kind)))
}

async function save(name: string, text: string, kind: string): Promise<void> {
  const saved = await giveOut({ name, kind }, () => text)
  if (saved.status === 'saved') lay({ notice: { kind: 'file-saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}

function update(change: Partial<OutlookShown>): void {
  useOutlook.setState(({ shown }) => ({ shown: shown && { ...shown, ...change } }))
}

function endCrew(): void {
  crew?.end()
  crew = undefined
}

function endAll(): void {
  endCrew()
  merger?.end()
  merger = undefined
}

/** A bug ends the work, and is shown. */
function follow(ours: Simulator, task: Promise<void>): void {
  report(
    task.catch((bug: unknown) => {
      if (merger === ours) {
        endCrew()
        update({ status: 'stopped' })
      }
      throw bug
    }),
  )
}
