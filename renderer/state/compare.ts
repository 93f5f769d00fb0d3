/** Compares in a worker, stops it when asked keeping what there is, and holds what came of it in another worker to be asked about. */

import { create } from 'zustand'
import type { Finding } from '../../src/advice/finding'
import type { Part } from '../../src/compare/compare'
import type { Difference } from '../../src/compare/differences'
import { dealOut, type Worker } from '../../src/compare/deal'
import { tasksOf, todoOf, type Asked, type Task } from '../../src/compare/tasks'
import type { Comparison } from '../../src/domain/comparison'
import type { Explanation } from '../../src/domain/explanation'
import type { TierId } from '../../src/domain/plan'
import type { Review } from '../../src/domain/review'
import { askAuditor } from '../audit/ask-auditor'
import type { Audited } from '../audit/audit-questions'
import { ask, openCompanion, type Companion } from '../worker/ask'
import type { Compared, PersonIn } from '../worker/compare-questions'
import type { ExplanationNews } from '../worker/questions'
import { FIRST_CHOICES, policiesKnown, type Choices } from './compare-choices'
import { keepAudited, keepChoices, keepMade, keptChoices, keptMade, type Made } from './compare-kept'
import { desk, lay, useDesk, type Refusal } from './desk'
import { factorsOn } from './factors'
import { takeIn } from './give-out'
import { report } from './report-bug'
import { saveDocument, saveText } from './save'

/** Where a comparison comes from: made here of the estate as it stood, or read from a review file. */
export type Origin =
  | { readonly kind: 'made'; readonly standing: number; readonly stopped: boolean }
  | { readonly kind: 'review'; readonly file: string; readonly review: Review; readonly findings: readonly Finding[] }

/** A comparison to look at. */
export type Shown = Compared & { readonly asked: Asked; readonly origin: Origin; readonly audited?: Audited }

export type CompareWork =
  | { readonly status: 'idle' }
  | {
      readonly status: 'comparing'
      readonly tasks: readonly Task[]
      readonly asked: Asked
      readonly done: number
      /** The place of the task that a worker is at. */
      readonly task: number
      readonly tier?: TierId
    }
  | { readonly status: 'concluding' | 'reading' | 'auditing' | 'writing' }

type Comparing = {
  readonly choices: Choices
  readonly work: CompareWork
  readonly shown: Shown | undefined
  /** The two columns that are held against each other: worse off under the second than under the first. */
  readonly pair: readonly [number, number]
  /** Why a file could not take part. */
  readonly refused: Refusal | undefined
}

const NOTHING: Comparing = {
  choices: FIRST_CHOICES,
  work: { status: 'idle' },
  shown: undefined,
  pair: [0, 1],
  refused: undefined,
}

export const useComparing = create<Comparing>(() => NOTHING)
const comparing = useComparing.getState

/** Each holds the estate, so there are not more of them than help. */
const WORKERS = Math.min(4, Math.max(1, navigator.hardwareConcurrency))
const set = useComparing.setState

let planning: readonly Companion[] = []
let parts: Part[] = []
let begun: { readonly asked: Asked; readonly standing: number } | undefined
let holding: Companion | undefined
/** By column, of the two that were asked about last: each holds a plan. */
const explainers = new Map<number, Companion>()

/** What was compared belongs to the estate that was open. */
useDesk.subscribe((now, before) => {
  if (now.opened?.id === before.opened?.id) return
  endPlanning()
  begun = undefined
  letGo()
  set(NOTHING, true)
  restore()
})
restore()

/** Shows again what was kept with the open estate. */
function restore(): void {
  const { opened } = desk()
  if (!opened) return
  set({ choices: keptChoices(opened) })
  const made = keptMade(opened)
  if (made) follow(showMade(made))
}

export function choose(change: Partial<Choices>): void {
  const { choices: before } = comparing()
  const choices = { ...before, ...change }
  set({ choices })
  keepChoices(choices, before)
}

export function startComparing(asked: Asked): void {
  const { opened } = desk()
  if (!opened || comparing().work.status !== 'idle') return
  parts = []
  begun = { asked, standing: opened.standing }
  set({ work: { status: 'comparing', tasks: tasksOf(asked), asked, done: 0, task: 0 }, refused: undefined })
  follow(compareAll(asked, begun))
}

