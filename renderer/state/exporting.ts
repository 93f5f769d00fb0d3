/** Makes files of the open estate, its plan or the templates with the clerk, and saves them where the person chooses. */

import { create } from 'zustand'
import { wordsOfPlanSheets } from '../../src/export/plan-sheets'
import type { Tell } from '../../src/export/tell'
import { WORDS_OF_RECORD } from '../../src/export/record-note'
import { wordsOfTemplates } from '../../src/export/templates'
import { writeWholeHead } from '../../src/record/written-head'
import { openClerk, type Companion } from '../worker/ask'
import type { ClerkDialogue, ExportAsk, Exported, ExportFormat, Told } from '../worker/clerk-questions'
import { desk, lay } from './desk'
import { beginToGive, give, giveUp } from './give-out'
import { fileNameOf } from './save'
import { report } from './report-bug'

type Distribute<T> = T extends unknown ? Omit<T, 'base' | 'plan' | 'told' | 'record'> : never
export type ExportChoice = Distribute<ExportAsk> & { readonly withPlan?: boolean }

/** What is being made, if anything; `why`: why it can't be. */
type Exporting = { readonly making: boolean; readonly why?: string }

export const useExporting = create<Exporting>(() => ({ making: false }))

let clerk: Companion<ClerkDialogue> | undefined

/** How the files are called: `file` within its name, `kind` in the dialog of the system, `key` the same of the key to pseudonyms. */
type Called = { readonly file: string; readonly kind: string; readonly key?: string }

export function exportFile({ withPlan, ...choice }: ExportChoice, called: Called, tell: Tell): void {
  const { opened, proposal } = desk()
  if (!opened) return
  const { shelves, estate } = opened
  const plan = withPlan ? proposal?.plan : undefined
  const told = toldBy(tell, [...WORDS_OF_RECORD, ...(plan ? wordsOfPlanSheets(plan) : [])])
  const ask: ExportAsk = { ...choice, base: { shelves, estate }, told, ...(plan && { plan }) }
  const file = `${fileNameOf(estate.name)}-${estate.asOf}-${called.file}`
  report(
    make((companion, record) => companion.ask('export', { ...ask, ...(record !== undefined && { record }) }), {
      ...called,
      file,
    }),
  )
}

export function saveTemplates(format: ExportFormat, called: Called, tell: Tell): void {
  const told = toldBy(tell, wordsOfTemplates())
  report(make((companion) => companion.ask('templates', { format, told }), called))
}

/** The clerk knows no language; it is given what it will have to say. */
function toldBy(tell: Tell, texts: readonly string[]): Told {
  return Object.fromEntries(texts.map((text) => [text, tell(text)]))
}

/** Stops what is being made; nothing is saved. */
export function stopExport(): void {
  clerk?.end()
  clerk = undefined
  useExporting.setState({ making: false }, true)
}

/** @param ask is given the head of the record, in which this stands already; undefined: there is no record */
async function make(
  ask: (companion: Companion<ClerkDialogue>, record: string | undefined) => Promise<Exported>,
  { file, kind, key }: Called,
): Promise<void> {
  stopExport()
  const companion = openClerk('export')
  clerk = companion
  useExporting.setState({ making: true }, true)
  const head = await beginToGive(file)
  const made = await ask(companion, head && writeWholeHead(head)).finally(() => {
    if (clerk === companion) stopExport()
  })
  if (made.status === 'impossible') {
    giveUp(file)
    useExporting.setState({ making: false, why: made.why }, true)
    return
  }
  await save(`${file}.${made.ending}`, made.content, kind)
  if (key === undefined || made.key === undefined) return
  await beginToGive(`${file}-key.json`)
  await save(`${file}-key.json`, made.key, key)
}

async function save(...what: Parameters<typeof give>): Promise<void> {
  const saved = await give(...what)
  if (saved.status === 'saved') lay({ notice: { kind: 'file-saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}
