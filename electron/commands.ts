/** Sends commands to the window, in order, once it listens; what comes before waits. */

import type { BrowserWindow } from 'electron'
import type { Command } from '../src/bridge'
import { COMMAND } from './channels'

const waiting: Command[] = []
let isListening = false

export function send(window: BrowserWindow, command: Command): void {
  waiting.push(command)
  if (isListening) sendWaiting(window)
}

/** As `send`, for what means nothing later: where the window does not listen, it shows nothing either. */
export function sendNow(window: BrowserWindow, command: Command): void {
  if (isListening) send(window, command)
}

export function listen(window: BrowserWindow, listening: boolean): void {
  isListening = listening
  if (listening) sendWaiting(window)
}

export function listens(): boolean {
  return isListening
}

function sendWaiting(window: BrowserWindow): void {
  for (const command of waiting.splice(0)) window.webContents.send(COMMAND, command)
}
