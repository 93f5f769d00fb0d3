/** Keeps backups in a folder of the program: written whole, read back, and the oldest of them taken away by a rule. */

import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import type { BackupKind, KeptBackup, ListedBackup, OpenedFile } from '../src/bridge'
import { timesToKeep } from './rotation'
import { ifMissing, whyOf, writeWhole } from './write-whole'

/** Of what was replaced by a backup, so many are kept. */
const SET_ASIDE = 3
const NAME = /^(backup|set-aside)-(\d{1,16})\.rule36-backup$/

/** Wholly written, and the same when it is read back; or nothing is left of it. */
export async function keepBackup(kind: BackupKind, content: Uint8Array): Promise<KeptBackup> {
  const at = Date.now()
  const path = join(folder(), `${kind}-${at}.rule36-backup`)
  try {
    await mkdir(folder(), { recursive: true, mode: 0o700 })
    await writeWhole(path, new Uint8Array(content))
    if (!(await readFile(path)).equals(content)) {
      await rm(path, { force: true })
      return { status: 'failed', why: 'other' }
    }
    await removeOld(kind, at)
    return { status: 'kept', at }
  } catch (trouble) {
    return { status: 'failed', why: whyOf(trouble) }
  }
}

/** The newest first. */
export async function listBackups(): Promise<readonly ListedBackup[]> {
  const names = await readdir(folder()).catch(ifMissing<string[]>([]))
  const found = names.flatMap((name) => {
    const [, kind, at] = NAME.exec(name) ?? []
    return at === undefined ? [] : [{ name, kind: kind as BackupKind, at: Number(at) }]
  })
  const listed = await Promise.all(
    found.map(async (one) => ({ ...one, bytes: await stat(join(folder(), one.name)).then(({ size }) => size, ifMissing(0)) })),
  )
  return listed.sort((a, b) => b.at - a.at)
}

/** @param name as it was listed: no other file is read */
export async function readBackup(name: string): Promise<OpenedFile> {
  if (!NAME.test(name)) return { status: 'failed', name, why: 'bad-name' }
  try {
    return { status: 'opened', name, bytes: new Uint8Array(await readFile(join(folder(), name))) }
  } catch (trouble) {
    return { status: 'failed', name, why: whyOf(trouble) }
  }
}

/** Every one made before a moment, and what was set aside; one made at that moment must be there. False: some could not be deleted. */
export async function forgetBackups(before: number): Promise<boolean> {
  const all = await listBackups()
  if (!all.some(({ kind, at }) => kind === 'backup' && at === before)) return false
  const deleted = await Promise.allSettled(
    all.filter(({ at }) => at !== before).map(({ name }) => rm(join(folder(), name), { force: true })),
  )
  return deleted.every(({ status }) => status === 'fulfilled')
}

async function removeOld(kind: BackupKind, newest: number): Promise<void> {
  const all = (await listBackups()).filter((one) => one.kind === kind)
  const times = all.map(({ at }) => at)
  const kept = kind === 'backup' ? timesToKeep(times, newest) : new Set([newest, ...times.slice(0, SET_ASIDE)])
  for (const { name, at } of all) if (!kept.has(at)) await rm(join(folder(), name), { force: true })
}

function folder(): string {
  return join(app.getPath('userData'), 'backups')
}