/** Has all tasks done by workers; ends early where another comparison or none is wanted by then. */
async function compareAll(asked: Asked, work: typeof begun): Promise<void> {
  const todo = todoOf(asked)
  planning = Array.from({ length: Math.min(WORKERS, todo.length) }, (_, index) => openCompanion(`compare ${index + 1}`))
  const workers = planning.map((companion): Worker => {
    report(companion.ask('begin comparison', { asked }))
    return (task, given) => {
      const at = (tier?: TierId): void => {
        if (planning.includes(companion)) showAt(task, tier)
      }
      at()
      return companion.ask('compare', { task, parts: given }, ({ tier }) => at(tier))
    }
  })
  await dealOut(todo, workers, (part) => {
    if (begun === work) parts.push(part)
  })
  if (begun !== work) return
  endPlanning()
  await conclude(false)
}

function showAt(task: number, tier: TierId | undefined): void {
  const { work } = comparing()
  if (work.status !== 'comparing') return
  const { tasks, asked } = work
  set({ work: { status: 'comparing', tasks, asked, task, done: parts.length, ...(tier && { tier }) } })
}

/** Ends the work; a comparison is made of what is done. */
export function stopComparing(): void {
  if (comparing().work.status !== 'comparing') return
  endPlanning()
  if (parts.some(({ kind }) => kind === 'column')) return follow(conclude(true))
  set({ work: { status: 'idle' } })
  lay({ notice: { kind: 'nothing-yet' } })
}

function endPlanning(): void {
  for (const { end } of planning) end()
  planning = []
}

async function conclude(stopped: boolean): Promise<void> {
  if (!begun) return
  const work = begun
  const made: Made = { ...work, parts, stopped }
  await showMade(made)
  if (begun === work) keepMade(made)
}

async function showMade({ asked, parts: done, standing, stopped, audited }: Made): Promise<void> {
  set({ work: { status: 'concluding' } })
  const companion = hold()
  const compared = await companion.ask('hold comparison', { asked, parts: done })
  if (holding !== companion) return
  show({ ...compared, asked, origin: { kind: 'made', standing, stopped }, ...(audited && { audited }) })
}

function show(shown: Shown): void {
  set({ shown, pair: [0, Math.min(1, shown.columns.length - 1)], work: { status: 'idle' } })
}

/** Adds a policy, a plan or another day from a file; a review file is verified and shown. */
export function addFile(kind: string): void {
  follow(readFile(kind))
}

async function readFile(kind: string): Promise<void> {
  const { opened } = desk()
  if (!opened || comparing().work.status !== 'idle') return
  const chosen = await takeIn(kind)
  if (chosen.status === 'cancelled') return
  if (chosen.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return
  }
  set({ work: { status: 'reading' }, refused: undefined })
  const { choices } = comparing()
  const days = choices.files.flatMap(({ read }) => (read.kind === 'estate' ? [read.estate] : []))
  const estates = [opened.estate, ...days]
  const policies = policiesKnown(desk(), choices)
  const reading = await ask('read to compare', { bytes: chosen.bytes, estates, policies }).answer
  if (desk().opened?.id !== opened.id) return
  const { name: file } = chosen
  if (!reading.ok) {
    set({ work: { status: 'idle' }, refused: { file, problems: reading.problems } })
    return
  }
  const read = reading.value
  if (read.kind !== 'review') {
    set({ work: { status: 'idle' } })
    choose({ files: [...choices.files, { file, read }] })
    return
  }
  const { review, findings } = read
  const companion = hold()
  const compared = await companion.ask('hold review', { review })
  if (holding !== companion) return
  const { estates: ofReview, columns } = review
  const asked: Asked = { estates: ofReview, columns, sensitivityOf: [], families: [] }
  show({ ...compared, asked, origin: { kind: 'review', file, review, findings } })
}

/** Takes a file out again, and plans of it if it is another day. */
export function removeFile(index: number): void {
  const { files } = comparing().choices
  const estate = files.slice(0, index + 1).filter(({ read }) => read.kind === 'estate').length
  const isDay = files[index]?.read.kind === 'estate'
  choose({
    files: files.flatMap((one, at) => {
      if (at === index) return []
      if (!isDay || one.read.kind !== 'plan' || one.read.estate < estate) return [one]
      return one.read.estate === estate ? [] : [{ ...one, read: { ...one.read, estate: one.read.estate - 1 } }]
    }),
  })
}

export function choosePair(pair: readonly [number, number]): void {
  set({ pair })
}

export function dismissRefused(): void {
  set({ refused: undefined })
}

