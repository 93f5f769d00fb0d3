/** The desktop shell: one locked window on its own scheme, and the dialogs to open and save files. It knows nothing of prisons. */

import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { CHANNELS } from './channels'
import { openFile, saveFile } from './files'
import { lockEverything, lockSession } from './lock'
import { showMenu } from './menu'
import { declareScheme, ORIGIN, serveFrom } from './scheme'

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  declareScheme()
  lockEverything()
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0]
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => {
    lockSession()
    serveFrom(join(__dirname, '../renderer'))
    answerBridge()
    showMenu()
    return openWindow()
  })
}

function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 320,
    minHeight: 320,
    title: app.name,
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
  return window.loadURL(`${ORIGIN}/`)
}

function answerBridge(): void {
  ipcMain.handle(CHANNELS.openFile, (event, kind: unknown) => openFile(senderOf(event), words(kind)))
  ipcMain.handle(CHANNELS.saveFile, (event, suggestedName: unknown, text: unknown, kind: unknown) =>
    saveFile(senderOf(event), words(suggestedName), words(text), words(kind)),
  )
}

/** The window that asks: the page of ours itself, never a frame within it or another page. */
function senderOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  const frame = event.senderFrame
  if (!window || !frame || frame !== event.sender.mainFrame || !frame.url.startsWith(`${ORIGIN}/`)) {
    throw new Error(`"${frame?.url ?? 'a closed page'}" may not use the bridge`)
  }
  return window
}

function words(argument: unknown): string {
  if (typeof argument !== 'string') throw new Error(`the bridge passes text, not ${typeof argument}`)
  return argument
}
