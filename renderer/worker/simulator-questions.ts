/** What the window may ask of workers that look ahead: scenarios made and run, runs put together, margins and forecasts. */

import type { Estate } from '../../src/domain/estate'
import type { History } from '../../src/domain/history'
import type { Outlook } from '../../src/domain/outlook'
import type { Policy } from '../../src/domain/policy'
import type { Scenario } from '../../src/domain/scenario'
import type { Difference } from '../../src/outlook/difference'
import type { Forecast } from '../../src/outlook/forecast/forecast'
import type { KindMargin, Margin } from '../../src/outlook/margin'
import type { RunOutcome } from '../../src/outlook/outcome'
import type { Fit } from '../../src/outlook/ready/grown'
import type { ReadyOptions, ScenarioDocument } from '../../src/outlook/ready/steady'
import type { Summary } from '../../src/outlook/summary'
import type { Reading } from '../../src/problem'

/** A scenario that is run for an estate, and the policy that holds until it says otherwise. */
export type Case = { readonly estate: Estate; readonly policy: Policy; readonly scenario: Scenario }

/** `fit`: what a history said of its arrivals, where there was one. */
export type Ready = { readonly document: ScenarioDocument; readonly fit?: Fit }

/** A run that is done, of one of the cases. */
export type Found = { readonly of: number; readonly outcome: RunOutcome }

/** `month`: the first run of a worker has come so far. */
export type SimulateNews = { readonly kind: 'month'; readonly month: number } | { readonly kind: 'run'; readonly found: Found }

/** What the runs so far come to; for each case, and where there are two, how they differ. */
export type Merged = {
  readonly outlooks: readonly Outlook[]
  readonly summaries: readonly Summary[]
  readonly difference?: Difference
}

/** `past`: everyone, month by month up to the last one known. */
export type Forecasted = {
  readonly forecast: Forecast
  readonly past: readonly { readonly month: string; readonly people?: number }[]
}

export type SimulatorDialogue = {
  /** A scenario ready to use, made for an estate. */
  readonly ready: {
    readonly ask: { readonly estate: Estate; readonly id: string; readonly options: ReadyOptions }
    readonly news: never
    readonly answer: Ready
  }
  readonly 'read history': {
    readonly ask: { readonly bytes: Uint8Array<ArrayBuffer> }
    readonly news: never
    readonly answer: Reading<History>
  }
  /** Runs every `of`th run of each case from `index` + 1 on, run by run; the answer comes when all are done. */
  readonly simulate: {
    readonly ask: { readonly cases: readonly Case[]; readonly share: { readonly index: number; readonly of: number } }
    readonly news: SimulateNews
    readonly answer: null
  }
  /** Gives the cases to a worker that is kept, whose runs are added below. */
  readonly hold: { readonly ask: { readonly cases: readonly Case[] }; readonly news: never; readonly answer: null }
  readonly merge: { readonly ask: { readonly found: readonly Found[] }; readonly news: never; readonly answer: Merged }
  /** What was merged last as comma-separated values. */
  readonly csv: { readonly ask: { readonly names: readonly string[] }; readonly news: never; readonly answer: string }
  readonly margin: {
    readonly ask: { readonly estate: Estate; readonly policy: Policy }
    readonly news: KindMargin
    readonly answer: Margin
  }
  readonly forecast: {
    readonly ask: { readonly bytes: Uint8Array<ArrayBuffer>; readonly months: number }
    readonly news: never
    readonly answer: Reading<Forecasted>
  }
}
