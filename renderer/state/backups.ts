/** Backs up all that is kept here: by itself where the host has a folder for it, else as a file; and puts a backup back. */

import { create } from 'zustand'
import type { ListedBackup, OpenedFile } from '../../src/bridge'
import { readBackup, writeBackup, type Backup } from '../../src/backup/backup-file'
import { host, isDesktop } from '../host/host'
import { countDamaged, emptyMemory, isOfNewer, putBack, takeAll } from '../storage/backups'
import { forgetMark, leaveMark } from '../storage/vault-mark'
import { tellOthers } from '../storage/windows'
import { isOld } from './elapsed'
import { giveOut, takeIn } from './give-out'
import { report } from './report-bug'
import { settle } from './saving'
import { change, settings } from './settings'
import { useVault } from './vault'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Where nothing is backed up by itself, a person is asked after so many days. */
const REMIND_AFTER_DAYS = 7

export const BACKUP_ENDING = 'rule36-backup'

/** What came of the last backup. `damaged`: rows that can't be read, so nothing was backed up over what is good. */
export type BackupState =
  | { readonly status: 'none' }
  | { readonly status: 'working' }
  | { readonly status: 'kept'; readonly at: number }
  | { readonly status: 'damaged'; readonly rows: number }
  | { readonly status: 'failed' }

type Backups = { readonly last: BackupState; readonly listed: readonly ListedBackup[]; readonly isDue: boolean }

export const useBackups = create<Backups>(() => ({ last: { status: 'none' }, listed: [], isDue: false }))

export async function listBackups(): Promise<void> {
  useBackups.setState({ listed: await host.listBackups() })
}

/** Backs up when the window was unlocked, and every hour while it is open. The answer stops that. */
export function watchBackups(): () => void {
  const look = (): void => report(isDesktop ? backUpIfOld() : remindIfOld())
  look()
  const every = setInterval(look, 10 * MINUTE)
  return () => clearInterval(every)
}

async function backUpIfOld(): Promise<void> {
  await listBackups()
  const newest = useBackups.getState().listed.find(({ kind }) => kind === 'backup')
  if (!newest || isOld(newest.at, Date.now(), HOUR)) await backUp()
}

async function remindIfOld(): Promise<void> {
  const { backedUpAt } = settings()
  if (backedUpAt === undefined) {
    // The days are counted from when there was first something to back up.
    change({ backedUpAt: Date.now() })
    return
  }
  useBackups.setState({ isDue: isOld(backedUpAt, Date.now(), REMIND_AFTER_DAYS * DAY) })
}

/** Backs up now, unless something of what is kept can't be read: a damaged backup must take the place of no good one. */
export async function backUp(fileKind = ''): Promise<void> {
  if (useVault.getState().status !== 'open') return
  useBackups.setState({ last: { status: 'working' } })
  useBackups.setState({ last: await backedUp(fileKind) })
  await listBackups()
}

/** After something was destroyed: makes a backup without it, and then takes away all those of before. False: they are there still. */
export async function forgetBackups(): Promise<boolean> {
  await backUp()
  const { last } = useBackups.getState()
  const isDone = last.status === 'kept' && (await host.forgetBackups(last.at))
  await listBackups()
  return isDone
}

async function backedUp(fileKind: string): Promise<BackupState> {
  await settle()
  const at = Date.now()
  const taken = await takeAll(at)
  if (taken.status !== 'kept') return { status: 'failed' }
  const rows = await countDamaged(taken.value)
  if (rows > 0) return { status: 'damaged', rows }
  const content = writeBackup(taken.value)
  const kept = await host.keepBackup('backup', content)
  if (kept.status === 'kept') {
    leaveMark({ backedUpAt: at })
    return kept
  }
  if (kept.status === 'failed') return { status: 'failed' }
  const saved = await giveOut({ name: nameAt('backup', at), kind: fileKind }, () => content)
  if (saved.status !== 'saved') return { status: saved.status === 'cancelled' ? 'none' : 'failed' }
  leaveMark({ backedUpAt: at })
  change({ backedUpAt: at })
  useBackups.setState({ isDue: false })
  return { status: 'kept', at }
}

/** A backup that was chosen, or why it can't be used. */
export type ChosenBackup =
  | { readonly status: 'read'; readonly backup: Backup }
  | { readonly status: 'not a backup' | 'damaged' | 'newer' | 'not opened' | 'cancelled' }

export function chooseListed({ name }: ListedBackup): Promise<ChosenBackup> {
  return host.readBackup(name).then(chosen)
}

export function chooseFile(kind: string): Promise<ChosenBackup> {
  return takeIn(kind, [BACKUP_ENDING]).then(chosen)
}

function chosen(file: OpenedFile): ChosenBackup {
  if (file.status === 'cancelled') return { status: 'cancelled' }
  if (file.status === 'failed') return { status: 'not opened' }
  const read = readBackup(file.bytes)
  return read.status === 'read' && isOfNewer(read.backup) ? { status: 'newer' } : read
}

/** Puts a backup in the place of all that is kept, which is set aside first. False: it could not be, and all is as it was. */
export async function restore(backup: Backup, fileKind: string): Promise<boolean> {
  await settle()
  if (!(await setAside(fileKind))) return false
  return begin(await putBack(backup))
}

/** Throws everything that is kept away, and begins with nothing; it is set aside first, as it lies on the disk. */
export async function beginAnew(fileKind: string): Promise<boolean> {
  if (!(await setAside(fileKind))) return false
  return begin(await emptyMemory())
}

async function begin({ status }: { readonly status: string }): Promise<boolean> {
  if (status !== 'kept') return false
  forgetMark()
  tellOthers({ news: 'replaced' })
  await host.holdUnsaved(false)
  await host.startAnew()
  return true
}

/** True where nothing can be read that could be set aside. */
async function setAside(fileKind: string): Promise<boolean> {
  const at = Date.now()
  const taken = await takeAll(at)
  if (taken.status === 'unavailable') return true
  if (taken.status !== 'kept') return false
  const content = writeBackup(taken.value)
  const kept = await host.keepBackup('set-aside', content)
  if (kept.status !== 'no-folder') return kept.status === 'kept'
  const saved = await giveOut({ name: nameAt('set-aside', at), kind: fileKind }, () => content)
  return saved.status === 'saved'
}

function nameAt(kind: string, at: number): string {
  return `rule36-${kind}-${new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length)}.${BACKUP_ENDING}`
}
