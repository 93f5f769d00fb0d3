/** Takes what was copied from the window out of the clipboard again, unless something else lies there by then. */

import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { clipboard, powerMonitor } from 'electron'

/** The page hears of a copy a moment before the clipboard holds it. */
const SETTLED_MILLISECONDS = 200

let copied: string | undefined
let noting: Promise<void> | undefined

export function noteCopied(): Promise<void> {
  noting = note()
  return noting
}

async function note(): Promise<void> {
  await pause(SETTLED_MILLISECONDS)
  copied = digest(await clipboard.readText())
}

/** What was copied only a moment ago is noted first, and goes too. */
export async function clearCopied(): Promise<void> {
  await noting
  if (copied !== undefined && digest(await clipboard.readText()) === copied) clipboard.clear()
  copied = undefined
}

/** Whoever leaves their desk leaves no person's facts in its clipboard. */
export function clearCopiedWhenLocked(): void {
  powerMonitor.on('lock-screen', () => void clearCopied())
  powerMonitor.on('suspend', () => void clearCopied())
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
