/** Makes files of the open estate, its plan or the templates with the clerk, and saves them where the person chooses. */

import { create } from 'zustand'
import { wordsOfPlanSheets } from '../../src/export/plan-sheets'
import type { Tell } from '../../src/export/tell'
import { wordsOfTemplates } from '../../src/export/templates'
import { host } from '../host/host'
import { openClerk, type Companion } from '../worker/ask'
import type { ClerkDialogue, ExportAsk, Exported, ExportFormat, Told } from '../worker/clerk-questions'
import { desk, lay } from './desk'
import { fileNameOf } from './save'
import { report } from './report-bug'

type Distribute<T> = T extends unknown ? Omit<T, 'base' | 'plan' | 'told'> : never
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
  const told = plan ? toldBy(tell, wordsOfPlanSheets(plan)) : {}
  const ask: ExportAsk = { ...choice, base: { shelves, estate }, told, ...(plan && { plan }) }
  const file = `${fileNameOf(estate.name)}-${estate.asOf}-${called.file}`
  report(make((companion) => companion.ask('export', ask), { ...called, file }))
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

async function make(ask: (companion: Companion<ClerkDialogue>) => Promise<Exported>, { file, kind, key }: Called): Promise<void> {
  stopExport()
  const companion = openClerk('export')
  clerk = companion
  useExporting.setState({ making: true }, true)
  const made = await ask(companion).finally(() => {
    if (clerk === companion) stopExport()
  })
  if (made.status === 'impossible') {
    useExporting.setState({ making: false, why: made.why }, true)
    return
  }
  await save(`${file}.${made.ending}`, made.content, kind)
  if (key !== undefined && made.key !== undefined) await save(`${file}-key.json`, made.key, key)
}

async function save(name: string, content: Parameters<typeof host.saveFile>[1], kind: string): Promise<void> {
  const saved = await host.saveFile(name, content, kind)
  if (saved.status === 'saved') lay({ notice: { kind: 'file-saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}