export function differencesIn(first: number, second: number): Promise<readonly Difference[]> {
  return held().ask('differences', { first, second })
}

export function personIn(person: string): Promise<readonly PersonIn[]> {
  return held().ask('person compared', { person })
}

/** Explains a person in one column, in a worker that holds its plan; other wings are heard of one by one before the answer. */
export function explainIn(column: number, person: string, hear: (news: ExplanationNews) => void): Promise<Explanation> {
  const { shown } = comparing()
  if (!shown) throw new Error('nothing has been compared')
  return explainerOf(shown, column).ask('explain', { person }, hear)
}

function explainerOf({ asked, columns }: Shown, column: number): Companion {
  const known = explainers.get(column)
  if (known) return known
  for (const [other, explainer] of [...explainers].slice(0, -1)) {
    explainer.end()
    explainers.delete(other)
  }
  const { place, plan } = columns[column]!
  const { estate, policy } = asked.columns[place]!
  const explainer = openCompanion('explain')
  explainers.set(column, explainer)
  report(explainer.ask('hold', { estate: asked.estates[estate]!, policy, plan }))
  return explainer
}

/** Audits the comparison with what a file says of its people. `undefined`: with what the open estate itself came with. */
export function audit(kind: string, own: Uint8Array<ArrayBuffer> | undefined): void {
  follow(auditWith(kind, own))
}

async function auditWith(kind: string, own: Uint8Array<ArrayBuffer> | undefined): Promise<void> {
  const { shown, work } = comparing()
  if (!shown || work.status !== 'idle') return
  const chosen = own ? undefined : await takeIn(kind)
  if (chosen?.status === 'cancelled') return
  if (chosen?.status === 'failed') {
    lay({ notice: { kind: 'not-opened', name: chosen.name, why: chosen.why } })
    return
  }
  set({ work: { status: 'auditing' }, refused: undefined })
  const { estates, columns } = shown.asked
  const answer = await askAuditor({
    bytes: own ?? chosen!.bytes,
    columns: shown.columns.map(({ place, plan }) => {
      const { estate, policy } = columns[place]!
      return { estate: estates[estate]!, policy, plan }
    }),
  })
  set({ work: { status: 'idle' } })
  if (comparing().shown !== shown) return
  if (!answer.ok) {
    set({ refused: { file: chosen?.name ?? '', problems: answer.problems } })
    return
  }
  set({ shown: { ...shown, audited: answer.value } })
  if (shown.origin.kind === 'made') keepAudited(answer.value)
}

/** The comparison with what was audited and judged beside it. */
export function wholeComparison({ comparison, audited, origin }: Shown): Comparison {
  const { opened } = desk()
  const factors = opened && origin.kind === 'made' ? factorsOn(opened.shelves) : undefined
  return {
    ...comparison,
    ...(audited && { disparity: audited.disparity }),
    extra: { ...comparison.extra, ...(factors && { factors }) },
  }
}

/** Not while it would tell recommendations before which the planner is asked for a choice of their own: it lists who would live where. */
export function saveComparison(kind: string, sealed: ReadonlySet<string>): void {
  const { shown } = comparing()
  if (!shown) return
  if (shown.origin.kind === 'made' && sealed.size > 0) return lay({ notice: { kind: 'comparison-sealed', count: sealed.size } })
  saveDocument(shown.comparison.estate, 'comparison', wholeComparison(shown), kind)
}

export function saveReview(kind: string): void {
  const { shown } = comparing()
  if (shown) follow(writeReview(shown, kind))
}

async function writeReview(shown: Shown, kind: string): Promise<void> {
  set({ work: { status: 'writing' } })
  const text = await held().ask('write review', { comparison: wholeComparison(shown) })
  set({ work: { status: 'idle' } })
  saveText(shown.comparison.estate, 'review', text, kind)
}

function hold(): Companion {
  letGo()
  holding = openCompanion('comparison')
  return holding
}

function held(): Companion {
  if (!holding) throw new Error('nothing has been compared')
  return holding
}

function letGo(): void {
  holding?.end()
  holding = undefined
  for (const explainer of explainers.values()) explainer.end()
  explainers.clear()
}

/** A bug ends the work, and is shown. */
function follow(task: Promise<unknown>): void {
  report(
    task.catch((bug: unknown) => {
      endPlanning()
      set({ work: { status: 'idle' } })
      throw bug
    }),
  )
}
