/** Makes the files that leave the window: sheets of the estate and the plan, the bundle for reviewers, and the templates. */

import { strToU8, zipSync } from 'fflate'
import { csvOf } from '../../src/export/csv'
import { planSheets } from '../../src/export/plan-sheets'
import { anonymityOf } from '../../src/export/anonymity'
import { pseudonymise, pseudonymisePlan } from '../../src/export/pseudonymise'
import { recordSheet, recordText } from '../../src/export/record-note'
import { reviewersNote } from '../../src/export/reviewers-note'
import { sheetsOf, type Sheet } from '../../src/export/sheets'
import type { Tell } from '../../src/export/tell'
import { templateSheets } from '../../src/export/templates'
import { workbookOf } from '../../src/export/workbook'
import { readMonitoring } from '../../src/intake/read-monitoring'
import { documentOf } from '../../src/working/shelves'
import type { ClerkDialogue, ExportAsk, Exported, ExportFormat, Told } from './clerk-questions'

/** Nobody can guess a number of so many bytes. */
const SECRET_BYTES = 32

export async function exportFile(ask: ExportAsk): Promise<Exported> {
  const { base, plan } = ask
  const record = recordIn(ask)
  switch (ask.what) {
    case 'sheets': {
      const monitoring = readMonitoring(JSON.stringify(documentOf(base.shelves)))
      const sheets = sheetsOf(base.estate, monitoring).filter(({ id }) => ask.sheet === undefined || id === ask.sheet)
      return written(sheets, ask.format, record)
    }
    case 'plan':
      if (!plan) throw new Error('a plan was to be exported, but there is none')
      return written(planSheets(base.estate, plan, { sealed: ask.sealed, tell: tellerOf(ask.told) }), ask.format, record)
    case 'pseudonymised':
      return pseudonymised(ask)
  }
}

export async function templateFile({ format, told }: ClerkDialogue['templates']['ask']): Promise<Exported> {
  return written(templateSheets(tellerOf(told)), format)
}

function tellerOf(told: Told): Tell {
  return (text) => told[text] ?? text
}

async function pseudonymised({ base, plan, ...ask }: ExportAsk & { readonly what: 'pseudonymised' }): Promise<Exported> {
  const secret = Array.from(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)), (byte) => byte.toString(16)).join('-')
  const { estate, key } = pseudonymise(base.estate, secret)
  const planWithout = plan && pseudonymisePlan(plan, key)
  const keyText = textOf(Object.fromEntries(key))
  if (ask.format !== 'json') {
    const sheets = [...sheetsOf(estate), ...(planWithout ? planSheets(estate, planWithout, { tell: tellerOf(ask.told) }) : [])]
    const file = await written(sheets, ask.format, recordIn(ask))
    return file.status === 'written' ? { ...file, key: keyText } : file
  }
  const content = zipped({
    'estate.rule36.json': textOf(estate),
    ...(planWithout && { 'plan.json': textOf(planWithout) }),
    'read-me.txt': reviewersNote(planWithout !== undefined, anonymityOf(estate)),
    ...recordFile(recordIn(ask)),
  })
  return { status: 'written', content, ending: 'zip', key: keyText }
}

/** The head of the record, in its words; undefined: there is no record. */
type RecordNote = { readonly head: string; readonly tell: Tell } | undefined

function recordIn({ record, told }: Pick<ExportAsk, 'record' | 'told'>): RecordNote {
  return record === undefined ? undefined : { head: record, tell: tellerOf(told) }
}

function recordFile(note: RecordNote): Readonly<Record<string, string>> {
  return note ? { 'record.txt': recordText(note.head, note.tell) } : {}
}

/**
 * A workbook; or a text, which holds one sheet, so that several come in an archive. The head of the record stands on a sheet or in a file
 * of its own; a single text has no place for it.
 */
async function written(sheets: readonly Sheet[], format: ExportFormat, note?: RecordNote): Promise<Exported> {
  if (format === 'xlsx') {
    const workbook = await workbookOf(note ? [...sheets, recordSheet(note.head, note.tell)] : sheets)
    return workbook.status === 'impossible' ? workbook : { status: 'written', content: workbook.bytes, ending: 'xlsx' }
  }
  const [only] = sheets
  if (only && sheets.length === 1) return { status: 'written', content: csvOf(only), ending: 'csv' }
  const files = sheets.map((sheet) => [`${sheet.title.toLowerCase().replaceAll(' ', '-')}.csv`, csvOf(sheet)] as const)
  return { status: 'written', content: zipped({ ...Object.fromEntries(files), ...recordFile(note) }), ending: 'zip' }
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(bytes)))
}

function textOf(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}
