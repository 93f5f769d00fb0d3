/** Opens and saves files that the person chooses in a dialog of the system; the window gets tokens for them, never their places. */

import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import { LARGEST_FILE_BYTES, type Content, type FileToken, type OpenedFile, type SavedFile } from '../src/bridge'
import { noteRecent } from './recent-files'
import { ifMissing, whyOf, writeWhole } from './write-whole'

const DOCUMENT_ENDING = 'rule36'

/** How the names of the files end that the window opens from outside. */
export const ENDINGS: readonly string[] = [DOCUMENT_ENDING, 'json']

/** Where a file lies, and how it was left there when it was last read or written here. */
type Place = { readonly path: string; readonly left: string }

const places = new Map<FileToken, Place>()

export async function openFile(window: BrowserWindow, kind: string, endings = ENDINGS): Promise<OpenedFile> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name: kind, extensions: [...endings] }],
  })
  const path = filePaths[0]
  if (canceled || path === undefined) return { status: 'cancelled' }
  return readPlace(path)
}

/** Reads a file that a person chose here or in the system's own desktop. */
export async function readPlace(path: string): Promise<OpenedFile> {
  const name = basename(path)
  try {
    if ((await stat(path)).size > LARGEST_FILE_BYTES) return { status: 'failed', name, why: 'too-large' }
    const bytes = new Uint8Array(await readFile(path))
    if (ENDINGS.includes(endingOf(path))) noteRecent(path)
    return { status: 'opened', name, bytes, file: await tokenOf(path) }
  } catch (trouble) {
    return { status: 'failed', name, why: whyOf(trouble) }
  }
}

export async function saveFile(window: BrowserWindow, suggestedName: string, content: Content, kind: string): Promise<SavedFile> {
  const path = await choosePlace(window, suggestedName, kind)
  return path === undefined ? { status: 'cancelled' } : write(path, content)
}

/** Saves over the file that the token stands for, unless somebody else has written there since: on a shared drive, that is work too. */
export async function saveAgain(file: FileToken, content: Content): Promise<SavedFile> {
  const place = places.get(file)
  if (place === undefined) throw new Error(`"${file}" stands for no file that was opened or saved since the start`)
  const { path, left } = place
  try {
    const now = await stateOf(path)
    if (now !== GONE && now !== left) return { status: 'failed', name: basename(path), why: 'changed-since' }
  } catch (trouble) {
    return { status: 'failed', name: basename(path), why: whyOf(trouble) }
  }
  return write(path, content)
}

/** Where to save under a name that the person chooses; undefined where they choose not to. */
export async function choosePlace(window: BrowserWindow, suggestedName: string, kind: string): Promise<string | undefined> {
  const name = basename(suggestedName)
  const ending = endingOf(name) || DOCUMENT_ENDING
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    filters: [{ name: kind, extensions: [ending] }],
  })
  if (canceled || !filePath) return undefined
  // Not every system adds the ending itself. Where that name is taken, the dialog has not asked whether to write over it.
  const whole = `${filePath}.${ending}`
  return endingOf(filePath) || existsSync(whole) ? filePath : whole
}

export async function write(path: string, content: Content): Promise<SavedFile> {
  const name = basename(path)
  try {
    await writeWhole(path, content)
    if (endingOf(path) === DOCUMENT_ENDING) noteRecent(path)
    return { status: 'saved', name, file: await tokenOf(path) }
  } catch (trouble) {
    return { status: 'failed', name, why: whyOf(trouble) }
  }
}

async function tokenOf(path: string): Promise<FileToken> {
  const known = [...places].find(([, place]) => place.path === path)?.[0]
  const token = known ?? randomUUID()
  places.set(token, { path, left: await stateOf(path) })
  return token
}

const GONE = 'gone'

/** Differs whenever anybody has written a file anew. */
async function stateOf(path: string): Promise<string> {
  const entry = await stat(path).catch(ifMissing(undefined))
  return entry ? [entry.ino, entry.size, entry.mtimeMs].join(' ') : GONE
}

function endingOf(path: string): string {
  return extname(path).slice(1)
}
