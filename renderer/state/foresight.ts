/** What was asked about the future beside scenarios: margins of the open estate, and forecasts from a history. */

import { create } from 'zustand'
import type { Policy } from '../../src/domain/policy'
import type { KindMargin, Margin } from '../../src/outlook/margin'
import type { Problem } from '../../src/problem'
import { openSimulator, type Companion } from '../worker/ask'
import type { Forecasted, SimulatorDialogue } from '../worker/simulator-questions'
import { desk, lay, useDesk } from './desk'
import { takeIn } from './give-out'
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
}

export const useForesight = create<Foresight>(() => ({ margin: undefined, forecast: undefined }))
const set = useForesight.setState

let finding: Companion<SimulatorDialogue> | undefined
let history: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined

useDesk.subscribe((now, before) => {
  if (now.opened?.id === before.opened?.id) return
  finding?.end()
  finding = undefined
  set({ margin: undefined })
})

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

export async function chooseHistory(kind: string, months: number): Promise<void> {
  const chosen = await takeIn(kind, ['csv'])
  if (chosen.status === 'cancelled') return
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return
  }
  history = chosen
  await forecastAgain(months)
}

/** Forecasts from the history chosen last. */
export async function forecastAgain(months: number): Promise<void> {
  if (!history) return
  const { name: file, bytes } = history
  set({ forecast: { status: 'working', file } })
  const ours = openSimulator('forecast')
  const answer = await ours
    .ask('forecast', { bytes, months })
    .catch((bug: unknown) => {
      set({ forecast: undefined })
      throw bug
    })
    .finally(ours.end)
  note({ kind: 'foresaw', what: said('deed.forecast', { file }) })
  if (history.bytes !== bytes) return
  set({
    forecast: answer.ok
      ? { status: 'done', file, forecasted: answer.value }
      : { status: 'refused', file, problems: answer.problems },
  })
}
