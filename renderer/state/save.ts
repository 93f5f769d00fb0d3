/** Saves the open estate, the proposal for it, or what the window prints, as a file. */

import type { FileToken, SavedFile } from '../../src/bridge'
import { documentOf } from '../../src/working/shelves'
import { host } from '../host/host'
import { desk, lay } from './desk'
import { report } from './report-bug'
import { useTitled } from './titled'

/** The files that estates were opened from or saved to since the start, where the host tells; saving goes there without asking. */
const files = new Map<string, FileToken>()

export function saveTo(estate: string, file: FileToken): void {
  files.set(estate, file)
}

/**
 * Saves the proposal as a document; not while it would tell recommendations before which the planner is asked for a choice of their own,
 * as a plan with people left out is no plan that could be checked.
 */
export function savePlan(kind: string, sealed: ReadonlySet<string>): void {
  const { proposal } = desk()
  if (!proposal) return
  if (sealed.size > 0) return lay({ notice: { kind: 'plan-sealed', count: sealed.size } })
  const { name, asOf } = proposal.plan.estate
  report(
    host.saveFile(`${fileNameOf(name)}-${asOf}.plan.json`, textOf(proposal.plan), kind).then((saved) => tell(saved, 'saved')),
  )
}

/** Saves the open estate as the document that people exchange: where it was opened or saved last, or where the person chooses. */
export function saveEstate(kind: string): void {
  const { opened } = desk()
  if (!opened) return
  const file = files.get(opened.id)
  if (file === undefined) return saveEstateAs(kind)
  report(host.saveAgain(file, textOf(documentOf(opened.shelves))).then((saved) => tell(saved, 'estate-saved')))
}

export function saveEstateAs(kind: string): void {
  const { opened } = desk()
  if (!opened) return
  const { name, asOf } = opened.estate
  report(
    host.saveFile(`${fileNameOf(name)}-${asOf}.rule36`, textOf(documentOf(opened.shelves)), kind).then((saved) => {
      if (saved.status === 'saved' && saved.file !== undefined) saveTo(opened.id, saved.file)
      tell(saved, 'estate-saved')
    }),
  )
}

export function savePdf(kind: string): void {
  const { opened } = desk()
  if (!opened) return
  const { name, asOf } = opened.estate
  const { within = name } = useTitled.getState()
  report(host.savePdf(`${fileNameOf(within)}-${asOf}.pdf`, kind).then((saved) => tell(saved, 'pdf-saved')))
}

/** Puts what the window shows on paper. */
export function print(): void {
  report(
    host.print().then(({ status }) => {
      if (status === 'failed') lay({ notice: { kind: 'not-printed' } })
    }),
  )
}

/** Saves a document about an estate, named after it and after what it is. */
export function saveDocument(about: About, what: string, document: unknown, kind: string): void {
  saveText(about, what, textOf(document), kind)
}

/** Saves a document that is written already. */
export function saveText({ name, asOf }: About, what: string, text: string, kind: string): void {
  report(host.saveFile(`${fileNameOf(name)}-${asOf}.${what}.json`, text, kind).then((saved) => tell(saved, 'file-saved')))
}

type About = { readonly name: string; readonly asOf: string }

function tell(saved: SavedFile, done: 'saved' | 'estate-saved' | 'pdf-saved' | 'file-saved'): void {
  if (saved.status === 'saved') lay({ notice: { kind: done, name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}

export function textOf(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** A name for a file, made of the words of a name. */
export function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return words.slice(0, 8).join('-') || 'estate'
}
