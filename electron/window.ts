/** Opens the one window, locked down, and brings it back when its page fails. */

import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme } from 'electron'
import { leave, watchClosing } from './closing'
import { listen } from './commands'
import { offerContextMenu } from './context-menu'
import { ORIGIN } from './scheme'
import { words } from './words'
import { placeOfWindow, rememberPlaceOf, SMALLEST } from './window-place'

/** A page that fails twice within so long would fail again. */
const FAILS_AGAIN_MILLISECONDS = 60_000

export async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    ...placeOfWindow(),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: app.name,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14181b' : '#ffffff',
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // A dictionary would be fetched from a network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  rememberPlaceOf(window)
  watchClosing(window)
  offerContextMenu(window)
  reopenFailed(window)
  await window.loadURL(`${ORIGIN}/`).catch((trouble: unknown) => {
    // Someone may leave before the page is there.
    if (!window.isDestroyed()) throw trouble
  })
}

export function windowOfOurs(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows()[0]
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** A page that failed is opened anew: what it had kept, it shows again. One that fails at once again is given up. */
function reopenFailed(window: BrowserWindow): void {
  let failed = -Infinity
  // Going from screen to screen stays within the page, which goes on listening.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) listen(window, false)
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    listen(window, false)
    if (reason === 'clean-exit') return
    const isAgain = performance.now() - failed < FAILS_AGAIN_MILLISECONDS
    failed = performance.now()
    if (!isAgain) return window.webContents.reload()
    dialog.showErrorBox(app.name, words()?.crashed ?? `The window failed (${reason}). Install ${app.name} anew.`)
    void leave(window)
  })
}
