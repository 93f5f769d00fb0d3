/** Tells the window to lock itself when the computer sleeps or its screen is locked. */

import { powerMonitor } from 'electron'
import { sendNow } from './commands'
import { windowOfOurs } from './window'

export function lockWhenLeft(): void {
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
}

function lock(): void {
  const window = windowOfOurs()
  if (window) sendNow(window, { do: 'lock' })
}
