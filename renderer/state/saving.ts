/** Writes what is done to the disk, in order and whole; 'saved' is said only once it is there. */

import { tellOthers } from '../storage/claim'
import type { Kept } from '../storage/database'
import { writeAll, type Write } from '../storage/estates'
import { lay } from './desk'
import { report } from './report-bug'

/** What is not on the disk yet, by estate. What a write could not keep stays here, and goes with the next. */
const waiting = new Map<string, readonly Write[]>()
let isWriting = false
let isKeeping = true

/** Whether anything is kept on this computer at all. */
export function keepNothing(): void {
  isKeeping = false
  lay({ saved: 'memory-only' })
}

export function isKept(): boolean {
  return isKeeping
}

/** Keeps these, after all that was to be kept before. */
export function keepWrites(estate: string, writes: readonly Write[]): void {
  if (!isKeeping) return
  waiting.set(estate, [...(waiting.get(estate) ?? []), ...writes])
  lay({ saved: 'saving' })
  if (!isWriting) report(writeWaiting())
}

/** Whether something is on its way to the disk. */
export function isWaiting(): boolean {
  return waiting.size > 0
}

async function writeWaiting(): Promise<void> {
  isWriting = true
  try {
    while (waiting.size > 0) {
      const [estate, writes] = [...waiting][0]!
      const kept = await writeAll(estate, writes)
      if (kept.status !== 'kept') {
        sayWhyNot(kept)
        return
      }
      const since = waiting.get(estate)!.slice(writes.length)
      if (since.length > 0) waiting.set(estate, since)
      else waiting.delete(estate)
      tellOthers(estate)
    }
    lay({ saved: 'saved' })
  } finally {
    isWriting = false
  }
}

function sayWhyNot(kept: Exclude<Kept<unknown>, { status: 'kept' }>): void {
  if (kept.status === 'newer') {
    keepNothing()
    lay({ notice: { kind: 'newer-memory' } })
  } else lay({ saved: 'failed', notice: { kind: 'not-kept' } })
}
