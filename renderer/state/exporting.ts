/** Makes files of the open estate, its plan or the templates with the clerk, and saves them where the person chooses. */

import { create } from 'zustand'
import { host } from '../host/host'
import { openClerk, type Companion } from '../worker/ask'
import type { ClerkDialogue, ExportAsk, Exported, ExportFormat } from '../worker/clerk-questions'
import { desk, lay } from './desk'
import { fileNameOf } from './save'
import { report } from './report-bug'

type Distribute<T> = T extends unknown ? Omit<T, 'base' | 'plan'> : never
export type ExportChoice = Distribute<ExportAsk> & { readonly withPlan?: boolean }

/** What is being made, if anything; `why`: why it can't be. */
type Exporting = { readonly making: boolean; readonly why?: string }

export const useExporting = create<Exporting>(() => ({ making: false }))

let clerk: Companion<ClerkDialogue> | undefined

/** @param kind what the dialog of the system calls such files */
export function exportFile({ withPlan, ...choice }: ExportChoice, called: string, kind: string, keepKey?: string): void {
  const { opened, proposal } = desk()
  if (!opened) return
  const { shelves, estate } = opened
  const plan = withPlan ? proposal?.plan : undefined
  const ask: ExportAsk = { ...choice, base: { shelves, estate }, ...(plan && { plan }) }
  const name = `${fileNameOf(estate.name)}-${estate.asOf}-${called}`
  report(make((companion) => companion.ask('export', ask), name, kind, keepKey))
}

export function saveTemplates(format: ExportFormat, called: string, kind: string): void {
  report(make((companion) => companion.ask('templates', { format }), called, kind))
}

/** Stops what is being made; nothing is saved. */
export function stopExport(): void {
  clerk?.end()
  clerk = undefined
  useExporting.setState({ making: false }, true)
}

async function make(
  ask: (companion: Companion<ClerkDialogue>) => Promise<Exported>,
  name: string,
  kind: string,
  keepKey?: string,
): Promise<void> {
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
  await save(`${name}.${made.ending}`, made.content, kind)
  if (keepKey !== undefined && made.key !== undefined) await save(`${name}-key.json`, made.key, keepKey)
}

async function save(name: string, content: Parameters<typeof host.saveFile>[1], kind: string): Promise<void> {
  const saved = await host.saveFile(name, content, kind)
  if (saved.status === 'saved') lay({ notice: { kind: 'file-saved', name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}
