/** Reads chosen spreadsheets with the clerk, again whenever something is said about them, and takes what comes of it. */

import { create } from 'zustand'
import type { ImportProgress } from '../../src/intake/sheets/import'
import { NO_MAPPING, type Mapping } from '../../src/intake/sheets/mapping'
import { keepMapping, recallMapping } from '../storage/mapping'
import { openClerk, type Companion } from '../worker/ask'
import type { ClerkDialogue, ImportAsk, ImportPreview } from '../worker/clerk-questions'
import { perform } from './changes'
import { desk, lay, type Opened } from './desk'
import { begin } from './open'
import { report } from './report-bug'
import { mayKeep } from './vault'

/** What comes of the files, beside what is said about each of them. */
export type ImportChoice = Pick<ImportAsk, 'target' | 'listsEveryone'> & {
  /** The name of a new estate, where the files don't say. */
  readonly name: string
  /** The day of the estate; empty: as the files or the open estate say. */
  readonly asOf: string
}

export type Importing = {
  readonly files: readonly File[]
  readonly choice: ImportChoice
  readonly mapping: Mapping
  readonly work:
    | { readonly status: 'idle' }
    | { readonly status: 'reading'; readonly progress?: ImportProgress }
    | { readonly status: 'taking' }
  /** What was read last, of these files and choices; absent: nothing yet, or it was stopped. */
  readonly preview?: ImportPreview | undefined
  /** The standing of the estate that they were read into. */
  readonly standing?: number
  /** What was taken last. */
  readonly taken?: { readonly name: string; readonly count: number; readonly target: ImportAsk['target'] } | undefined
}

const NEW: ImportChoice = { target: 'into', listsEveryone: false, name: '', asOf: '' }

export const useImporting = create<Importing>(() => ({ files: [], choice: NEW, mapping: NO_MAPPING, work: { status: 'idle' } }))
const importing = useImporting.getState
const set = useImporting.setState

let clerk: Companion<ClerkDialogue> | undefined
/** The estate that the clerk holds, and as it stood. */
let held: Pick<Opened, 'id' | 'standing'> | undefined
/** Which reading is waited for: only the last one asked for is shown. */
let turn = 0

/** What was said about spreadsheets before; files that were chosen meanwhile are read with it. */
export async function recallSaid(): Promise<void> {
  if (importing().mapping !== NO_MAPPING) return
  const mapping = await recallMapping()
  if (importing().mapping !== NO_MAPPING || mapping === NO_MAPPING) return
  set({ mapping })
  read()
}

export function addFiles(files: readonly File[]): void {
  if (files.length === 0) return
  const names = new Set(files.map(({ name }) => name))
  const kept = importing().files.filter(({ name }) => !names.has(name))
  const { choice } = importing()
  const name = choice.name === '' ? (files[0]?.name.replace(/\.[^.]*$/, '') ?? '') : choice.name
  set({ files: [...kept, ...files], choice: { ...choice, name } })
  read()
}

export function dropFile(name: string): void {
  set({ files: importing().files.filter((file) => file.name !== name) })
  read()
}

export function choose(some: Partial<ImportChoice>): void {
  set({ choice: { ...importing().choice, ...some } })
  read()
}

/** Says what sheets, headings or values are; it is remembered for other files. */
export function say(mapping: Mapping): void {
  set({ mapping })
  report(keepMapping(mapping))
  read()
}

/** Reads the files anew with all that was said. What was read before is shown until then. */
export function read(): void {
  endReading()
  const { files, choice, mapping } = importing()
  const { opened } = desk()
  set({ taken: undefined })
  if (files.length === 0 || !opened) {
    set({ preview: undefined })
    return
  }
  const mine = turn
  set({ work: { status: 'reading' } })
  const { target, listsEveryone, name, asOf } = choice
  const isAsked = (): boolean => mine === turn
  const companion = holding(opened)
  const answer = companion.ask(
    'import',
    {
      files,
      mapping,
      target,
      listsEveryone,
      ...(target === 'into'
        ? asOf !== '' && asOf !== opened.estate.asOf && { asOf }
        : { otherwise: { name, asOf: asOf === '' ? opened.estate.asOf : asOf } }),
    },
    (progress) => isAsked() && set({ work: { status: 'reading', progress } }),
  )
  report(answer.then((preview) => isAsked() && set({ work: { status: 'idle' }, preview, standing: opened.standing })))
}

/** Stops the reading. The files stay chosen, to be read again. */
export function stopReading(): void {
  endReading()
  set({ work: { status: 'idle' }, preview: undefined })
}

/** Forgets the files; what was said about them is kept. */
export function forgetFiles(): void {
  endReading()
  set({ files: [], work: { status: 'idle' }, preview: undefined, choice: NEW })
}

/** Makes one change of the open estate of what was read, or a new estate. */
export function takeImport(): void {
  const { preview, work } = importing()
  if (preview?.status !== 'ready' || work.status !== 'idle' || !clerk) return
  if (importing().choice.target === 'into' && !isHeld(desk().opened)) return read()
  set({ work: { status: 'taking' } })
  report(take(clerk, preview))
}

/** What is imported may be of real people, even into a sample: it is kept in a vault, or not at all. */

async function take(
  from: Companion<ClerkDialogue>,
  { name, things }: ImportPreview & { readonly status: 'ready' },
): Promise<void> {
  const { files, choice, mapping } = importing()
  if ((await mayKeep()) === 'cancelled') {
    set({ work: { status: 'idle' } })
    return
  }
  report(keepMapping(mapping))
  const taken = await from.ask('take', {})
  const [first] = files
  if (taken.kind === 'into') {
    const performed = perform(
      {
        name: { words: 'did.import', values: { file: first?.name ?? '', others: files.length - 1 } },
        edits: taken.edits,
      },
      {},
      taken.estate,
    )
    if (performed.status !== 'done') {
      set({ work: { status: 'idle' } })
      return
    }
  } else {
    if (!(await begin(taken.working, { file: first?.name ?? name }, taken.bytes))) {
      set({ work: { status: 'idle' } })
      return
    }
    lay({ notice: undefined })
  }
  endReading()
  set({
    files: [],
    choice: NEW,
    preview: undefined,
    work: { status: 'idle' },
    taken: { name, count: things.length, target: choice.target },
  })
}

function endReading(): void {
  turn += 1
  if (importing().work.status !== 'reading') return
  clerk?.end()
  clerk = undefined
  held = undefined
}

function isHeld(opened: Opened | undefined): boolean {
  return opened !== undefined && held?.id === opened.id && held.standing === opened.standing
}

function holding(opened: Opened): Companion<ClerkDialogue> {
  clerk ??= openClerk('import')
  if (!isHeld(opened)) {
    const { id, standing, shelves, estate } = opened
    held = { id, standing }
    report(clerk.ask('hold', { base: { shelves, estate } }))
  }
  return clerk
}
