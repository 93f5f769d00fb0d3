/** The scenarios of the open estate: those ready to use, those kept with it, and what was written of them and not saved yet. */

import { create } from 'zustand'
import type { History } from '../../src/domain/history'
import type { Policy } from '../../src/domain/policy'
import { decodeUtf8 } from '../../src/intake/read'
import { readScenario } from '../../src/intake/read-scenario'
import { edit } from '../../src/working/change'
import { openSimulator } from '../worker/ask'
import type { Ready } from '../worker/simulator-questions'
import { perform, type Performed } from './changes'
import { desk, lay, useDesk, type Refusal } from './desk'
import { giveOut, takeIn } from './give-out'
import { keepHistory, keptHistory, type ChosenFile } from './histories-kept'
import { report } from './report-bug'
import { fileNameOf, textOf } from './save'

/** A scenario as it is written so far: any of its fields may hold anything. */
export type ScenarioDraft = Readonly<Record<string, unknown>>

/** One that is ready to use, or one that is kept with the estate. */
export type ScenarioRef = { readonly kind: 'ready' | 'kept'; readonly id: string }

/** A scenario to run, and under which policy: the one in force where none is named. */
export type Side = { readonly ref: ScenarioRef; readonly policy?: Policy }

type Scenarios = {
  readonly first: Side
  /** What is held against the first. */
  readonly second: Side | undefined
  /** Scenarios ready to use that were made, by name. */
  readonly ready: Readonly<Record<string, ReadyMade>>
  /** What the arrivals of scenarios ready to use are fitted to, instead of a steady state. */
  readonly history: ChosenHistory | undefined
  /** Why the history chosen last can't be read. */
  readonly historyRefused: Refusal | undefined
}

export type ChosenHistory = { readonly file: string; readonly history: History }

/** A scenario made for the estate as it was at that standing, and for that history. */
type ReadyMade = Ready & { readonly standing: number; readonly history: ChosenHistory | undefined }

const STEADY: ScenarioRef = { kind: 'ready', id: 'steady-state' }
const NOTHING: Scenarios = {
  first: { ref: STEADY },
  second: undefined,
  ready: {},
  history: undefined,
  historyRefused: undefined,
}

/** Months and runs to begin with: large estates take longer, and their means are surer. */
const MONTHS = 24
const RUNS = 200
const RUNS_IF_LARGE = 20
const LARGE = 10_000
const SEED = 1

export const useScenarios = create<Scenarios>(() => NOTHING)

useDesk.subscribe((now, before) => {
  if (now.opened?.id === before.opened?.id) return
  useScenarios.setState(NOTHING, true)
  restore()
})
restore()

/** Fits arrivals again to the history that was kept with the open estate. */
function restore(): void {
  const { opened } = desk()
  const kept = opened && keptHistory('arrivals', opened)
  if (kept) report(readArrivalsHistory(kept))
}

export function keyOf({ kind, id }: ScenarioRef): string {
  return `${kind} ${id}`
}

export function refOf(key: string): ScenarioRef {
  const [kind, ...id] = key.split(' ')
  return { kind: kind === 'kept' ? 'kept' : 'ready', id: id.join(' ') }
}

export function chooseSide(which: 'first' | 'second', side: Side | undefined): void {
  if (which === 'second') useScenarios.setState({ second: side })
  else if (side) useScenarios.setState({ first: side })
}

/** The form in which a scenario is written. */
export function formOf(ref: ScenarioRef): string {
  return `scenario ${keyOf(ref)}`
}

/** Makes a scenario that is ready to use for the estate as it stands, unless that was done. */
export function prepare({ kind, id }: ScenarioRef): void {
  const { opened } = desk()
  if (!opened || kind !== 'ready') return
  const { estate, standing } = opened
  const { ready: made, history } = useScenarios.getState()
  if (isMadeFor(made[id], standing, history)) return
  const runs = estate.people.length > LARGE ? RUNS_IF_LARGE : RUNS
  const options = { months: MONTHS, runs, seed: SEED, ...(history && { history: history.history }) }
  const companion = openSimulator('scenario')
  report(
    companion
      .ask('ready', { estate, id, options })
      .then((answer) => {
        if (desk().opened?.id !== opened.id) return
        useScenarios.setState(({ ready }) => ({ ready: { ...ready, [id]: { ...answer, standing, history } } }))
      })
      .finally(companion.end),
  )
}

