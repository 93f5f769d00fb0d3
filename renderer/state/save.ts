/** Saves the open estate, the proposal for it, or what the window prints, as a file. */

import { create } from 'zustand'
import type { Content, FileToken, SavedFile } from '../../src/bridge'
import { documentOf } from '../../src/working/shelves'
import { writeWholeHead } from '../../src/record/written-head'
import type { Head } from '../../src/record/chain'
import { askLocksmith } from '../worker/ask'
import type { Sealing } from '../worker/locksmith-questions'
import { desk, lay, type Opened } from './desk'
import { giveOut, giveOutAgain, givePdf, giveToPrinter } from './give-out'
import { report } from './report-bug'
import { shownNow, useTitled } from './titled'

/** A file that the host has opened or saved, and how it is sealed, if it is. */
export type Place = { readonly file: FileToken; readonly sealing?: Sealing | undefined }

/** The files that estates were opened from or saved to since the start, where the host tells; saving goes there without asking. */
const places = new Map<string, Place>()

export function saveTo(estate: string, place: Place): void {
  places.set(estate, place)
}

/** Whether a person is asked how the open estate is to be saved: sealed, or in clear. */
export const useSaveAsked = create<{ readonly isAsked: boolean }>(() => ({ isAsked: false }))

/**
 * Saves the proposal as a document; not while it would tell recommendations before which the planner is asked for a choice of their own,
 * as a plan with people left out is no plan that could be checked.
 */
export function savePlan(kind: string, sealed: ReadonlySet<string>): void {
  const { proposal } = desk()
  if (!proposal) return
  if (sealed.size > 0) return lay({ notice: { kind: 'plan-sealed', count: sealed.size } })
  const { name, asOf } = proposal.plan.estate
  const { plan } = proposal
  report(
    giveOut({ name: `${fileNameOf(name)}-${asOf}.plan.json`, kind }, (head) => textOf(withHead(plan, head))).then((saved) =>
      tell(saved, 'saved'),
    ),
  )
}

/** Saves the open estate as the document that people exchange: where it was opened or saved last, sealed as it was there; or asks. */
export function saveEstate(): void {
  const { opened } = desk()
  if (!opened) return
  const place = places.get(opened.id)
  if (place === undefined) return saveEstateAs()
  const { file, sealing } = place
  report(
    contentOf(opened, sealing)
      .then((content) => giveOutAgain(file, opened.estate.name, content))
      .then((saved) => tell(saved, 'estate-saved')),
  )
}

/** Asks how and where to save the open estate. */
export function saveEstateAs(): void {
  if (desk().opened) useSaveAsked.setState({ isAsked: true })
}

/** Saves the open estate where the person chooses. Comes back once it is saved, or not. */
export async function saveEstateWhere(kind: string, sealing?: Sealing): Promise<void> {
  const { opened } = desk()
  if (!opened) return
  const { name, asOf } = opened.estate
  const ending = sealing ? 'sealed.rule36' : 'rule36'
  const saved = await giveOut({ name: `${fileNameOf(name)}-${asOf}.${ending}`, kind }, () => contentOf(opened, sealing))
  if (saved.status === 'saved' && saved.file !== undefined) saveTo(opened.id, { file: saved.file, sealing })
  tell(saved, 'estate-saved')
}

async function contentOf({ shelves }: Opened, sealing: Sealing | undefined): Promise<Content> {
  const text = textOf(documentOf(shelves))
  return sealing ? askLocksmith('seal file', { clear: new TextEncoder().encode(text), sealing }) : text
}

export function savePdf(kind: string): void {
  const { opened } = desk()
  if (!opened) return
  const { name, asOf } = opened.estate
  const { within = name, about = [] } = useTitled.getState()
  report(givePdf(`${fileNameOf(within)}-${asOf}.pdf`, kind, within, about).then((saved) => tell(saved, 'pdf-saved')))
}

/** Puts what the window shows on paper, under its own title: a browser names the file after it that it makes. */
export function print(): void {
  const before = document.title
  const { title, about } = shownNow()
  document.title = title
  report(
    giveToPrinter(title, about)
      .then(({ status }) => {
        if (status === 'failed') lay({ notice: { kind: 'not-printed' } })
      })
      .finally(() => (document.title = before)),
  )
}

/** Saves a document about an estate, named after it and after what it is. */
export function saveDocument(about: About, what: string, document: unknown, kind: string): void {
  saveText(about, what, textOf(document), kind)
}

/** Saves a document that is written already. */
export function saveText({ name, asOf }: About, what: string, text: string, kind: string): void {
  report(
    giveOut({ name: `${fileNameOf(name)}-${asOf}.${what}.json`, kind }, () => text).then((saved) => tell(saved, 'file-saved')),
  )
}

/** Saves a table as comma-separated values. */
export function saveTable({ name, asOf }: About, what: string, text: string, kind: string): void {
  report(
    giveOut({ name: `${fileNameOf(name)}-${asOf}-${what}.csv`, kind }, () => text).then((saved) => tell(saved, 'file-saved')),
  )
}

type About = { readonly name: string; readonly asOf: string }

function tell(saved: SavedFile, done: 'saved' | 'estate-saved' | 'pdf-saved' | 'file-saved'): void {
  if (saved.status === 'saved') lay({ notice: { kind: done, name: saved.name } })
  if (saved.status === 'failed') lay({ notice: { kind: 'not-saved', name: saved.name, why: saved.why } })
}

/** A document with the head of the record, under `extra`, which every reader leaves alone. */
function withHead<T extends object>(document: T, head: Head | undefined): T & { readonly extra?: { readonly record: string } } {
  return head ? { ...document, extra: { record: writeWholeHead(head) } } : document
}

export function textOf(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** A name for a file, made of the words of a name. */
export function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return words.slice(0, 8).join('-') || 'estate'
}
