/** Opens and saves files that the person chooses in a dialog of the system. */

import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import { LARGEST_FILE_BYTES, type FileTrouble, type OpenedFile, type SavedFile } from '../src/bridge'

export async function openFile(window: BrowserWindow, kind: string): Promise<OpenedFile> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: kind, extensions: ['rule36', 'json'] }],
  })
  const path = filePaths[0]
  if (canceled || path === undefined) return { status: 'cancelled' }
  const name = basename(path)
  try {
    if ((await stat(path)).size > LARGEST_FILE_BYTES) return { status: 'failed', name, why: 'too-large' }
    return { status: 'opened', name, bytes: new Uint8Array(await readFile(path)) }
  } catch (trouble) {
    return { status: 'failed', name, why: whyOf(trouble) }
  }
}

export async function saveFile(window: BrowserWindow, suggestedName: string, text: string, kind: string): Promise<SavedFile> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: basename(suggestedName),
    filters: [{ name: kind, extensions: ['json'] }],
  })
  if (canceled || !filePath) return { status: 'cancelled' }
  const name = basename(filePath)
  try {
    await writeWhole(filePath, text)
    return { status: 'saved', name }
  } catch (trouble) {
    return { status: 'failed', name, why: whyOf(trouble) }
  }
}

/** Writes all of a file or leaves what was there: a new file beside it takes its name once it is safely on the disk. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(text, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (trouble) {
    await rm(beside, { force: true })
    throw trouble
  }
  await syncFolder(dirname(path))
}

/** The new name too must be on the disk. Windows keeps names safe itself, and opens no folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'not-found',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
}

function whyOf(trouble: unknown): FileTrouble {
  const code = trouble instanceof Error && 'code' in trouble ? String(trouble.code) : ''
  return TROUBLES[code] ?? 'other'
}