export function isMadeFor(made: ReadyMade | undefined, standing: number, history: ChosenHistory | undefined): made is ReadyMade {
  return made?.standing === standing && made.history === history
}

/** Lets the person choose a history of populations, to which the arrivals of scenarios ready to use are fitted from then on. */
export async function chooseArrivalsHistory(kind: string): Promise<void> {
  const chosen = await takeIn(kind, ['csv'])
  if (chosen.status === 'cancelled') return
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return
  }
  const taken = { file: chosen.name, bytes: chosen.bytes }
  if (await readArrivalsHistory(taken)) keepHistory('arrivals', taken)
}

/** Whether it could be read, and the same estate is still open. */
async function readArrivalsHistory({ file, bytes }: ChosenFile): Promise<boolean> {
  const { opened } = desk()
  const companion = openSimulator('history')
  const reading = await companion.ask('read history', { bytes }).finally(companion.end)
  if (desk().opened?.id !== opened?.id) return false
  if (reading.ok) useScenarios.setState({ history: { file, history: reading.value }, historyRefused: undefined })
  else useScenarios.setState({ historyRefused: { file, problems: reading.problems } })
  return reading.ok
}

/** Arrivals are those of a steady state again. */
export function forgetHistory(): void {
  useScenarios.setState({ history: undefined, historyRefused: undefined })
  keepHistory('arrivals', undefined)
}

/** Keeps a scenario under its name, in the place of another one where it `replaces` it. */
export function saveScenario(scenario: ScenarioDraft, name: string, replaces?: string): Performed {
  const { opened } = desk()
  if (!opened) return { status: 'read-only' }
  const { shelves } = opened
  return perform({
    name: { words: 'did.scenario.save', values: { scenario: name } },
    edits: [
      ...(replaces !== undefined && replaces !== name ? [edit(shelves, 'scenarios', replaces, undefined)] : []),
      edit(shelves, 'scenarios', name, { ...scenario, name }),
    ],
  })
}

export function forgetScenario(name: string): Performed {
  const { opened } = desk()
  if (!opened) return { status: 'read-only' }
  return perform({
    name: { words: 'did.scenario.forget', values: { scenario: name } },
    edits: [edit(opened.shelves, 'scenarios', name, undefined)],
  })
}

/** Lets the person choose a scenario file and keeps what it holds, under its name or `otherName` of it where that is taken. */
export async function importScenario(
  kind: string,
  otherName: (name: string, number: number) => string,
): Promise<ScenarioRef | undefined> {
  const { opened } = desk()
  if (!opened) return undefined
  const chosen = await takeIn(kind)
  if (chosen.status === 'cancelled') return undefined
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return undefined
  }
  const text = decodeUtf8(chosen.bytes)
  const reading = text.ok ? readScenario(text.value, opened.estate) : text
  if (!reading.ok || !text.ok) {
    lay({ refused: { file: chosen.name, problems: reading.ok ? [] : reading.problems } })
    return undefined
  }
  const document = JSON.parse(text.value.replace(/^\uFEFF/, '')) as ScenarioDraft
  const taken = desk().opened?.shelves.scenarios
  let name = reading.value.name
  for (let number = 2; taken?.has(name); number++) name = otherName(reading.value.name, number)
  return saveScenario(document, name).status === 'done' ? { kind: 'kept', id: name } : undefined
}

export async function exportScenario(scenario: ScenarioDraft, kind: string): Promise<void> {
  const saved = await giveOut({ name: `${fileNameOf(String(scenario.name))}.scenario.json`, kind }, () => textOf(scenario))
  if (saved.status === 'saved') lay({ notice: { kind: 'file-saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}
