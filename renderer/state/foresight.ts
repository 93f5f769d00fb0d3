/** What was asked about the future beside scenarios: margins of the open estate, and forecasts from a history. */

import { create } from 'zustand'
import type { Policy } from '../../src/domain/policy'
import type { KindMargin, Margin } from '../../src/outlook/margin'
import type { Problem } from '../../src/problem'
import { openSimulator, type Companion } from '../worker/ask'
import type { Forecasted, SimulatorDialogue } from '../worker/simulator-questions'
import { desk, lay, useDesk } from './desk'
import { takeIn } from './give-out'
import { keepHistory, keptHistory, type ChosenFile } from './histories-kept'
import { note, said } from './record'
import { report } from './report-bug'

export type MarginShown = {
  readonly movable: Policy['movable']
  readonly standing: number
  readonly status: 'working' | 'done' | 'stopped'
  readonly kinds: readonly KindMargin[]
  readonly margin?: Margin
}

export type ForecastShown =
  | { readonly status: 'working'; readonly file: string }
  | { readonly status: 'refused'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly status: 'done'; readonly file: string; readonly forecasted: Forecasted }

type Foresight = {
  readonly margin: MarginShown | undefined
  readonly forecast: ForecastShown | undefined
  /** How far forecasts go. */
  readonly months: number
}

const NOTHING: Foresight = { margin: undefined, forecast: undefined, months: 12 }

export const useForesight = create<Foresight>(() => NOTHING)
const set = useForesight.setState

let finding: Companion<SimulatorDialogue> | undefined
let history: ChosenFile | undefined

useDesk.subscribe((now, before) => {
  if (now.opened?.id === before.opened?.id) return
  finding?.end()
  finding = undefined
  history = undefined
  set(NOTHING)
  restore()
})
restore()

/** Finds the history that was kept with the open estate; it is forecast from once somebody looks. */
function restore(): void {
  const { opened } = desk()
  history = opened && keptHistory('forecast', opened)
  if (history) set({ months: history.months ?? NOTHING.months })
}

/** Forecasts from the history that was kept, unless that is done or under way. */
export function forecastKept(): void {
  if (history && !useForesight.getState().forecast) report(forecast())
}

export function findMargin(movable: Policy['movable']): void {
  const { opened, policy } = desk()
  if (!opened) return
  finding?.end()
  const ours = openSimulator('margin')
  finding = ours
  const { estate, standing } = opened
  set({ margin: { movable, standing, status: 'working', kinds: [] } })
  const update = (change: Partial<MarginShown>) => {
    if (finding === ours) set(({ margin }) => ({ margin: margin && { ...margin, ...change } }))
  }
  const asked = ours.ask('margin', { estate, policy: { ...policy, movable } }, (kind) =>
    update({ kinds: [...(useForesight.getState().margin?.kinds ?? []), kind] }),
  )
  report(
    asked.then(
      (margin) => {
        update({ status: 'done', margin, kinds: margin.kinds })
        note({ kind: 'foresaw', what: said('deed.margin') })
        ours.end()
      },
      (bug: unknown) => {
        update({ status: 'stopped' })
        throw bug
      },
    ),
  )
}

/** Ends the search; the kinds that were found stay. */
export function stopMargin(): void {
  finding?.end()
  finding = undefined
  set(({ margin }) => ({ margin: margin && { ...margin, status: 'stopped' } }))
}

export async function chooseHistory(kind: string): Promise<void> {
  const chosen = await takeIn(kind, ['csv'])
  if (chosen.status === 'cancelled') return
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return
  }
  history = { file: chosen.name, bytes: chosen.bytes }
  await forecastAndKeep()
}

/** Forecasts from the history chosen last, so many months ahead. */
export async function forecastAgain(months: number): Promise<void> {
  set({ months })
  await forecastAndKeep()
}

async function forecastAndKeep(): Promise<void> {
  const done = await forecast()
  if (done) keepHistory('forecast', done, { kind: 'foresaw', what: said('deed.forecast', { file: done.file }) })
}

/** What was forecast from; undefined: nothing, or something else was chosen meanwhile. */
async function forecast(): Promise<ChosenFile | undefined> {
  if (!history) return undefined
  const asked = history
  const { file, bytes } = asked
  const { months } = useForesight.getState()
  set({ forecast: { status: 'working', file } })
  const ours = openSimulator('forecast')
  const answer = await ours
    .ask('forecast', { bytes, months })
    .catch((bug: unknown) => {
      set({ forecast: undefined })
      throw bug
    })
    .finally(ours.end)
  if (history !== asked) return undefined
  if (!answer.ok) {
    set({ forecast: { status: 'refused', file, problems: answer.problems } })
    return undefined
  }
  set({ forecast: { status: 'done', file, forecasted: answer.value } })
  return { file, bytes, months }
}
