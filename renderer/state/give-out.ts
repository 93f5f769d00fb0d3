/** What leaves the window, and what comes into it: every file saved or chosen passes here, and is in the record. */

import type { Content, FileToken, OpenedFile, Printed, SavedFile } from '../../src/bridge'
import type { Head } from '../../src/record/chain'
import { host } from '../host/host'
import { note, noteNow, said } from './record'
import { shownNow } from './titled'

/** A file that is to be saved. `name`: suggested; `kind`: names such files in the dialog. */
type Given = { readonly name: string; readonly kind: string }

/** Makes the content of a file with the head of the record, in which the giving out stands already; undefined: there is no record. */
type Make = (head: Head | undefined) => Content | Promise<Content>

/** Saves a file where the person chooses. */
export async function giveOut({ name, kind }: Given, make: Make): Promise<SavedFile> {
  const head = await beginToGive(name)
  return give(name, await make(head), kind)
}

/** Records that a file is about to be made and saved. Then `give` follows, or `giveUp`. */
export function beginToGive(name: string): Promise<Head | undefined> {
  return noteNow({ kind: 'gave out', what: said('deed.save-file', { file: name }) })
}

export async function give(name: string, content: Content, kind: string): Promise<SavedFile> {
  return outcome(name, await host.saveFile(name, content, kind))
}

/** Records that nothing came of a file. */
export function giveUp(name: string): void {
  note({ kind: 'gave out', what: said('deed.not-saved', { file: name }) })
}

/** Saves over a file that was opened or saved before. */
export async function giveOutAgain(file: FileToken, name: string, content: Content): Promise<SavedFile> {
  await noteNow({ kind: 'gave out', what: said('deed.save-file', { file: name }) })
  return outcome(name, await host.saveAgain(file, content))
}

function outcome(name: string, saved: SavedFile): SavedFile {
  if (saved.status !== 'saved') giveUp(name)
  return saved
}

/** Lets the person choose a file. */
export async function takeIn(kind: string, endings?: readonly string[]): Promise<OpenedFile> {
  const chosen = await host.openFile(kind, endings)
  noteTaken(chosen)
  return chosen
}

/** Records that a file came in, by whatever way. */
export function noteTaken(chosen: OpenedFile): void {
  if (chosen.status === 'opened') note({ kind: 'took in', what: said('deed.open-file', { file: chosen.name }) })
}

/** Whether a print is one that is in the record already. */
let isNoted = false

/** Puts what the window shows on paper. */
export function giveToPrinter(title: string, about: readonly string[]): Promise<Printed> {
  return noted('deed.print', title, about, () => host.print())
}

/** Keeps what the window would print as a PDF file. */
export function givePdf(name: string, kind: string, title: string, about: readonly string[]): Promise<SavedFile> {
  return noted('deed.pdf', title, about, () => host.savePdf(name, kind))
}

async function noted<T extends { readonly status: string }>(
  words: string,
  title: string,
  about: readonly string[],
  print: () => Promise<T>,
): Promise<T> {
  await noteNow({ kind: 'gave out', what: said(words, { title }), about })
  // The head of the record that is on every sheet is drawn by then.
  await new Promise((resolve) => setTimeout(resolve))
  isNoted = true
  const printed = await print().finally(() => (isNoted = false))
  if (printed.status === 'cancelled' && words === 'deed.print')
    note({ kind: 'gave out', what: said('deed.not-printed', { title }), about })
  return printed
}

/** Records what is printed by the browser's own menu, as what the window shows is called. The head on such a sheet is the one before it. */
export function watchPrinting(): void {
  const hear = (): void => {
    if (isNoted) return
    const { title, about } = shownNow()
    note({ kind: 'gave out', what: said('deed.print', { title }), about })
  }
  window.addEventListener('beforeprint', hear)
}
