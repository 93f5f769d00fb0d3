/** Lets the window go: at once when nothing would be lost, else the window asks the person first. */

import type { BrowserWindow } from 'electron'
import { clearCopied } from './clipboard'
import { listens, send } from './commands'
import { notePlaceOf } from './window-place'

let holdsUnsaved = false
let isHung = false

export function holdUnsaved(window: BrowserWindow, unsaved: boolean): void {
  holdsUnsaved = unsaved
  window.setDocumentEdited(unsaved)
}

export function watchClosing(window: BrowserWindow): void {
  window.on('unresponsive', () => (isHung = true))
  window.on('responsive', () => (isHung = false))
  window.on('close', (event) => {
    event.preventDefault()
    // A page that can't answer could not ask either; what it had acknowledged is in its memory already.
    const canAsk = listens() && !isHung && !window.webContents.isCrashed()
    if (holdsUnsaved && canAsk) send(window, { do: 'close' })
    else void leave(window)
  })
}

/** Closes the window once it is written down where it stood, and nothing copied from it is left in the clipboard. */
export async function leave(window: BrowserWindow): Promise<void> {
  await clearCopied()
  await notePlaceOf(window)
  window.destroy()
}
