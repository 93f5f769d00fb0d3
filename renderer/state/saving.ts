/** Writes what is done to the disk, in order and whole; 'saved' is said only once it is there. */

import type { Head } from '../../src/record/chain'
import type { Change } from '../../src/working/change'
import type { Kept } from '../storage/database'
import { writeAll, type Write } from '../storage/estates'
import { whenIdle } from '../storage/keys'
import { tellOthers } from '../storage/windows'
import { desk, lay } from './desk'
import { report } from './report-bug'

/** What is not on the disk yet, by estate. What a write could not keep stays here, and goes with the next. */
const waiting = new Map<string, readonly Write[]>()
/** After what could not be kept is tried once more. */
const AGAIN_MILLISECONDS = 10_000
let again: ReturnType<typeof setTimeout> | undefined
let writing: Promise<void> | undefined
let isKeeping = true
let hearRecorded: (head: Head) => void = () => undefined

/** Whether anything is kept on this computer at all. */
export function keepNothing(): void {
  isKeeping = false
  lay({ saved: 'memory-only' })
}

export function isKept(): boolean {
  return isKeeping
}

/** Hears how far the record goes, whenever something was recorded. */
export function onRecorded(hear: (head: Head) => void): void {
  hearRecorded = hear
}

/** Tells that the record goes on; undefined: there is none. */
export function hearOf(head: Head | undefined): void {
  if (!head) return
  hearRecorded(head)
  tellOthers({ news: 'recorded' })
}

/** Keeps these, after all that was to be kept before. */
export function keepWrites(estate: string, writes: readonly Write[]): void {
  if (!isKeeping || writes.length === 0) return
  waiting.set(estate, [...(waiting.get(estate) ?? []), ...writes])
  // Of what is only looked at, nobody needs to be told that it is kept.
  if (writes.some(isChange)) lay({ saved: 'saving' })
  if (!writing) report(write())
}

/** Whether something is on its way to the disk. */
export function isWaiting(): boolean {
  return waiting.size > 0
}

/** Comes back once all that was done is on the disk, after trying once more what failed; false: some of it could not be kept. */
export async function settle(): Promise<boolean> {
  await (writing ?? (isWaiting() ? write() : undefined))
  await whenIdle()
  return !isWaiting()
}

function write(): Promise<void> {
  writing = writeWaiting().finally(() => (writing = undefined))
  return writing
}

async function writeWaiting(): Promise<void> {
  while (waiting.size > 0) {
    const [estate, writes] = [...waiting][0]!
    const kept = await writeAll(estate, writes)
    // What was refused to whoever is here is not tried again: it was told, and must not hold up what they may.
    if (kept.status !== 'kept' && kept.status !== 'denied') {
      sayWhyNot(kept)
      return
    }
    const since = waiting.get(estate)!.slice(writes.length)
    if (since.length > 0) waiting.set(estate, since)
    else waiting.delete(estate)
    if (kept.status === 'denied') lay({ notice: { kind: 'denied', denial: kept.denial } })
    else {
      if (writes.some(isChange)) tellOthers({ news: 'changed', estate })
      hearOf(kept.value)
    }
  }
  lay({ saved: 'saved', ...(desk().notice?.kind === 'not-kept' && { notice: undefined }) })
}

/** There may be room by now, without anybody saying so to the window. */
function tryAgain(): void {
  again = undefined
  if (isWaiting() && !writing) report(write())
}

/** The names of changes that are not on the disk, in the order in which they were made. */
function changesWaiting(): readonly Change['name'][] {
  return [...waiting.values()].flat().flatMap((one) => (one.kind === 'entry' ? [one.entry.change.name] : []))
}

/** Whether a write changes what others see of the estate. */
function isChange({ kind }: Write): boolean {
  return kind !== 'deed'
}

function sayWhyNot(kept: Exclude<Kept<unknown>, { status: 'kept' }>): void {
  if (kept.status === 'newer') {
    keepNothing()
    lay({ notice: { kind: 'newer-memory' } })
    return
  }
  lay({ saved: 'failed', notice: { kind: 'not-kept', changes: changesWaiting() } })
  again ??= setTimeout(tryAgain, AGAIN_MILLISECONDS)
}
