/** Reads the files a command is given, and writes its results so that a file is either as before or whole. */

import { randomUUID } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { decodeUtf8, MOST_BYTES } from '../intake/decode'
import { partName } from '../part-name'
import type { Reading } from '../problem'
import { inFile, Trouble } from './trouble'

const STANDARD_INPUT = '-'

/** A file for any thread to read; standard input, or a pipe, which can be read once only, comes with what it held. */
export type Source = { readonly file: string; readonly bytes?: Uint8Array }

export function sourceOf(file: string): Source {
  if (file !== STANDARD_INPUT && !stateOfFile(file)?.isFIFO()) return { file }
  const read = bytesOf(file)
  const bytes = new Uint8Array(new SharedArrayBuffer(read.length))
  bytes.set(read)
  return { file, bytes }
}

/** Tells whether files have been changed since they were looked at before. */
export function stateOf(sources: readonly (Source | undefined)[]): string {
  return sources
    .flatMap((source) => (source && !source.bytes ? [source.file] : []))
    .map(stateOfFile)
    .map((found) => `${found?.dev} ${found?.ino} ${found?.size} ${found?.mtimeMs}`)
    .join('\n')
}

/** Bytes of files together, as far as that can be told. */
export function sizeOf(sources: readonly (Source | undefined)[]): number {
  return sources.reduce((sum, source) => sum + (source?.bytes?.length ?? (source ? (stateOfFile(source.file)?.size ?? 0) : 0)), 0)
}

/** Whether two names lead to one file that is there. */
export function isSameFile(one: string, other: string): boolean {
  const [found, otherFound] = [stateOfFile(one), stateOfFile(other)]
  return found !== undefined && found.ino === otherFound?.ino && found.dev === otherFound.dev
}

/** Undefined where that can't be told; whoever reads the file will say why. */
function stateOfFile(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

/** What a new file may be used for, less what the user's umask takes away. */
const AS_USUAL = 0o666

/** Writes a file by way of another beside it: whoever reads it finds the old text or the new one, never half. */
export function save(file: string, pieces: Iterable<string | Uint8Array>, mode = AS_USUAL): void {
  // The window clears away what an ended program left an hour ago.
  const beside = join(dirname(file), partName(randomUUID()))
  try {
    if (isNoRegularFile(file)) {
      for (const piece of pieces) appendFileSync(file, piece)
      return
    }
    const handle = openSync(beside, 'wx', mode)
    try {
      for (const piece of pieces) writeFileSync(handle, piece)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, file)
    syncFolder(dirname(file))
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Trouble([
      `${file}: could not be written (${reasonOf(error)}); the file is as it was. Choose another place with --out.`,
    ])
  }
}

/** The new name too must be on the disk. Windows keeps names safe itself, and opens no folders. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}

/** A device or a pipe is written to; it can't be replaced by a file. */
function isNoRegularFile(file: string): boolean {
  return existsSync(file) && !statSync(file).isFile()
}

export function textOf(source: Source): string {
  return taken(source, decodeUtf8(source.bytes ?? bytesOf(source.file)))
}

export function bytesOf(file: string): Uint8Array {
  try {
    if (file !== STANDARD_INPUT && statSync(file).size > MOST_BYTES)
      throw new Trouble([`${file}: is larger than ${MOST_BYTES.toLocaleString('en-GB')} bytes; no estate is.`])
    return readFileSync(file === STANDARD_INPUT ? 0 : file)
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble([`${file}: could not be read (${reasonOf(error)}); name a file, or - for standard input.`])
  }
}

/** What a reading gives, or trouble with every problem of the file. */
export function taken<T>({ file }: Source, reading: Reading<T>): T {
  if (reading.ok) return reading.value
  throw inFile(file, reading.problems)
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'it is not permitted',
    ENOSPC: 'the disk is full',
  }
  return reasons[code] ?? (code || 'unknown reason')
}
